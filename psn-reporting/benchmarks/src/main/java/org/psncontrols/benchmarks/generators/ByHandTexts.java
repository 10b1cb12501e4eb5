package org.psncontrols.benchmarks.generators;

import java.util.SplittableRandom;

/** Texts made by hand. */
final class ByHandTexts {

  /** Some of the testkit's, as long on average and as often beyond Latin 1. */
  static final String[] PIECES = {
    "a",
    "network",
    "O'Brien & Sons",
    "Reviewed each quarter by the SIRO",
    "Cyngor Sir Ynys Môn",
    "2014-02-28",
    "=1+1",
    "]]>",
    "n/a",
    "Straße, İzmir ve ığdır",
    "日本語の証拠",
    "ﬁle №5 ½"
  };

  static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  static final String LOWER = "abcdefghijklmnopqrstuvwxyz";
  static final String DIGITS = "0123456789";
  static final String STARTS = LOWER + UPPER + DIGITS;

  private static final String[] SEPARATORS = {" ", " ", " ", "\n", "\r\n\t", ""};

  private ByHandTexts() {}

  static String line(SplittableRandom random) {
    return joined(random, " ");
  }

  static String prose(SplittableRandom random) {
    return joined(random, Chance.of(random, SEPARATORS));
  }

  private static String joined(SplittableRandom random, String separator) {
    String first = Chance.of(random, PIECES);
    return switch (random.nextInt(3)) {
      case 0 -> first;
      case 1 -> first + separator + Chance.of(random, PIECES);
      default ->
          first + separator + Chance.of(random, PIECES) + separator + Chance.of(random, PIECES);
    };
  }

  /** Signs of an alphabet. */
  static String over(SplittableRandom random, String signs, int least, int most) {
    char[] chosen = new char[least + random.nextInt(most - least + 1)];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = signs.charAt(random.nextInt(signs.length()));
    }
    return new String(chosen);
  }

  static String upper(SplittableRandom random, int least, int most) {
    return over(random, UPPER, least, most);
  }

  static String digits(SplittableRandom random, int least, int most) {
    return over(random, DIGITS, least, most);
  }

  /** A letter or digit, then up to 15 of those and of some signs. */
  static String identifier(SplittableRandom random) {
    return over(random, STARTS, 1, 1) + over(random, STARTS + "._:/-", 0, 15);
  }
}
