package org.psncontrols.model.testkit;

import static java.util.Objects.requireNonNull;

import org.psncontrols.model.problem.ProblemCode;

/**
 * A value that breaks one rule, and what a check must say of it.
 *
 * <p>Immutable and thread-safe where the value is; a value type, so do not use its identity.
 *
 * @param <T> the type of the value
 * @param value the value, never null
 * @param code the code of the one problem that it has, never null
 * @param path the path of that problem, from the value; empty for the value itself, never null
 * @since 0.1
 */
public record Invalid<T>(T value, ProblemCode code, String path) {

  /**
   * Takes the parts as they are.
   *
   * @param value the value, never null
   * @param code the code of the one problem that it has, never null
   * @param path the path of that problem, from the value, never null
   */
  public Invalid {
    requireNonNull(value, "value");
    requireNonNull(code, "code");
    requireNonNull(path, "path");
  }
}
