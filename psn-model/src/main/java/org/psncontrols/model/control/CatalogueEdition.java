package org.psncontrols.model.control;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * One edition of a catalogue, such as {@code generic-coco@il3}.
 *
 * <p>Both parts start with an ASCII letter or digit, go on with those and {@code . _ -}, and have
 * at most {@value #MAX_LENGTH} characters. The text form joins them by {@code @}; {@code
 * parse(edition.toString())} equals the edition. Ordered by catalogue, then edition. Immutable and
 * thread-safe; a value type, so do not use its identity.
 *
 * @param catalogue the name of the catalogue, never null
 * @param edition the edition's name within the catalogue, never null
 * @since 0.1
 */
public record CatalogueEdition(String catalogue, String edition)
    implements Comparable<CatalogueEdition> {

  /** The greatest length of each part. */
  public static final int MAX_LENGTH = 64;

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
  private static final Comparator<CatalogueEdition> ORDER =
      Comparator.comparing(CatalogueEdition::catalogue).thenComparing(CatalogueEdition::edition);

  /**
   * Checks the form.
   *
   * @param catalogue the name of the catalogue, never null
   * @param edition the edition's name within the catalogue, never null
   * @throws IllegalArgumentException if a part does not have the form, or is too long
   */
  public CatalogueEdition {
    checkPart(catalogue, "catalogue");
    checkPart(edition, "edition");
  }

  private static void checkPart(String part, String name) {
    requireNonNull(part, name);
    if (part.length() > MAX_LENGTH || !FORM.matcher(part).matches()) {
      throw new IllegalArgumentException(
          "a catalogue edition's "
              + name
              + " must be 1 to "
              + MAX_LENGTH
              + " letters, digits and . _ - starting with a letter or digit, but is \""
              + part
              + '"');
    }
  }

  /**
   * An edition.
   *
   * @param catalogue the name of the catalogue, never null
   * @param edition the edition's name within the catalogue, never null
   * @return the edition
   * @throws IllegalArgumentException if a part does not have the form, or is too long
   */
  public static CatalogueEdition of(String catalogue, String edition) {
    return new CatalogueEdition(catalogue, edition);
  }

  /**
   * Reads the text form.
   *
   * @param text the text, never null
   * @return the edition
   * @throws IllegalArgumentException if the text has no {@code @}, or a part does not have its form
   */
  public static CatalogueEdition parse(String text) {
    int at = text.indexOf('@');
    if (at < 0) {
      throw new IllegalArgumentException(
          "a catalogue edition must be a catalogue, an @ and an edition, such as"
              + " generic-coco@il3, but is \""
              + text
              + '"');
    }
    return new CatalogueEdition(text.substring(0, at), text.substring(at + 1));
  }

  @Override
  public int compareTo(CatalogueEdition other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return catalogue + "@" + edition;
  }
}
