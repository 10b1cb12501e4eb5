package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A place in a whole for a part that breaks a rule.
 *
 * @param <W> the type of the whole
 * @param <P> the type of the part
 * @param path its path; {@code []} stands where an index does
 * @param index the index at which a whole takes the part
 * @param put the whole with the part, which it fits to itself: so that nothing else is wrong, and
 *     what is wrong with the part stays as it is
 * @param rules the rules that the part can break
 */
record Place<W, P>(
    String path,
    ToIntFunction<W> index,
    BiFunction<W, P, W> put,
    ImmutableList<BrokenRule<P>> rules) {

  /** A place for one part. */
  static <W, P> Place<W, P> of(
      String path, BiFunction<W, P, W> put, ImmutableList<BrokenRule<P>> rules) {
    return new Place<>(path, whole -> 0, put, rules);
  }

  /** The same place in what holds the whole. */
  <V> Place<V, P> within(String property, Function<V, W> whole, BiFunction<V, W, V> with) {
    return new Place<>(
        property + "." + path,
        value -> index.applyAsInt(whole.apply(value)),
        (value, part) -> with.apply(value, put.apply(whole.apply(value), part)),
        rules);
  }

  /** The rules that wholes can break at this place. */
  ImmutableList<BrokenRule<W>> in(Class<W> type, Arbitrary<W> wholes) {
    return rules.stream()
        .map(rule -> in(type, wholes, rule))
        .collect(ImmutableList.toImmutableList());
  }

  private BrokenRule<W> in(Class<W> type, Arbitrary<W> wholes, BrokenRule<P> rule) {
    return new BrokenRule<>(
        type,
        rule.code(),
        path + "." + rule.where(),
        Combinators.combine(wholes, rule.values()).as(this::put).withoutEdgeCases());
  }

  private Invalid<W> put(W whole, Invalid<P> part) {
    return new Invalid<>(
        put.apply(whole, part.value()),
        part.code(),
        path.replace("[]", "[" + index.applyAsInt(whole) + "]") + "." + part.path());
  }
}
