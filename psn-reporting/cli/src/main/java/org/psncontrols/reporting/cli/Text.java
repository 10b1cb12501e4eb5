package org.psncontrols.reporting.cli;

/** Makes text from data safe to print on a terminal. */
final class Text {

  private static final int MAX_LENGTH = 1_000;

  private Text() {}

  /** The text on one line, its control and direction-changing characters shown as escapes. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .limit(MAX_LENGTH)
        .forEach(
            c -> {
              if (isHarmless(c)) {
                line.appendCodePoint(c);
              } else {
                line.append("\\u{").append(Integer.toHexString(c)).append('}');
              }
            });
    return text.codePointCount(0, text.length()) > MAX_LENGTH ? line + "..." : line.toString();
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
