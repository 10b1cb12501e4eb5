package org.psncontrols.reporting.exchange;

import java.util.Locale;

/** Text from a document as a message shows it: short, and on one line. */
final class Quotation {

  private static final int MAX_CODE_POINTS = 60;

  private Quotation() {}

  /** The text between quotation marks. */
  static String of(String text) {
    return '"' + shorten(text) + '"';
  }

  /** The text cut to a length for people, with invisible characters as their code points. */
  static String shorten(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().limit(MAX_CODE_POINTS).forEach(c -> append(shown, c));
    return text.codePointCount(0, text.length()) > MAX_CODE_POINTS
        ? shown.append("...").toString()
        : shown.toString();
  }

  private static void append(StringBuilder shown, int c) {
    switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          shown.append(String.format(Locale.ROOT, "\\u%04x", c));
      default -> shown.appendCodePoint(c);
    }
  }
}
