package org.psncontrols.rules.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableLongArray;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.control.ControlId;

/**
 * A score that is a number.
 *
 * <p>An additive model says what each control contributes; a model that is not names the controls
 * or findings that decided. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Scored extends Score {

  private final long attained;
  private final long weight;
  private @Nullable Ratio score;
  private @Nullable Tally tally;

  /** Of a formula whose sums are known; the number itself is worked out when asked for. */
  Scored(
      ScoringPlan plan,
      ScoringForm form,
      Standing standing,
      LocalDate asOf,
      long attained,
      long weight) {
    super(plan, form, standing, asOf);
    this.attained = attained;
    this.weight = weight;
  }

  Scored(ScoringPlan plan, StandingAnswers answers, Tally tally, Ratio score) {
    super(plan, answers);
    this.attained = 0;
    this.weight = 0;
    this.tally = tally;
    this.score = score;
  }

  /**
   * The score.
   *
   * @return the exact score and its scale
   */
  public Ratio getScore() {
    // Two threads may both make it; what they make is the same.
    Ratio made = score;
    if (made == null) {
      made = getPlan().getFormula().score(getTally()).orElseThrow();
      score = made;
    }
    return made;
  }

  @Override
  public Optional<Ratio> findScore() {
    return Optional.of(getScore());
  }

  /**
   * The score as its model shows it: rounded, as the last step.
   *
   * @return the rounded value on the model's scale
   */
  public BigDecimal getRounded() {
    return getPlan().getModel().getRounding().round(getScore().value());
  }

  /**
   * What was counted.
   *
   * @return the tally, which adds up with those of other parts of the same whole
   */
  public Tally getTally() {
    Tally made = tally;
    if (made == null) {
      made =
          weight > 0
              ? Tally.of(attained, weight)
              : getPlan().getFormula().tally(getStandingAnswers());
      tally = made;
    }
    return made;
  }

  /**
   * The class that the score falls into.
   *
   * @return the class; empty for a model without classes
   */
  public Optional<String> getGrade() {
    return getPlan().getFormula().grade(getTally());
  }

  /**
   * What each counted control adds.
   *
   * @return the contributions, in catalogue order, which add up to the score; empty for a model
   *     that is not additive
   */
  public ImmutableList<Contribution> getContributions() {
    return getPlan().getFormula().contributions(getStandingAnswers());
  }

  /**
   * What each control adds, in the least of room: its weight times its attainment.
   *
   * <p>The sum is the first number of the tally. For the points on the scale see {@link
   * #getContributions()}.
   *
   * @return one number for each control in force, in catalogue order, in parts of {@link
   *     StandingAnswer#FULL}, 0 for what is left out; empty where the model weighs sections, or is
   *     no {@link WeightedModel}
   */
  public ImmutableLongArray getWeightedAttainments() {
    return getPlan().getFormula() instanceof WeightedFormula weighted
        ? weighted.attainedByControl(standing())
        : ImmutableLongArray.of();
  }

  /**
   * The controls that decided, for a model that is not additive.
   *
   * @return the controls, in catalogue order: those that failed it, or all that counted where none
   *     did
   */
  public ImmutableList<ControlId> getDecidingControls() {
    return getPlan().getFormula().decidingControls(getStandingAnswers());
  }

  /**
   * The findings that decided, for a model that looks at findings.
   *
   * @return the findings, in the order of the health check
   */
  public ImmutableList<FindingId> getDecidingFindings() {
    return getPlan().getFormula().decidingFindings(getStandingAnswers());
  }

  /**
   * What each section adds.
   *
   * @return the points by section, of the controls that stand directly in it, in the order of the
   *     first contribution, which add up to the score; empty for a model that is not additive
   */
  public ImmutableMap<String, BigFraction> getSectionPoints() {
    Map<String, BigFraction> points = new LinkedHashMap<>();
    for (Contribution contribution : getContributions()) {
      points.merge(contribution.section(), contribution.points(), BigFraction::add);
    }
    return ImmutableMap.copyOf(points);
  }

  /** The model and the exact score. */
  @Override
  public String toString() {
    return getModel() + " v" + getVersion() + " as of " + getAsOf() + ": " + getScore();
  }
}
