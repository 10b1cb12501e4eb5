package org.psncontrols.rules.scoring;

import java.time.LocalDate;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.control.Catalogue;

/**
 * A scoring model made ready for a catalogue and a policy.
 *
 * <p>Immutable; one plan serves any number of threads.
 *
 * @since 0.1
 */
public interface ScoringPlan {

  /**
   * The model.
   *
   * @return the model that made the plan
   */
  ScoringModel getModel();

  /**
   * The catalogue.
   *
   * @return the catalogue that the plan was made for
   */
  Catalogue getCatalogue();

  /**
   * The choices that the rule leaves open.
   *
   * @return the policy that the plan was made for
   */
  ScoringPolicy getPolicy();

  /**
   * Scores an assessment at a date.
   *
   * @param assessment the assessment, never null
   * @param asOf the date, on which evidence must be current, never null
   * @return the score
   * @throws IllegalArgumentException if the assessment answers another catalogue edition
   */
  Score score(Assessment assessment, LocalDate asOf);
}
