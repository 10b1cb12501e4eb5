package org.psncontrols.rules.testkit;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/**
 * Numbers that say which part of a value is to break, and how. They are wrapped to the choices that
 * the value has, so that any numbers will do for any value, and shrink to the first choice.
 *
 * @param which picks an item of a list
 * @param inner picks an item of a list in that item
 * @param kind picks one of some ways
 * @param much says by how much
 */
record Picks(int which, int inner, int kind, int much) {

  private static final int MANY = 10_000;

  private static final Arbitrary<Integer> NUMBERS =
      Arbitraries.integers()
          .between(0, MANY - 1)
          .withDistribution(RandomDistribution.uniform())
          .shrinkTowards(0);

  static final Arbitrary<Picks> ANY =
      Combinators.combine(NUMBERS, NUMBERS, NUMBERS, NUMBERS).as(Picks::new).withoutEdgeCases();

  /** The place of an item in a list, which is not empty. */
  int placeIn(List<?> items) {
    return which % items.size();
  }

  /** The place of an item in a list in an item, which is not empty. */
  int innerPlaceIn(List<?> items) {
    return inner % items.size();
  }

  /** A place from the first to the last and behind it. */
  int between(int first, int last) {
    return first + inner % (last - first + 1);
  }

  @SafeVarargs
  final <T> T oneOf(T... ways) {
    return ways[kind % ways.length];
  }

  /** A number from 1 to most. */
  int upTo(int most) {
    return 1 + much % most;
  }

  /** A day after another, by up to a year. */
  LocalDate after(LocalDate day) {
    return day.plusDays(upTo(365));
  }

  /** A day before another, by up to a year. */
  LocalDate before(LocalDate day) {
    return day.minusDays(upTo(365));
  }
}
