package org.psncontrols.model.control;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often a control must be carried out or shown.
 *
 * <p>Either an {@link Occasion} or at least once in {@link Every} interval. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
public sealed interface Frequency permits Frequency.Occasion, Frequency.Every {

  /**
   * The stable text form, from which {@link #parse} reads it.
   *
   * @return the text, such as {@code each-review} or {@code every-4-hours}
   */
  String getCode();

  /** An occasion rather than an interval. */
  enum Occasion implements Frequency {
    /** All the time. */
    CONTINUOUS,
    /** A lasting property, shown once and again after a change. */
    STANDING,
    /** At each annual review, and after a major change. */
    EACH_REVIEW,
    /** Before any change that affects the connection. */
    BEFORE_CHANGE,
    /** Before the connection goes live. */
    BEFORE_LIVE,
    /** Whenever the event happens. */
    ON_OCCURRENCE;

    @Override
    public String getCode() {
      return Ascii.toLowerCase(name()).replace('_', '-');
    }
  }

  /** The unit of an interval. */
  enum Unit {
    /** Hours. */
    HOURS,
    /** Days. */
    DAYS,
    /** Months. */
    MONTHS
  }

  /**
   * At least once in each interval.
   *
   * @param amount the length of the interval in units, 1 to {@value #MAX_AMOUNT}
   * @param unit the unit, never null
   */
  record Every(int amount, Unit unit) implements Frequency {

    /** The greatest amount. */
    public static final int MAX_AMOUNT = 9_999;

    /**
     * Checks the amount.
     *
     * @param amount the length of the interval in units, 1 to {@value #MAX_AMOUNT}
     * @param unit the unit, never null
     * @throws IllegalArgumentException if the amount is less than 1 or greater than {@value
     *     #MAX_AMOUNT}
     */
    public Every {
      requireNonNull(unit, "unit");
      if (amount < 1 || amount > MAX_AMOUNT) {
        throw new IllegalArgumentException(
            "an interval must be 1 to " + MAX_AMOUNT + " units, but is " + amount);
      }
    }

    @Override
    public String getCode() {
      return "every-" + amount + "-" + Ascii.toLowerCase(unit.name());
    }
  }

  /**
   * Reads the text form.
   *
   * @param code the text, never null
   * @return the frequency
   * @throws IllegalArgumentException if the text is no frequency's code
   */
  static Frequency parse(String code) {
    for (Occasion occasion : Occasion.values()) {
      if (occasion.getCode().equals(code)) {
        return occasion;
      }
    }
    Matcher every = Pattern.compile("every-([0-9]{1,4})-(hours|days|months)").matcher(code);
    if (every.matches()) {
      return new Every(
          Integer.parseInt(every.group(1)), Unit.valueOf(Ascii.toUpperCase(every.group(2))));
    }
    throw new IllegalArgumentException(
        "a frequency must be an occasion such as each-review, or an interval such as every-4-hours,"
            + " but is \""
            + code
            + '"');
  }
}
