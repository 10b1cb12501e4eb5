package org.psncontrols.rules.comparison;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.psncontrols.rules.scoring.Ratio;

/**
 * By how much one score lies above another.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param points the share of the maximum of the one less that of the other, in percentage points,
 *     exact, below 0 where the one is the lower; nothing to score counts as 0, so that differences
 *     add up; never null
 * @param nothingAsZero whether one of the two, or both, is nothing to score
 * @since 0.1
 */
public record ScoreDifference(BigFraction points, boolean nothingAsZero) {

  private static final int PERCENT = 100;

  /**
   * Checks that the points are there.
   *
   * @param points the difference in percentage points, never null
   * @param nothingAsZero whether one of the two, or both, is nothing to score
   */
  public ScoreDifference {
    requireNonNull(points, "points");
  }

  static ScoreDifference between(Optional<Ratio> before, Optional<Ratio> after) {
    return new ScoreDifference(
        points(after).subtract(points(before)), before.isEmpty() || after.isEmpty());
  }

  static BigFraction points(Optional<Ratio> score) {
    return score.map(ratio -> ratio.share().multiply(PERCENT)).orElse(BigFraction.ZERO);
  }

  /**
   * The difference where it is one of two numbers.
   *
   * @return the points; empty where nothing to score had to count as 0
   */
  public Optional<BigFraction> findPoints() {
    return nothingAsZero ? Optional.empty() : Optional.of(points);
  }
}
