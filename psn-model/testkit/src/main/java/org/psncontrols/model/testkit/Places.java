package org.psncontrols.model.testkit;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.ActionStatus;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.AssessorView;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.NetworkDiagram;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.assessment.RiskAcceptanceId;
import org.psncontrols.model.assessment.Signatory;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.HostedService;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.ServiceCode;
import org.psncontrols.model.source.DateSpan;

/** The places in assessments and submissions for parts that break a rule. */
final class Places {

  /** Longer than any generated identifier, so that it is the only one of its kind. */
  private static final String ADDED = "added-to-break-one-rule";

  private Places() {}

  /**
   * The places in assessments.
   *
   * @param control a control in force in their catalogue, for a response where there is none
   */
  static ImmutableList<Place<Assessment, ?>> inAssessments(ControlId control) {
    return ImmutableList.<Place<Assessment, ?>>of(
        Place.of(
            "organisation",
            (a, organisation) -> like(a).organisation(organisation).build(),
            organisations()),
        Place.of(
            "environment",
            (a, environment) -> like(a).environment(environment).build(),
            environments()),
        new Place<>(
            "responses[]",
            a -> Math.max(0, a.getResponses().size() - 1),
            (a, response) -> answered(a, response, control),
            responses()),
        Place.of("healthCheck", Places::tested, AssessmentConstraints.healthChecks()),
        new Place<>(
            "healthCheck.findings[]",
            a -> a.getHealthCheck().map(check -> check.getFindings().size()).orElse(0),
            Places::found,
            AssessmentConstraints.findings()),
        new Place<>("actions[]", a -> a.getActions().size(), Places::planned, actions()),
        new Place<>(
            "riskAcceptances[]",
            a -> a.getRiskAcceptances().size(),
            Places::accepted,
            AssessmentConstraints.acceptances()));
  }

  /** The places in submissions that are not in their assessments. */
  static ImmutableList<Place<Submission, ?>> inSubmissions() {
    return ImmutableList.<Place<Submission, ?>>of(
        Place.of("signatory", Places::signed, AssessmentConstraints.signatories()),
        Place.of("networkDiagram", Places::drawn, AssessmentConstraints.diagrams()));
  }

  private static ImmutableList<BrokenRule<Organisation>> organisations() {
    return ImmutableList.<BrokenRule<Organisation>>builder()
        .addAll(OrganisationConstraints.organisations())
        .addAll(
            new Place<>(
                    "formerNames[]",
                    (Organisation o) -> o.getFormerNames().size(),
                    (o, name) -> Organisation.builder().from(o).addFormerName(name).build(),
                    OrganisationConstraints.formerNames())
                .in(Organisation.class, OrganisationArbitraries.organisations()))
        .addAll(
            new Place<>(
                    "contacts[]",
                    (Organisation o) -> o.getContacts().size(),
                    (o, contact) -> Organisation.builder().from(o).addContact(contact).build(),
                    OrganisationConstraints.contacts())
                .in(Organisation.class, OrganisationArbitraries.organisations()))
        .build();
  }

  private static ImmutableList<BrokenRule<Environment>> environments() {
    return ImmutableList.<BrokenRule<Environment>>builder()
        .addAll(OrganisationConstraints.environments())
        .addAll(
            new Place<>(
                    "hostedServices[]",
                    (Environment e) -> e.getHostedServices().size(),
                    Places::hosting,
                    OrganisationConstraints.hostedServices())
                .in(Environment.class, OrganisationArbitraries.environments()))
        .build();
  }

  private static ImmutableList<BrokenRule<Response>> responses() {
    return ImmutableList.<BrokenRule<Response>>builder()
        .addAll(AssessmentConstraints.responses())
        .addAll(
            Place.of("assessorView", Places::seen, AssessmentConstraints.views())
                .in(Response.class, AssessmentArbitraries.responses()))
        .addAll(
            new Place<>(
                    "evidence[]",
                    (Response r) -> r.getEvidence().size(),
                    (r, evidence) -> Response.builder().from(r).addEvidence(evidence).build(),
                    AssessmentConstraints.evidence())
                .in(Response.class, AssessmentArbitraries.responses()))
        .addAll(
            new Place<>(
                    "compensatingMeasures[]",
                    (Response r) -> r.getCompensatingMeasures().size(),
                    (r, measure) ->
                        Response.builder().from(r).addCompensatingMeasure(measure).build(),
                    AssessmentConstraints.measures())
                .in(Response.class, AssessmentArbitraries.responses()))
        .build();
  }

  private static ImmutableList<BrokenRule<RemedialAction>> actions() {
    return ImmutableList.<BrokenRule<RemedialAction>>builder()
        .addAll(AssessmentConstraints.actions())
        .addAll(
            new Place<>(
                    "evidence[]",
                    (RemedialAction a) -> a.getEvidence().size(),
                    (a, evidence) -> RemedialAction.builder().from(a).addEvidence(evidence).build(),
                    AssessmentConstraints.evidence())
                .in(RemedialAction.class, AssessmentArbitraries.remedialActions()))
        .build();
  }

