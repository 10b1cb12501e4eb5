package org.psncontrols.benchmarks.generators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.CompensatingMeasure;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.NetworkDiagram;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.assessment.Sampling;
import org.psncontrols.model.assessment.ScopeItem;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.assessment.TesterScheme;
import org.psncontrols.model.organisation.Contact;
import org.psncontrols.model.organisation.ContactRole;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.source.DateSpan;

/** Puts right, in an assessment, what a certificate could not rest on. */
final class Certifiable {

  private final LocalDate day;

  private Certifiable(LocalDate day) {
    this.day = day;
  }

  static Submission submission(SplittableRandom random, Assessment assessment) {
    Certifiable certifiable = new Certifiable(ByHandAssessments.DAY);
    Submission submission =
        ByHandAssessments.submission(random, certifiable.assessment(assessment));
    return Submission.builder()
        .from(submission)
        .submittedOn(certifiable.day)
        .networkDiagram(
            NetworkDiagram.builder()
                .from(submission.getNetworkDiagram().orElseThrow())
                .drawnOn(certifiable.day)
                .build())
        .build();
  }

  private static Organisation withContact(Organisation body) {
    return body.getContacts().isEmpty()
        ? Organisation.builder()
            .from(body)
            .addContact(
                Contact.builder().role(ContactRole.MAIN_CONTACT).name("The service desk").build())
            .build()
        : body;
  }

  private Assessment assessment(Assessment assessment) {
    List<Finding> findings = assessment.getHealthCheck().orElseThrow().getFindings();
    List<Response> responses = new ArrayList<>();
    for (Response response : assessment.getResponses()) {
      responses.add(response(response));
    }
    List<RemedialAction> actions = new ArrayList<>();
    for (RemedialAction action : assessment.getActions()) {
      // One action for each finding, of which there are as many.
      actions.add(action(action, findings.get(actions.size())));
    }
    List<RiskAcceptance> acceptances = new ArrayList<>();
    for (RiskAcceptance acceptance : assessment.getRiskAcceptances()) {
      acceptances.add(acceptance(acceptance, findings.get(0)));
    }
    Assessment.Builder certifiable =
        Assessment.builder()
            .from(assessment)
            .organisation(withContact(assessment.getOrganisation()))
            .responses(responses)
            .healthCheck(healthCheck(assessment.getHealthCheck().orElseThrow()))
            .actions(actions)
            .riskAcceptances(acceptances)
            .assessedOn(day);
    if (assessment.getOrganisation().getKind() instanceof OrganisationKind.Supplier) {
      // A supplier may not rely on all that others may.
      certifiable.inheritances(List.of());
    }
    return certifiable.build();
  }

  private Response response(Response response) {
    List<CompensatingMeasure> measures = new ArrayList<>();
    for (CompensatingMeasure measure : response.getCompensatingMeasures()) {
      measures.add(CompensatingMeasure.builder().from(measure).expiresOn(day).build());
    }
    Response.Builder certifiable =
        Response.builder()
            .from(response)
            .evidence(evidence(response.getEvidence()))
            .compensatingMeasures(measures);
    if (response.getPlannedFor().isPresent()) {
      certifiable.plannedFor(day);
    }
    return certifiable.build();
  }

  private List<Evidence> evidence(List<Evidence> evidence) {
    List<Evidence> current = new ArrayList<>();
    for (Evidence item : evidence) {
      current.add(
          item.getExpiresOn().isPresent()
              ? Evidence.builder().from(item).expiresOn(day).build()
              : item);
    }
    return current;
  }

  private HealthCheck healthCheck(HealthCheck check) {
    return HealthCheck.builder()
        .from(check)
        .scheme(TesterScheme.CHECK)
        .startedOn(day)
        .testedOn(DateSpan.of(day))
        .scope(List.of(ScopeItem.values()))
        .sampling(Sampling.builder().build())
        .build();
  }

  private RemedialAction action(RemedialAction action, Finding finding) {
    RemedialAction.Builder certifiable =
        RemedialAction.builder().from(action).findings(List.of(finding.getId()));
    if (action.getPlannedFor().isPresent()) {
      certifiable.plannedFor(day);
    }
    return certifiable.build();
  }

  private RiskAcceptance acceptance(RiskAcceptance acceptance, Finding finding) {
    return RiskAcceptance.builder()
        .from(acceptance)
        .position("Senior Information Risk Owner")
        .findings(List.of(finding.getId()))
        .reviewOn(day)
        .build();
  }
}
