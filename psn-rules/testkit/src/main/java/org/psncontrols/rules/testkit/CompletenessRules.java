package org.psncontrols.rules.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.NetworkDiagram;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.assessment.ScopeItem;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.assessment.TesterScheme;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.Stated;

/** What a submission can lack before it is judged. */
final class CompletenessRules {

  private static final String HEALTH_CHECK = "assessment.healthCheck";

  static final ImmutableList<Rule<DecisionCase>> ALL =
      ImmutableList.of(
          rule(ProblemCodes.NOT_SUBMITTED, "submittedOn", CompletenessRules::notSent),
          rule(ProblemCodes.SUBMISSION_EXPIRED, "submittedOn", CompletenessRules::expired),
          rule(
              ProblemCodes.SIGNATORY_MISSING,
              "signatory",
              (given, picks) -> changed(given, builder -> builder.signatory(Optional.empty()))),
          rule(
              ProblemCodes.DIAGRAM_MISSING,
              "networkDiagram",
              (given, picks) ->
                  changed(given, builder -> builder.networkDiagram(Optional.empty()))),
          rule(
              ProblemCodes.DIAGRAM_TOO_OLD,
              "networkDiagram.drawnOn",
              CompletenessRules::oldDiagram),
          rule(
              ProblemCodes.HEALTH_CHECK_MISSING,
              HEALTH_CHECK,
              (given, picks) -> withoutHealthCheck(given)),
          rule(
              ProblemCodes.HEALTH_CHECK_TOO_OLD,
              HEALTH_CHECK + ".testedOn",
              CompletenessRules::oldHealthCheck),
          rule(
              ProblemCodes.HEALTH_CHECK_SCOPE,
              HEALTH_CHECK + ".scope",
              (given, picks) -> withScope(given, item -> !item.isExternal())),
          rule(
              ProblemCodes.HEALTH_CHECK_SCOPE,
              HEALTH_CHECK + ".scope",
              (given, picks) -> withScope(given, ScopeItem::isExternal)),
          rule(
              ProblemCodes.HEALTH_CHECK_TESTER,
              HEALTH_CHECK + ".scheme",
              CompletenessRules::otherTester));

  private CompletenessRules() {}

  /** Breaks a case; where is known. */
  @FunctionalInterface
  private interface Lack {
    DecisionCase of(DecisionCase given, Picks picks);
  }

  private static Rule<DecisionCase> rule(ProblemCode code, String where, Lack lack) {
    return new Rule<>(code, where, (given, picks) -> new Broken<>(lack.of(given, picks), where));
  }

  private static DecisionCase changed(
      DecisionCase given, UnaryOperator<Submission.Builder> change) {
    return given.with(change.apply(Submission.builder().from(given.submission())).build());
  }

  private static LocalDate sentOn(DecisionCase given) {
    return given.submission().getSubmittedOn().orElseThrow();
  }

  /** Not at all, or only after that date. */
  private static DecisionCase notSent(DecisionCase given, Picks picks) {
    Optional<LocalDate> sent =
        picks.oneOf(Optional.empty(), Optional.of(picks.after(given.asOf())));
    return changed(given, builder -> builder.submittedOn(sent));
  }

  private static DecisionCase expired(DecisionCase given, Picks picks) {
    LocalDate last = sentOn(given).plusMonths(given.policy().getSubmissionTermMonths().value());
    return new DecisionCase(
        given.catalogue(), given.submission(), given.policy(), given.regime(), picks.after(last));
  }

  /** A day on which something was made that was not under its age any more when it was sent. */
  private static LocalDate tooOld(DecisionCase given, Stated<Integer> months, Picks picks) {
    return sentOn(given).minusMonths(months.value()).minusDays(picks.upTo(365) - 1L);
  }

  private static DecisionCase oldDiagram(DecisionCase given, Picks picks) {
    LocalDate day = tooOld(given, given.policy().getDiagramMaximumAgeMonths(), picks);
    NetworkDiagram diagram = given.submission().getNetworkDiagram().orElseThrow();
    return changed(
        given,
        builder ->
            builder.networkDiagram(NetworkDiagram.builder().from(diagram).drawnOn(day).build()));
  }

  private static DecisionCase withHealthCheck(DecisionCase given, HealthCheck.Builder check) {
    Assessment assessment =
        Assessment.builder()
            .from(given.submission().getAssessment())
            .healthCheck(check.build())
            .build();
    return changed(given, builder -> builder.assessment(assessment));
  }

  private static HealthCheck healthCheck(DecisionCase given) {
    return given.submission().getAssessment().getHealthCheck().orElseThrow();
  }

  private static DecisionCase oldHealthCheck(DecisionCase given, Picks picks) {
    LocalDate day = tooOld(given, given.policy().getHealthCheckMaximumAgeMonths(), picks);
    HealthCheck check = healthCheck(given);
    // It cannot end before it starts.
    Optional<DateSpan> started = check.getStartedOn().filter(on -> !on.first().isAfter(day));
    return withHealthCheck(
        given, HealthCheck.builder().from(check).startedOn(started).testedOn(day));
  }

  private static DecisionCase withScope(DecisionCase given, Predicate<ScopeItem> kept) {
    HealthCheck check = healthCheck(given);
    return withHealthCheck(
        given,
        HealthCheck.builder().from(check).scope(check.getScope().stream().filter(kept).toList()));
  }

  private static DecisionCase otherTester(DecisionCase given, Picks picks) {
    Optional<TesterScheme> notAccepted =
        Arrays.stream(TesterScheme.values())
            .filter(scheme -> !given.policy().getAcceptedTesterSchemes().value().contains(scheme))
            .findFirst();
    Optional<TesterScheme> other = picks.oneOf(Optional.empty(), notAccepted);
    return withHealthCheck(given, HealthCheck.builder().from(healthCheck(given)).scheme(other));
  }

  /** Nothing refers to its findings then. */
  private static DecisionCase withoutHealthCheck(DecisionCase given) {
    Assessment assessment = given.submission().getAssessment();
    Assessment without =
        Assessment.builder()
            .from(assessment)
            .healthCheck(Optional.empty())
            .actions(
                assessment.getActions().stream()
                    .map(
                        action ->
                            RemedialAction.builder()
                                .from(action)
                                .findings(ImmutableList.of())
                                .build())
                    .toList())
            .riskAcceptances(
                assessment.getRiskAcceptances().stream()
                    .map(
                        acceptance ->
                            RiskAcceptance.builder()
                                .from(acceptance)
                                .findings(ImmutableList.of())
                                .build())
                    .toList())
            .build();
    return changed(given, builder -> builder.assessment(without));
  }
}
