package org.psncontrols.model.organisation;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * Which environment of which organisation.
 *
 * <p>The text form is {@code organisation/name}, such as {@code gss:E07000223/Corporate network};
 * {@code parse(id.toString())} equals the identifier. Ordered by organisation, then name. Immutable
 * and thread-safe; a value type, so do not use its identity.
 *
 * @param organisation the organisation that owns the environment, never null
 * @param name the environment's name within the organisation, not blank, at most {@value
 *     Environment#MAX_NAME_LENGTH} UTF-16 units, never null
 * @since 0.1
 */
public record EnvironmentId(OrganisationId organisation, String name)
    implements Comparable<EnvironmentId> {

  private static final Comparator<EnvironmentId> ORDER =
      Comparator.comparing(EnvironmentId::organisation).thenComparing(EnvironmentId::name);

  /**
   * Checks the name.
   *
   * @param organisation the organisation that owns the environment, never null
   * @param name the environment's name within the organisation, not blank, at most {@value
   *     Environment#MAX_NAME_LENGTH} UTF-16 units, never null
   * @throws IllegalArgumentException if the name is blank or too long
   */
  public EnvironmentId {
    requireNonNull(organisation, "organisation");
    requireNonNull(name, "name");
    if (name.isBlank() || name.length() > Environment.MAX_NAME_LENGTH) {
      throw new IllegalArgumentException(
          "an environment's name must have 1 to "
              + Environment.MAX_NAME_LENGTH
              + " characters, not all blank, but is \""
              + name
              + '"');
    }
  }

  /**
   * An identifier.
   *
   * @param organisation the organisation that owns the environment, never null
   * @param name the environment's name within the organisation, never null
   * @return the identifier
   * @throws IllegalArgumentException if the name is blank or too long
   */
  public static EnvironmentId of(OrganisationId organisation, String name) {
    return new EnvironmentId(organisation, name);
  }

  /**
   * Reads the text form.
   *
   * @param text the text, never null
   * @return the identifier
   * @throws IllegalArgumentException if the text has no stroke, or a part does not have its form
   */
  public static EnvironmentId parse(String text) {
    int stroke = text.indexOf('/');
    if (stroke < 0) {
      throw new IllegalArgumentException(
          "an environment must be an organisation, a / and a name, such as"
              + " gss:E07000223/Corporate network, but is \""
              + text
              + '"');
    }
    return new EnvironmentId(
        OrganisationId.parse(text.substring(0, stroke)), text.substring(stroke + 1));
  }

  @Override
  public int compareTo(EnvironmentId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return organisation + "/" + name;
  }
}
