package org.psncontrols.reporting.programme;

import static java.util.Objects.requireNonNull;

import org.psncontrols.model.problem.ProblemCode;

/**
 * How many organisations a kind of reason holds back.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param code the kind of reason, never null
 * @param organisations the organisations with at least one blocking reason of it, 1 or more
 * @since 0.1
 */
public record ReasonCount(ProblemCode code, int organisations) {

  /**
   * Checks the parts.
   *
   * @param code the kind of reason, never null
   * @param organisations the organisations with at least one blocking reason of it, 1 or more
   */
  public ReasonCount {
    requireNonNull(code, "code");
  }
}
