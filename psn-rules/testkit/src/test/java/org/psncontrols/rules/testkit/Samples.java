package org.psncontrols.rules.testkit;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;

/** Values of a generator in a fixed order. */
final class Samples {

  private static final int GEN_SIZE = 1_000;
  private static final long SEED = 20_140_228;

  private Samples() {}

  static <T> ImmutableList<Shrinkable<T>> of(Arbitrary<T> arbitrary, int number) {
    return arbitrary.generator(GEN_SIZE).stream(new Random(SEED))
        .limit(number)
        .collect(ImmutableList.toImmutableList());
  }
}
