package org.psncontrols.rules.scoring;

import static org.psncontrols.rules.scoring.Law.CONTRIBUTIONS_SUM;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Optional;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.control.Catalogue;

/**
 * {@code severity-ladder}: the worst open finding sets the score, and each further one takes off a
 * little. Answers do not count, and without a health check there is nothing to score.
 */
final class SeverityLadder implements ScoringModel {

  private static final int MAXIMUM = 100;
  private static final int FLOOR = 5;
  private static final int HEALTH_CHECKS = 0;
  private static final ImmutableList<Step> STEPS =
      ImmutableList.of(
          new Step(FindingSeverity.CRITICAL, 40, 5),
          new Step(FindingSeverity.HIGH, 60, 3),
          new Step(FindingSeverity.MEDIUM, 80, 2),
          // Even the first one of these takes off its point.
          new Step(FindingSeverity.LOW, 94, 1));

  /** The score that the first finding of a severity leaves, and what each further one takes off. */
  private record Step(FindingSeverity severity, int left, int further) {}

  @Override
  public String getId() {
    return "severity-ladder";
  }

  @Override
  public int getVersion() {
    return 1;
  }

  @Override
  public String getRule() {
    return "100 without open findings; else the worst severity leaves 40, 60, 80 or 94, and each"
        + " further finding takes off 5, 3, 2 or 1 by its severity from critical to low, down to 5;"
        + " below the worst severity, the first one is free but for a low one.";
  }

  @Override
  public LawCard getLawCard() {
    return LawCard.allHold()
        .failing(
            CONTRIBUTIONS_SUM,
            "One critical finding gives 40 %, of which the controls contribute 0 %: the finding"
                + " decides.");
  }

  @Override
  public Rounding getRounding() {
    return Rounding.WHOLE;
  }

  @Override
  public ScoringFormula prepare(Catalogue catalogue, ScoringPolicy policy) {
    return new Formula();
  }

  /** The tally: health checks, and open findings of each step. */
  private static final class Formula implements ScoringFormula {

    @Override
    public Tally tally(StandingAnswers answers) {
      long[] numbers = new long[1 + STEPS.size()];
      numbers[HEALTH_CHECKS] = answers.isHealthChecked() ? 1 : 0;
      for (Finding finding : answers.getOpenFindings()) {
        for (int i = 0; i < STEPS.size(); i++) {
          if (finding.getSeverity() == STEPS.get(i).severity()) {
            numbers[i + 1]++;
          }
        }
      }
      return Tally.of(numbers);
    }

    @Override
    public Optional<Ratio> score(Tally tally) {
      return tally.get(HEALTH_CHECKS).signum() == 0
          ? Optional.empty()
          : Optional.of(Ratio.of(points(tally), MAXIMUM));
    }

    private static int points(Tally tally) {
      BigInteger points = BigInteger.valueOf(MAXIMUM);
      boolean worst = true;
      for (int i = 0; i < STEPS.size(); i++) {
        Step step = STEPS.get(i);
        BigInteger count = tally.get(i + 1);
        if (count.signum() == 0) {
          continue;
        }
        if (worst) {
          points = BigInteger.valueOf(step.left());
          worst = false;
        } else if (step.severity() == FindingSeverity.LOW) {
          points = points.subtract(BigInteger.valueOf(step.further()));
        }
        BigInteger further = count.subtract(BigInteger.ONE);
        points = points.subtract(further.multiply(BigInteger.valueOf(step.further())));
      }
      return points.max(BigInteger.valueOf(FLOOR)).intValueExact();
    }

    @Override
    public Optional<Exclusion.Reason> exclusion(StandingAnswer answer) {
      return Optional.of(Exclusion.Reason.NO_WEIGHT);
    }

    @Override
    public Optional<String> grade(Tally tally) {
      int points = points(tally);
      String letters = "ABCD";
      for (int i = 0; i < letters.length(); i++) {
        if (points >= 90 - 10 * i) {
          return Optional.of(letters.substring(i, i + 1));
        }
      }
      return Optional.of("F");
    }

    @Override
    public Optional<Bounds> bounds(StandingAnswers answers) {
      return score(tally(answers)).map(score -> new Bounds(score, score));
    }

    @Override
    public ImmutableList<FindingId> decidingFindings(StandingAnswers answers) {
      for (Step step : STEPS) {
        ImmutableList<FindingId> worst =
            answers.getOpenFindings().stream()
                .filter(finding -> finding.getSeverity() == step.severity())
                .map(Finding::getId)
                .collect(ImmutableList.toImmutableList());
        if (!worst.isEmpty()) {
          return worst;
        }
      }
      return ImmutableList.of();
    }
  }
}
