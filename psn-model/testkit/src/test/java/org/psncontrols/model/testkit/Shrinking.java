package org.psncontrols.model.testkit;

import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Falsifier;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.facades.ShrinkingSupportFacade;
import net.jqwik.api.lifecycle.TryExecutionResult;

/** Plants a fault and gives what jqwik would show. */
final class Shrinking {

  private Shrinking() {}

  static <T> T smallest(Arbitrary<? extends T> values, Predicate<? super T> fault) {
    Falsifier<T> falsifier =
        value ->
            fault.test(value)
                ? TryExecutionResult.falsified(new AssertionError("planted"))
                : TryExecutionResult.satisfied();
    return ShrinkingSupportFacade.implementation.falsifyThenShrink(
        values, new Random(42), falsifier);
  }

  /** What jqwik would try next; it passes over what is no simpler. */
  static <T> Stream<Shrinkable<T>> simpler(Shrinkable<T> value) {
    return value.shrink().filter(next -> next.distance().compareTo(value.distance()) <= 0);
  }
}
