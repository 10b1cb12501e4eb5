package org.psncontrols.model.control;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * The identifier of a parameter within its control, such as {@code patch-days}.
 *
 * <p>Starts with an ASCII letter or digit, goes on with those and {@code . _ -}, and has at most
 * {@value #MAX_LENGTH} characters. Letter case counts. Ordered by text. Immutable and thread-safe;
 * a value type, so do not use its identity.
 *
 * @param value the identifier, never null
 * @since 0.1
 */
public record ParameterId(String value) implements Comparable<ParameterId> {

  /** The greatest length of an identifier. */
  public static final int MAX_LENGTH = 64;

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  /**
   * Checks the form.
   *
   * @param value the identifier, never null
   * @throws IllegalArgumentException if the value does not have the form, or is too long
   */
  public ParameterId {
    requireNonNull(value, "value");
    if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "a parameter identifier must be 1 to "
              + MAX_LENGTH
              + " letters, digits and . _ - starting with a letter or digit, but is \""
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
  public static ParameterId of(String value) {
    return new ParameterId(value);
  }

  @Override
  public int compareTo(ParameterId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
