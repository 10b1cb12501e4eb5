package org.psncontrols.benchmarks.generators;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.StringArbitrary;
import org.psncontrols.model.source.DateSpan;

/** Texts and dates out of jqwik's combinators. */
final class Combined {

  private Combined() {}

  static Arbitrary<String> lines() {
    return pieces().map(pieces -> String.join(" ", pieces));
  }

  static Arbitrary<String> prose() {
    Arbitrary<String> separators =
        Arbitraries.frequency(
            Tuple.of(3, " "), Tuple.of(1, "\n"), Tuple.of(1, "\r\n\t"), Tuple.of(1, ""));
    return Combinators.combine(separators, pieces()).as(String::join);
  }

  private static Arbitrary<List<String>> pieces() {
    return Arbitraries.of(ByHandTexts.PIECES).list().ofMinSize(1).ofMaxSize(3);
  }

  static Arbitrary<String> upper(int least, int most) {
    return over(ByHandTexts.UPPER, least, most);
  }

  static Arbitrary<String> digits(int least, int most) {
    return over(ByHandTexts.DIGITS, least, most);
  }

  static StringArbitrary over(String signs, int least, int most) {
    return Arbitraries.strings()
        .withChars(signs.toCharArray())
        .ofMinLength(least)
        .ofMaxLength(most);
  }

  /** A letter or digit, then up to 15 of those and of some signs. */
  static Arbitrary<String> identifiers() {
    return Combinators.combine(
            over(ByHandTexts.STARTS, 1, 1), over(ByHandTexts.STARTS + "._:/-", 0, 15))
        .as(String::concat);
  }

  /** Whole numbers of days from none to a limit, each as common as the others. */
  static Arbitrary<Integer> days(int limit) {
    return Arbitraries.integers().between(0, limit).withDistribution(RandomDistribution.uniform());
  }

  /** Spans at any time. */
  static Arbitrary<DateSpan> spans() {
    return Arbitraries.oneOf(
        anyDays().map(DateSpan::of),
        anyDays().map(day -> DateSpan.of(YearMonth.from(day))),
        anyDays().map(day -> ByHandDates.quarter(YearMonth.from(day))),
        anyDays().map(day -> DateSpan.of(Year.from(day))),
        Combinators.combine(anyDays(), anyDays()).as(ByHandDates::between));
  }

  private static Arbitrary<LocalDate> anyDays() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            8,
            days(ByHandDates.DAYS_OF_PROGRAMME - 1).map(ByHandDates.START_OF_PROGRAMME::plusDays)),
        Tuple.of(
            2,
            Arbitraries.longs()
                .between(ByHandDates.FIRST_DAY.toEpochDay(), ByHandDates.LAST_DAY.toEpochDay())
                .map(LocalDate::ofEpochDay)),
        Tuple.of(1, Arbitraries.of(ByHandDates.FIRST_DAY, ByHandDates.LAST_DAY)));
  }

  /** Spans that end on or before a day. */
  static Arbitrary<DateSpan> upTo(Arbitrary<LocalDate> days) {
    return Combinators.combine(precisions(), days).as(ByHandDates::upTo);
  }

  /** Spans that start on or after a day. */
  static Arbitrary<DateSpan> from(Arbitrary<LocalDate> days) {
    return Combinators.combine(precisions(), days).as(ByHandDates::from);
  }

  private static Arbitrary<Integer> precisions() {
    return days(ByHandDates.PRECISIONS - 1);
  }
}
