package org.psncontrols.rules.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.ActionStatus;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.NetworkDiagram;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.ScopeItem;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.assessment.TesterScheme;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.Stated;
import org.psncontrols.rules.compliance.CompliancePolicies;
import org.psncontrols.rules.compliance.CompliancePolicy;
import org.psncontrols.rules.compliance.Regime;

/** Submissions to which no decision objects: what a valid one lacks for that is made good. */
final class Compliant {

  /** So few that what is as old as the answers stays young under the policy. */
  private static final int DAYS = 30;

  private Compliant() {}

  /**
   * A case with nothing to object to.
   *
   * @param given a submission in which every control is answered
   */
  static DecisionCase of(SubmissionCase given, Picks picks) {
    CompliancePolicy policy = CompliancePolicies.psn2014();
    ImmutableList<Regime> regimes = policy.getRegimes();
    Submission submission = given.submission();
    LocalDate sent = submission.getDate();
    LocalDate asOf = sent.plusDays(picks.upTo(DAYS) - 1L);
    LocalDate day = submission.getAssessment().getAssessedOn();
    NetworkDiagram diagram =
        submission
            .getNetworkDiagram()
            .filter(d -> isYoung(d.getDrawnOn(), asOf, policy.getDiagramMaximumAgeMonths()))
            .orElse(Spares.diagram(day));
    Submission compliant =
        Submission.builder()
            .from(submission)
            .submittedOn(sent)
            .signatory(submission.getSignatory().orElse(Spares.signatory(sent)))
            .networkDiagram(diagram)
            .assessment(assessment(submission.getAssessment(), policy, asOf))
            .build();
    return new DecisionCase(
        given.catalogue(), compliant, policy, regimes.get(picks.placeIn(regimes)), asOf);
  }

  private static boolean isYoung(DateSpan span, LocalDate asOf, Stated<Integer> months) {
    return span.first().isAfter(asOf.minusMonths(months.value()));
  }

  private static Assessment assessment(Assessment given, CompliancePolicy policy, LocalDate asOf) {
    LocalDate day = given.getAssessedOn();
    HealthCheck check = healthCheck(given, policy, asOf);
    return Assessment.builder()
        .from(given)
        .responses(given.getResponses().stream().map(Compliant::met).toList())
        .healthCheck(check)
        .actions(cured(given.getActions(), check.getFindings(), day))
        .build();
  }

  /** Met or not applicable, as before, with evidence that is current on any day. */
  private static Response met(Response given) {
    Response.Builder met =
        Response.builder()
            .from(given)
            .evidence(
                Items.inserted(given.getEvidence(), given.getEvidence().size(), Spares.evidence()));
    if (given.getCountedAnswer() != Answer.NOT_APPLICABLE) {
      met.answer(Answer.MET)
          .share(Optional.empty())
          .assessorView(given.getAssessorView().filter(view -> view.getAnswer() == Answer.MET));
    }
    return met.build();
  }

  private static HealthCheck healthCheck(
      Assessment assessment, CompliancePolicy policy, LocalDate asOf) {
    LocalDate day = assessment.getAssessedOn();
    HealthCheck given = assessment.getHealthCheck().orElse(Spares.healthCheck(day));
    Set<TesterScheme> accepted = policy.getAcceptedTesterSchemes().value();
    HealthCheck.Builder check =
        HealthCheck.builder()
            .from(given)
            .scheme(
                given.getScheme().filter(accepted::contains).orElse(accepted.iterator().next()));
    if (!isYoung(given.getTestedOn(), asOf, policy.getHealthCheckMaximumAgeMonths())) {
      check.testedOn(day);
    }
    if (!given.isExternalPartIncluded()) {
      check.addScope(ScopeItem.BOUNDARY_DEFENCES);
    }
    if (!given.isInternalPartIncluded()) {
      check.addScope(ScopeItem.PATCHING);
    }
    return check.build();
  }

  /** One action has cured every finding, and the others are about controls alone. */
  private static ImmutableList<RemedialAction> cured(
      List<RemedialAction> actions, List<Finding> findings, LocalDate day) {
    ImmutableList.Builder<RemedialAction> all = ImmutableList.builder();
    actions.forEach(
        action ->
            all.add(RemedialAction.builder().from(action).findings(ImmutableList.of()).build()));
    if (!findings.isEmpty()) {
      all.add(
          RemedialAction.builder()
              .id(Fresh.id("cure", actions, RemedialAction::getId, ActionId::of))
              .title("Put right what was found")
              .status(ActionStatus.CLOSED)
              .completedOn(day)
              .addEvidence(Spares.evidence())
              .findings(findings.stream().map(Finding::getId).toList())
              .build());
    }
    return all.build();
  }
}
