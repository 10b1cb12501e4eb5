package org.psncontrols.model.control;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.psncontrols.model.source.Authority;
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
   * On whose authority it stands, which is as certain as the control's own standing.
   *
   * @return the authority; empty where not stated
   */
  Optional<Authority> getAuthority();

  /**
   * Where it applies.
   *
   * @return the applicability; everywhere unless set
   */
  @Value.Default
  default Applicability getApplicability() {
    return Applicability.everywhere();
  }

  /**
   * What is left open in it.
   *
   * @return the parameters in their order
   */
  ImmutableList<ControlParameter> getParameters();

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
  @Min(1)
  @Max(MAX_RATING)
  OptionalInt getLikelihood();

  /**
   * How grave the harm would be.
   *
   * @return the impact, 1 to {@value #MAX_RATING}; empty where not stated
   */
  @Min(1)
  @Max(MAX_RATING)
  OptionalInt getImpact();

  /**
   * The catalogue's own weight for the control.
   *
   * @return the weight, 0 to {@value #MAX_WEIGHT}; empty where the catalogue states none
   */
  @Min(0)
  @Max(MAX_WEIGHT)
  OptionalInt getWeight();

  /**
   * What became of it.
   *
   * @return the successions; empty where nothing is known to have changed, several where it was
   *     divided or changed again
   */
  ImmutableList<Succession> getSuccessions();

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
   * Looks a parameter up.
   *
   * @param id the identifier, never null
   * @return the parameter; empty where the control has none of that identifier
   */
  default Optional<ControlParameter> findParameter(ParameterId id) {
    return getParameters().stream().filter(parameter -> parameter.getId().equals(id)).findAny();
  }

  /**
   * Whether an edition only keeps the entry of this control, which is in force there no longer: one
   * of its successions is since that edition, or names targets and all of them are of that edition.
   *
   * <p>A succession since another edition, without targets in this one, points forward, and the
   * control is in force. So an edition that still keeps the entry of a control that was withdrawn
   * before gives itself as the edition since which it is.
   *
   * @param edition the edition that holds the control, never null
   * @return true if the control is kept there for reference only
   */
  default boolean isRetiredIn(CatalogueEdition edition) {
    return getSuccessions().stream()
        .anyMatch(
            succession ->
                succession.since().equals(edition)
                    || (!succession.targets().isEmpty()
                        && succession.targets().stream()
                            .allMatch(target -> target.edition().equals(edition))));
  }

  /**
   * Refuses numbers out of range, and parameters that no reference could tell apart.
   *
   * @throws IllegalArgumentException if the likelihood or impact is not 1 to {@value #MAX_RATING},
   *     the weight not 0 to {@value #MAX_WEIGHT}, or the identifier of a parameter is used twice
   */
  @Value.Check
  default void check() {
    Set<ParameterId> parameters = new HashSet<>();
    for (ControlParameter parameter : getParameters()) {
      if (!parameters.add(parameter.getId())) {
        throw new IllegalArgumentException(
            "a parameter must appear once in control "
                + getId()
                + ", but "
                + parameter.getId()
                + " appears again");
      }
    }
    ControlNumbers.check(getId(), getLikelihood(), getImpact(), getWeight());
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
