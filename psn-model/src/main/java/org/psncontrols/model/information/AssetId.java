package org.psncontrols.model.information;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * The identifier of an information asset, unique within its holder's register.
 *
 * <p>Starts with an ASCII letter or digit, goes on with those and {@code . _ : / -}, and has at
 * most {@value #MAX_LENGTH} characters. Ordered by text. Immutable and thread-safe; a value type,
 * so do not use its identity.
 *
 * @param value the identifier, never null
 * @since 0.1
 */
public record AssetId(String value) implements Comparable<AssetId> {

  /** The greatest length of an identifier. */
  public static final int MAX_LENGTH = 100;

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/-]*");

  /**
   * Checks the form.
   *
   * @param value the identifier, never null
   * @throws IllegalArgumentException if the value does not have the form, or is too long
   */
  public AssetId {
    requireNonNull(value, "value");
    if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "an asset identifier must be 1 to "
              + MAX_LENGTH
              + " letters, digits and . _ : / - starting with a letter or digit, but is \""
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
  public static AssetId of(String value) {
    return new AssetId(value);
  }

  @Override
  public int compareTo(AssetId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
