package org.psncontrols.benchmarks.generators;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.SplittableRandom;
import org.psncontrols.model.source.DateSpan;

/** Dates made by hand, of which most are known to the day. */
final class ByHandDates {

  static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);
  static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
  static final LocalDate START_OF_PROGRAMME = LocalDate.of(2011, 1, 1);
  static final int DAYS_OF_PROGRAMME = 2_190;

  /** So many precisions there are, of which most are days. */
  static final int PRECISIONS = 12;

  private static final int ALL_DAYS = (int) (LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay());
  private static final int FEW_DAYS = 9;

  private ByHandDates() {}

  /** A span at any time. */
  static DateSpan span(SplittableRandom random) {
    LocalDate day = day(random);
    return switch (random.nextInt(5)) {
      case 0 -> DateSpan.of(day);
      case 1 -> DateSpan.of(YearMonth.from(day));
      case 2 -> quarter(YearMonth.from(day));
      case 3 -> DateSpan.of(Year.of(day.getYear()));
      default -> between(day, day(random));
    };
  }

  private static LocalDate day(SplittableRandom random) {
    int kind = random.nextInt(11);
    if (kind < 8) {
      return START_OF_PROGRAMME.plusDays(random.nextInt(DAYS_OF_PROGRAMME));
    }
    if (kind < 10) {
      return FIRST_DAY.plusDays(random.nextInt(ALL_DAYS + 1));
    }
    return random.nextBoolean() ? FIRST_DAY : LAST_DAY;
  }

  static DateSpan between(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? new DateSpan(one, other) : new DateSpan(other, one);
  }

  static DateSpan quarter(YearMonth month) {
    YearMonth first = month.minusMonths((month.getMonthValue() - 1) % 3);
    return new DateSpan(first.atDay(1), first.plusMonths(2).atEndOfMonth());
  }

  static DateSpan upTo(SplittableRandom random, LocalDate day) {
    return upTo(random.nextInt(PRECISIONS), day);
  }

  static DateSpan from(SplittableRandom random, LocalDate day) {
    return from(random.nextInt(PRECISIONS), day);
  }

  /** A span that ends on or before a day. */
  static DateSpan upTo(int precision, LocalDate day) {
    if (precision < 8) {
      return DateSpan.of(day);
    }
    YearMonth month = YearMonth.from(day.plusDays(1));
    return precision < 10
        ? DateSpan.of(month.minusMonths(1))
        : precision < 11
            ? quarter(month.minusMonths(3))
            : new DateSpan(day.minusDays(FEW_DAYS), day);
  }

  /** A span that starts on or after a day. */
  static DateSpan from(int precision, LocalDate day) {
    if (precision < 8) {
      return DateSpan.of(day);
    }
    YearMonth month = YearMonth.from(day.minusDays(1));
    return precision < 10
        ? DateSpan.of(month.plusMonths(1))
        : precision < 11 ? quarter(month.plusMonths(3)) : new DateSpan(day, day.plusDays(FEW_DAYS));
  }
}
