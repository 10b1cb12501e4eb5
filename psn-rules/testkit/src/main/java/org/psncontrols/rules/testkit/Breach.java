package org.psncontrols.rules.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.testkit.BrokenRule;
import org.psncontrols.model.testkit.Invalid;

/**
 * A rule at a place, and a way to break it there.
 *
 * @param <C> the type of the values that it is about
 * @param where the path without indices
 * @param change breaks it
 */
record Breach<C>(ProblemCode code, String where, Change<C> change) {

  /**
   * Breaks one rule in a value that breaks none.
   *
   * <p>First the value is made to have what is to break, if it has not, and to have it so that no
   * other rule will mind; it still breaks none then. Then one thing is changed.
   */
  @FunctionalInterface
  interface Change<C> {
    Broken<C> of(C given, Picks picks);
  }

  BrokenRule<C> on(Class<C> type, Arbitrary<C> valid) {
    return new BrokenRule<>(
        type,
        code,
        where,
        Combinators.combine(valid, Picks.ANY)
            .as(
                (given, picks) -> {
                  Broken<C> broken = change.of(given, picks);
                  return new Invalid<>(broken.value(), code, broken.path());
                }));
  }
}
