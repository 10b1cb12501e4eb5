package org.psncontrols.rules.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Certificate;
import org.psncontrols.model.assessment.CompensatingMeasure;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.NetworkDiagram;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.assessment.RiskAcceptanceId;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.assessment.TesterScheme;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.Stated;
import org.psncontrols.rules.policy.AcceptanceAuthority;
import org.psncontrols.rules.policy.CompliancePolicies;
import org.psncontrols.rules.policy.CompliancePolicy;
import org.psncontrols.rules.validation.SubmissionReview;

/**
 * Submissions on which a certificate can rest: what a complete one lacks for that on the day under
 * the policy is made good.
 */
final class Certifiable {

  /** So few that what is as old as the answers stays young under the policy. */
  private static final int DAYS = 30;

  private Certifiable() {}

  /**
   * A case on which a certificate can rest.
   *
   * @param given a submission that lacks nothing
   */
  static ReviewCase of(SubmissionCase given, Picks picks) {
    CompliancePolicy policy = CompliancePolicies.psn2014();
    Submission submission = given.submission();
    LocalDate sent = submission.getDate();
    LocalDate asOf = sent.plusDays(picks.upTo(DAYS) - 1L);
    LocalDate day = submission.getAssessment().getAssessedOn();
    NetworkDiagram diagram =
        submission
            .getNetworkDiagram()
            .filter(d -> isYoung(d.getDrawnOn(), asOf, policy.getDiagramMaximumAgeMonths()))
            .orElse(Spares.diagram(day));
    Submission young =
        Submission.builder()
            .from(submission)
            .submittedOn(sent)
            .networkDiagram(diagram)
            .assessment(treated(tested(submission.getAssessment(), policy, asOf), policy, picks))
            .build();
    return new ReviewCase(
        given.catalogue(), current(new SubmissionReview(young, asOf, policy), picks));
  }

  private static boolean isYoung(DateSpan span, LocalDate asOf, Stated<Integer> months) {
    return span.first().isAfter(asOf.minusMonths(months.value()));
  }

  private static Assessment tested(Assessment assessment, CompliancePolicy policy, LocalDate asOf) {
    HealthCheck given = assessment.getHealthCheck().orElseThrow();
    Set<TesterScheme> accepted = policy.getAcceptedTesterSchemes().value();
    HealthCheck.Builder check =
        HealthCheck.builder()
            .from(given)
            .scheme(given.getScheme().filter(accepted::contains).orElse(accepted.iterator().next()))
            .addAllScope(policy.getMinimumScope().value());
    if (!isYoung(given.getTestedOn(), asOf, policy.getHealthCheckMaximumAgeMonths())) {
      check.testedOn(assessment.getAssessedOn());
    }
    return Assessment.builder().from(assessment).healthCheck(check.build()).build();
  }

  /** One action more treats what must be treated and is not, or the risk of it is accepted. */
  private static Assessment treated(Assessment given, CompliancePolicy policy, Picks picks) {
    Set<FindingId> untreated = new HashSet<>();
    for (Finding finding : given.getHealthCheck().orElseThrow().getFindings()) {
      if (finding.getSeverity().compareTo(policy.getTreatmentDemandedFrom().value()) <= 0) {
        untreated.add(finding.getId());
      }
    }
    given.getActions().forEach(action -> untreated.removeAll(action.getFindings()));
    given.getRiskAcceptances().forEach(risk -> untreated.removeAll(risk.getFindings()));
    if (untreated.isEmpty()) {
      return given;
    }
    LocalDate day = given.getAssessedOn();
    RemedialAction action =
        RemedialAction.builder()
            .from(Spares.action(day))
            .id(Fresh.id("treat", given.getActions(), RemedialAction::getId, ActionId::of))
            .findings(untreated)
            .build();
    RiskAcceptance acceptance =
        RiskAcceptance.builder()
            .from(Spares.riskAcceptance(given.getResponses().get(0).getControl(), day))
            .id(
                Fresh.id(
                    "accept",
                    given.getRiskAcceptances(),
                    RiskAcceptance::getId,
                    RiskAcceptanceId::of))
            .findings(untreated)
            .build();
    Assessment.Builder treated = Assessment.builder().from(given);
    return picks.oneOf(true, false)
        ? treated.addAction(action).build()
        : treated.addRiskAcceptance(acceptance).build();
  }

