package org.psncontrols.model.control;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A section of a catalogue, at its top or within another section.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param id the section's identifier within its catalogue, such as {@code A.10}; never null or
 *     blank
 * @param title the title; never null or blank
 * @param parent the identifier of the section in which it stands, never null and not its own; empty
 *     where it stands at the top
 * @param weight its weight among the sections and controls beside it, 0 to {@value
 *     Control#MAX_WEIGHT}, never null; empty where none is stated
 * @since 0.1
 */
public record Section(String id, String title, Optional<String> parent, OptionalInt weight) {

  /**
   * Checks the texts and the weight.
   *
   * @param id the section's identifier within its catalogue, such as {@code A.10}; never null or
   *     blank
   * @param title the title; never null or blank
   * @param parent the identifier of the section in which it stands, never null and not its own;
   *     empty where it stands at the top
   * @param weight its weight among the sections and controls beside it, 0 to {@value
   *     Control#MAX_WEIGHT}, never null; empty where none is stated
   * @throws IllegalArgumentException if the identifier, the title or the parent is blank, the
   *     parent is the section itself, or the weight is not 0 to {@value Control#MAX_WEIGHT}
   */
  public Section {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(parent, "parent");
    requireNonNull(weight, "weight");
    if (id.isBlank() || title.isBlank()) {
      throw new IllegalArgumentException(
          "a section must have an identifier and a title, but has \""
              + id
              + "\" and \""
              + title
              + '"');
    }
    if (parent.isPresent() && (parent.get().isBlank() || parent.get().equals(id))) {
      throw new IllegalArgumentException(
          "the parent of section "
              + id
              + " must be another section, but is \""
              + parent.get()
              + '"');
    }
    if (weight.isPresent() && (weight.getAsInt() < 0 || weight.getAsInt() > Control.MAX_WEIGHT)) {
      throw new IllegalArgumentException(
          "the weight of section "
              + id
              + " must be 0 to "
              + Control.MAX_WEIGHT
              + ", but is "
              + weight.getAsInt());
    }
  }

  /**
   * A section at the top that states no weight.
   *
   * @param id the section's identifier within its catalogue, such as {@code A.10}; never null or
   *     blank
   * @param title the title; never null or blank
   * @throws IllegalArgumentException if the identifier or the title is blank
   */
  public Section(String id, String title) {
    this(id, title, Optional.empty(), OptionalInt.empty());
  }

  /**
   * How much the section counts among what stands beside it.
   *
   * @return the weight, else 1
   */
  public int getScoringWeight() {
    return weight.orElse(1);
  }
}
