package org.psncontrols.model.assessment;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * The score that a report states for a finding, exact to a tenth.
 *
 * <p>0 to 10, as the versions of CVSS have it. It is what the tester wrote down; nothing in this
 * package computes it. The text form has one decimal, such as {@code 7.5}; {@code
 * parse(score.toString())} equals the score. Ordered by size. Immutable and thread-safe; a value
 * type, so do not use its identity.
 *
 * @param tenths the score in tenths, 0 to {@value #MAX_TENTHS}
 * @since 0.1
 */
public record FindingScore(int tenths) implements Comparable<FindingScore> {

  /** The greatest score, in tenths. */
  public static final int MAX_TENTHS = 100;

  private static final Pattern FORM = Pattern.compile("[0-9]{1,2}(\\.[0-9])?");

  /**
   * Checks the range.
   *
   * @param tenths the score in tenths, 0 to {@value #MAX_TENTHS}
   * @throws IllegalArgumentException if the score is not 0 to {@value #MAX_TENTHS} tenths
   */
  public FindingScore {
    if (tenths < 0 || tenths > MAX_TENTHS) {
      throw new IllegalArgumentException(
          "a finding's score must be 0 to " + MAX_TENTHS + " tenths, but is " + tenths);
    }
  }

  /**
   * Reads a number with one decimal or none.
   *
   * @param text the text, such as {@code 7.5} or {@code 10}, never null
   * @return the score
   * @throws IllegalArgumentException if the text is not such a number, or is more than 10
   */
  public static FindingScore parse(String text) {
    requireNonNull(text, "text");
    if (FORM.matcher(text).matches()) {
      int tenths = new BigDecimal(text).movePointRight(1).intValueExact();
      if (tenths <= MAX_TENTHS) {
        return new FindingScore(tenths);
      }
    }
    throw new IllegalArgumentException(
        "a finding's score must be a number from 0.0 to 10.0 with one decimal, but is \""
            + text
            + '"');
  }

  /**
   * The score as a number.
   *
   * @return the score, exact, with one decimal
   */
  public BigDecimal toDecimal() {
    return BigDecimal.valueOf(tenths, 1);
  }

  @Override
  public int compareTo(FindingScore other) {
    return Integer.compare(tenths, other.tenths);
  }

  @Override
  public String toString() {
    return toDecimal().toPlainString();
  }
}
