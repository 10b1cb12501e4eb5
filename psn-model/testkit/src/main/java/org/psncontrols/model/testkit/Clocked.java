package org.psncontrols.model.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;

/**
 * A generator of values whose days lie around a day.
 *
 * @param <T> the type of the values
 */
interface Clocked<T> {

  /** The same values around another day. */
  Arbitrary<T> around(LocalDate day);
}
