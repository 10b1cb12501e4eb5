package org.psncontrols.rules.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.immutables.value.Value;
import org.psncontrols.model.control.ControlId;

/**
 * A score that is a number.
 *
 * <p>An additive model says what each control contributes; a model that is not names the controls
 * that decided. Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public non-sealed interface Scored extends Score {

  /**
   * The score.
   *
   * @return the exact score and its scale
   */
  Ratio getScore();

  /**
   * What each counted control adds.
   *
   * @return the contributions, in catalogue order, which add up to the score; empty for a model
   *     that is not additive
   */
  ImmutableList<Contribution> getContributions();

  /**
   * The controls that decided, for a model that is not additive.
   *
   * @return the controls, in catalogue order: those that failed it, or all that counted where none
   *     did
   */
  ImmutableList<ControlId> getDecidingControls();

  /**
   * What each section adds.
   *
   * @return the points by section, in catalogue order, which add up to the score; empty for a model
   *     that is not additive
   */
  @Value.Lazy
  default ImmutableMap<String, BigFraction> getSectionPoints() {
    Map<String, BigFraction> points = new LinkedHashMap<>();
    for (Contribution contribution : getContributions()) {
      points.merge(contribution.section(), contribution.points(), BigFraction::add);
    }
    return ImmutableMap.copyOf(points);
  }

  /**
   * A new builder.
   *
   * @return a builder that needs all that is not a collection or optional
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds scores; not thread-safe. */
  final class Builder extends ImmutableScored.Builder {
    Builder() {}
  }
}
