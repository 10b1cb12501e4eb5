package org.psncontrols.rules.testkit;

import java.time.LocalDate;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.ActionStatus;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.AssessorView;
import org.psncontrols.model.assessment.Certificate;
import org.psncontrols.model.assessment.CertificateId;
import org.psncontrols.model.assessment.CertificateKind;
import org.psncontrols.model.assessment.CompensatingMeasure;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.Inheritance;
import org.psncontrols.model.assessment.NetworkDiagram;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.assessment.RiskAcceptanceId;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.assessment.Signatory;
import org.psncontrols.model.assessment.TesterScheme;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.organisation.Contact;
import org.psncontrols.model.organisation.ContactRole;
import org.psncontrols.model.organisation.EnvironmentId;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.rules.policy.CompliancePolicies;

/** Parts that break no rule, for values that have none of their kind. */
final class Spares {

  private static final String ID = "spare";

  /** After any day on which a generated submission is looked at, and within a policy's horizon. */
  private static final int MONTHS_TO_PLAN = 5;

  private Spares() {}

  /** A control that is in force. */
  static ControlId control(Catalogue catalogue) {
    return catalogue.getControlsInForce().get(0).getId();
  }

  /** A plan made on a day. */
  static DateSpan plan(LocalDate day) {
    return DateSpan.of(day.plusMonths(MONTHS_TO_PLAN));
  }

  static Response response(ControlId control) {
    return Response.builder().control(control).answer(Answer.MET).addEvidence(evidence()).build();
  }

  /** Current on any day. */
  static Evidence evidence() {
    return Evidence.builder().title("Minutes of the board").build();
  }

  static AssessorView view() {
    return AssessorView.builder().answer(Answer.MET).build();
  }

  static CompensatingMeasure measure(LocalDate day) {
    return CompensatingMeasure.builder()
        .description("A guard at the door")
        .credit(Share.of(Share.WHOLE / 2))
        .authority("The SIRO")
        .expiresOn(day.plusYears(1))
        .build();
  }

  static HealthCheck healthCheck(LocalDate day) {
    return HealthCheck.builder()
        .tester("Testers Ltd")
        .scheme(TesterScheme.CHECK)
        .testedOn(day)
        .scope(CompliancePolicies.psn2014().getMinimumScope().value())
        .build();
  }

  static Finding finding() {
    return Finding.builder()
        .id(FindingId.of(ID))
        .title("Default passwords")
        .severity(FindingSeverity.LOW)
        .scoringMethod("CVSS 2.0")
        .build();
  }

  static RemedialAction action(LocalDate day) {
    return RemedialAction.builder()
        .id(ActionId.of(ID))
        .title("Change them")
        .owner("Head of IT")
        .plannedFor(plan(day))
        .status(ActionStatus.OPEN)
        .build();
  }

  static RiskAcceptance riskAcceptance(ControlId control, LocalDate day) {
    return RiskAcceptance.builder()
        .id(RiskAcceptanceId.of(ID))
        .acceptedBy("A. Owner")
        .position("SIRO")
        .reason("For a month, behind a firewall")
        .acceptedOn(day)
        .addControl(control)
        .build();
  }

  static Inheritance inheritance(ControlId control, EnvironmentId environment) {
    return Inheritance.builder()
        .control(control)
        .environment(environment)
        .certificate(CertificateId.of(ID))
        .build();
  }

  /** The environment of the assessment itself, as one that a certificate may be of. */
  static EnvironmentId environment(Assessment assessment) {
    return EnvironmentId.of(
        assessment.getOrganisation().getId(), assessment.getEnvironment().getName());
  }

  /** A certificate that is valid from a day before to a year after. */
  static Certificate certificate(CertificateId id, EnvironmentId environment, LocalDate day) {
    return Certificate.builder()
        .id(id)
        .kind(CertificateKind.CONNECTION)
        .environment(environment)
        .holder(environment.organisation())
        .validFrom(day.minusDays(1))
        .validUntil(day.plusYears(1))
        .build();
  }

  static Contact contact() {
    return Contact.builder().role(ContactRole.MAIN_CONTACT).name("A. Contact").build();
  }

  static Signatory signatory(LocalDate day) {
    return Signatory.builder()
        .name("A. Signatory")
        .position("Chief executive")
        .signedOn(day)
        .build();
  }

  static NetworkDiagram diagram(LocalDate day) {
    return NetworkDiagram.builder().reference("diagram.pdf").drawnOn(day).build();
  }
}
