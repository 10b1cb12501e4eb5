package org.psncontrols.model.control;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of some controls between two editions.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ControlChange {

  /**
   * What happened.
   *
   * @since 0.1
   */
  enum Kind {
    /** Nothing: the same identifier and the same content. */
    UNCHANGED,
    /** The same control under the same identifier, but something of it differs. */
    CHANGED,
    /** It has another identifier, or several took it over. */
    MOVED,
    /** It became part of others, or several became one. */
    MERGED,
    /** The identifier now means something else, and what it meant is not found elsewhere. */
    REPLACED,
    /** The newer edition has it no more. */
    WITHDRAWN,
    /** The older edition did not have it. */
    ADDED
  }

  /**
   * What tells so.
   *
   * @since 0.1
   */
  enum Basis {
    /** A succession that one of the editions states. */
    SUCCESSION,
    /** Title, statement and parameters are the same. */
    CONTENT,
    /** The identifier is the same, and the texts are alike enough. */
    SIMILARITY,
    /** Nothing else was found. */
    ABSENCE
  }

  /**
   * A part of a control in which two versions of it can differ.
   *
   * @since 0.1
   */
  enum Aspect {
    /** The title, but for letter case and white space. */
    TITLE,
    /** The statement, but for letter case and white space. */
    STATEMENT,
    /** What is left open, and the values. */
    PARAMETERS,
    /** The identifier or the title of the section, or of one in which that stands. */
    SECTION,
    /** The force. */
    FORCE,
    /** On whose authority it stands. */
    AUTHORITY,
    /** Where it applies. */
    APPLICABILITY,
    /** The expected evidence. */
    EVIDENCE,
    /** The frequency. */
    FREQUENCY,
    /** Likelihood, impact or weight. */
    WEIGHT;

    /**
     * Whether the part tells what is asked, so that an answer to the older version may not hold for
     * the newer one.
     *
     * @return true for the title, the statement and the parameters
     */
    public boolean isContent() {
      return this == TITLE || this == STATEMENT || this == PARAMETERS;
    }
  }

  /**
   * What happened.
   *
   * @return the kind of change
   */
  Kind getKind();

  /**
   * What tells so.
   *
   * @return the basis
   */
  Basis getBasis();

  /**
   * The controls of the older edition.
   *
   * @return their identifiers; empty exactly where the change is an addition
   */
  @Value.NaturalOrder
  ImmutableSortedSet<ControlId> getOlder();

  /**
   * The controls of the newer edition.
   *
   * @return their identifiers; empty exactly where the change is a withdrawal
   */
  @Value.NaturalOrder
  ImmutableSortedSet<ControlId> getNewer();

  /**
   * In what the versions differ.
   *
   * @return the aspects, where there is one control on either side; else empty
   */
  @Value.NaturalOrder
  ImmutableSortedSet<Aspect> getAspects();

  /**
   * The controls that go on as they were, whatever else became part of them.
   *
   * @return the identifiers that stand on both sides with the same title, statement and parameters
   */
  @Value.NaturalOrder
  ImmutableSortedSet<ControlId> getContinued();

  /**
   * How alike the texts are, where that was decisive.
   *
   * @return the overlap for a change by similarity and for a replacement; else empty
   */
  Optional<WordOverlap> getOverlap();

  /**
   * Whether what is asked is the same on both sides: one control on either side, and none of what
   * differs is content.
   *
   * @return true if an answer to the one answers the other
   */
  @Value.NonAttribute
  default boolean isSameContent() {
    return getOlder().size() == 1
        && getNewer().size() == 1
        && getAspects().stream().noneMatch(Aspect::isContent);
  }

  /**
   * Refuses a change that leaves a side out.
   *
   * @throws IllegalArgumentException if the older side is empty and the change no addition, or the
   *     newer side is empty and the change no withdrawal, or the reverse
   */
  @Value.Check
  default void check() {
    if (getOlder().isEmpty() != (getKind() == Kind.ADDED)
        || getNewer().isEmpty() != (getKind() == Kind.WITHDRAWN)) {
      throw new IllegalArgumentException(
          "a change must have older controls unless it is an addition, and newer ones unless it is"
              + " a withdrawal, but is "
              + getKind()
              + " from "
              + getOlder()
              + " to "
              + getNewer());
    }
  }

  /**
   * A new builder.
   *
   * @return a builder that needs a kind, a basis, and controls as the kind has them
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds changes; not thread-safe. */
  final class Builder extends ImmutableControlChange.Builder {
    Builder() {}
  }
}
