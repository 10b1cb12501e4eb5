package org.psncontrols.model.control;

import com.google.common.collect.ImmutableSortedSet;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import org.psncontrols.model.problem.NotBlankIfPresent;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Standing;

/**
 * How some controls of one edition, taken together, relate to some of another.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface MappingEntry {

  /** The greatest length of a remark, in UTF-16 units. */
  int MAX_REMARK_LENGTH = 4_000;

  /**
   * The controls of the source edition.
   *
   * @return the controls; empty only where these have no counterpart
   */
  @Value.NaturalOrder
  ImmutableSortedSet<ControlId> getSourceControls();

  /**
   * How what the source controls ask relates to what the target controls ask.
   *
   * @return the relation, read from source to target
   */
  SetRelation getRelation();

  /**
   * The controls of the target edition.
   *
   * @return the controls; empty only where these have no counterpart
   */
  @Value.NaturalOrder
  ImmutableSortedSet<ControlId> getTargetControls();

  /**
   * How sure the author is.
   *
   * @return the confidence; empty where not stated
   */
  Optional<Confidence> getConfidence();

  /**
   * Why it is so, or what is left over.
   *
   * @return the remark; empty where none was made
   */
  Optional<@NotBlankIfPresent @Size(max = MAX_REMARK_LENGTH) String> getRemark();

  /**
   * How far the entry can be relied on.
   *
   * @return the standing
   */
  Standing getStanding();

  /**
   * Where the entry was read.
   *
   * @return the source; empty for an entry of the author's own
   */
  Optional<SourceReference> getSource();

  /**
   * The entry seen from the other side.
   *
   * @return the entry with its sides exchanged and its relation inverted
   */
  default MappingEntry inverse() {
    return builder()
        .from(this)
        .sourceControls(getTargetControls())
        .relation(getRelation().inverse())
        .targetControls(getSourceControls())
        .build();
  }

  /**
   * Refuses an entry that relates nothing, or claims a source and names none.
   *
   * @throws IllegalArgumentException if a side is empty and the relation is not {@code NONE}, both
   *     sides are empty, or the standing is {@code SOURCED} without a source
   */
  @Value.Check
  default void check() {
    int sides = (getSourceControls().isEmpty() ? 0 : 1) + (getTargetControls().isEmpty() ? 0 : 1);
    if (sides == 0 || (sides == 1 && getRelation() != SetRelation.NONE)) {
      throw new IllegalArgumentException(
          "a mapping entry must have controls on both sides, or on one with relation NONE, but has "
              + getSourceControls()
              + " "
              + getRelation()
              + " "
              + getTargetControls());
    }
    if (getStanding() == Standing.SOURCED && getSource().isEmpty()) {
      throw new IllegalArgumentException(
          "a sourced mapping entry must name its source, but has none: "
              + getSourceControls()
              + " "
              + getRelation()
              + " "
              + getTargetControls());
    }
  }

  /**
   * A new builder.
   *
   * @return a builder that needs a relation, a standing, and controls on both sides or one
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds entries; not thread-safe. */
  final class Builder extends ImmutableMappingEntry.Builder {
    Builder() {}
  }
}
