package org.psncontrols.model.testkit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** Days around which values are made. */
final class Days {

  private static final int FIRST_YEAR = 10;

  /** Leaves room for the rounds of a history. */
  private static final int LAST_YEAR = 9_979;

  private Days() {}

  /** A number of days from none to one of some limits; shrinks towards none. */
  static int within(Draw draw, int... limits) {
    return draw.below(limits[limits.length == 1 ? 0 : draw.below(limits.length)] + 1);
  }

  /** Refuses a day so near to the ends of time that days around it could not be told. */
  static LocalDate checked(LocalDate day) {
    requireNonNull(day, "day");
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException(
          "the day around which values are generated must lie in the years "
              + FIRST_YEAR
              + " to "
              + LAST_YEAR
              + ", but is "
              + day);
    }
    return day;
  }
}
