package org.psncontrols.reporting.text;

/** Text from data as it stands in GitHub Markdown. */
public final class MarkdownText {

  private static final String SIGNS = "\\`*_[]<>|~&$@#";
  private static final String LEADING_SIGNS = "-+=.)";

  private MarkdownText() {}

  /**
   * Text that shows as it is wherever it stands, in a table cell too.
   *
   * <p>Every sign that Markdown, or GitHub on top of it, gives a meaning to is escaped; those that
   * mean something at the beginning of a line alone are escaped there.
   *
   * @param text the text, never null
   * @return the text as Markdown
   */
  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    boolean atStart = true;
    boolean afterBlank = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (isBlank(c)) {
        afterBlank = true;
        continue;
      }
      if (afterBlank && !escaped.isEmpty()) {
        escaped.append(' ');
        atStart = false;
      }
      afterBlank = false;
      if (SIGNS.indexOf(c) >= 0
          || (atStart && LEADING_SIGNS.indexOf(c) >= 0)
          || startsLink(text, at)) {
        escaped.append('\\');
      }
      escaped.append(c);
      // Digits before a stop or bracket make a numbered item.
      atStart &= c >= '0' && c <= '9';
    }
    return escaped.toString();
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** Whether this is a colon within a word, or the stop after {@code www}. */
  private static boolean startsLink(String text, int at) {
    return switch (text.charAt(at)) {
      case ':' -> at + 1 < text.length() && !isBlank(text.charAt(at + 1));
      case '.' -> text.regionMatches(true, at - 3, "www", 0, 3);
      default -> false;
    };
  }
}
