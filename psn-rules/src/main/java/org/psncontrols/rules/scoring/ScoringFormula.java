package org.psncontrols.rules.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.control.ControlId;

/**
 * What a {@link ScoringModel} computes for one catalogue and policy.
 *
 * <p>Only two things must be said: what is counted, and the number that follows from it. All else
 * that a {@link Score} tells (coverage, exclusions, the effect of each single change, what not
 * applicable does, the digest) is found out with these two. The others have defaults that are right
 * for any formula that gives a score where all is met, if not as telling as they could be.
 *
 * <p>Implementations are immutable and thread-safe, and depend on nothing but what they are given.
 *
 * @since 0.1
 */
public interface ScoringFormula {

  /**
   * What is counted.
   *
   * @param answers the answers that stand and the open findings, never null
   * @return the tally, of as many numbers whatever the answers are
   */
  Tally tally(StandingAnswers answers);

  /**
   * The score that follows from what was counted.
   *
   * @param tally a tally of this formula, or a sum of several, never null
   * @return the exact score; empty where nothing counts
   */
  Optional<Ratio> score(Tally tally);

  /**
   * Why a control is left out.
   *
   * @param answer a control and its answer, never null
   * @return the reason; empty where it counts; by default only what is not applicable is left out
   */
  default Optional<Exclusion.Reason> exclusion(StandingAnswer answer) {
    return answer.isCounted() ? Optional.empty() : Optional.of(Exclusion.Reason.NOT_APPLICABLE);
  }

  /**
   * The lowest and the highest score over every completion of the missing answers.
   *
   * <p>Each control that is not assessed may become met, partly met, not met or not applicable.
   *
   * @param answers the answers that stand, never null
   * @return the bounds; empty where no completion gives a score; by default the score itself where
   *     nothing is missing, else the whole scale of the score with all that is missing met
   */
  default Optional<Bounds> bounds(StandingAnswers answers) {
    StandingAnswers best = answers;
    boolean complete = true;
    for (StandingAnswer answer : answers.getAnswers()) {
      if (answer.isUnknown()) {
        best = best.withAnswer(answer.control().getId(), Answer.MET);
        complete = false;
      }
    }
    Optional<Ratio> score = score(tally(best));
    return complete
        ? score.map(exact -> new Bounds(exact, exact))
        : score.map(exact -> new Bounds(Ratio.of(0, exact.maximum()), exact.whole()));
  }

  /**
   * What each control that counts adds to the score.
   *
   * @param answers the answers that stand, of which at least one counts, never null
   * @return the contributions, in catalogue order, which add up to the score; by default none, for
   *     a formula that does not add
   */
  default ImmutableList<Contribution> contributions(StandingAnswers answers) {
    return ImmutableList.of();
  }

  /**
   * The controls that decided, for a formula that does not add.
   *
   * @param answers the answers that stand, of which at least one counts, never null
   * @return the controls, in catalogue order; none by default
   */
  default ImmutableList<ControlId> decidingControls(StandingAnswers answers) {
    return ImmutableList.of();
  }

  /**
   * The findings that decided, for a formula that looks at them.
   *
   * @param answers the answers that stand and the open findings, never null
   * @return the findings, in their order; none by default
   */
  default ImmutableList<FindingId> decidingFindings(StandingAnswers answers) {
    return ImmutableList.of();
  }

  /**
   * The class that a score falls into, for a formula that has classes.
   *
   * @param tally a tally that gives a score, never null
   * @return the class, such as {@code B} or {@code high}; none by default
   */
  default Optional<String> grade(Tally tally) {
    return Optional.empty();
  }
}
