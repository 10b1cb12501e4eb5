package org.psncontrols.rules.comparison;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.psncontrols.rules.scoring.Exclusion;
import org.psncontrols.rules.scoring.Ratio;
import org.psncontrols.rules.scoring.Score;

/**
 * What it does to a score that controls which are not applicable are left out.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param controls how many are left out as not applicable, 0 or more
 * @param counted what the score would be if each of them counted as not met; the score itself where
 *     none is left out; empty where there would be nothing to score; never null
 * @param effect how many percentage points that is more than the score, never null
 * @param sentence the same in English, never null
 * @since 0.1
 */
public record NotApplicableEffect(
    int controls, Optional<Ratio> counted, ScoreDifference effect, String sentence) {

  /**
   * Checks that all parts are there.
   *
   * @param controls how many are left out as not applicable, 0 or more
   * @param counted what the score would be if each of them counted as not met, never null
   * @param effect how many percentage points that is more than the score, never null
   * @param sentence the same in English, never null
   */
  public NotApplicableEffect {
    requireNonNull(counted, "counted");
    requireNonNull(effect, "effect");
    requireNonNull(sentence, "sentence");
  }

  static NotApplicableEffect of(Score score) {
    int controls =
        Math.toIntExact(
            score.getAnswers().stream()
                .flatMap(answer -> score.getPlan().getFormula().exclusion(answer).stream())
                .filter(reason -> reason == Exclusion.Reason.NOT_APPLICABLE)
                .count());
    Optional<Ratio> before = score.findScore();
    Optional<Ratio> counted = controls == 0 ? before : score.getWithAllNotApplicableCounted();
    String sentence =
        controls == 0
            ? score.getModel() + " leaves out no control as not applicable."
            : Words.sentence(
                score.getModel()
                    + " leaves out "
                    + controls
                    + (controls == 1 ? " control" : " controls")
                    + " as not applicable; counted as not met, "
                    + (controls == 1 ? "it" : "they")
                    + " would make",
                before,
                counted);
    return new NotApplicableEffect(
        controls, counted, ScoreDifference.between(before, counted), sentence);
  }
}
