package org.psncontrols.rules.scoring;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;

/** Sums by group, in one array, which can be added number by number; not thread-safe. */
final class GroupSums {

  private static final int NUMBERS = 6;
  private static final int FLAGGED = 1;
  private static final int NOTHING = 2;
  private static final int WEIGHT = 3;

  /** The upper and the lower half of what is attained, as whole it could be too much for a long. */
  private static final int ATTAINED_HIGH = 4;

  private static final int ATTAINED_LOW = 5;
  private static final long LOW_MASK = (1L << Integer.SIZE) - 1;

  private final long[] numbers;

  GroupSums(int groups) {
    numbers = new long[groups * NUMBERS];
  }

  void add(int group, long weight, long attained, boolean flagged) {
    int at = group * NUMBERS;
    numbers[at]++;
    numbers[at + FLAGGED] += flagged ? 1 : 0;
    numbers[at + NOTHING] += weight == 0 ? 1 : 0;
    numbers[at + WEIGHT] += weight;
    numbers[at + ATTAINED_HIGH] += attained >>> Integer.SIZE;
    numbers[at + ATTAINED_LOW] += attained & LOW_MASK;
  }

  long[] numbers() {
    return numbers;
  }

  static GroupTally tally(String name, long[] numbers, int group) {
    int at = group * NUMBERS;
    return new GroupTally(
        name,
        (int) numbers[at],
        (int) numbers[at + FLAGGED],
        (int) numbers[at + NOTHING],
        new Tally(
            ImmutableList.of(
                attained(numbers[at + ATTAINED_HIGH], numbers[at + ATTAINED_LOW]),
                BigInteger.valueOf(numbers[at + WEIGHT]))));
  }

  private static BigInteger attained(long high, long low) {
    long highest = high + (low >>> Integer.SIZE);
    return highest <= Integer.MAX_VALUE
        ? BigInteger.valueOf((highest << Integer.SIZE) | (low & LOW_MASK))
        : BigInteger.valueOf(highest)
            .shiftLeft(Integer.SIZE)
            .add(BigInteger.valueOf(low & LOW_MASK));
  }
}
