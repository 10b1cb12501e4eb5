package org.psncontrols.model.testkit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * Choices without {@code flatMap}.
 *
 * <p>jqwik's own {@code optional}, {@code oneOf} and {@code frequencyOf} flat-map, and a
 * flat-mapped value is generated anew each time it is looked at. Nested as deeply as an assessment
 * needs it, shrinking then takes many minutes instead of seconds. So both sides of a choice are
 * generated, and a plain value tells which is taken.
 */
final class Choices {

  private static final int MANY = 10_000;

  private Choices() {}

  /** True in a percentage of cases; shrinks to false. */
  static Arbitrary<Boolean> chance(int percent) {
    return Arbitraries.frequency(Tuple.of(100 - percent, false), Tuple.of(percent, true));
  }

  /** Whole numbers, each as common as the others; shrink to the least. */
  static Arbitrary<Integer> evenly(int least, int most) {
    return Arbitraries.integers()
        .between(least, most)
        .withDistribution(RandomDistribution.uniform())
        .shrinkTowards(least);
  }

  /** The value in a percentage of cases; shrinks to none. */
  static <T> Arbitrary<Optional<T>> sometimes(int percent, Arbitrary<T> values) {
    return Combinators.combine(chance(percent), values)
        .as((present, value) -> present ? Optional.of(value) : Optional.empty());
  }

  static OptionalInt toInt(Optional<Integer> number) {
    return number.map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  static OptionalLong toLong(Optional<Long> number) {
    return number.map(OptionalLong::of).orElse(OptionalLong.empty());
  }

  /** Picks from a list that is not known yet, as numbers that are wrapped to its length. */
  static Arbitrary<List<Integer>> picks(int least, int most) {
    return evenly(0, MANY).list().ofMinSize(least).ofMaxSize(most);
  }

  /** The elements picked; none where there is nothing to pick from. */
  static <T> Set<T> from(List<T> elements, List<Integer> picks) {
    return elements.isEmpty()
        ? Set.of()
        : picks.stream().map(i -> elements.get(i % elements.size())).collect(Collectors.toSet());
  }

  /** All numbers below a length, for a loop with positions. */
  static IntStream positions(List<?> elements) {
    return IntStream.range(0, elements.size());
  }
}
