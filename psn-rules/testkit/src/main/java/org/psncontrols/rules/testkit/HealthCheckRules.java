package org.psncontrols.rules.testkit;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.Sampling;
import org.psncontrols.model.assessment.ScopeItem;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.problem.ProblemCodes;

/** The rules of health checks and their findings. */
final class HealthCheckRules {

  static final ImmutableList<Breach<AssessmentCase>> ALL =
      ImmutableList.of(
          new Breach<>(
              ProblemCodes.HEALTH_CHECK_AFTER_ASSESSMENT,
              "healthCheck.testedOn",
              HealthCheckRules::later),
          new Breach<>(
              ProblemCodes.HEALTH_CHECK_SAMPLING,
              "healthCheck.sampling.automatedShare",
              HealthCheckRules::sampled),
          new Breach<>(
              ProblemCodes.HEALTH_CHECK_SCOPE,
              "healthCheck.scope",
              (given, picks) -> scoped(given, item -> !item.isExternal())),
          new Breach<>(
              ProblemCodes.HEALTH_CHECK_SCOPE,
              "healthCheck.scope",
              (given, picks) -> scoped(given, ScopeItem::isExternal)),
          new Breach<>(
              ProblemCodes.FINDING_REPEATED,
              "healthCheck.findings[].id",
              (given, picks) -> Items.FINDINGS.repeated(given, picks, "id")),
          new Breach<>(
              ProblemCodes.FINDING_WITHOUT_SCORING_METHOD,
              "healthCheck.findings[].scoringMethod",
              HealthCheckRules::unscored));

  private HealthCheckRules() {}

  private static Broken<AssessmentCase> later(AssessmentCase given, Picks picks) {
    Place<AssessmentCase, HealthCheck> place = Items.healthCheck(given);
    return place.broken(
        HealthCheck.builder()
            .from(place.item())
            .testedOn(picks.after(given.assessment().getAssessedOn()))
            .build(),
        "testedOn");
  }

  private static Broken<AssessmentCase> scoped(AssessmentCase given, Predicate<ScopeItem> kept) {
    Place<AssessmentCase, HealthCheck> place = Items.healthCheck(given);
    return place.broken(
        HealthCheck.builder()
            .from(place.item())
            .scope(place.item().getScope().stream().filter(kept).toList())
            .build(),
        "scope");
  }

  private static Broken<AssessmentCase> sampled(AssessmentCase given, Picks picks) {
    Place<AssessmentCase, HealthCheck> place = Items.healthCheck(given);
    Sampling sampling =
        Sampling.builder()
            .from(place.item().getSampling().orElse(Sampling.builder().build()))
            .automatedShare(Share.of(picks.upTo(Share.WHOLE - 1)))
            .build();
    return place.broken(
        HealthCheck.builder().from(place.item()).sampling(sampling).build(),
        "sampling.automatedShare");
  }

  /** With a vector, a finding would say it all the same. */
  private static Broken<AssessmentCase> unscored(AssessmentCase given, Picks picks) {
    Place<AssessmentCase, Finding> place = Items.FINDINGS.pick(given, picks);
    return place.broken(
        Finding.builder()
            .from(place.item())
            .cvssVector(Optional.empty())
            .scoringMethod(Optional.empty())
            .build(),
        "scoringMethod");
  }
}
