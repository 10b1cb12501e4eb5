package org.psncontrols.model.control;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.psncontrols.model.problem.Problems;

/**
 * One edition of a code: its sections and controls, in their order.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Catalogue {

  /** The greatest length of a title, in UTF-16 units. */
  int MAX_TITLE_LENGTH = 300;

  /** The greatest number of controls. */
  int MAX_CONTROLS = 10_000;

  /** How deep sections nest: the number of sections from the top down to one, itself included. */
  int MAX_SECTION_DEPTH = 20;

  /**
   * Which catalogue and which edition this is.
   *
   * @return the edition
   */
  CatalogueEdition getEdition();

  /**
   * The title.
   *
   * @return the title
   */
  @NotBlank
  @Size(max = MAX_TITLE_LENGTH)
  String getTitle();

  /**
   * What the catalogue is, and what it is not.
   *
   * @return the description; empty where the author gives none
   */
  Optional<String> getDescription();

  /**
   * How much of the real code it holds.
   *
   * @return the completeness
   */
  Completeness getCompleteness();

  /**
   * The sections in their order.
   *
   * @return the sections, each after the one in which it stands
   */
  ImmutableList<Section> getSections();

  /**
   * The controls in their order.
   *
   * @return the controls
   */
  ImmutableList<Control> getControls();

  /**
   * The controls by identifier.
   *
   * @return every control, in catalogue order
   */
  @Value.Lazy
  default ImmutableMap<ControlId, Control> getControlsById() {
    ImmutableMap.Builder<ControlId, Control> controls = ImmutableMap.builder();
    for (Control control : getControls()) {
      controls.put(control.getId(), control);
    }
    return controls.buildOrThrow();
  }

  /**
   * Looks a control up.
   *
   * @param id the identifier, never null
   * @return the control; empty where the catalogue has none of that identifier
   */
  default Optional<Control> find(ControlId id) {
    return Optional.ofNullable(getControlsById().get(id));
  }

  /**
   * The controls in force: all but the entries that are only kept to say what became of them.
   *
   * @return the controls for which {@link Control#isRetiredIn} is false, in catalogue order
   */
  @Value.Lazy
  default ImmutableList<Control> getControlsInForce() {
    return getControls().stream()
        .filter(control -> !control.isRetiredIn(getEdition()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Finds what contradicts itself: successions to controls that this edition does not have or does
   * not have in force, and parameters with values that they do not allow.
   *
   * @return the problems, with paths into this catalogue
   */
  default Problems findProblems() {
    return CatalogueCheck.of(this);
  }

  /**
   * Refuses what would make a reference ambiguous, or sections stand in a circle.
   *
   * @throws IllegalArgumentException if an identifier of a section or control is used twice, a
   *     section's parent does not stand before it, sections nest more than {@value
   *     #MAX_SECTION_DEPTH} deep, a control stands in a section that does not exist, or there are
   *     more than {@value #MAX_CONTROLS} controls
   */
  @Value.Check
  default void check() {
    SectionCheck.check(this);
    Set<String> sections = new HashSet<>();
    getSections().forEach(section -> sections.add(section.id()));
    Set<ControlId> controls = new HashSet<>();
    for (Control control : getControls()) {
      if (!controls.add(control.getId())) {
        throw new IllegalArgumentException(
            "a control must appear once in catalogue "
                + getEdition()
                + ", but "
                + control.getId()
                + " appears again");
      }
      if (!sections.contains(control.getSection())) {
        throw new IllegalArgumentException(
            "a control must stand in a section of catalogue "
                + getEdition()
                + ", but "
                + control.getId()
                + " stands in "
                + control.getSection());
      }
    }
    if (controls.size() > MAX_CONTROLS) {
      throw new IllegalArgumentException(
          "a catalogue must have at most "
              + MAX_CONTROLS
              + " controls, but "
              + getEdition()
              + " has "
              + controls.size());
    }
  }

  /**
   * A new builder.
   *
   * @return a builder that needs an edition, a title and a completeness
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds catalogues; not thread-safe. */
  final class Builder extends ImmutableCatalogue.Builder {
    Builder() {}
  }
}
