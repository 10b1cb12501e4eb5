package org.psncontrols.model.assessment;

/**
 * The identifier of a compliance certificate, unique among the certificates a user holds.
 *
 * <p>Starts with an ASCII letter or digit, goes on with those and {@code . _ : / -}, and has at
 * most {@value #MAX_LENGTH} characters. Ordered by text. Immutable and thread-safe; a value type,
 * so do not use its identity.
 *
 * @param value the identifier, never null
 * @since 0.1
 */
public record CertificateId(String value) implements Comparable<CertificateId> {

  /** The greatest length of an identifier. */
  public static final int MAX_LENGTH = 100;

  /**
   * Checks the form.
   *
   * @param value the identifier, never null
   * @throws IllegalArgumentException if the value does not have the form, or is too long
   */
  public CertificateId {
    Identifiers.check(value, "a certificate identifier", MAX_LENGTH);
  }

  /**
   * An identifier.
   *
   * @param value the identifier, never null
   * @return the identifier
   * @throws IllegalArgumentException if the value does not have the form, or is too long
   */
  public static CertificateId of(String value) {
    return new CertificateId(value);
  }

  @Override
  public int compareTo(CertificateId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
