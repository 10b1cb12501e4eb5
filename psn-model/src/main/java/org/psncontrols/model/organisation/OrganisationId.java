package org.psncontrols.model.organisation;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * The identifier of an organisation in a scheme.
 *
 * <p>The text form is {@code scheme:value}, such as {@code gss:E07000223}; {@code
 * parse(id.toString())} equals the identifier. Ordered by scheme, then value. Immutable and
 * thread-safe; a value type, so do not use its identity.
 *
 * @param scheme the register, never null
 * @param value the identifier in that register, never null
 * @since 0.1
 */
public record OrganisationId(IdentifierScheme scheme, String value)
    implements Comparable<OrganisationId> {

  /** The greatest length of a value in any scheme; some allow less. */
  public static final int MAX_VALUE_LENGTH = 100;

  private static final Comparator<OrganisationId> ORDER =
      Comparator.comparing(OrganisationId::scheme).thenComparing(OrganisationId::value);

  /**
   * Checks the form.
   *
   * @param scheme the register, never null
   * @param value the identifier in that register, never null
   * @throws IllegalArgumentException if the value does not have the form of the scheme
   */
  public OrganisationId {
    requireNonNull(scheme, "scheme");
    requireNonNull(value, "value");
    if (!scheme.accepts(value)) {
      throw new IllegalArgumentException(
          "an identifier of scheme "
              + scheme.getPrefix()
              + " must be "
              + scheme.words()
              + ", but is \""
              + value
              + '"');
    }
  }

  /**
   * An identifier.
   *
   * @param scheme the register, never null
   * @param value the identifier in that register, never null
   * @return the identifier
   * @throws IllegalArgumentException if the value does not have the form of the scheme
   */
  public static OrganisationId of(IdentifierScheme scheme, String value) {
    return new OrganisationId(scheme, value);
  }

  /**
   * Reads the text form.
   *
   * @param text the text, never null
   * @return the identifier
   * @throws IllegalArgumentException if the text names no scheme, or its value does not have the
   *     form of the scheme
   */
  public static OrganisationId parse(String text) {
    int colon = text.indexOf(':');
    for (IdentifierScheme scheme : IdentifierScheme.values()) {
      if (colon == scheme.getPrefix().length() && text.startsWith(scheme.getPrefix())) {
        return new OrganisationId(scheme, text.substring(colon + 1));
      }
    }
    throw new IllegalArgumentException(
        "an organisation identifier must be a known scheme, a colon and a value, such as"
            + " gss:E07000223, but is \""
            + text
            + '"');
  }

  @Override
  public int compareTo(OrganisationId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return scheme.getPrefix() + ":" + value;
  }
}
