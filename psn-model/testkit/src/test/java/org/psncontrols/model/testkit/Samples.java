package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;

/** Values of a generator in a fixed order, for tests that count or measure. */
final class Samples {

  private static final int GEN_SIZE = 1_000;

  private Samples() {}

  static <T> ImmutableList<T> of(Arbitrary<? extends T> arbitrary, int number) {
    return of(arbitrary, number, 20_140_228);
  }

  static <T> ImmutableList<T> of(Arbitrary<? extends T> arbitrary, int number, long seed) {
    return arbitrary.generator(GEN_SIZE).stream(new Random(seed))
        .limit(number)
        .map(Samples::<T>value)
        .collect(ImmutableList.toImmutableList());
  }

  /** All edge cases, then some values. */
  static <T> ImmutableList<T> withEdges(Arbitrary<? extends T> arbitrary, int number) {
    ImmutableList.Builder<T> values = ImmutableList.builder();
    arbitrary.edgeCases().forEach(edge -> values.add(edge.value()));
    return values.addAll(Samples.<T>of(arbitrary, number)).build();
  }

  private static <T> T value(Shrinkable<? extends T> shrinkable) {
    return shrinkable.value();
  }
}
