package org.psncontrols.model.assessment;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A share of a whole, exact to a hundredth of a percent.
 *
 * <p>More than nothing and at most the whole. The text form is the percentage without trailing
 * zeros, such as {@code 62.5%}; {@code parse(share.toString())} equals the share. Ordered by size.
 * Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param parts the share in parts of {@value #WHOLE}, 1 to {@value #WHOLE}
 * @since 0.1
 */
public record Share(int parts) implements Comparable<Share> {

  /** The parts of a whole. */
  public static final int WHOLE = 10_000;

  private static final Pattern FORM = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,2})?%?");

  /**
   * Checks the range.
   *
   * @param parts the share in parts of {@value #WHOLE}, 1 to {@value #WHOLE}
   * @throws IllegalArgumentException if the parts are less than 1 or more than {@value #WHOLE}
   */
  public Share {
    if (parts < 1 || parts > WHOLE) {
      throw new IllegalArgumentException(
          "a share must be 1 to " + WHOLE + " parts of " + WHOLE + ", but is " + parts);
    }
  }

  /**
   * A share in parts of {@value #WHOLE}.
   *
   * @param parts the parts, 1 to {@value #WHOLE}
   * @return the share
   * @throws IllegalArgumentException if the parts are out of range
   */
  public static Share of(int parts) {
    return new Share(parts);
  }

  /**
   * Reads a percentage with up to two decimals; the percent sign is optional.
   *
   * @param text the text, such as {@code 62.5%} or {@code 40}, never null
   * @return the share
   * @throws IllegalArgumentException if the text is not such a percentage, or is not above 0 and at
   *     most 100
   */
  public static Share parse(String text) {
    requireNonNull(text, "text");
    if (FORM.matcher(text).matches()) {
      String number = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
      int parts = new BigDecimal(number).movePointRight(2).intValueExact();
      if (parts >= 1 && parts <= WHOLE) {
        return new Share(parts);
      }
    }
    throw new IllegalArgumentException(
        "a share must be a percentage above 0 and at most 100 with up to two decimals, but is \""
            + text
            + '"');
  }

  /**
   * The share as a percentage.
   *
   * @return the percentage, exact, with two decimals
   */
  public BigDecimal toPercent() {
    return BigDecimal.valueOf(parts, 2);
  }

  @Override
  public int compareTo(Share other) {
    return Integer.compare(parts, other.parts);
  }

  @Override
  public String toString() {
    return toPercent().stripTrailingZeros().toPlainString() + "%";
  }
}