  /** The same, in which what has lapsed by the day of the review has not. */
  static SubmissionReview current(SubmissionReview review, Picks picks) {
    Submission submission = review.submission();
    Assessment assessment = submission.getAssessment();
    LocalDate asOf = review.asOf();
    LocalDate horizon = asOf.plusMonths(review.policy().getPlanHorizonMonths().value());
    Plans plans = new Plans(asOf, horizon);
    Assessment current =
        Assessment.builder()
            .from(assessment)
            .responses(
                assessment.getResponses().stream().map(each -> current(each, plans)).toList())
            .actions(assessment.getActions().stream().map(each -> current(each, plans)).toList())
            .riskAcceptances(
                assessment.getRiskAcceptances().stream()
                    .map(each -> current(each, review, picks))
                    .toList())
            .build();
    return Reviewed.with(
        review,
        Submission.builder()
            .from(submission)
            .assessment(current)
            .certificates(certificates(submission.getCertificates(), asOf))
            .build());
  }

  /** The days between which a plan counts. */
  private record Plans(LocalDate asOf, LocalDate horizon) {

    Optional<DateSpan> current(Optional<DateSpan> planned) {
      return planned.map(
          span ->
              span.last().isBefore(asOf) || span.last().isAfter(horizon)
                  ? DateSpan.of(asOf.plusMonths(1))
                  : span);
    }
  }

  private static Response current(Response response, Plans plans) {
    LocalDate asOf = plans.asOf();
    return Response.builder()
        .from(response)
        .plannedFor(plans.current(response.getPlannedFor()))
        .evidence(response.getEvidence().stream().map(each -> current(each, asOf)).toList())
        .compensatingMeasures(
            response.getCompensatingMeasures().stream().map(each -> current(each, asOf)).toList())
        .build();
  }

  private static Evidence current(Evidence evidence, LocalDate asOf) {
    return Evidence.builder()
        .from(evidence)
        .expiresOn(evidence.getExpiresOn().filter(expires -> !asOf.isAfter(expires.first())))
        .build();
  }

  private static CompensatingMeasure current(CompensatingMeasure measure, LocalDate asOf) {
    return asOf.isAfter(measure.getExpiresOn())
        ? CompensatingMeasure.builder().from(measure).expiresOn(asOf).build()
        : measure;
  }

  private static RemedialAction current(RemedialAction action, Plans plans) {
    return ActionRules.isOpen(action)
        ? RemedialAction.builder()
            .from(action)
            .plannedFor(plans.current(action.getPlannedFor()))
            .build()
        : action;
  }

  /** Of one whose position may accept any risk. */
  private static RiskAcceptance current(
      RiskAcceptance acceptance, SubmissionReview review, Picks picks) {
    return RiskAcceptance.builder()
        .from(acceptance)
        .position(picks.oneOf(positions(review.policy())))
        .reviewOn(
            acceptance
                .getReviewOn()
                .map(on -> review.asOf().isAfter(on.first()) ? DateSpan.of(review.asOf()) : on))
        .build();
  }

  private static String[] positions(CompliancePolicy policy) {
    return policy.getAcceptanceAuthorities().value().stream()
        .filter(authority -> authority.upTo() == FindingSeverity.CRITICAL)
        .map(AcceptanceAuthority::positions)
        .flatMap(List::stream)
        .toArray(String[]::new);
  }

  private static ImmutableList<Certificate> certificates(
      List<Certificate> certificates, LocalDate asOf) {
    return certificates.stream()
        .map(
            certificate ->
                certificate.isValidOn(asOf)
                    ? certificate
                    : Certificate.builder().from(certificate).validUntil(asOf.plusYears(1)).build())
        .collect(ImmutableList.toImmutableList());
  }
}