  /** Under its own code, or the first that is free, as an environment lists each once. */
  private static Environment hosting(Environment environment, HostedService service) {
    Set<ServiceCode> taken =
        environment.getHostedServices().stream()
            .map(HostedService::getCode)
            .collect(Collectors.toSet());
    ServiceCode code =
        Stream.concat(
                Stream.of(service.getCode()),
                IntStream.rangeClosed(0, taken.size()).mapToObj(Places::serviceCode))
            .filter(each -> !taken.contains(each))
            .findFirst()
            .orElseThrow();
    return Environment.builder()
        .from(environment)
        .addHostedService(HostedService.builder().from(service).code(code).build())
        .build();
  }

  private static ServiceCode serviceCode(int number) {
    return ServiceCode.of("SRV_" + Strings.padStart(Integer.toString(number), 4, '0'));
  }

  /** With the body's own answer, which has all that it calls for. */
  private static Response seen(Response response, AssessorView view) {
    return Response.builder()
        .from(response)
        .assessorView(
            AssessorView.builder()
                .from(view)
                .answer(response.getAnswer())
                .share(response.getShare())
                .build())
        .build();
  }

  /** In place of the last response. */
  private static Assessment answered(Assessment assessment, Response response, ControlId control) {
    List<Response> responses = new ArrayList<>(assessment.getResponses());
    ControlId answers =
        responses.isEmpty() ? control : responses.remove(responses.size() - 1).getControl();
    responses.add(
        Response.builder()
            .from(response)
            .control(answers)
            .evidence(response.getEvidence().stream().map(Places::undated).toList())
            .build());
    return like(assessment).responses(responses).build();
  }

  private static Evidence undated(Evidence evidence) {
    return Evidence.builder()
        .from(evidence)
        .collectedOn(Optional.empty())
        .expiresOn(Optional.empty())
        .build();
  }

  /** With the findings that were there, which other parts may name. */
  private static Assessment tested(Assessment assessment, HealthCheck check) {
    return like(assessment)
        .healthCheck(
            HealthCheck.builder()
                .from(check)
                .startedOn(Optional.empty())
                .testedOn(assessment.getAssessedOn())
                .findings(
                    assessment
                        .getHealthCheck()
                        .map(HealthCheck::getFindings)
                        .orElse(ImmutableList.of()))
                .build())
        .build();
  }

  private static Assessment found(Assessment assessment, Finding finding) {
    HealthCheck check =
        assessment
            .getHealthCheck()
            .orElseGet(
                () ->
                    HealthCheck.builder()
                        .tester(ADDED)
                        .testedOn(assessment.getAssessedOn())
                        .build());
    Finding fitted =
        Finding.builder().from(finding).id(FindingId.of(ADDED)).controls(ImmutableSet.of()).build();
    return like(assessment)
        .healthCheck(HealthCheck.builder().from(check).addFinding(fitted).build())
        .build();
  }

  /** An open action, which calls for least. */
  private static Assessment planned(Assessment assessment, RemedialAction action) {
    return like(assessment)
        .addAction(
            RemedialAction.builder()
                .from(action)
                .id(ActionId.of(ADDED))
                .status(ActionStatus.OPEN)
                .owner(action.getOwner().orElse(ADDED))
                .plannedFor(action.getPlannedFor().orElse(DateSpan.of(assessment.getAssessedOn())))
                .completedOn(Optional.empty())
                .controls(ImmutableSet.of())
                .findings(ImmutableSet.of())
                .dependsOn(ImmutableSet.of())
                .riskAcceptance(Optional.empty())
                .build())
        .build();
  }

  private static Assessment accepted(Assessment assessment, RiskAcceptance acceptance) {
    return like(assessment)
        .addRiskAcceptance(
            RiskAcceptance.builder()
                .from(acceptance)
                .id(RiskAcceptanceId.of(ADDED))
                .controls(ImmutableSet.of())
                .findings(ImmutableSet.of())
                .build())
        .build();
  }

  private static Submission signed(Submission submission, Signatory signatory) {
    LocalDate day = submission.getDate();
    return Submission.builder()
        .from(submission)
        .signatory(Signatory.builder().from(signatory).signedOn(day).build())
        .build();
  }

  private static Submission drawn(Submission submission, NetworkDiagram diagram) {
    LocalDate day = submission.getDate();
    return Submission.builder()
        .from(submission)
        .networkDiagram(NetworkDiagram.builder().from(diagram).drawnOn(day).build())
        .build();
  }

  private static Assessment.Builder like(Assessment assessment) {
    return Assessment.builder().from(assessment);
  }
}
