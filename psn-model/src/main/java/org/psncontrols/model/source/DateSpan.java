package org.psncontrols.model.source;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as precisely as its source states it: a day, a month, a quarter, a year, or any span of
 * days.
 *
 * <p>Closed: both the first and the last day belong to it. A span never turns into a single day by
 * itself; a rule that needs a day takes {@link #first()} or {@link #last()} and says which.
 *
 * <p>The text form is {@code 2014-02-28}, {@code 2014-02}, {@code 2014-Q1}, {@code 2014} or {@code
 * 2014-02-03/2014-02-17}; {@code parse(span.toString())} equals the span. Years run from 0000 to
 * 9999. Ordered by first day, then last day. Immutable and thread-safe; a value type, so do not use
 * its identity.
 *
 * @param first the first possible day, never null
 * @param last the last possible day, never null
 * @since 0.1
 */
public record DateSpan(LocalDate first, LocalDate last) implements Comparable<DateSpan> {

  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-[Qq]([1-4])");
  private static final Comparator<DateSpan> ORDER =
      Comparator.comparing(DateSpan::first).thenComparing(DateSpan::last);

  /**
   * Checks the days.
   *
   * @param first the first possible day, never null
   * @param last the last possible day, never null
   * @throws IllegalArgumentException if the last day is before the first, or a year is outside 0 to
   *     9999
   */
  public DateSpan {
    requireNonNull(first, "first");
    requireNonNull(last, "last");
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "a date span must not end before it starts, but runs from " + first + " to " + last);
    }
    if (first.getYear() < 0 || last.getYear() > 9999) {
      throw new IllegalArgumentException(
          "a date span must lie in the years 0000 to 9999, but runs from " + first + " to " + last);
    }
  }

  /**
   * A single day.
   *
   * @param day the day, never null
   * @return the span of that day alone
   * @throws IllegalArgumentException if the year is outside 0 to 9999
   */
  public static DateSpan of(LocalDate day) {
    return new DateSpan(day, day);
  }

  /**
   * A whole month.
   *
   * @param month the month, never null
   * @return the span of its days
   * @throws IllegalArgumentException if the year is outside 0 to 9999
   */
  public static DateSpan of(YearMonth month) {
    return new DateSpan(month.atDay(1), month.atEndOfMonth());
  }

  /**
   * A whole year.
   *
   * @param year the year, never null
   * @return the span of its days
   * @throws IllegalArgumentException if the year is outside 0 to 9999
   */
  public static DateSpan of(Year year) {
    return new DateSpan(year.atDay(1), year.atMonth(12).atEndOfMonth());
  }

  /**
   * Reads the text form.
   *
   * @param text the text, never null
   * @return the span
   * @throws IllegalArgumentException if the text is not one of the forms, or names no real date
   */
  public static DateSpan parse(String text) {
    requireNonNull(text, "text");
    try {
      int slash = text.indexOf('/');
      if (slash >= 0) {
        return new DateSpan(day(text.substring(0, slash)), day(text.substring(slash + 1)));
      }
      Matcher quarter = QUARTER.matcher(text);
      if (quarter.matches()) {
        LocalDate first =
            LocalDate.of(
                Integer.parseInt(quarter.group(1)), Integer.parseInt(quarter.group(2)) * 3 - 2, 1);
        return new DateSpan(first, first.plusMonths(3).minusDays(1));
      }
      return switch (text.length()) {
        case 4 -> of(Year.parse(text));
        case 7 -> of(YearMonth.parse(text));
        default -> of(day(text));
      };
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "a date must be a real one as 2014-02-28, 2014-02, 2014-Q1, 2014 or two days around a"
              + " slash, but is \""
              + text
              + '"',
          e);
    }
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  /**
   * Whether this is one day.
   *
   * @return true if the first day is the last
   */
  public boolean isDay() {
    return first.equals(last);
  }

  @Override
  public int compareTo(DateSpan other) {
    return ORDER.compare(this, other);
  }

  /** The shortest text form that reads back as this span. */
  @Override
  public String toString() {
    if (isDay()) {
      return first.toString();
    }
    if (equals(of(Year.from(first)))) {
      return Year.from(first).atDay(1).toString().substring(0, 4);
    }
    if (equals(of(YearMonth.from(first)))) {
      return YearMonth.from(first).toString();
    }
    int quarter = first.get(IsoFields.QUARTER_OF_YEAR);
    if (first.getDayOfMonth() == 1
        && first.getMonthValue() == quarter * 3 - 2
        && last.equals(first.plusMonths(3).minusDays(1))) {
      return String.format(Locale.ROOT, "%04d-Q%d", first.getYear(), quarter);
    }
    return first + "/" + last;
  }
}
