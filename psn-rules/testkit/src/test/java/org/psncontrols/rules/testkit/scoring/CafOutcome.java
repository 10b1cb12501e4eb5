package org.psncontrols.rules.testkit.scoring;

import java.util.Optional;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.rules.scoring.Law;
import org.psncontrols.rules.scoring.LawCard;
import org.psncontrols.rules.scoring.Ratio;
import org.psncontrols.rules.scoring.ScoringFormula;
import org.psncontrols.rules.scoring.ScoringModel;
import org.psncontrols.rules.scoring.ScoringPolicy;
import org.psncontrols.rules.scoring.StandingAnswer;
import org.psncontrols.rules.scoring.StandingAnswers;
import org.psncontrols.rules.scoring.Tally;

/** A vendor's model with a formula of its own: the outcome of an objective from its indicators. */
final class CafOutcome implements ScoringModel {

  @Override
  public String getId() {
    return "caf-outcome";
  }

  @Override
  public int getVersion() {
    return 1;
  }

  @Override
  public String getRule() {
    return "0 if any applicable control is not met at all, 2 if all are met in full, else 1.";
  }

  @Override
  public LawCard getLawCard() {
    return LawCard.allHold()
        .failing(Law.STRICT, "Two controls not met give 0 %; meeting one leaves it at 0 %.")
        .failing(
            Law.ZERO_WEIGHT,
            "One control met gives 100 %; with one of weight 0 that is not" + " met it gives 0 %.")
        .failing(
            Law.CONTRIBUTIONS_SUM, "One control met gives 100 %, of which it contributes 0 %.");
  }

  @Override
  public ScoringFormula prepare(Catalogue catalogue, ScoringPolicy policy) {
    return new Formula();
  }

  /** The tally: not met at all, met in part, met in full. */
  private static final class Formula implements ScoringFormula {

    @Override
    public Tally tally(StandingAnswers answers) {
      long[] numbers = new long[3];
      for (StandingAnswer answer : answers.getAnswers()) {
        if (answer.isCounted()) {
          numbers[answer.isFull() ? 2 : answer.attainment() > 0 ? 1 : 0]++;
        }
      }
      return Tally.of(numbers);
    }

    @Override
    public Optional<Ratio> score(Tally tally) {
      boolean notAchieved = tally.get(0).signum() > 0;
      boolean inPart = tally.get(1).signum() > 0;
      boolean any = notAchieved || inPart || tally.get(2).signum() > 0;
      return any ? Optional.of(Ratio.of(notAchieved ? 0 : inPart ? 1 : 2, 2)) : Optional.empty();
    }
  }
}
