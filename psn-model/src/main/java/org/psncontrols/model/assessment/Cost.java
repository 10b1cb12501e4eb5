package org.psncontrols.model.assessment;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * An amount of money in pounds sterling, exact to the penny.
 *
 * <p>The text form is {@code GBP}, a space and the pounds with two decimals, such as {@code GBP
 * 1234.50}; {@code parse(cost.toString())} equals the cost. Ordered by size. Immutable and
 * thread-safe; a value type, so do not use its identity.
 *
 * @param pence the amount in pence, 0 to {@value #MAX_PENCE}
 * @since 0.1
 */
public record Cost(long pence) implements Comparable<Cost> {

  /** The greatest amount, in pence: a hundred thousand million pounds. */
  public static final long MAX_PENCE = 10_000_000_000_000L;

  private static final Pattern FORM =
      Pattern.compile("(?:GBP |\u00a3)?([0-9]{1,12}(?:\\.[0-9]{2})?)");

  /**
   * Checks the range.
   *
   * @param pence the amount in pence, 0 to {@value #MAX_PENCE}
   * @throws IllegalArgumentException if the amount is negative or more than {@value #MAX_PENCE}
   *     pence
   */
  public Cost {
    if (pence < 0 || pence > MAX_PENCE) {
      throw new IllegalArgumentException(
          "a cost must be 0 to " + MAX_PENCE + " pence, but is " + pence);
    }
  }

  /**
   * A cost in pence.
   *
   * @param pence the amount in pence, 0 to {@value #MAX_PENCE}
   * @return the cost
   * @throws IllegalArgumentException if the amount is out of range
   */
  public static Cost ofPence(long pence) {
    return new Cost(pence);
  }

  /**
   * Reads an amount in pounds, with two decimals or none; {@code GBP} or the pound sign before it
   * is optional.
   *
   * @param text the text, such as {@code GBP 1234.50} or {@code 1200}, never null
   * @return the cost
   * @throws IllegalArgumentException if the text is not such an amount, or is out of range
   */
  public static Cost parse(String text) {
    var form = FORM.matcher(requireNonNull(text, "text"));
    if (form.matches()) {
      long pence = new BigDecimal(form.group(1)).movePointRight(2).longValueExact();
      if (pence <= MAX_PENCE) {
        return new Cost(pence);
      }
    }
    throw new IllegalArgumentException(
        "a cost must be an amount of at most "
            + MAX_PENCE / 100
            + " pounds with two decimals or none, such as GBP 1234.50, but is \""
            + text
            + '"');
  }

  /**
   * The cost in pounds.
   *
   * @return the pounds, exact, with two decimals
   */
  public BigDecimal toPounds() {
    return BigDecimal.valueOf(pence, 2);
  }

  @Override
  public int compareTo(Cost other) {
    return Long.compare(pence, other.pence);
  }

  @Override
  public String toString() {
    return "GBP " + toPounds().toPlainString();
  }
}
