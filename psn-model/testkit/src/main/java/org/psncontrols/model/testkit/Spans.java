package org.psncontrols.model.testkit;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.psncontrols.model.source.DateSpan;

/** How precisely a date is known; most are days. */
enum Spans {
  DAY,
  MONTH,
  QUARTER,
  FEW_DAYS;

  private static final int FEW = 9;

  /** Precisions; shrink to a day. */
  static final Arbitrary<Spans> ANY =
      Arbitraries.frequency(
          Tuple.of(8, DAY), Tuple.of(2, MONTH), Tuple.of(1, QUARTER), Tuple.of(1, FEW_DAYS));

  /** The latest span that ends on or before a day. */
  DateSpan upTo(LocalDate day) {
    return switch (this) {
      case DAY -> DateSpan.of(day);
      case MONTH -> months(YearMonth.from(day.plusDays(1)).minusMonths(1), 1);
      case QUARTER -> {
        YearMonth next = YearMonth.from(day.plusDays(1));
        yield months(next.minusMonths((next.getMonthValue() - 1) % 3 + 3L), 3);
      }
      case FEW_DAYS -> new DateSpan(day.minusDays(FEW), day);
    };
  }

  /** The earliest span that starts on or after a day. */
  DateSpan from(LocalDate day) {
    return switch (this) {
      case DAY -> DateSpan.of(day);
      case MONTH -> months(YearMonth.from(day.minusDays(1)).plusMonths(1), 1);
      case QUARTER -> {
        YearMonth last = YearMonth.from(day.minusDays(1));
        yield months(last.plusMonths(3 - (last.getMonthValue() - 1) % 3), 3);
      }
      case FEW_DAYS -> new DateSpan(day, day.plusDays(FEW));
    };
  }

  private static DateSpan months(YearMonth first, int count) {
    return new DateSpan(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
  }
}
