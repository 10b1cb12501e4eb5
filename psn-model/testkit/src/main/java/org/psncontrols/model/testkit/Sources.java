package org.psncontrols.model.testkit;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.source.Stated;

/** Generators of the source package. */
final class Sources {

  private static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
  private static final LocalDate START_OF_PROGRAMME = LocalDate.of(2011, 1, 1);

  private static final int DAYS_OF_PROGRAMME = 2_190;
  private static final int ALL_DAYS = (int) ChronoUnit.DAYS.between(FIRST_DAY, LAST_DAY);

  /** Days of the programme mostly, the first and the last day that a span can hold sometimes. */
  private static final Arbitrary<LocalDate> DAYS =
      Combinators.combine(
              Arbitraries.frequency(
                  Tuple.of(8, Region.PROGRAMME), Tuple.of(2, Region.ANY), Tuple.of(1, Region.EDGE)),
              Choices.evenly(0, ALL_DAYS))
          .as(Sources::day);

  static final Arbitrary<DateSpan> DATE_SPANS =
      Combinators.combine(Arbitraries.of(Form.values()), DAYS, DAYS)
          .as(Sources::span)
          .withoutEdgeCases();

  static final Arbitrary<SourceReference> REFERENCES =
      Combinators.combine(
              Texts.LINES,
              Texts.LINES,
              Choices.sometimes(50, Texts.LINES),
              Choices.sometimes(50, Texts.LINES))
          .as(
              (key, title, locator, address) ->
                  SourceReference.builder()
                      .key(key)
                      .title(title)
                      .locator(locator)
                      .address(address)
                      .build())
          .withoutEdgeCases();

  private Sources() {}

  static <T> Arbitrary<Stated<T>> stated(Arbitrary<T> values) {
    return Combinators.combine(
            values,
            Arbitraries.of(Standing.LOCAL, Standing.RECONSTRUCTED, Standing.SOURCED),
            REFERENCES,
            Choices.chance(50))
        .as(
            (value, standing, source, named) ->
                new Stated<>(
                    value,
                    standing,
                    named || standing == Standing.SOURCED ? Optional.of(source) : Optional.empty()))
        .withoutEdgeCases();
  }

  private enum Region {
    PROGRAMME,
    ANY,
    EDGE
  }

  private enum Form {
    DAY,
    MONTH,
    QUARTER,
    YEAR,
    ANY
  }

  private static LocalDate day(Region region, int number) {
    return switch (region) {
      case PROGRAMME -> START_OF_PROGRAMME.plusDays(number % DAYS_OF_PROGRAMME);
      case ANY -> FIRST_DAY.plusDays(number);
      case EDGE -> number % 2 == 0 ? FIRST_DAY : LAST_DAY;
    };
  }

  private static DateSpan span(Form form, LocalDate day, LocalDate other) {
    return switch (form) {
      case DAY -> DateSpan.of(day);
      case MONTH -> DateSpan.of(YearMonth.from(day));
      case QUARTER -> quarterOf(day);
      case YEAR -> DateSpan.of(Year.from(day));
      case ANY -> day.isBefore(other) ? new DateSpan(day, other) : new DateSpan(other, day);
    };
  }

  private static DateSpan quarterOf(LocalDate day) {
    LocalDate first = LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
    return new DateSpan(first, first.plusMonths(3).minusDays(1));
  }
}
