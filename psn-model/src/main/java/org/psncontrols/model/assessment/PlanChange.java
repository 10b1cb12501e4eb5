package org.psncontrols.model.assessment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.psncontrols.model.source.DateSpan;

/**
 * A planned date that an action no longer has, and when it was given up.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param formerlyPlannedFor the date the action was planned for until then, never null
 * @param recordedOn the day on which another date, or none, took its place, never null
 * @since 0.1
 */
public record PlanChange(DateSpan formerlyPlannedFor, LocalDate recordedOn) {

  /**
   * Checks that both are there.
   *
   * @param formerlyPlannedFor the date the action was planned for until then, never null
   * @param recordedOn the day on which another date, or none, took its place, never null
   */
  public PlanChange {
    requireNonNull(formerlyPlannedFor, "formerlyPlannedFor");
    requireNonNull(recordedOn, "recordedOn");
  }

  /**
   * A change of a plan that was made for a day.
   *
   * @param formerlyPlannedFor the day the action was planned for until then, never null
   * @param recordedOn the day on which another date, or none, took its place, never null
   * @return the change
   * @throws IllegalArgumentException if the year planned for is outside 0 to 9999
   */
  public static PlanChange of(LocalDate formerlyPlannedFor, LocalDate recordedOn) {
    return new PlanChange(DateSpan.of(formerlyPlannedFor), recordedOn);
  }
}
