package org.psncontrols.rules.scoring;

import org.psncontrols.model.control.Catalogue;

/**
 * A rule that turns an assessment into a number.
 *
 * <p>Implementations are immutable and thread-safe, and a version once published never changes its
 * results. Vendors implement it for models of their own.
 *
 * @since 0.1
 */
public interface ScoringModel {

  /**
   * The model's stable name.
   *
   * @return the identifier, such as {@code psn-weighted}
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
   * Prepares the model for a catalogue.
   *
   * @param catalogue the catalogue, never null
   * @param policy the choices that the rule leaves open, never null
   * @return a plan that scores any number of assessments of that catalogue edition
   */
  ScoringPlan compile(Catalogue catalogue, ScoringPolicy policy);
}
