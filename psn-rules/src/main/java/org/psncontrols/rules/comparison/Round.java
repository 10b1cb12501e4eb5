package org.psncontrols.rules.comparison;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.rules.scoring.Score;
import org.psncontrols.rules.scoring.ScoringPlan;

/**
 * An assessment as it was scored in a round of compliance.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity. Two are equal if they
 * have the very same plan, and equal assessments and dates.
 *
 * @param plan the model, made ready for the catalogue and the policy, never null
 * @param assessment the assessment, of the plan's catalogue edition, never null
 * @param asOf the date, on which evidence must be current, never null
 * @since 0.1
 */
public record Round(ScoringPlan plan, Assessment assessment, LocalDate asOf) {

  /**
   * Checks that the plan is for the assessment.
   *
   * @param plan the model, made ready for the catalogue and the policy, never null
   * @param assessment the assessment, of the plan's catalogue edition, never null
   * @param asOf the date, on which evidence must be current, never null
   * @throws IllegalArgumentException if the assessment answers another catalogue edition
   */
  public Round {
    requireNonNull(plan, "plan");
    requireNonNull(assessment, "assessment");
    requireNonNull(asOf, "asOf");
    checkArgument(
        assessment.getCatalogue().equals(plan.getCatalogue().getEdition()),
        "a round must be scored by a plan for its own catalogue edition, but assessment %s answers"
            + " %s, and the plan is for %s",
        assessment.getId(),
        assessment.getCatalogue(),
        plan.getCatalogue().getEdition());
  }

  /**
   * The score of the round.
   *
   * @return the score by the plan at the date
   */
  public Score score() {
    return plan.score(assessment, asOf);
  }
}
