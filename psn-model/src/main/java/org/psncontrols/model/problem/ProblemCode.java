package org.psncontrols.model.problem;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * The stable name of a kind of fault, such as {@code control-unknown}.
 *
 * <p>Lower-case words of ASCII letters and digits joined by hyphens, {@value #MAX_LENGTH}
 * characters at most. The built-in codes are the constants of {@link ProblemCodes}; embedders make
 * their own. Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param value the code, never null
 * @since 0.1
 */
public record ProblemCode(String value) implements Comparable<ProblemCode> {

  /** The greatest length of a code. */
  public static final int MAX_LENGTH = 64;

  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  /**
   * Checks the form.
   *
   * @param value the code, never null
   * @throws IllegalArgumentException if the value is not hyphenated lower-case words, or too long
   */
  public ProblemCode {
    requireNonNull(value, "value");
    if (value.length() > MAX_LENGTH || !isWords(value)) {
      throw new IllegalArgumentException(
          "a problem code must be lower-case words joined by hyphens, at most "
              + MAX_LENGTH
              + " characters, but is \""
              + value
              + '"');
    }
  }

  /**
   * A code.
   *
   * @param value the code, never null
   * @return the code
   * @throws IllegalArgumentException if the value is not hyphenated lower-case words, or too long
   */
  public static ProblemCode of(String value) {
    return new ProblemCode(value);
  }

  /** Whether a text is lower-case words joined by hyphens. */
  static boolean isWords(String text) {
    return FORM.matcher(text).matches();
  }

  @Override
  public int compareTo(ProblemCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
