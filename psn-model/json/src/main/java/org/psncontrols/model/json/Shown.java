package org.psncontrols.model.json;

import com.google.common.base.Ascii;
import com.google.common.base.Strings;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text from a document as a message shows it: on one line, printable, and not too long. */
final class Shown {

  /** The greatest length of a text before it is cut, in UTF-16 units. */
  static final int MAX_LENGTH = 60;

  private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,59}");

  private Shown() {}

  /** The text between quotation marks, cut if it is long. */
  static String quoted(String text) {
    return '"' + cut(text) + '"';
  }

  /** The text without quotation marks, cut if it is long. */
  static String cut(String text) {
    return text.length() <= MAX_LENGTH
        ? oneLine(text)
        : oneLine(text.substring(0, MAX_LENGTH)) + "...";
  }

  /** A member's name as a step of a path: as it is, or quoted in brackets if it is odd. */
  static String step(String name) {
    return PLAIN_NAME.matcher(name).matches() ? name : "[" + quoted(name) + "]";
  }

  /** An exception's message as a sentence on one line. */
  static String sentence(RuntimeException fault) {
    String line = oneLine(Strings.nullToEmpty(fault.getMessage()));
    if (line.isEmpty()) {
      return "The value does not have the form that is asked for.";
    }
    return Ascii.toUpperCase(line.substring(0, 1))
        + line.substring(1)
        + (line.endsWith(".") ? "" : ".");
  }

  /** The text with its control characters, line separators and lone surrogates escaped. */
  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (Character.getType(c)) {
                case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    line.append("\\u").append(String.format(Locale.ROOT, "%04X", c));
                default -> line.appendCodePoint(c);
              }
            });
    return line.toString();
  }
}
