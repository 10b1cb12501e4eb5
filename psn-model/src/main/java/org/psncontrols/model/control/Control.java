package org.psncontrols.model.control;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.source.Stated;

/**
 * One requirement of a catalogue.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Control {

  /** The greatest length of a title, in UTF-16 units. */
  int MAX_TITLE_LENGTH = 300;

  /** The greatest length of a statement or an item of expected evidence, in UTF-16 units. */
  int MAX_TEXT_LENGTH = 4_000;

  /** The highest likelihood and the highest impact; the lowest is 1. */
  int MAX_RATING = 5;

  /** The greatest weight; the least is 0. */
  int MAX_WEIGHT = 1_000;

  /**
   * The control's identifier, unique within its catalogue.
   *
   * @return the identifier
   */
  ControlId getId();

  /**
   * The identifier of the section it stands in.
   *
   * @return the section's identifier
   */
  @NotBlank
  String getSection();

  /**
   * The short title.
   *
   * @return the title
   */
  @NotBlank
  @Size(max = MAX_TITLE_LENGTH)
  String getTitle();

  /**
   * What must be so, in the catalogue author's words.
   *
   * @return the statement
   */
  @NotBlank
  @Size(max = MAX_TEXT_LENGTH)
  String getStatement();

  /**
   * How binding it is.
   *
   * @return the force with its standing; empty where no source states one
   */
  Optional<Stated<Force>> getForce();

  /**
   * To whom it applies.
   *
   * @return the audiences
   */
  @Value.NaturalOrder
  ImmutableSortedSet<Audience> getAudiences();

  /**
   * What an assessor would want to see.
   *
   * @return the kinds of evidence expected; empty where none is
   */
  ImmutableList<@NotBlank @Size(max = MAX_TEXT_LENGTH) String> getExpectedEvidence();

  /**
   * How often it must be carried out or shown.
   *
   * @return the frequency with its standing; empty where nothing is known
   */
  Optional<Stated<Frequency>> getFrequency();

  /**
   * How likely harm is if the control is not met.
   *
   * @return the likelihood, 1 to {@value #MAX_RATING}; empty where not stated
   */
  OptionalInt getLikelihood();

  /**
   * How grave the harm would be.
   *
   * @return the impact, 1 to {@value #MAX_RATING}; empty where not stated
   */
  OptionalInt getImpact();

  /**
   * The catalogue's own weight for the control.
   *
   * @return the weight, 0 to {@value #MAX_WEIGHT}; empty where the catalogue states none
   */
  OptionalInt getWeight();

  /**
   * Where the control was read.
   *
   * @return the source; empty for a control of the user's own
   */
  Optional<SourceReference> getSource();

  /**
   * How far the control can be relied on as a statement of the regime.
   *
   * @return the standing
   */
  Standing getStanding();

  /**
   * What the control weighs in a weighted score: likelihood times impact where both are stated,
   * else the catalogue's weight, else 1.
   *
   * @return the weight, 0 or more
   */
  @Value.NonAttribute
  default int getScoringWeight() {
    return getLikelihood().isPresent() && getImpact().isPresent()
        ? getLikelihood().getAsInt() * getImpact().getAsInt()
        : getWeight().orElse(1);
  }

  /**
   * Whether the control is stated to be a {@link Force#MUST}, whatever the statement's standing.
   *
   * @return true if there is a force and it is {@code MUST}
   */
  @Value.NonAttribute
  default boolean isMust() {
    return getForce().filter(force -> force.value() == Force.MUST).isPresent();
  }

  /**
   * Refuses numbers out of range.
   *
   * @throws IllegalArgumentException if the likelihood or impact is not 1 to {@value #MAX_RATING},
   *     or the weight not 0 to {@value #MAX_WEIGHT}
   */
  @Value.Check
  default void check() {
    checkRange("likelihood", getLikelihood(), 1, MAX_RATING);
    checkRange("impact", getImpact(), 1, MAX_RATING);
    checkRange("weight", getWeight(), 0, MAX_WEIGHT);
  }

  private void checkRange(String name, OptionalInt value, int least, int greatest) {
    if (value.isPresent() && (value.getAsInt() < least || value.getAsInt() > greatest)) {
      throw new IllegalArgumentException(
          "the "
              + name
              + " of control "
              + getId()
              + " must be "
              + least
              + " to "
              + greatest
              + ", but is "
              + value.getAsInt());
    }
  }

  /**
   * A new builder.
   *
   * @return a builder that needs an identifier, a section, a title, a statement and a standing
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds controls; not thread-safe. */
  final class Builder extends ImmutableControl.Builder {
    Builder() {}
  }
}
