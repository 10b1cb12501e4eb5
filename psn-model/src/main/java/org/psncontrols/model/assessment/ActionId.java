package org.psncontrols.model.assessment;

/**
 * The identifier of a remedial action, unique within its assessment.
 *
 * <p>Starts with an ASCII letter or digit, goes on with those and {@code . _ : / -}, and has at
 * most {@value #MAX_LENGTH} characters. Ordered by text. Immutable and thread-safe; a value type,
 * so do not use its identity.
 *
 * @param value the identifier, never null
 * @since 0.1
 */
public record ActionId(String value) implements Comparable<ActionId> {

  /** The greatest length of an identifier. */
  public static final int MAX_LENGTH = 100;

  /**
   * Checks the form.
   *
   * @param value the identifier, never null
   * @throws IllegalArgumentException if the value does not have the form, or is too long
   */
  public ActionId {
    Identifiers.check(value, "an action identifier", MAX_LENGTH);
  }

  /**
   * An identifier.
   *
   * @param value the identifier, never null
   * @return the identifier
   * @throws IllegalArgumentException if the value does not have the form, or is too long
   */
  public static ActionId of(String value) {
    return new ActionId(value);
  }

  @Override
  public int compareTo(ActionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
