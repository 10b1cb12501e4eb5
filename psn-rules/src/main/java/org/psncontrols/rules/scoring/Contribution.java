package org.psncontrols.rules.scoring;

import static java.util.Objects.requireNonNull;

import org.apache.commons.numbers.fraction.BigFraction;
import org.psncontrols.model.control.Control;

/**
 * What one control adds to a score.
 *
 * <p>The fractions are worked out when asked for. Immutable and thread-safe; a value type, so do
 * not use its identity.
 *
 * @param control the control, never null
 * @param weight its weight, 0 or more
 * @param attainment how far it is met as far as the model gives credit for it, in parts of {@link
 *     StandingAnswer#FULL}
 * @param unit what a weight of 1 adds that is met in full, never null
 * @since 0.1
 */
public record Contribution(Control control, int weight, long attainment, BigFraction unit) {

  /**
   * Checks the parts.
   *
   * @param control the control, never null
   * @param weight its weight, 0 or more
   * @param attainment how far it is met, in parts of {@link StandingAnswer#FULL}
   * @param unit what a weight of 1 adds that is met in full, never null
   * @throws IllegalArgumentException if the weight is negative, or the attainment not 0 to the
   *     whole
   */
  public Contribution {
    requireNonNull(control, "control");
    requireNonNull(unit, "unit");
    if (weight < 0 || attainment < 0 || attainment > StandingAnswer.FULL) {
      throw new IllegalArgumentException(
          "a contribution must have a weight of 0 or more and an attainment of 0 to "
              + StandingAnswer.FULL
              + ", but that of control "
              + control.getId()
              + " has "
              + weight
              + " and "
              + attainment);
    }
  }

  /**
   * What it adds.
   *
   * @return the points; those of all controls add up to the score exactly
   */
  public BigFraction points() {
    return possible().multiply(BigFraction.of(attainment, StandingAnswer.FULL));
  }

  /**
   * What it would add if it were met in full.
   *
   * @return the points
   */
  public BigFraction possible() {
    return unit.multiply(weight);
  }

  /**
   * The section that the control stands in.
   *
   * @return the section's identifier
   */
  public String section() {
    return control.getSection();
  }
}
