package org.psncontrols.reporting.portfolio;

import java.util.Optional;
import org.psncontrols.reporting.programme.NotYetCompliant;
import org.psncontrols.reporting.programme.StatusCount;
import org.psncontrols.rules.compliance.Outcome;

/**
 * How an environment or an organisation stands at a date.
 *
 * @param outcome what its latest submission comes to
 * @param flagged whether something in the way has no plan in time; never of a compliant one
 * @param detail why it is not yet compliant; empty where it is, or for a date before the report's
 */
record Standing(Outcome outcome, boolean flagged, Optional<NotYetCompliant> detail) {

  StatusCount toCount() {
    if (outcome.isCompliant()) {
      return new StatusCount(1, 0, 0);
    }
    return new StatusCount(0, 1, flagged ? 1 : 0);
  }

  /**
   * Both together: the worse outcome, flagged if either is, with all that is in the way of both. Of
   * two outcomes alike, the first comes first.
   */
  Standing with(Standing other) {
    boolean first = outcome.compareTo(other.outcome) >= 0;
    Standing worse = first ? this : other;
    Standing better = first ? other : this;
    boolean either = flagged || other.flagged;
    return new Standing(
        worse.outcome,
        either,
        worse.detail.map(entry -> better.detail.map(more -> join(entry, more)).orElse(entry)));
  }

  private static NotYetCompliant join(NotYetCompliant worse, NotYetCompliant better) {
    return NotYetCompliant.builder()
        .from(worse)
        .environment(worse.getEnvironment() + "; " + better.getEnvironment())
        .flagged(worse.isFlagged() || better.isFlagged())
        .addAllBlockingReasons(better.getBlockingReasons())
        .openItems(worse.getOpenItems() + better.getOpenItems())
        .build();
  }
}
