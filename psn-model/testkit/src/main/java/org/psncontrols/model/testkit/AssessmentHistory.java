package org.psncontrols.model.testkit;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;

/**
 * The rounds of one environment, year by year, while its code goes through editions.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param editions the editions of the code, the oldest first, never null
 * @param rounds what was sent, the earliest first, never null
 * @since 0.1
 */
public record AssessmentHistory(
    ImmutableList<Catalogue> editions, ImmutableList<Submission> rounds) {

  /**
   * Takes the parts as they are.
   *
   * @param editions the editions of the code, never null
   * @param rounds what was sent, never null
   */
  public AssessmentHistory {
    requireNonNull(editions, "editions");
    requireNonNull(rounds, "rounds");
  }

  /**
   * The edition that a round answers.
   *
   * @param round one of the rounds, never null
   * @return its catalogue
   * @throws IllegalArgumentException if it answers none of the editions
   */
  public Catalogue editionOf(Submission round) {
    ImmutableList<Catalogue> answered =
        editions.stream()
            .filter(edition -> edition.getEdition().equals(round.getAssessment().getCatalogue()))
            .collect(ImmutableList.toImmutableList());
    checkArgument(
        !answered.isEmpty(),
        "a round must answer an edition of its history, but answers %s",
        round.getAssessment().getCatalogue());
    return answered.get(0);
  }
}
