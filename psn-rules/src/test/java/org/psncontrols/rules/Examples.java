package org.psncontrols.rules;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.ActionStatus;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.AssessmentId;
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
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.assessment.TesterScheme;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Completeness;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Force;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.organisation.Contact;
import org.psncontrols.model.organisation.ContactRole;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.EnvironmentId;
import org.psncontrols.model.organisation.IdentifierScheme;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.source.Stated;
import org.psncontrols.rules.policy.CompliancePolicies;

/** Values that the tests start from. */
public final class Examples {

  /** The day on which the examples are assessed and sent. */
  public static final LocalDate DAY = LocalDate.of(2014, 3, 3);

  public static final CatalogueEdition EDITION = CatalogueEdition.of("example", "1");

  /** The first response of {@link #full}. */
  public static final ControlId FIRST = ControlId.of("C-1");

  /** Where a supplier meets what a body inherits. */
  public static final EnvironmentId SUPPLIER = EnvironmentId.parse("own:supplier/Data centre");

  private Examples() {}

  public static Control.Builder control(String id) {
    return Control.builder()
        .id(ControlId.of(id))
        .section("A")
        .title("Title of " + id)
        .statement("It is so.")
        .standing(Standing.LOCAL);
  }

  public static Control must(String id) {
    return control(id).force(Stated.local(Force.MUST)).build();
  }

  public static Control should(String id) {
    return control(id).force(Stated.local(Force.SHOULD)).build();
  }

  public static Catalogue catalogue(Control... controls) {
    return catalogue(Arrays.asList(controls));
  }

  public static Catalogue catalogue(List<Control> controls) {
    return Catalogue.builder()
        .edition(EDITION)
        .title("Example")
        .completeness(Completeness.COMPLETE)
        .sections(
            controls.stream()
                .map(Control::getSection)
                .distinct()
                .map(section -> new Section(section, "Section " + section))
                .toList())
        .controls(controls)
        .build();
  }

  public static Response.Builder response(String control, Answer answer) {
    return Response.builder().control(ControlId.of(control)).answer(answer);
  }

  public static Response met(String control) {
    return response(control, Answer.MET).addEvidence(evidence().build()).build();
  }

  public static Evidence.Builder evidence() {
    return Evidence.builder().title("Minutes of the board");
  }

  public static CompensatingMeasure.Builder measure(int credit) {
    return CompensatingMeasure.builder()
        .description("A guard at the door")
        .credit(Share.of(credit))
        .authority("The SIRO")
        .expiresOn(DAY);
  }

  public static Assessment.Builder assessment(Response... responses) {
    return Assessment.builder()
        .id(AssessmentId.of("A-1"))
        .organisation(
            Organisation.builder()
                .id(OrganisationId.of(IdentifierScheme.OWN, "anytown"))
                .name("Anytown Council")
                .kind(OrganisationKind.Council.UNITARY)
                .addContact(
                    Contact.builder()
                        .role(ContactRole.MAIN_CONTACT)
                        .name("A. N. Other")
                        .email("ict@anytown.example")
                        .build())
                .build())
        .environment(Environment.builder().name("Main network").build())
        .catalogue(EDITION)
        .assessedOn(DAY)
        .responses(Arrays.asList(responses));
  }

  public static HealthCheck.Builder healthCheck(Finding... findings) {
    return HealthCheck.builder()
        .tester("Testers Ltd")
        .scheme(TesterScheme.CHECK)
        .testedOn(DAY)
        .scope(CompliancePolicies.psn2014().getMinimumScope().value())
        .findings(Arrays.asList(findings));
  }

  public static Finding finding(String id, FindingSeverity severity) {
    return Finding.builder()
        .id(FindingId.of(id))
        .title("Weak password")
        .severity(severity)
        .scoringMethod("CVSS 2.0")
        .build();
  }

  public static RemedialAction.Builder action(String id) {
    return RemedialAction.builder()
        .id(ActionId.of(id))
        .title("Change it")
        .owner("Head of IT")
        .plannedFor(DAY.plusMonths(1))
        .status(ActionStatus.OPEN);
  }

  public static RemedialAction.Builder closedAction(String id) {
    return RemedialAction.builder()
        .id(ActionId.of(id))
        .title("Change it")
        .openedOn(DAY.minusMonths(1))
        .completedOn(DAY)
        .status(ActionStatus.CLOSED)
        .addEvidence(evidence().build());
  }

  /** A submission of an assessment that lacks nothing. */
  public static Submission.Builder submission(Assessment assessment) {
    return submission(assessment, DAY);
  }

  /** A submission that was drawn, signed and sent on a day. */
  public static Submission.Builder submission(Assessment assessment, LocalDate day) {
    return Submission.builder()
        .assessment(assessment)
        .submittedOn(day)
        .signatory(
            Signatory.builder()
                .name("A. Signatory")
                .position("Chief executive")
                .email("ceo@anytown.example")
                .signedOn(day)
                .build())
        .networkDiagram(NetworkDiagram.builder().reference("diagram.pdf").drawnOn(day).build());
  }

  public static Catalogue fullCatalogue() {
    return catalogue(must("C-1"), should("C-2"));
  }

