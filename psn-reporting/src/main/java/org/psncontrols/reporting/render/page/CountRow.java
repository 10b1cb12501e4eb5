package org.psncontrols.reporting.render.page;

import org.psncontrols.reporting.programme.StatusCount;

/**
 * Organisations by status, in numbers with thousands separators.
 *
 * @param label whom it counts
 * @param total all of them
 * @param compliant those that are compliant
 * @param notYet those that are not yet
 * @param flagged those of the not yet that are flagged
 * @param percent the share that is compliant, or a dash
 * @param bar the count as a bar
 */
public record CountRow(
    String label,
    String total,
    String compliant,
    String notYet,
    String flagged,
    String percent,
    StatusBar bar) {

  static CountRow of(String label, StatusCount count, int longest) {
    return new CountRow(
        Words.visible(label),
        Words.number(count.total()),
        Words.number(count.compliant()),
        Words.number(count.notYet()),
        Words.number(count.flagged()),
        count.compliantPercent().map(Words::percent).orElse(Words.NONE),
        StatusBar.of(count, longest));
  }
}
