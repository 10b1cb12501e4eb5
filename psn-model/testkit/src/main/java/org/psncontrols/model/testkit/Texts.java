package org.psncontrols.model.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Texts that are never blank and far shorter than any limit of the model. */
final class Texts {

  private static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String LOWER = "abcdefghijklmnopqrstuvwxyz";
  private static final String DIGITS = "0123456789";

  /** Harmless words first, because a failing example shrinks towards the first. */
  private static final Arbitrary<String> PIECES =
      Arbitraries.of(
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

  /** A text on one line, such as a name or a title. */
  static final Arbitrary<String> LINES =
      PIECES.list().ofMinSize(1).ofMaxSize(3).map(pieces -> String.join(" ", pieces));

  /** A text of several lines, such as a comment. */
  static final Arbitrary<String> PROSE =
      Combinators.combine(
              PIECES.list().ofMinSize(1).ofMaxSize(3),
              Arbitraries.frequency(
                  Tuple.of(3, " "), Tuple.of(1, "\n"), Tuple.of(1, "\r\n\t"), Tuple.of(1, "")))
          .as((pieces, separator) -> String.join(separator, pieces));

  private Texts() {}

  static Arbitrary<String> upper(int minLength, int maxLength) {
    return over(UPPER, minLength, maxLength);
  }

  static Arbitrary<String> lower(int minLength, int maxLength) {
    return over(LOWER, minLength, maxLength);
  }

  static Arbitrary<String> digits(int minLength, int maxLength) {
    return over(DIGITS, minLength, maxLength);
  }

  /** An ASCII letter or digit, then some of those and of the given signs. */
  static Arbitrary<String> identifier(String signs, int maxLength) {
    String starts = LOWER + UPPER + DIGITS;
    return Combinators.combine(over(starts, 1, 1), over(starts + signs, 0, maxLength - 1))
        .as(String::concat);
  }

  private static Arbitrary<String> over(String alphabet, int minLength, int maxLength) {
    List<String> signs = alphabet.chars().mapToObj(Character::toString).toList();
    return Arbitraries.of(signs)
        .list()
        .ofMinSize(minLength)
        .ofMaxSize(maxLength)
        .map(chosen -> String.join("", chosen));
  }
}
