package org.psncontrols.rules.scoring;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The lowest and the highest score over every completion of the missing answers.
 *
 * <p>Each missing answer may become met, partly met, not met or not applicable; completions that
 * leave nothing to score are outside the bounds. The models of this library reach both ends; a
 * formula that does not say better gives the whole scale. Immutable and thread-safe; a value type,
 * so do not use its identity.
 *
 * @param lower the lowest score, never null
 * @param upper the highest score, never null
 * @since 0.1
 */
public record Bounds(Ratio lower, Ratio upper) {

  /**
   * Checks the order.
   *
   * @param lower the lowest score, never null
   * @param upper the highest score, never null
   * @throws IllegalArgumentException if the lower bound is above the upper
   */
  public Bounds {
    checkArgument(
        lower.compareTo(upper) <= 0,
        "the lower bound must not be above the upper, but they are %s and %s",
        lower,
        upper);
  }
}
