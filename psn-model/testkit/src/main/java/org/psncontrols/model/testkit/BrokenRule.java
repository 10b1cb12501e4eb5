package org.psncontrols.model.testkit;

import static java.util.Objects.requireNonNull;

import net.jqwik.api.Arbitrary;
import org.psncontrols.model.problem.ProblemCode;

/**
 * A rule at a place where it is checked, and values that break it there and break no other.
 *
 * <p>Immutable and thread-safe; equal only with the same generator, as generators have no equality
 * of their own.
 *
 * @param <T> the type of the values
 * @param type the type of the values, never null
 * @param code the code of the one problem or reason that each of them gives, never null
 * @param where where that is, as its path with every index left out, such as {@code
 *     contacts[].name}; empty for the value itself, never null
 * @param values generates such values, each labelled with this code and its own path; never null
 * @since 0.1
 */
public record BrokenRule<T>(
    Class<T> type, ProblemCode code, String where, Arbitrary<Invalid<T>> values) {

  /**
   * Takes the parts as they are.
   *
   * @param type the type of the values, never null
   * @param code the code of the one problem or reason that each of them gives, never null
   * @param where where that is, as its path with every index left out, never null
   * @param values generates such values, never null
   */
  public BrokenRule {
    requireNonNull(type, "type");
    requireNonNull(code, "code");
    requireNonNull(where, "where");
    requireNonNull(values, "values");
  }

  /** The rule, as in {@code Organisation contacts[].name: text-blank}. */
  @Override
  public String toString() {
    String place = where.isEmpty() ? "" : " " + where;
    return type.getSimpleName() + place + ": " + code;
  }
}
