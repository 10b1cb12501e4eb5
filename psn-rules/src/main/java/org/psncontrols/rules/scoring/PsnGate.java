package org.psncontrols.rules.scoring;

import static org.psncontrols.rules.scoring.Exclusion.Reason.NOT_APPLICABLE;
import static org.psncontrols.rules.scoring.Exclusion.Reason.NOT_A_MUST;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.ControlId;

/**
 * {@code psn-gate}: 1 if every applicable control stated to be a MUST is met in full, else 0.
 *
 * <p>Without such a control there is nothing to score.
 */
final class PsnGate implements ScoringModel {

  private static final Ratio CLOSED = new Ratio(BigFraction.ZERO, 1);
  private static final Ratio OPEN = new Ratio(BigFraction.ONE, 1);

  @Override
  public String getId() {
    return "psn-gate";
  }

  @Override
  public int getVersion() {
    return 1;
  }

  @Override
  public String getRule() {
    return "1 if every applicable control that must be met is met in full, else 0.";
  }

  @Override
  public ScoringPlan compile(Catalogue catalogue, ScoringPolicy policy) {
    return new Plan(this, catalogue, policy);
  }

  private record Plan(ScoringModel getModel, Catalogue getCatalogue, ScoringPolicy getPolicy)
      implements ScoringPlan {

    @Override
    public Score score(Assessment assessment, LocalDate asOf) {
      StandingAnswers answers = StandingAnswers.of(assessment, getCatalogue, getPolicy, asOf);
      ImmutableList<StandingAnswer> counted =
          answers.answers().stream()
              .filter(answer -> answer.control().isMust() && answer.isCounted())
              .collect(ImmutableList.toImmutableList());
      ImmutableList<ControlId> failed =
          counted.stream()
              .filter(answer -> !answer.isFull())
              .map(answer -> answer.control().getId())
              .collect(ImmutableList.toImmutableList());
      ImmutableList<Exclusion> exclusions = exclusions(answers);
      // Counting any MUST that is not applicable as not met closes the gate.
      Optional<Ratio> strictest =
          exclusions.stream().anyMatch(exclusion -> exclusion.reason() == NOT_APPLICABLE)
              ? Optional.of(CLOSED)
              : Optional.empty();
      Coverage coverage = Coverage.of(answers.answers());
      if (counted.isEmpty()) {
        return NothingToScore.builder()
            .model(getModel.getId())
            .version(getModel.getVersion())
            .catalogue(getCatalogue.getEdition())
            .asOf(answers.asOf())
            .answers(answers.answers())
            .coverage(coverage)
            .exclusions(exclusions)
            .withAllNotApplicableCounted(strictest)
            .build();
      }
      boolean canFail =
          counted.stream().anyMatch(answer -> answer.leastAttainment() < StandingAnswer.FULL);
      boolean anyKnownFailure =
          counted.stream().anyMatch(answer -> !answer.isUnknown() && !answer.isFull());
      return Scored.builder()
          .model(getModel.getId())
          .version(getModel.getVersion())
          .catalogue(getCatalogue.getEdition())
          .asOf(answers.asOf())
          .answers(answers.answers())
          .coverage(coverage)
          .exclusions(exclusions)
          .withAllNotApplicableCounted(strictest)
          .score(failed.isEmpty() ? OPEN : CLOSED)
          .bounds(new Bounds(canFail ? CLOSED : OPEN, anyKnownFailure ? CLOSED : OPEN))
          .decidingControls(
              failed.isEmpty()
                  ? counted.stream()
                      .map(answer -> answer.control().getId())
                      .collect(ImmutableList.toImmutableList())
                  : failed)
          .build();
    }

    private static ImmutableList<Exclusion> exclusions(StandingAnswers answers) {
      ImmutableList.Builder<Exclusion> exclusions = ImmutableList.builder();
      for (StandingAnswer answer : answers.answers()) {
        if (!answer.control().isMust()) {
          exclusions.add(new Exclusion(answer.control().getId(), NOT_A_MUST, Optional.empty()));
        } else if (!answer.isCounted()) {
          exclusions.add(
              new Exclusion(answer.control().getId(), NOT_APPLICABLE, Optional.of(CLOSED)));
        }
      }
      return exclusions.build();
    }
  }
}
