package org.psncontrols.reporting.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Seeded draws: the same seed gives the same draws on every machine. */
final class Chance {

  private final SplittableRandom random;

  Chance(long seed) {
    this(new SplittableRandom(seed));
  }

  private Chance(SplittableRandom random) {
    this.random = random;
  }

  /** A chance of its own, so that drawing more in one place changes nothing in another. */
  Chance split() {
    return new Chance(random.split());
  }

  /** A number from the least to the greatest, both included. */
  int between(int least, int greatest) {
    return random.nextInt(least, greatest + 1);
  }

  /** A day from the first to the last, both included. */
  LocalDate between(LocalDate first, LocalDate last) {
    return LocalDate.ofEpochDay(random.nextLong(first.toEpochDay(), last.toEpochDay() + 1));
  }

  boolean inHundred(int cases) {
    return random.nextInt(100) < cases;
  }

  <T> T oneOf(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  /** All items in a random order. */
  <T> List<T> shuffle(List<T> items) {
    List<T> shuffled = new ArrayList<>(items);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      T kept = shuffled.get(i);
      shuffled.set(i, shuffled.get(j));
      shuffled.set(j, kept);
    }
    return shuffled;
  }
}
