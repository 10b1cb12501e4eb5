package org.psncontrols.model.assessment;

import java.util.Optional;

/**
 * How a programme speaks of a body in its figures; for reporting only, as nothing follows from it.
 *
 * <p>{@code SOURCED}: the words of the press accounts and letters of early 2014. The flags overlap:
 * some name part of the bodies that another names.
 *
 * @since 0.1
 */
public enum ProgrammeFlag {
  /** Counted as achieved. */
  COMPLIANT,
  /** Not counted as achieved. */
  NOT_YET_COMPLIANT,
  /** Not yet compliant, and at significant risk of missing the deadline. */
  SIGNIFICANT_RISK,
  /** Not yet compliant, and having difficulty; said of about a dozen in late March 2014. */
  HAVING_DIFFICULTY,
  /** Not yet compliant after the deadline, with an agreed plan. */
  PLAN_AGREED,
  /** Not yet compliant after the deadline, without an agreed plan. */
  PLAN_NOT_AGREED,
  /** Not yet compliant, and forecast to be handed to the audit process. */
  EXPECTED_TO_AUDIT;

  /**
   * The flag that every body with this one has as well.
   *
   * @return the wider flag; empty for the two that divide all bodies between them
   */
  public Optional<ProgrammeFlag> getWiderFlag() {
    return switch (this) {
      case COMPLIANT, NOT_YET_COMPLIANT -> Optional.empty();
      case SIGNIFICANT_RISK, HAVING_DIFFICULTY, PLAN_AGREED, PLAN_NOT_AGREED, EXPECTED_TO_AUDIT ->
          Optional.of(NOT_YET_COMPLIANT);
    };
  }
}
