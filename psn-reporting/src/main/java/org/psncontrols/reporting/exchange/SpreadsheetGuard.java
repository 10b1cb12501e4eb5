package org.psncontrols.reporting.exchange;

/**
 * Keeps a spreadsheet from running a text as a formula, without losing the text.
 *
 * <p>A text that starts with {@code =}, {@code +}, {@code -}, {@code @} or the full-width form of
 * one of them, a tab, a carriage return or a line feed is given an apostrophe in front. So is one
 * that starts with apostrophes and then one of these, or its own apostrophe would be taken for the
 * guard's.
 */
final class SpreadsheetGuard {

  private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private SpreadsheetGuard() {}

  /** The text as it goes into a cell. */
  static String guard(String text) {
    return needsGuard(text) ? "'" + text : text;
  }

  /** The text that a cell stands for. */
  static String unguard(String cell) {
    return cell.startsWith("'") && needsGuard(cell) ? cell.substring(1) : cell;
  }

  private static boolean needsGuard(String text) {
    int start = 0;
    while (start < text.length() && text.charAt(start) == '\'') {
      start++;
    }
    return start < text.length() && FORMULA_STARTS.indexOf(text.charAt(start)) >= 0;
  }
}
