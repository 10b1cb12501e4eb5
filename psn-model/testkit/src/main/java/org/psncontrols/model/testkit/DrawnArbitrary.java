package org.psncontrols.model.testkit;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * Values made by hand, from one seed each, that shrink all the same.
 *
 * <p>jqwik's own combinators keep an object for every choice of every value, so that an assessment
 * costs some sixty times what making it costs. Here a value is made straight from a seed; only when
 * it is to shrink it is made once more, and its choices noted.
 */
final class DrawnArbitrary<T> implements Arbitrary<T> {

  /** Farther than any value; not the greatest there is, as jqwik adds distances up. */
  static final ShrinkingDistance FAR = ShrinkingDistance.of(1L << 48);

  private final Maker<T> maker;
  private final ImmutableList<Maker<T>> edges;

  private DrawnArbitrary(Maker<T> maker, ImmutableList<Maker<T>> edges) {
    this.maker = maker;
    this.edges = edges;
  }

  static <T> DrawnArbitrary<T> of(Maker<T> maker) {
    return new DrawnArbitrary<>(maker, ImmutableList.of());
  }

  /** The same values, with edge cases: one value of each of some makers, the same each time. */
  DrawnArbitrary<T> withEdges(List<Maker<T>> makers) {
    return new DrawnArbitrary<>(maker, ImmutableList.copyOf(makers));
  }

  /** What follows from the values, and from choices of its own. */
  <U> DrawnArbitrary<U> then(BiFunction<Draw, ? super T, ? extends U> step) {
    return new DrawnArbitrary<>(
        then(maker, step),
        edges.stream()
            .<Maker<U>>map(edge -> then(edge, step))
            .collect(ImmutableList.toImmutableList()));
  }

  private static <T, U> Maker<U> then(
      Maker<T> maker, BiFunction<Draw, ? super T, ? extends U> step) {
    return draw -> step.apply(draw, draw.make(maker));
  }

  @Override
  public RandomGenerator<T> generator(int genSize) {
    return random -> drawn(maker, Optional.empty(), random.nextLong());
  }

  @Override
  public EdgeCases<T> edgeCases(int maxEdgeCases) {
    List<Supplier<Shrinkable<T>>> cases = new ArrayList<>();
    for (int i = 0; i < Math.min(maxEdgeCases, edges.size()); i++) {
      Maker<T> edge = edges.get(i);
      int seed = i;
      cases.add(() -> drawn(edge, Optional.of(maker), seed));
    }
    return EdgeCases.fromSuppliers(cases);
  }

  private static <T> Shrinkable<T> drawn(Maker<T> maker, Optional<Maker<T>> usual, long seed) {
    T value = Draw.value(maker, seed);
    return new Drawn<>(
        maker,
        usual,
        () -> value,
        Suppliers.memoize(() -> Draw.traced(maker, seed).trace()),
        Trace.Edit.FIRST,
        trace -> true);
  }

  /**
   * A value that can be made again.
   *
   * <p>What it might shrink to is made only when it is looked at, as jqwik lines up far more than
   * it tries where values are many, as in a chain of actions. So it is only then that something may
   * turn out to be no simpler; jqwik passes over it, because it is so far.
   *
   * @param usual for an edge case, what makes all other values
   * @param made gives the value
   * @param last the edit that led here
   * @param simpler whether it is simpler than what it came from
   */
  private record Drawn<T>(
      Maker<T> maker,
      Optional<Maker<T>> usual,
      Supplier<T> made,
      Supplier<Trace> trace,
      Trace.Edit last,
      Predicate<Trace> simpler)
      implements Shrinkable<T> {

    @Override
    public T value() {
      return made.get();
    }

    @Override
    public Stream<Shrinkable<T>> shrink() {
      Trace from = trace.get();
      // Where a value did not fail for its edge, it is no edge case any more.
      Stream<Drawn<T>> plain =
          usual.stream()
              .map(
                  other ->
                      again(
                          other,
                          Optional.empty(),
                          from::tokens,
                          Trace.Edit.FIRST,
                          to -> !from.isSmallerThan(to)));
      Stream<Drawn<T>> edited =
          from.edits(last)
              .map(
                  edit ->
                      again(
                          maker, usual, () -> from.with(edit), edit, to -> to.isSmallerThan(from)));
      return Stream.concat(plain, edited);
    }

    private static <T> Drawn<T> again(
        Maker<T> maker,
        Optional<Maker<T>> usual,
        Supplier<ImmutableIntArray> script,
        Trace.Edit edit,
        Predicate<Trace> simpler) {
      Supplier<Draw.Traced<T>> traced = Suppliers.memoize(() -> Draw.traced(maker, script.get()));
      return new Drawn<>(
          maker, usual, () -> traced.get().value(), () -> traced.get().trace(), edit, simpler);
    }

    @Override
    public ShrinkingDistance distance() {
      Trace own = trace.get();
      return simpler.test(own) ? own.distance() : FAR;
    }
  }
}
