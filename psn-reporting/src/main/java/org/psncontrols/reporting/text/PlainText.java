package org.psncontrols.reporting.text;

import java.util.regex.Pattern;

/**
 * Text from data as a person sees it on a terminal or a page: on one line, and steering nothing.
 */
public final class PlainText {

  private static final Pattern LINE_BREAK_OR_TAB = Pattern.compile("\\R|\t");

  private PlainText() {}

  /**
   * Text on one line that shows what is in it.
   *
   * @param text the text, never null
   * @return the text; a blank stands for a line break or tab, and its hexadecimal number in braces
   *     for any other character that controls, that changes the direction of writing, that cannot
   *     be seen, or that is none
   */
  public static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    LINE_BREAK_OR_TAB.matcher(text).replaceAll(" ").codePoints().forEach(c -> append(line, c));
    return line.toString();
  }

  private static void append(StringBuilder line, int c) {
    switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED ->
          line.append("\\u{").append(Integer.toHexString(c)).append('}');
      default -> line.appendCodePoint(c);
    }
  }
}
