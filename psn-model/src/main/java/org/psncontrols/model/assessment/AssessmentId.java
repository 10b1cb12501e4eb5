package org.psncontrols.model.assessment;

/**
 * The identifier of an assessment, unique among the assessments a user holds.
 *
 * <p>Starts with an ASCII letter or digit, goes on with those and {@code . _ : / -}, and has at
 * most {@value #MAX_LENGTH} characters. Ordered by text. Immutable and thread-safe; a value type,
 * so do not use its identity.
 *
 * @param value the identifier, never null
 * @since 0.1
 */
public record AssessmentId(String value) implements Comparable<AssessmentId> {

  /** The greatest length of an identifier. */
  public static final int MAX_LENGTH = 100;

  /**
   * Checks the form.
   *
   * @param value the identifier, never null
   * @throws IllegalArgumentException if the value does not have the form, or is too long
   */
  public AssessmentId {
    Identifiers.check(value, "an assessment identifier", MAX_LENGTH);
  }

  /**
   * An identifier.
   *
   * @param value the identifier, never null
   * @return the identifier
   * @throws IllegalArgumentException if the value does not have the form, or is too long
   */
  public static AssessmentId of(String value) {
    return new AssessmentId(value);
  }

  @Override
  public int compareTo(AssessmentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
