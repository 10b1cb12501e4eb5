package org.psncontrols.model.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.AssessmentId;
import org.psncontrols.model.assessment.CertificateId;
import org.psncontrols.model.assessment.Cost;
import org.psncontrols.model.assessment.Effort;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.FindingScore;
import org.psncontrols.model.assessment.RiskAcceptanceId;
import org.psncontrols.model.assessment.Sha256;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.organisation.EnvironmentId;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.ServiceCode;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.source.DateSpan;

/** Every ordered type: a total order that is consistent with equality. */
class OrderTest {

  private static <T extends Comparable<T>> void checkOrder(T a, T b, T c) {
    int ab = a.compareTo(b);
    assertThat(ab == 0).as("%s and %s", a, b).isEqualTo(a.equals(b));
    assertThat(Integer.signum(b.compareTo(a))).isEqualTo(-Integer.signum(ab));
    if (ab <= 0 && b.compareTo(c) <= 0) {
      assertThat(a.compareTo(c)).isLessThanOrEqualTo(0);
    }
  }

  @Property
  void problems(@ForAll Problem a, @ForAll Problem b, @ForAll Problem c) {
    checkOrder(a, b, c);
  }

  @Property
  void problems_that_differ_little(@ForAll Problem a, @ForAll Problem b) {
    // Each part of one in turn replaced by that of the other.
    for (Problem mixed :
        new Problem[] {
          Problem.builder().from(a).source(b.getSource()).build(),
          Problem.builder().from(a).location(b.getLocation()).build(),
          Problem.builder().from(a).path(b.getPath()).build(),
          Problem.builder().from(a).code(b.getCode()).build(),
          Problem.builder().from(a).message(b.getMessage()).build(),
          Problem.builder().from(a).remedy(b.getRemedy()).build(),
          Problem.builder().from(a).severity(b.getSeverity()).build()
        }) {
      checkOrder(a, mixed, b);
    }
  }

  @Property
  void locations(@ForAll Location a, @ForAll Location b, @ForAll Location c) {
    checkOrder(a, b, c);
    checkOrder(a, new Location(a.document(), b.line(), a.field()), b);
    checkOrder(a, new Location(a.document(), a.line(), b.field()), b);
  }

  @Property
  void date_spans(@ForAll DateSpan a, @ForAll DateSpan b, @ForAll DateSpan c) {
    checkOrder(a, b, c);
    checkOrder(a, new DateSpan(a.first(), Collections.max(List.of(a.last(), b.last()))), b);
  }

  @Property
  void organisation_identifiers(
      @ForAll OrganisationId a, @ForAll OrganisationId b, @ForAll OrganisationId c) {
    checkOrder(a, b, c);
  }

  @Property
  void environment_identifiers(
      @ForAll EnvironmentId a, @ForAll EnvironmentId b, @ForAll EnvironmentId c) {
    checkOrder(a, b, c);
    checkOrder(a, EnvironmentId.of(a.organisation(), b.name()), b);
  }

  @Property
  void catalogue_editions(
      @ForAll CatalogueEdition a, @ForAll CatalogueEdition b, @ForAll CatalogueEdition c) {
    checkOrder(a, b, c);
    checkOrder(a, CatalogueEdition.of(a.catalogue(), b.edition()), b);
  }

  @Property
  void shares(@ForAll Share a, @ForAll Share b, @ForAll Share c) {
    checkOrder(a, b, c);
  }

  @Property
  void service_codes(@ForAll ServiceCode a, @ForAll ServiceCode b, @ForAll ServiceCode c) {
    checkOrder(a, b, c);
  }

  @Property
  void control_identifiers(@ForAll ControlId a, @ForAll ControlId b, @ForAll ControlId c) {
    checkOrder(a, b, c);
  }

  @Property(tries = 300)
  void identifiers_of_assessments_findings_and_actions(
      @ForAll AssessmentId assessment,
      @ForAll AssessmentId otherAssessment,
      @ForAll FindingId finding,
      @ForAll FindingId otherFinding,
      @ForAll ActionId action,
      @ForAll ActionId otherAction) {
    checkOrder(assessment, otherAssessment, AssessmentId.of("m"));
    checkOrder(finding, otherFinding, FindingId.of("m"));
    checkOrder(action, otherAction, ActionId.of("m"));
  }

  @Property(tries = 300)
  void identifiers_of_certificates_and_risk_acceptances(
      @ForAll CertificateId certificate,
      @ForAll CertificateId otherCertificate,
      @ForAll RiskAcceptanceId acceptance,
      @ForAll RiskAcceptanceId otherAcceptance) {
    checkOrder(certificate, otherCertificate, CertificateId.of("m"));
    checkOrder(acceptance, otherAcceptance, RiskAcceptanceId.of("m"));
  }

  @Property
  void efforts(@ForAll Effort a, @ForAll Effort b, @ForAll Effort c) {
    checkOrder(a, b, c);
  }

  @Property
  void costs(@ForAll Cost a, @ForAll Cost b, @ForAll Cost c) {
    checkOrder(a, b, c);
  }

  @Property
  void scores_of_findings(@ForAll FindingScore a, @ForAll FindingScore b, @ForAll FindingScore c) {
    checkOrder(a, b, c);
  }

  @Property
  void hashes(@ForAll Sha256 a, @ForAll Sha256 b, @ForAll Sha256 c) {
    checkOrder(a, b, c);
  }

  @Property
  void problem_codes(@ForAll ProblemCode a, @ForAll ProblemCode b, @ForAll ProblemCode c) {
    checkOrder(a, b, c);
  }
}
