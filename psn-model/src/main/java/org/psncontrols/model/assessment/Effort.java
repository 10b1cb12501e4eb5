package org.psncontrols.model.assessment;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Working time of people, exact to a hundredth of a day.
 *
 * <p>The text form is the number of days without trailing zeros, such as {@code 2.5 days} or {@code
 * 1 day}; {@code parse(effort.toString())} equals the effort. Ordered by size. Immutable and
 * thread-safe; a value type, so do not use its identity.
 *
 * @param hundredths the effort in hundredths of a person's working day, 0 to {@value
 *     #MAX_HUNDREDTHS}
 * @since 0.1
 */
public record Effort(int hundredths) implements Comparable<Effort> {

  /** The greatest effort, in hundredths of a day: 100,000 days. */
  public static final int MAX_HUNDREDTHS = 10_000_000;

  private static final Pattern FORM = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,2})?( days?)?");

  /**
   * Checks the range.
   *
   * @param hundredths the effort in hundredths of a person's working day, 0 to {@value
   *     #MAX_HUNDREDTHS}
   * @throws IllegalArgumentException if the effort is negative or more than {@value
   *     #MAX_HUNDREDTHS} hundredths
   */
  public Effort {
    if (hundredths < 0 || hundredths > MAX_HUNDREDTHS) {
      throw new IllegalArgumentException(
          "an effort must be 0 to "
              + MAX_HUNDREDTHS
              + " hundredths of a day, but is "
              + hundredths);
    }
  }

  /**
   * An effort of whole days.
   *
   * @param days the days, 0 to 100,000
   * @return the effort
   * @throws IllegalArgumentException if the days are out of range
   */
  public static Effort ofDays(int days) {
    if (days < 0 || days > MAX_HUNDREDTHS / 100) {
      throw new IllegalArgumentException(
          "an effort must be 0 to " + MAX_HUNDREDTHS / 100 + " days, but is " + days);
    }
    return new Effort(days * 100);
  }

  /**
   * Reads a number of days with up to two decimals; the word is optional.
   *
   * @param text the text, such as {@code 2.5 days} or {@code 3}, never null
   * @return the effort
   * @throws IllegalArgumentException if the text is not such a number, or is out of range
   */
  public static Effort parse(String text) {
    requireNonNull(text, "text");
    if (FORM.matcher(text).matches()) {
      int space = text.indexOf(' ');
      String number = space < 0 ? text : text.substring(0, space);
      int hundredths = new BigDecimal(number).movePointRight(2).intValueExact();
      if (hundredths <= MAX_HUNDREDTHS) {
        return new Effort(hundredths);
      }
    }
    throw new IllegalArgumentException(
        "an effort must be a number of days, at most "
            + MAX_HUNDREDTHS / 100
            + ", with up to two decimals, such as 2.5 days, but is \""
            + text
            + '"');
  }

  /**
   * The effort in days.
   *
   * @return the days, exact, with two decimals
   */
  public BigDecimal toDays() {
    return BigDecimal.valueOf(hundredths, 2);
  }

  @Override
  public int compareTo(Effort other) {
    return Integer.compare(hundredths, other.hundredths);
  }

  @Override
  public String toString() {
    return toDays().stripTrailingZeros().toPlainString() + (hundredths == 100 ? " day" : " days");
  }
}
