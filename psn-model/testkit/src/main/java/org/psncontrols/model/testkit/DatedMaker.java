package org.psncontrols.model.testkit;

import java.time.LocalDate;

/**
 * Makes values out of choices, around a day.
 *
 * @param <T> the type of the values
 */
@FunctionalInterface
interface DatedMaker<T> {
  T make(Draw draw, LocalDate day);

  default Maker<T> on(LocalDate day) {
    return draw -> make(draw, day);
  }
}
