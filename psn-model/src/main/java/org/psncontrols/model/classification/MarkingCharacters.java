package org.psncontrols.model.classification;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCodes;

/**
 * A text in the few signs that a marking has.
 *
 * @param plain the text in capitals, with plain spaces, hyphens and apostrophes, without the signs
 *     that no marking has
 * @param problems the signs that no marking has
 */
record MarkingCharacters(String plain, ImmutableList<Problem> problems) {

  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

  private static final String SIGNS = " /&'.:[]()\"*=,";

  /** Opening and closing signs that may stand around a whole marking. */
  private static final ImmutableList<String> WRAPPINGS =
      ImmutableList.of("\"\"", "''", "**", "[]", "()");

  static MarkingCharacters of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int sign = text.codePointAt(at);
      char meant = meant(sign);
      if (meant == 0) {
        problems.add(problem(sign, at + 1));
      } else {
        plain.append(meant);
      }
    }
    return new MarkingCharacters(plain.toString().strip(), problems.build());
  }

  /** The plain sign; 0 where there is none. */
  private static char meant(int sign) {
    if (sign < 128
        && Ascii.toUpperCase((char) sign) >= 'A'
        && Ascii.toUpperCase((char) sign) <= 'Z') {
      return Ascii.toUpperCase((char) sign);
    } else if ((sign >= '0' && sign <= '9') || SIGNS.indexOf(sign) >= 0) {
      return (char) sign;
    } else if (DASHES.indexOf(sign) >= 0) {
      return '-';
    } else if (sign == '_' || sign == '\t' || sign == '\n' || sign == '\r') {
      return ' ';
    } else if (sign == '\u2018' || sign == '\u2019') {
      return '\'';
    } else if (sign == '\u201C' || sign == '\u201D') {
      return '"';
    }
    return Character.getType(sign) == Character.SPACE_SEPARATOR ? ' ' : 0;
  }

  private static Problem problem(int sign, int position) {
    String kind =
        switch (Character.getType(sign)) {
          case Character.FORMAT, Character.CONTROL -> "the invisible sign ";
          case Character.UPPERCASE_LETTER,
              Character.LOWERCASE_LETTER,
              Character.TITLECASE_LETTER,
              Character.MODIFIER_LETTER,
              Character.OTHER_LETTER ->
              "the letter ";
          default -> "the sign ";
        };
    return MarkingReader.problem(
        ProblemCodes.MARKING_CHARACTER,
        "A marking must be written in letters A to Z, digits, spaces and dashes, but has "
            + kind
            + String.format(Locale.ROOT, "U+%04X", sign)
            + " at character "
            + position
            + ".",
        "Type the marking anew; what looks like a letter or like nothing may hide another word.");
  }

  /**
   * A text without the quotation marks, asterisks and brackets that stand around it in pairs, and
   * without one full stop at its end.
   */
  static String bare(String plain) {
    return withoutStop(withoutWrapping(withoutStop(plain)));
  }

  /** Two stops or more, or one that stands alone, end no sentence. */
  private static String withoutStop(String text) {
    int last = text.length() - 1;
    return last > 0 && text.charAt(last) == '.' && ". -".indexOf(text.charAt(last - 1)) < 0
        ? text.substring(0, last)
        : text;
  }

  private static String withoutWrapping(String plain) {
    String bare = plain;
    for (boolean found = true; found && bare.length() > 2; ) {
      found = false;
      for (String pair : WRAPPINGS) {
        int last = bare.length() - 1;
        if (last > 1
            && bare.charAt(0) == pair.charAt(0)
            && bare.charAt(last) == pair.charAt(1)
            && isOnePair(bare, pair)) {
          bare = bare.substring(1, last).strip();
          found = true;
        }
      }
    }
    return bare;
  }

  /**
   * Whether the first and the last sign belong to each other, as they do not in {@code [A] [B]}.
   */
  private static boolean isOnePair(String text, String pair) {
    return pair.charAt(0) == pair.charAt(1) || text.indexOf(pair.charAt(1)) == text.length() - 1;
  }
}
