package org.psncontrols.model.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.AssessorView;
import org.psncontrols.model.assessment.Burden;
import org.psncontrols.model.assessment.Certificate;
import org.psncontrols.model.assessment.CompensatingMeasure;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.Inheritance;
import org.psncontrols.model.assessment.NetworkDiagram;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.assessment.Sampling;
import org.psncontrols.model.assessment.Signatory;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.classification.GpmsMarking;
import org.psncontrols.model.classification.Gsc2014Marking;
import org.psncontrols.model.classification.Gsc2023Marking;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.information.HandlingRequirement;
import org.psncontrols.model.information.InformationAsset;
import org.psncontrols.model.information.InformationExchange;
import org.psncontrols.model.organisation.Connection;
import org.psncontrols.model.organisation.ConnectionEvent;
import org.psncontrols.model.organisation.Contact;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.FormerName;
import org.psncontrols.model.organisation.HostedService;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.PublicService;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.source.SourceReference;

/** A builder filled from a value builds an equal one. */
class CopyTest {

  private static void checkCopy(Object value, Object copy) {
    assertThat(copy).isNotSameAs(value).isEqualTo(value).hasSameHashCodeAs(value);
    assertThat(copy).hasToString(value.toString());
  }

  @Property(tries = 200)
  void of_the_parts_of_an_assessment(
      @ForAll Evidence evidence,
      @ForAll CompensatingMeasure measure,
      @ForAll AssessorView view,
      @ForAll Response response,
      @ForAll Finding finding,
      @ForAll HealthCheck healthCheck,
      @ForAll RemedialAction action) {
    checkCopy(evidence, Evidence.builder().from(evidence).build());
    checkCopy(measure, CompensatingMeasure.builder().from(measure).build());
    checkCopy(view, AssessorView.builder().from(view).build());
    checkCopy(response, Response.builder().from(response).build());
    checkCopy(finding, Finding.builder().from(finding).build());
    checkCopy(healthCheck, HealthCheck.builder().from(healthCheck).build());
    checkCopy(action, RemedialAction.builder().from(action).build());
  }

  @Property(tries = 200)
  void of_what_is_borne_or_relied_upon(
      @ForAll Burden burden,
      @ForAll Sampling sampling,
      @ForAll RiskAcceptance acceptance,
      @ForAll Certificate certificate,
      @ForAll Inheritance inheritance) {
    checkCopy(burden, Burden.builder().from(burden).build());
    checkCopy(sampling, Sampling.builder().from(sampling).build());
    checkCopy(acceptance, RiskAcceptance.builder().from(acceptance).build());
    checkCopy(certificate, Certificate.builder().from(certificate).build());
    checkCopy(inheritance, Inheritance.builder().from(inheritance).build());
  }

  @Property(tries = 50)
  void of_aggregates(
      @ForAll Assessment assessment, @ForAll Submission submission, @ForAll Catalogue catalogue) {
    checkCopy(assessment, Assessment.builder().from(assessment).build());
    checkCopy(submission, Submission.builder().from(submission).build());
    checkCopy(catalogue, Catalogue.builder().from(catalogue).build());
  }

  @Property(tries = 200)
  void of_organisations_and_their_connections(
      @ForAll FormerName formerName,
      @ForAll Contact contact,
      @ForAll HostedService hosted,
      @ForAll ConnectionEvent event,
      @ForAll Connection connection,
      @ForAll PublicService service,
      @ForAll InformationExchange exchange) {
    checkCopy(formerName, FormerName.builder().from(formerName).build());
    checkCopy(contact, Contact.builder().from(contact).build());
    checkCopy(hosted, HostedService.builder().from(hosted).build());
    checkCopy(event, ConnectionEvent.builder().from(event).build());
    checkCopy(connection, Connection.builder().from(connection).build());
    checkCopy(service, PublicService.builder().from(service).build());
    checkCopy(exchange, InformationExchange.builder().from(exchange).build());
  }

  @Property(tries = 200)
  void of_everything_else(
      @ForAll Signatory signatory,
      @ForAll NetworkDiagram diagram,
      @ForAll Control control,
      @ForAll Environment environment,
      @ForAll Organisation organisation,
      @ForAll Problem problem,
      @ForAll SourceReference source) {
    checkCopy(signatory, Signatory.builder().from(signatory).build());
    checkCopy(diagram, NetworkDiagram.builder().from(diagram).build());
    checkCopy(control, Control.builder().from(control).build());
    checkCopy(environment, Environment.builder().from(environment).build());
    checkCopy(organisation, Organisation.builder().from(organisation).build());
    checkCopy(problem, Problem.builder().from(problem).build());
    checkCopy(source, SourceReference.builder().from(source).build());
  }

  @Property(tries = 200)
  void of_classified_information(
      @ForAll GpmsMarking gpms,
      @ForAll Gsc2014Marking gsc2014,
      @ForAll Gsc2023Marking gsc2023,
      @ForAll HandlingRequirement requirement,
      @ForAll InformationAsset asset) {
    checkCopy(gpms, GpmsMarking.builder().from(gpms).build());
    checkCopy(gsc2014, Gsc2014Marking.builder().from(gsc2014).build());
    checkCopy(gsc2023, Gsc2023Marking.builder().from(gsc2023).build());
    checkCopy(requirement, HandlingRequirement.builder().from(requirement).build());
    checkCopy(asset, InformationAsset.builder().from(asset).build());
  }
}
