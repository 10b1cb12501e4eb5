package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A value whose days are told from a day that is not known yet.
 *
 * <p>Parts are generated with distances in days and placed once the aggregate has its own day. So
 * an aggregate needs no {@code flatMap}, which would be slow and shrink badly.
 */
@FunctionalInterface
interface Dated<T> {

  /** Into how many parts a limit is divided. */
  int PARTS = 1_000;

  T on(LocalDate day);

  static <T> ImmutableList<T> all(List<Dated<T>> values, LocalDate day) {
    return values.stream().map(v -> v.on(day)).collect(ImmutableList.toImmutableList());
  }

  /** A distance in days from none to one of some limits; shrinks towards none. */
  static Arbitrary<Integer> days(Integer... limits) {
    return Combinators.combine(Arbitraries.of(limits), Choices.evenly(0, PARTS))
        .as((limit, parts) -> limit * parts / PARTS);
  }

  static Optional<LocalDate> plus(LocalDate day, Optional<Integer> days) {
    return days.map(day::plusDays);
  }
}
