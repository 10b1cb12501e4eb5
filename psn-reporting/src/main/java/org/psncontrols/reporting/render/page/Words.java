package org.psncontrols.reporting.render.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Stated;
import org.psncontrols.reporting.programme.CurvePoint;

/**
 * Dates, numbers and codes in British English.
 *
 * <p>Written by hand, as the JDK's own locale data differ from release to release.
 */
final class Words {

  /** What stands where there is nothing. */
  static final String NONE = "–";

  private static final ImmutableList<String> MONTHS =
      ImmutableList.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /** The codes that do not read well as they are. */
  private static final ImmutableMap<ProblemCode, String> CODES =
      ImmutableMap.<ProblemCode, String>builder()
          .put(ProblemCodes.MUST_NOT_MET, "Mandatory control not met")
          .put(ProblemCodes.CONTROL_NOT_ASSESSED, "Control without an answer")
          .put(ProblemCodes.EVIDENCE_NOT_CURRENT, "Evidence lapsed or missing")
          .put(ProblemCodes.FINDING_OPEN, "Finding not put right")
          .put(ProblemCodes.NOT_SUBMITTED, "Nothing submitted")
          .put(ProblemCodes.SUBMISSION_EXPIRED, "Annual resubmission overdue")
          .put(ProblemCodes.DIAGRAM_MISSING, "Network diagram missing")
          .put(ProblemCodes.DIAGRAM_TOO_OLD, "Network diagram too old")
          .put(ProblemCodes.HEALTH_CHECK_SCOPE, "Health check lacks a part")
          .put(ProblemCodes.HEALTH_CHECK_TESTER, "Health check's tester not accepted")
          .buildOrThrow();

  private Words() {}

  /** A day, such as {@code 28 February 2014}. */
  static String date(LocalDate day) {
    return day.getDayOfMonth() + " " + month(YearMonth.from(day));
  }

  /** A day in little room, such as {@code 28 Feb 2014}. */
  static String shortDate(LocalDate day) {
    return day.getDayOfMonth() + " " + shortMonth(YearMonth.from(day));
  }

  /** A month in little room, such as {@code Feb 2014}. */
  static String shortMonth(YearMonth month) {
    return MONTHS.get(month.getMonthValue() - 1).substring(0, 3) + " " + month.getYear();
  }

  private static String month(YearMonth month) {
    return MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear();
  }

  /** A date no more precise than it is, such as {@code April 2013}. */
  static String span(DateSpan span) {
    YearMonth month = YearMonth.from(span.first());
    if (span.isDay()) {
      return date(span.first());
    }
    return span.equals(DateSpan.of(month))
        ? month(month)
        : date(span.first()) + " to " + date(span.last());
  }

  /** A whole number with thousands separators, such as {@code 1,203}. */
  static String number(long number) {
    StringBuilder text = new StringBuilder(Long.toString(number));
    int firstDigit = number < 0 ? 1 : 0;
    for (int at = text.length() - 3; at > firstDigit; at -= 3) {
      text.insert(at, ',');
    }
    return text.toString();
  }

  /** A percentage, such as {@code 89.8%}. */
  static String percent(BigDecimal percent) {
    return percent.toPlainString() + "%";
  }

  /** A number of things, such as {@code 1 day} or {@code 2 days}. */
  static String count(long number, String one, String several) {
    return number(number) + " " + (number == 1 ? one : several);
  }

  /** How far away the deadline is, such as {@code 31 days}; to be read before its sense. */
  static String daysLeft(long days) {
    return days == 0 ? "Today" : count(Math.abs(days), "day", "days");
  }

  /** On which side of the deadline that is, such as {@code left to the deadline}. */
  static String daysLeftSense(long days) {
    if (days == 0) {
      return "is the deadline";
    }
    return days > 0 ? "left to the deadline" : "past the deadline";
  }

  /** The kind of reason or problem for people. */
  static String code(ProblemCode code) {
    String known = CODES.get(code);
    if (known != null) {
      return known;
    }
    String words = code.value().replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** A regime and the date of the curve from which it was in force. */
  static String regimeFrom(CurvePoint point) {
    return visible(point.regime()) + ", from the review of " + date(point.date());
  }

  /** How far a value can be relied on, with its source, as a sentence. */
  static String standing(Stated<?> stated) {
    String standing =
        switch (stated.standing()) {
          case SOURCED -> "SOURCED: read in a public source";
          case RECONSTRUCTED -> "RECONSTRUCTED: inferred from public sources, not official";
          case LOCAL -> "LOCAL: set by this library or its user, not official";
        };
    return visible(standing + stated.source().map(s -> " (" + source(s) + ")").orElse("") + ".");
  }

  private static String source(SourceReference source) {
    return source.getKey()
        + ", "
        + source.getTitle()
        + comma(source.getLocator())
        + comma(source.getAddress());
  }

  private static String comma(Optional<String> text) {
    return text.map(t -> ", " + t).orElse("");
  }

  /**
   * Text as it can stand in any document: what has no glyph and would break a reader, or is not
   * text at all, gives way to a visible sign.
   */
  static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints().forEach(c -> visible.appendCodePoint(visible(c)));
    return visible.toString();
  }

  private static int visible(int c) {
    if (c == '\n' || c == '\r' || c == '\t') {
      return c;
    }
    if (c < ' ') {
      return '\u2400' + c;
    }
    if (c == 0x7F) {
      return '\u2421';
    }
    boolean loneSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean noCharacter = (c & 0xFFFE) == 0xFFFE;
    return Character.isISOControl(c) || loneSurrogate || noCharacter ? '\uFFFD' : c;
  }
}
