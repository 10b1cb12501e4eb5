package org.psncontrols.model.control;

import static java.util.Objects.requireNonNull;

/**
 * A section of a catalogue.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param id the section's identifier within its catalogue, such as {@code A.10}; never null or
 *     blank
 * @param title the title; never null or blank
 * @since 0.1
 */
public record Section(String id, String title) {

  /**
   * Checks the texts.
   *
   * @param id the section's identifier within its catalogue, such as {@code A.10}; never null or
   *     blank
   * @param title the title; never null or blank
   * @throws IllegalArgumentException if the identifier or the title is blank
   */
  public Section {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    if (id.isBlank() || title.isBlank()) {
      throw new IllegalArgumentException(
          "a section must have an identifier and a title, but has \""
              + id
              + "\" and \""
              + title
              + '"');
    }
  }
}
