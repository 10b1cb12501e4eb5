package org.psncontrols.rules.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.psncontrols.model.control.Catalogue;

/**
 * A model that weighs how far each control is met: a weighted mean, a sum, or whether all is met.
 *
 * <p>What is not applicable is left out. It is made with {@link #builder()}; one that a jar
 * provides as a service is a class that implements this interface and says what differs. Immutable
 * and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface WeightedModel extends ScoringModel {

  /** What a control attains that is met in part. */
  enum Credit {
    /** What it attains, compensation included. */
    IN_PART,
    /** Nothing: only what is met in full counts. */
    IN_FULL_ONLY
  }

  /** What happens to a control that is not assessed. */
  enum Unassessed {
    /** It counts, and attains nothing. */
    COUNTED,
    /** It is left out, as what is not applicable. */
    LEFT_OUT
  }

  /** Of what the mean is taken. */
  enum Grouping {
    /** Of all controls at once. */
    NONE,
    /** Of the sections, each by its weight and itself the mean of what stands in it. */
    BY_SECTION,
    /** As {@link #BY_SECTION}, but the topmost sections weigh all alike. */
    BY_SECTION_TOP_ALIKE
  }

  /** What the score is measured in. */
  enum Scale {
    /** 0 to 100. */
    HUNDRED,
    /** 0 to the sum of the weights that count, which differs from assessment to assessment. */
    SUM_OF_WEIGHTS,
    /** 1 if all that weighs is attained in full, else 0. */
    ALL_OR_NOTHING
  }

  /**
   * What each control weighs.
   *
   * @return the weighting; {@link Weighting#STATED} unless chosen otherwise
   */
  @Value.Default
  default Weighting getWeighting() {
    return Weighting.STATED;
  }

  /**
   * What a control attains that is met in part.
   *
   * @return the credit; {@link Credit#IN_PART} unless chosen otherwise
   */
  @Value.Default
  default Credit getCredit() {
    return Credit.IN_PART;
  }

  /**
   * What happens to a control that is not assessed.
   *
   * @return the treatment; {@link Unassessed#COUNTED} unless chosen otherwise
   */
  @Value.Default
  default Unassessed getUnassessed() {
    return Unassessed.COUNTED;
  }

  /**
   * Of what the mean is taken.
   *
   * @return the grouping; {@link Grouping#NONE} unless chosen otherwise
   */
  @Value.Default
  default Grouping getGrouping() {
    return Grouping.NONE;
  }

  /**
   * What the score is measured in.
   *
   * @return the scale; {@link Scale#HUNDRED} unless chosen otherwise
   */
  @Value.Default
  default Scale getScale() {
    return Scale.HUNDRED;
  }

  @Override
  @Value.Default
  default Rounding getRounding() {
    return Rounding.TWO_DECIMALS_HALF_EVEN;
  }

  /**
   * Prepares the rule for a catalogue.
   *
   * @param catalogue the catalogue or resolved profile, never null
   * @param policy not looked at: what a control attains is worked out before
   * @return the formula
   * @throws IllegalArgumentException if {@link #check()} does, or a weight is outside 0 to {@link
   *     Weighting#MAX}
   */
  @Override
  default ScoringFormula prepare(Catalogue catalogue, ScoringPolicy policy) {
    check();
    return getGrouping() == Grouping.NONE
        ? new WeightedFormula(this, catalogue)
        : new GroupedFormula(this, catalogue);
  }

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the version is below 1, or sections are weighed on another
   *     scale than 0 to 100
   */
  @Value.Check
  default void check() {
    checkArgument(
        getVersion() >= 1,
        "model %s must have a version from 1 on, but has %s",
        getId(),
        getVersion());
    checkArgument(
        getGrouping() == Grouping.NONE || getScale() == Scale.HUNDRED,
        "model %s must score 0 to 100 where it groups by section, but is measured in %s",
        getId(),
        getScale());
  }

  /**
   * A new builder.
   *
   * @return a builder that needs an identifier, a version, a rule and a law card
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds models; not thread-safe. */
  final class Builder extends ImmutableWeightedModel.Builder {
    Builder() {}
  }
}
