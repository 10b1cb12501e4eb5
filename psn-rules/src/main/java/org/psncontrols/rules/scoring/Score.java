package org.psncontrols.rules.scoring;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.psncontrols.model.control.CatalogueEdition;

/**
 * The result of scoring: a number, or that there was nothing to score.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
public sealed interface Score permits Scored, NothingToScore {

  /**
   * The model's identifier.
   *
   * @return the identifier, such as {@code psn-weighted}
   */
  String getModel();

  /**
   * The version of the model's rule.
   *
   * @return the version, counted from 1
   */
  int getVersion();

  /**
   * The catalogue edition scored against.
   *
   * @return the edition
   */
  CatalogueEdition getCatalogue();

  /**
   * The date at which evidence had to be current.
   *
   * @return the date
   */
  LocalDate getAsOf();

  /**
   * Every control and what its answer was worth.
   *
   * @return the answers, in catalogue order
   */
  ImmutableList<StandingAnswer> getAnswers();

  /**
   * How much of the catalogue the score rests on.
   *
   * @return the coverage
   */
  Coverage getCoverage();

  /**
   * The lowest and highest score that answering the missing controls could give.
   *
   * @return the bounds; empty where no completion gives a score
   */
  Optional<Bounds> getBounds();

  /**
   * The controls left out of the score, and why.
   *
   * @return the exclusions, in catalogue order
   */
  ImmutableList<Exclusion> getExclusions();

  /**
   * What the score would be if every control that is not applicable counted as not met.
   *
   * @return the score with all of them counted; empty where none is not applicable, or there would
   *     still be nothing to score
   */
  Optional<Ratio> getWithAllNotApplicableCounted();
}
