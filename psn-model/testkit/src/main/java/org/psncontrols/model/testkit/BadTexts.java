package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitrary;

/** Texts that no field of the model takes. */
final class BadTexts {

  /** All are white space to {@link Character#isWhitespace(int)}, and spaces to a marking. */
  private static final ImmutableList<String> SPACES =
      ImmutableList.of(" ", "\t", "\n", "\r\n", "\u2003", "\u3000");

  private static final int MAX_SPACES = 8;

  /** What too long a text is made of; none of it is half a sign. */
  private static final ImmutableList<String> UNITS =
      ImmutableList.of("x", "é", "證", "e\u0301", "\uD83D\uDD12", "two words ", "${x}", "<b>");

  private static final int MAX_EXCESS = 10_000;

  /** Nothing, or white space of several kinds. */
  static final Arbitrary<String> BLANK =
      DrawnArbitrary.of(
          draw -> String.join("", draw.list(0, MAX_SPACES, space -> space.of(SPACES))));

  private BadTexts() {}

  /** Texts that say something, too long by one character or by more. */
  static Arbitrary<String> longerThan(int maxLength) {
    return DrawnArbitrary.of(draw -> ofLength(draw, maxLength + excess(draw)));
  }

  /** By how much something is too much: often by one. */
  static int excess(Draw draw) {
    return draw.chance(50) ? 1 + draw.magnitude(MAX_EXCESS) : 1;
  }

  private static String ofLength(Draw draw, int length) {
    String unit = draw.of(UNITS);
    String whole = unit.repeat(length / unit.length());
    return whole + "x".repeat(length - whole.length());
  }
}
