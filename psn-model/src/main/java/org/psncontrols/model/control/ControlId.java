package org.psncontrols.model.control;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * The identifier of a control within its catalogue, such as {@code CoCo-9} or {@code A.10.4.1}.
 *
 * <p>Starts with an ASCII letter or digit, goes on with those and {@code . _ - ( ) /}, and has at
 * most {@value #MAX_LENGTH} characters. Letter case counts. Ordered by text. Immutable and
 * thread-safe; a value type, so do not use its identity.
 *
 * @param value the identifier, never null
 * @since 0.1
 */
public record ControlId(String value) implements Comparable<ControlId> {

  /** The greatest length of an identifier. */
  public static final int MAX_LENGTH = 64;

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._()/-]*");

  /**
   * Checks the form.
   *
   * @param value the identifier, never null
   * @throws IllegalArgumentException if the value does not have the form, or is too long
   */
  public ControlId {
    requireNonNull(value, "value");
    if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "a control identifier must be 1 to "
              + MAX_LENGTH
              + " letters, digits and . _ - ( ) / starting with a letter or digit, but is \""
              + value
              + '"');
    }
  }

  /**
   * An identifier.
   *
   * @param value the identifier, never null
   * @return the identifier
   * @throws IllegalArgumentException if the value does not have the form, or is too long
   */
  public static ControlId of(String value) {
    return new ControlId(value);
  }

  @Override
  public int compareTo(ControlId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
