package org.psncontrols.rules.validation;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/** The days on which values can be looked at. */
final class ReviewDay {

  private ReviewDay() {}

  /** Refuses a day that no document can state. */
  static void check(LocalDate asOf) {
    checkArgument(
        asOf.getYear() >= 0 && asOf.getYear() <= 9999,
        "a review's day must lie in the years 0000 to 9999, but is %s",
        asOf);
  }
}
