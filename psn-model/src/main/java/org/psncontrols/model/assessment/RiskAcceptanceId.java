package org.psncontrols.model.assessment;

/**
 * The identifier of a risk acceptance, unique within its assessment.
 *
 * <p>Starts with an ASCII letter or digit, goes on with those and {@code . _ : / -}, and has at
 * most {@value #MAX_LENGTH} characters. Ordered by text. Immutable and thread-safe; a value type,
 * so do not use its identity.
 *
 * @param value the identifier, never null
 * @since 0.1
 */
public record RiskAcceptanceId(String value) implements Comparable<RiskAcceptanceId> {

  /** The greatest length of an identifier. */
  public static final int MAX_LENGTH = 100;

  /**
   * Checks the form.
   *
   * @param value the identifier, never null
   * @throws IllegalArgumentException if the value does not have the form, or is too long
   */
  public RiskAcceptanceId {
    Identifiers.check(value, "a risk acceptance identifier", MAX_LENGTH);
  }

  /**
   * An identifier.
   *
   * @param value the identifier, never null
   * @return the identifier
   * @throws IllegalArgumentException if the value does not have the form, or is too long
   */
  public static RiskAcceptanceId of(String value) {
    return new RiskAcceptanceId(value);
  }

  @Override
  public int compareTo(RiskAcceptanceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
