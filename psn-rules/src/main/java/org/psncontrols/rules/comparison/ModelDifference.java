package org.psncontrols.rules.comparison;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.psncontrols.rules.scoring.Ratio;
import org.psncontrols.rules.scoring.Score;
import org.psncontrols.rules.scoring.Scored;

/**
 * How one model's score of an assessment differs from that of a reference model, and why.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param reference the reference model's score, never null
 * @param score the model's score, never null
 * @param steps the choices in which the models differ, each with its effect, which add up to {@link
 *     #shown()}, and but for the rounding to {@link #exact()}; never null
 * @param notApplicable what the model makes of controls that are not applicable, never null
 * @since 0.1
 */
public record ModelDifference(
    Score reference,
    Score score,
    ImmutableList<ModelStep> steps,
    NotApplicableEffect notApplicable) {

  /**
   * Checks that all parts are there.
   *
   * @param reference the reference model's score, never null
   * @param score the model's score, never null
   * @param steps the choices in which the models differ, never null
   * @param notApplicable what the model makes of controls that are not applicable, never null
   */
  public ModelDifference {
    requireNonNull(reference, "reference");
    requireNonNull(score, "score");
    requireNonNull(steps, "steps");
    requireNonNull(notApplicable, "notApplicable");
  }

  /**
   * The difference of the exact scores.
   *
   * @return how many percentage points the model's score is above that of the reference
   */
  public ScoreDifference exact() {
    return ScoreDifference.between(reference.findScore(), score.findScore());
  }

  /**
   * The difference of the scores as each model shows its own.
   *
   * @return how many percentage points the model's rounded score is above that of the reference
   */
  public ScoreDifference shown() {
    return ScoreDifference.between(shown(reference), shown(score));
  }

  static Optional<Ratio> shown(Score score) {
    if (!(score instanceof Scored scored)) {
      return Optional.empty();
    }
    BigDecimal rounded = scored.getRounded();
    return Optional.of(
        new Ratio(
            BigFraction.of(rounded.unscaledValue(), BigInteger.TEN.pow(rounded.scale())),
            scored.getScore().maximum()));
  }
}
