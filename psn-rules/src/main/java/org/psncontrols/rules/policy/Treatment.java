package org.psncontrols.rules.policy;

import static java.util.Objects.requireNonNull;

import org.psncontrols.model.assessment.FindingSeverity;

/**
 * What a regime makes of a gap of one severity.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param severity how grave the gap is, never null
 * @param planned the effect where a plan has an owner and a date in time, never null
 * @param unplanned the effect where there is no such plan, never null
 * @since 0.1
 */
public record Treatment(FindingSeverity severity, Effect planned, Effect unplanned) {

  /**
   * Checks the effects.
   *
   * @param severity how grave the gap is, never null
   * @param planned the effect where a plan has an owner and a date in time, never null
   * @param unplanned the effect where there is no such plan, never null
   * @throws IllegalArgumentException if a plan would make things worse
   */
  public Treatment {
    requireNonNull(severity, "severity");
    requireNonNull(planned, "planned");
    requireNonNull(unplanned, "unplanned");
    if (planned.compareTo(unplanned) > 0) {
      throw new IllegalArgumentException(
          "a plan must not make a gap graver, but for "
              + severity
              + " it turns "
              + unplanned
              + " into "
              + planned);
    }
  }
}
