package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import org.psncontrols.model.source.DateSpan;

/** How precisely a date is known; most are days. */
enum Spans {
  DAY,
  MONTH,
  QUARTER,
  FEW_DAYS;

  private static final int FEW = 9;

  private static final ImmutableList<Spans> ALL = ImmutableList.copyOf(values());

  /** A precision; shrinks to a day. */
  static Spans any(Draw draw) {
    return ALL.get(draw.weighted(8, 2, 1, 1));
  }

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
