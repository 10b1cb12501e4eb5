package org.psncontrols.model.control;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import org.psncontrols.model.problem.NotBlankIfPresent;
import org.psncontrols.model.problem.Problems;

/**
 * How the controls of one edition relate to those of another.
 *
 * <p>Both editions are named, because a mapping says nothing about other editions of the same
 * catalogues. Two mappings are never joined into a third: relations between sets do not compose. If
 * {@code a} intersects {@code b} and {@code b} intersects {@code c}, {@code a} and {@code c} may be
 * equal or have nothing in common; and where relations would compose, each author has judged by a
 * purpose of their own. A relation between {@code a} and {@code c} has to be read in the texts.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ControlMapping {

  /** The greatest length of a title, in UTF-16 units. */
  int MAX_TITLE_LENGTH = 300;

  /** The greatest length of a description, in UTF-16 units. */
  int MAX_DESCRIPTION_LENGTH = 4_000;

  /**
   * The edition that is mapped.
   *
   * @return the source edition
   */
  CatalogueEdition getSourceEdition();

  /**
   * The edition that it is mapped to.
   *
   * @return the target edition
   */
  CatalogueEdition getTargetEdition();

  /**
   * The title.
   *
   * @return the title
   */
  @NotBlank
  @Size(max = MAX_TITLE_LENGTH)
  String getTitle();

  /**
   * Who made it, how, and for what purpose.
   *
   * @return the description; empty where the author gives none
   */
  Optional<@NotBlankIfPresent @Size(max = MAX_DESCRIPTION_LENGTH) String> getDescription();

  /**
   * The entries in their order.
   *
   * @return the entries; a control that none of them names is not mapped, which is not the same as
   *     having no counterpart
   */
  ImmutableList<MappingEntry> getEntries();

  /**
   * The mapping seen from the other side.
   *
   * @return the mapping with its editions exchanged and every entry inverted, in the same order;
   *     the inverse of the inverse is the mapping itself
   */
  default ControlMapping inverse() {
    return builder()
        .from(this)
        .sourceEdition(getTargetEdition())
        .targetEdition(getSourceEdition())
        .entries(
            getEntries().stream()
                .map(MappingEntry::inverse)
                .collect(ImmutableList.toImmutableList()))
        .build();
  }

  /**
   * The entries that name a control of the source edition.
   *
   * @param control the control's identifier, never null
   * @return the entries in their order
   */
  default ImmutableList<MappingEntry> findEntries(ControlId control) {
    return getEntries().stream()
        .filter(entry -> entry.getSourceControls().contains(control))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Holds the mapping against its catalogues.
   *
   * @param source the source edition's catalogue, never null
   * @param target the target edition's catalogue, never null
   * @return a problem for each control that its catalogue does not have, for entries that state
   *     different relations between the same controls, and for a catalogue of another edition; with
   *     paths into this mapping
   */
  default Problems findProblems(Catalogue source, Catalogue target) {
    return MappingCheck.of(this, source, target);
  }

  /**
   * The controls of the source edition that an entry names.
   *
   * @return the controls' identifiers
   */
  @Value.NonAttribute
  default ImmutableSortedSet<ControlId> getMappedControls() {
    return getEntries().stream()
        .flatMap(entry -> entry.getSourceControls().stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(ControlId::compareTo));
  }

  /**
   * A new builder.
   *
   * @return a builder that needs both editions and a title
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds mappings; not thread-safe. */
  final class Builder extends ImmutableControlMapping.Builder {
    Builder() {}
  }
}
