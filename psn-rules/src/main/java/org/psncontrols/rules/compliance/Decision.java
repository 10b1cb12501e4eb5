package org.psncontrols.rules.compliance;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.rules.policy.Regime;

/**
 * What a submission comes to under a regime as at a date, with every reason.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Decision {

  /**
   * The regime it was judged under.
   *
   * @return the regime
   */
  Regime getRegime();

  /**
   * The date as at which it was judged.
   *
   * @return the date
   */
  LocalDate getAsOf();

  /**
   * What it comes to.
   *
   * @return the outcome
   */
  Outcome getOutcome();

  /**
   * What it would come to on the strength of what is there, where it was returned as incomplete.
   *
   * @return the provisional outcome; empty for any other outcome
   */
  Optional<Outcome> getProvisionalOutcome();

  /**
   * Every reason, the gravest effect first; within an effect what is missing or wrong in the form
   * by its path, the controls in catalogue order, and the findings in theirs.
   *
   * @return the reasons
   */
  ImmutableList<Reason> getReasons();

  /**
   * The reasons that stand between the body and compliance.
   *
   * @return the blocking reasons, in their order; empty exactly where the outcome is compliant
   */
  @Value.Lazy
  default ImmutableList<Reason> getBlockingReasons() {
    return getReasons().stream()
        .filter(Reason::isBlocking)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The reasons as problems.
   *
   * @return a problem for each reason
   */
  default Problems toProblems() {
    return Problems.of(getReasons().stream().map(Reason::toProblem).toList());
  }

  /**
   * Whether a blocking reason has no plan in time: what a programme flags.
   *
   * <p>A plan for a month or the like is a plan for its last day, which is when it is over and the
   * day least favourable to the body before a deadline.
   *
   * @param deadline the last day that is in time, never null
   * @return true if some blocking reason has no planned day, or one after the deadline or before
   *     the date of the decision
   */
  default boolean isAtRiskOfMissing(LocalDate deadline) {
    return getBlockingReasons().stream()
        .anyMatch(
            reason ->
                reason
                    .getPlannedFor()
                    .map(DateSpan::last)
                    .filter(day -> !day.isAfter(deadline) && !day.isBefore(getAsOf()))
                    .isEmpty());
  }

  /**
   * A new builder.
   *
   * @return a builder that needs a regime, a date and an outcome
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds decisions; not thread-safe. */
  final class Builder extends ImmutableDecision.Builder {
    Builder() {}
  }
}
