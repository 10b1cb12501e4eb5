package org.psncontrols.rules.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How an exact score becomes the number that is shown: a separate, last step.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param decimals the decimals that are left, 0 to 10
 * @param mode which way, never null or {@link RoundingMode#UNNECESSARY}
 * @since 0.1
 */
public record Rounding(int decimals, RoundingMode mode) {

  /** Two decimals, half even: how this library shows percentages. */
  public static final Rounding TWO_DECIMALS_HALF_EVEN = new Rounding(2, RoundingMode.HALF_EVEN);

  /** One decimal, half up. */
  public static final Rounding ONE_DECIMAL_HALF_UP = new Rounding(1, RoundingMode.HALF_UP);

  /** One decimal, cut off. */
  public static final Rounding ONE_DECIMAL_DOWN = new Rounding(1, RoundingMode.DOWN);

  /** No decimals, half even: for scores that are whole numbers. */
  public static final Rounding WHOLE = new Rounding(0, RoundingMode.HALF_EVEN);

  private static final int MAX_DECIMALS = 10;

  /**
   * Checks the parts.
   *
   * @param decimals the decimals that are left, 0 to 10
   * @param mode which way, never null or {@link RoundingMode#UNNECESSARY}
   * @throws IllegalArgumentException if the decimals are not 0 to 10, or the mode does not round
   */
  public Rounding {
    requireNonNull(mode, "mode");
    if (decimals < 0 || decimals > MAX_DECIMALS) {
      throw new IllegalArgumentException(
          "a rounding must leave 0 to " + MAX_DECIMALS + " decimals, but leaves " + decimals);
    }
    if (mode == RoundingMode.UNNECESSARY) {
      throw new IllegalArgumentException(
          "a rounding must say which way, as scores are fractions, but is " + mode);
    }
  }

  /**
   * Rounds a number.
   *
   * @param exact the number, never null
   * @return the rounded number, with exactly the decimals of this rounding
   */
  public BigDecimal round(BigFraction exact) {
    return new BigDecimal(exact.getNumerator())
        .divide(new BigDecimal(exact.getDenominator()), decimals, mode);
  }

  /**
   * The rounding in words.
   *
   * @return the words, such as {@code 2 decimals, half even}
   */
  public String getName() {
    return decimals
        + (decimals == 1 ? " decimal, " : " decimals, ")
        + Ascii.toLowerCase(mode.name()).replace('_', ' ');
  }
}
