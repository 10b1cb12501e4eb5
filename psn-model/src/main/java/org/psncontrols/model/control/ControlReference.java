package org.psncontrols.model.control;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * A control of a named edition, such as {@code generic-coco@il3#CoCo-9}.
 *
 * <p>The same identifier may mean different things in two editions, so one that crosses editions
 * always names its own. The text form joins edition and identifier by {@code #}; {@code
 * parse(reference.toString())} equals the reference. Ordered by edition, then identifier. Immutable
 * and thread-safe; a value type, so do not use its identity.
 *
 * @param edition the edition, never null
 * @param id the control's identifier in that edition, never null
 * @since 0.1
 */
public record ControlReference(CatalogueEdition edition, ControlId id)
    implements Comparable<ControlReference> {

  private static final Comparator<ControlReference> ORDER =
      Comparator.comparing(ControlReference::edition).thenComparing(ControlReference::id);

  /**
   * Checks that both parts are there.
   *
   * @param edition the edition, never null
   * @param id the control's identifier in that edition, never null
   */
  public ControlReference {
    requireNonNull(edition, "edition");
    requireNonNull(id, "id");
  }

  /**
   * A reference.
   *
   * @param edition the edition, never null
   * @param id the control's identifier in that edition, never null
   * @return the reference
   */
  public static ControlReference of(CatalogueEdition edition, ControlId id) {
    return new ControlReference(edition, id);
  }

  /**
   * Reads the text form.
   *
   * @param text the text, never null
   * @return the reference
   * @throws IllegalArgumentException if the text has no {@code #}, or a part does not have its form
   */
  public static ControlReference parse(String text) {
    int hash = text.indexOf('#');
    if (hash < 0) {
      throw new IllegalArgumentException(
          "a control reference must be a catalogue edition, a # and a control identifier, such as"
              + " generic-coco@il3#CoCo-9, but is \""
              + text
              + '"');
    }
    return new ControlReference(
        CatalogueEdition.parse(text.substring(0, hash)), ControlId.of(text.substring(hash + 1)));
  }

  @Override
  public int compareTo(ControlReference other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return edition + "#" + id;
  }
}
