package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;

/** Texts that are never blank and far shorter than any limit of the model. */
final class Texts {

  private static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String LOWER = "abcdefghijklmnopqrstuvwxyz";
  private static final String DIGITS = "0123456789";

  /** Harmless words first, because a failing example shrinks towards the first. */
  private static final ImmutableList<String> PIECES =
      ImmutableList.of(
          "a",
          "Boundary firewall",
          "Reviewed each quarter by the SIRO",
          "network",
          "O'Brien & Sons",
          "Cyngor Sir Ynys Môn",
          "Comhairle nan Eilean Siar",
          "Straße, İzmir ve ığdır",
          "日本語の証拠",
          "\uD83D\uDD12",
          "\uD83D\uDC69\u200D\uD83D\uDCBB",
          "مجلس المدينة",
          "מועצה \u202Eדוח",
          "e\u0301te\u0301",
          "o\u0308\u0323",
          "ﬁle №5 ½",
          "<script>alert('x')</script>",
          "]]>",
          "<!-- & &amp;",
          "=1+1",
          "@SUM(A1:A9)",
          "-2+3",
          "+44 20 7946 0000",
          ",",
          "\"quoted\"",
          "; ' |",
          "{max} ${1+1} #{x}",
          "%s %n",
          "back\\slash",
          "* _markdown_ `code` [link](x)",
          "../../etc/passwd",
          "null",
          "0",
          "2014-02-28",
          "n/a");

  private static final ImmutableList<String> SEPARATORS = ImmutableList.of(" ", "\n", "\r\n\t", "");

  /** Writing from right to left and signs that combine, as names and titles may have them. */
  static final String RIGHT_TO_LEFT = "מועצה \u202Eדוח e\u0301te\u0301 مجلس المدينة o\u0308\u0323";

  private Texts() {}

  /** A text of 50 characters at most, such as what a section goes by. */
  static String brief(Draw draw) {
    return draw.of(PIECES);
  }

  /** A text on one line, such as a name or a title. */
  static String line(Draw draw) {
    return joined(draw, " ");
  }

  /** A text of several lines, such as a comment. */
  static String prose(Draw draw) {
    return joined(draw, SEPARATORS.get(draw.weighted(3, 1, 1, 1)));
  }

  private static String joined(Draw draw, String separator) {
    return String.join(separator, draw.list(1, 3, Texts::brief));
  }

  static String upper(Draw draw, int leastLength, int greatestLength) {
    return over(draw, UPPER, draw.between(leastLength, greatestLength));
  }

  static String lower(Draw draw, int leastLength, int greatestLength) {
    return over(draw, LOWER, draw.between(leastLength, greatestLength));
  }

  static String digits(Draw draw, int leastLength, int greatestLength) {
    return over(draw, DIGITS, draw.between(leastLength, greatestLength));
  }

  /** An ASCII letter or digit, then some of those and of the given signs. */
  static String identifier(Draw draw, String signs, int greatestLength) {
    String starts = LOWER + UPPER + DIGITS;
    return over(draw, starts, 1) + over(draw, starts + signs, draw.below(greatestLength));
  }

  private static String over(Draw draw, String signs, int length) {
    char[] chosen = new char[length];
    for (int i = 0; i < length; i++) {
      chosen[i] = signs.charAt(draw.below(signs.length()));
    }
    return new String(chosen);
  }
}
