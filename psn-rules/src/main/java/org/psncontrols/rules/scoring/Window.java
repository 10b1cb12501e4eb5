package org.psncontrols.rules.scoring;

import java.time.LocalDate;

/** The days around a day on which the same answers stand. Not thread-safe. */
final class Window {

  private final LocalDate day;
  private LocalDate first = LocalDate.MIN;
  private LocalDate last = LocalDate.MAX;

  Window(LocalDate day) {
    this.day = day;
  }

  /** Something counts from a day on. */
  void starts(LocalDate start) {
    if (start.isAfter(day)) {
      LocalDate before = start.minusDays(1);
      last = before.isBefore(last) ? before : last;
    } else if (start.isAfter(first)) {
      first = start;
    }
  }

  /** Something counts until a day, that day included. */
  void ends(LocalDate end) {
    if (end.isBefore(day)) {
      LocalDate after = end.plusDays(1);
      first = after.isAfter(first) ? after : first;
    } else if (end.isBefore(last)) {
      last = end;
    }
  }

  LocalDate first() {
    return first;
  }

  LocalDate last() {
    return last;
  }
}
