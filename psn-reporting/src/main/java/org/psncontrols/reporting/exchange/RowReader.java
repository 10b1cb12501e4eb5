package org.psncontrols.reporting.exchange;

import java.util.Optional;

/**
 * Makes values of the rows of one document; used once.
 *
 * @param <T> the type of the values
 */
interface RowReader<T> {

  /**
   * Reads a row.
   *
   * @param row the row, which takes the problems
   * @return the value; empty where the row has an error, which is reported
   */
  Optional<T> read(CsvRow row);

  /**
   * Decides what only the whole document shows. Not called where a row could not be handed out.
   *
   * @param problems takes the problems
   */
  default void end(ProblemList problems) {}
}
