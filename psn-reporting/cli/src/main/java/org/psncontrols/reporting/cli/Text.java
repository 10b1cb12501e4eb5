package org.psncontrols.reporting.cli;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;

/** Makes text from data safe to print on a terminal. */
final class Text {

  private static final int MAX_LENGTH = 1_000;
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.anyOf(" \t\r\n")).omitEmptyStrings();

  private Text() {}

  /** The text on one line, its control and direction-changing characters shown as escapes. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints().limit(MAX_LENGTH).forEach(c -> append(line, c));
    return text.codePointCount(0, text.length()) > MAX_LENGTH ? line + "..." : line.toString();
  }

  /**
   * All of the text on lines of some width, which a longer word exceeds; made safe as by {@link
   * #oneLine}, but for line breaks, which part words as spaces do.
   */
  static ImmutableList<String> wrap(String text, int width) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    StringBuilder line = new StringBuilder();
    for (String word : WORDS.split(text)) {
      StringBuilder safe = new StringBuilder();
      word.codePoints().forEach(c -> append(safe, c));
      if (line.length() > 0 && line.length() + 1 + safe.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(safe);
    }
    return lines.add(line.toString()).build();
  }

  private static void append(StringBuilder line, int c) {
    if (isHarmless(c)) {
      line.appendCodePoint(c);
    } else {
      line.append("\\u{").append(Integer.toHexString(c)).append('}');
    }
  }

  private static boolean isHarmless(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
