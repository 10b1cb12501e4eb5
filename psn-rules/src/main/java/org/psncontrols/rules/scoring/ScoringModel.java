package org.psncontrols.rules.scoring;

import org.psncontrols.model.control.Catalogue;

/**
 * A rule that turns an assessment into a number.
 *
 * <p>Implementations are immutable and thread-safe, and a version once published never changes its
 * results. Vendors implement it for models of their own: a weighted mean is a {@link
 * WeightedModel}, anything else needs {@link #prepare}. A model is registered by {@link
 * ScoringModels#with}, or found by {@link ScoringModels#load()} if its jar provides it as a
 * service; then it needs a public constructor without arguments.
 *
 * @since 0.1
 */
public interface ScoringModel {

  /**
   * The model's stable name.
   *
   * @return the identifier, such as {@code psn-weighted}: lower-case letters, digits and hyphens
   */
  String getId();

  /**
   * The version of its rule.
   *
   * @return the version, counted from 1
   */
  int getVersion();

  /**
   * The rule in a sentence.
   *
   * @return the rule in English
   */
  String getRule();

  /**
   * Which laws the rule keeps.
   *
   * @return the law card
   */
  LawCard getLawCard();

  /**
   * How its scores are shown.
   *
   * @return the rounding; two decimals, half even, unless the model says otherwise
   */
  default Rounding getRounding() {
    return Rounding.TWO_DECIMALS_HALF_EVEN;
  }

  /**
   * Prepares the rule for a catalogue; called once for each plan.
   *
   * @param catalogue the catalogue or resolved profile, never null
   * @param policy the choices that the rule leaves open, never null
   * @return the formula
   */
  ScoringFormula prepare(Catalogue catalogue, ScoringPolicy policy);

  /**
   * Makes a plan for a catalogue.
   *
   * @param catalogue the catalogue or resolved profile, never null
   * @param policy the choices that the rule leaves open, never null
   * @return a plan that scores any number of assessments of that catalogue edition
   */
  default ScoringPlan compile(Catalogue catalogue, ScoringPolicy policy) {
    return new ScoringPlan(this, catalogue, policy);
  }
}
