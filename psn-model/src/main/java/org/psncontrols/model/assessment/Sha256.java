package org.psncontrols.model.assessment;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import java.util.regex.Pattern;

/**
 * The SHA-256 hash of a document's bytes, which shows that the document was not changed.
 *
 * <p>The text form is 64 lower-case hexadecimal digits. Ordered by text. Immutable and thread-safe;
 * a value type, so do not use its identity.
 *
 * @param hex the 64 digits, never null
 * @since 0.1
 */
public record Sha256(String hex) implements Comparable<Sha256> {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  /**
   * Checks the form.
   *
   * @param hex the 64 digits, never null
   * @throws IllegalArgumentException if the text is not 64 lower-case hexadecimal digits
   */
  public Sha256 {
    requireNonNull(hex, "hex");
    if (!FORM.matcher(hex).matches()) {
      throw new IllegalArgumentException(
          "a SHA-256 hash must be 64 hexadecimal digits, but is \"" + hex + '"');
    }
  }

  /**
   * Reads the digits in either letter case.
   *
   * @param text the 64 digits, never null
   * @return the hash
   * @throws IllegalArgumentException if the text is not 64 hexadecimal digits
   */
  public static Sha256 parse(String text) {
    return new Sha256(Ascii.toLowerCase(text));
  }

  @Override
  public int compareTo(Sha256 other) {
    return hex.compareTo(other.hex);
  }

  @Override
  public String toString() {
    return hex;
  }
}