  /** A submission without a problem, in which every list has an item and every text a value. */
  public static Submission full() {
    Response first =
        response("C-1", Answer.PARTLY_MET)
            .share(Share.of(2_500))
            .comment("Half way")
            .owner("Head of IT")
            .plannedFor(DAY.plusMonths(2))
            .addEvidence(
                evidence()
                    .collectedOn(DAY)
                    .expiresOn(DAY.plusYears(1))
                    .location("records/minutes.pdf")
                    .build())
            .addCompensatingMeasure(measure(1_000).build())
            .assessorView(
                AssessorView.builder()
                    .answer(Answer.PARTLY_MET)
                    .share(Share.of(5_000))
                    .comment("Further than they say")
                    .build())
            .build();
    Finding finding =
        Finding.builder()
            .from(finding("F-1", FindingSeverity.LOW))
            .description("Eight letters")
            .addAffectedAsset("web-1")
            .addControl(FIRST)
            .build();
    Assessment assessment =
        assessment(first, met("C-2"))
            .environment(
                Environment.builder()
                    .name("Main network")
                    .users(100)
                    .sites(2)
                    .internalAddresses(254)
                    .build())
            .healthCheck(healthCheck(finding).reportReference("report.pdf").build())
            .addInheritance(inheritance().build())
            .addRiskAcceptance(
                riskAcceptance("RA-1").addControl(FIRST).addFinding(finding.getId()).build())
            .addActions(
                action("R-1")
                    .addControl(FIRST)
                    .addFinding(finding.getId())
                    .addDependsOn(ActionId.of("R-2"))
                    .riskAcceptance(RiskAcceptanceId.of("RA-1"))
                    .addEvidence(evidence().build())
                    .build(),
                closedAction("R-2").build())
            .build();
    return submission(assessment)
        .addCertificate(certificate("CERT-1", CertificateKind.CONNECTION).build())
        .build();
  }

  /** A risk that the SIRO bears from {@link #DAY} on. */
  public static RiskAcceptance.Builder riskAcceptance(String id) {
    return RiskAcceptance.builder()
        .id(RiskAcceptanceId.of(id))
        .acceptedBy("A. Owner")
        .position("SIRO")
        .reason("For a month, behind a firewall")
        .acceptedOn(DAY);
  }

  /** The first control, met by a supplier with a certificate. */
  public static Inheritance.Builder inheritance() {
    return Inheritance.builder()
        .control(FIRST)
        .environment(SUPPLIER)
        .certificate(CertificateId.of("CERT-1"));
  }

  /** A certificate of the supplier's environment, valid on {@link #DAY} and the day after. */
  public static Certificate.Builder certificate(String id, CertificateKind kind) {
    return Certificate.builder()
        .id(CertificateId.of(id))
        .kind(kind)
        .environment(SUPPLIER)
        .holder(SUPPLIER.organisation())
        .validFrom(DAY)
        .validUntil(DAY.plusDays(1));
  }

  /** Another assessment in a submission. */
  public static Submission withAssessment(
      Submission submission, UnaryOperator<Assessment.Builder> change) {
    return Submission.builder()
        .from(submission)
        .assessment(change.apply(Assessment.builder().from(submission.getAssessment())).build())
        .build();
  }

  /** Another first response. */
  public static Submission withResponse(
      Submission submission, UnaryOperator<Response.Builder> change) {
    return withAssessment(
        submission,
        assessment ->
            assessment.responses(
                withFirst(
                    submission.getAssessment().getResponses(),
                    first -> change.apply(Response.builder().from(first)).build())));
  }

  /** Another first action. */
  public static Submission withAction(
      Submission submission, UnaryOperator<RemedialAction.Builder> change) {
    return withAssessment(
        submission,
        assessment ->
            assessment.actions(
                withFirst(
                    submission.getAssessment().getActions(),
                    first -> change.apply(RemedialAction.builder().from(first)).build())));
  }

  /** Another health check. */
  public static Submission withHealthCheck(
      Submission submission, UnaryOperator<HealthCheck.Builder> change) {
    return withAssessment(
        submission,
        assessment ->
            assessment.healthCheck(
                submission
                    .getAssessment()
                    .getHealthCheck()
                    .map(check -> change.apply(HealthCheck.builder().from(check)).build())));
  }

  /** Another first finding. */
  public static Submission withFinding(
      Submission submission, UnaryOperator<Finding.Builder> change) {
    return withHealthCheck(
        submission,
        check ->
            check.findings(
                withFirst(
                    submission.getAssessment().getHealthCheck().orElseThrow().getFindings(),
                    first -> change.apply(Finding.builder().from(first)).build())));
  }

  /** Another first risk acceptance. */
  public static Submission withRiskAcceptance(
      Submission submission, UnaryOperator<RiskAcceptance.Builder> change) {
    return withAssessment(
        submission,
        assessment ->
            assessment.riskAcceptances(
                withFirst(
                    submission.getAssessment().getRiskAcceptances(),
                    first -> change.apply(RiskAcceptance.builder().from(first)).build())));
  }

  /** Another first inheritance. */
  public static Submission withInheritance(
      Submission submission, UnaryOperator<Inheritance.Builder> change) {
    return withAssessment(
        submission,
        assessment ->
            assessment.inheritances(
                withFirst(
                    submission.getAssessment().getInheritances(),
                    first -> change.apply(Inheritance.builder().from(first)).build())));
  }

  /** Another signatory. */
  public static Submission withSignatory(
      Submission submission, UnaryOperator<Signatory.Builder> change) {
    Optional<Signatory> signatory =
        submission.getSignatory().map(s -> change.apply(Signatory.builder().from(s)).build());
    return Submission.builder().from(submission).signatory(signatory).build();
  }

  /** A list with another first item. */
  public static <T> ImmutableList<T> withFirst(List<T> items, Function<T, T> change) {
    return ImmutableList.<T>builder()
        .add(change.apply(items.get(0)))
        .addAll(items.subList(1, items.size()))
        .build();
  }
}
