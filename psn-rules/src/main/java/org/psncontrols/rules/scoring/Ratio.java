package org.psncontrols.rules.scoring;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * An exact score on a model's own scale, in lowest terms, and the most it could have been.
 *
 * <p>Ordered by the share of the maximum. Immutable and thread-safe; a value type, so do not use
 * its identity.
 *
 * @param value the score, 0 to the maximum, never null
 * @param maximum the top of the scale, above 0
 * @since 0.1
 */
public record Ratio(BigFraction value, long maximum) implements Comparable<Ratio> {

  private static final int PERCENT = 100;

  /**
   * Checks the scale.
   *
   * @param value the score, 0 to the maximum, never null
   * @param maximum the top of the scale, above 0
   * @throws IllegalArgumentException if the maximum is not above 0, or the value not 0 to it
   */
  public Ratio {
    requireNonNull(value, "value");
    if (maximum <= 0
        || value.signum() < 0
        || value.compareTo(BigFraction.of(BigInteger.valueOf(maximum))) > 0) {
      throw new IllegalArgumentException(
          "a score must be 0 to a maximum above 0, but is " + value + " of " + maximum);
    }
  }

  /**
   * A whole number of points.
   *
   * @param points the points, 0 to the maximum
   * @param maximum the top of the scale, above 0
   * @return the score
   * @throws IllegalArgumentException if the maximum is not above 0, or the points not 0 to it
   */
  public static Ratio of(long points, long maximum) {
    return new Ratio(BigFraction.of(BigInteger.valueOf(points)), maximum);
  }

  /**
   * The top of the same scale.
   *
   * @return the score that cannot be surpassed
   */
  public Ratio whole() {
    return of(maximum, maximum);
  }

  /**
   * The part of the maximum.
   *
   * @return the value over the maximum, 0 to 1
   */
  public BigFraction share() {
    return value.divide(BigInteger.valueOf(maximum));
  }

  /**
   * The numerator in lowest terms.
   *
   * @return the numerator, 0 or more
   */
  public BigInteger numerator() {
    return value.getNumerator();
  }

  /**
   * The denominator in lowest terms.
   *
   * @return the denominator, 1 or more
   */
  public BigInteger denominator() {
    return value.getDenominator();
  }

  /**
   * The score as a percentage of the maximum, for display.
   *
   * @return the percentage with two decimals, rounded half even
   */
  public BigDecimal toPercent() {
    return Rounding.TWO_DECIMALS_HALF_EVEN.round(share().multiply(PERCENT));
  }

  @Override
  public int compareTo(Ratio other) {
    return share().compareTo(other.share());
  }

  /** The score as {@code numerator/denominator of maximum}. */
  @Override
  public String toString() {
    return numerator() + "/" + denominator() + " of " + maximum;
  }
}
