package org.psncontrols.reporting.programme;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * How the programme stood at a date.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param date the date, never null
 * @param regime the name of the regime in force, never null
 * @param count the organisations by status, never null
 * @since 0.1
 */
public record CurvePoint(LocalDate date, String regime, StatusCount count) {

  /**
   * Checks the parts.
   *
   * @param date the date, never null
   * @param regime the name of the regime in force, never null
   * @param count the organisations by status, never null
   */
  public CurvePoint {
    requireNonNull(date, "date");
    requireNonNull(regime, "regime");
    requireNonNull(count, "count");
  }
}
