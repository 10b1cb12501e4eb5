package org.psncontrols.benchmarks.generators;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;

/** Draws for which the JDK has no words. */
final class Chance {

  private Chance() {}

  /** True in a percentage of cases. */
  static boolean in(SplittableRandom random, int percent) {
    return random.nextInt(100) < percent;
  }

  @SafeVarargs
  static <T> T of(SplittableRandom random, T... values) {
    return values[random.nextInt(values.length)];
  }

  static <T> T of(SplittableRandom random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** A number of days from none to one of some limits. */
  static int days(SplittableRandom random, int... limits) {
    return random.nextInt(limits[random.nextInt(limits.length)] + 1);
  }

  /** A value in a percentage of cases. */
  static <T> Optional<T> sometimes(
      SplittableRandom random, int percent, Function<SplittableRandom, ? extends T> value) {
    return in(random, percent) ? Optional.of(value.apply(random)) : Optional.empty();
  }

  /** A list, of which each length is as common. */
  static <T> List<T> list(
      SplittableRandom random, int least, int most, Function<SplittableRandom, ? extends T> value) {
    int length = least + random.nextInt(most - least + 1);
    List<T> values = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      values.add(value.apply(random));
    }
    return values;
  }

  /** A few of the values, each number of them as often. */
  static <T> Set<T> few(SplittableRandom random, List<T> values, int most) {
    return few(random, values, 0, most);
  }

  static <T> Set<T> few(SplittableRandom random, List<T> values, int least, int most) {
    int fewest = Math.min(least, values.size());
    int wanted = fewest + random.nextInt(Math.min(most, values.size()) - fewest + 1);
    Set<T> few = new HashSet<>();
    while (few.size() < wanted) {
      few.add(of(random, values));
    }
    return few;
  }

  /** Some or all of the values, each number of them as often, in their order. */
  static <T> List<T> some(SplittableRandom random, T[] values) {
    int wanted = random.nextInt(values.length + 1);
    List<T> some = new ArrayList<>(wanted);
    for (int i = 0; some.size() < wanted; i++) {
      if (random.nextInt(values.length - i) < wanted - some.size()) {
        some.add(values[i]);
      }
    }
    return some;
  }
}
