package org.psncontrols.model.problem;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a reader made of a document: the value, if there is one, and every problem on the way.
 *
 * <p>There is a value exactly where nothing that it needs was unreadable; it may be there beside
 * problems. Immutable and thread-safe when its value is; a value type, so do not use its identity.
 *
 * @param <T> the type of the value
 * @param value the value; empty where it could not be read, and then there is an error; never null
 * @param problems the problems, never null
 * @since 0.1
 */
public record Reading<T>(Optional<T> value, Problems problems) {

  /**
   * Checks that nothing is lost without a word.
   *
   * @param value the value; empty where it could not be read, and then there is an error; never
   *     null
   * @param problems the problems, never null
   * @throws IllegalArgumentException if there is neither a value nor an error
   */
  public Reading {
    requireNonNull(value, "value");
    requireNonNull(problems, "problems");
    if (value.isEmpty() && !problems.hasErrors()) {
      throw new IllegalArgumentException(
          "a reading without a value must say why, but has no error");
    }
  }

  /**
   * A value read without a problem.
   *
   * @param <T> the type of the value
   * @param value the value, never null
   * @return the reading
   */
  public static <T> Reading<T> of(T value) {
    return new Reading<>(Optional.of(value), Problems.none());
  }

  /**
   * A document that gave no value.
   *
   * @param <T> the type that was wanted
   * @param problems why, with at least one error
   * @return the reading
   * @throws IllegalArgumentException if there is no error among the problems
   */
  public static <T> Reading<T> failed(Problems problems) {
    return new Reading<>(Optional.empty(), problems);
  }

  /**
   * The reading with its value changed.
   *
   * @param <R> the type of the new value
   * @param mapping gives the new value, never null
   * @return the new value, where there is one, beside the same problems
   */
  public <R> Reading<R> map(Function<? super T, ? extends R> mapping) {
    return new Reading<>(value.map(mapping), problems);
  }
}
