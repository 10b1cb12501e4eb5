package org.psncontrols.reporting.score;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.json.JsonForms;
import org.psncontrols.reporting.text.PlainText;
import org.psncontrols.rules.scoring.Ratio;
import org.psncontrols.rules.scoring.Rounding;
import org.psncontrols.rules.scoring.Score;
import org.psncontrols.rules.scoring.StandingAnswer;

/** Lines for people, and numbers in them. Not thread-safe. */
final class Words {

  static final int HUNDRED = 100;

  private final StringBuilder text = new StringBuilder();

  /** Adds a line that is indented by some steps. */
  void line(int steps, String line) {
    text.append("  ".repeat(steps)).append(PlainText.oneLine(line)).append('\n');
  }

  /** Adds the first lines of a list, and how many more there are. */
  void list(int steps, ImmutableList<String> lines, int most) {
    lines.stream().limit(most).forEach(line -> line(steps, line));
    if (lines.size() > most) {
      line(steps, "and " + (lines.size() - most) + " more");
    }
  }

  /** Adds lines that are made already. */
  void text(String lines) {
    text.append(lines);
  }

  /** The lines so far, each ended by a line feed. */
  String text() {
    return text.toString();
  }

  static String model(Score score) {
    return score.getModel() + " v" + score.getVersion();
  }

  static String named(Control control) {
    return control.getId() + " " + control.getTitle();
  }

  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  static String decimal(BigFraction exact) {
    return Rounding.TWO_DECIMALS_HALF_EVEN.round(exact).toString();
  }

  static String exact(BigFraction fraction) {
    return fraction.getDenominator().bitLength() == 1
        ? fraction.getNumerator().toString()
        : fraction.getNumerator() + "/" + fraction.getDenominator();
  }

  /** A score on its scale; where that is not 0 to 100, with its share of the maximum. */
  static String score(Ratio ratio, Rounding rounding) {
    return rounding.round(ratio.value()).toPlainString()
        + " of "
        + ratio.maximum()
        + (ratio.maximum() == HUNDRED ? "" : " (" + ratio.toPercent() + "%)");
  }

  /** Percentage points more or less. */
  static String difference(BigFraction points) {
    if (points.signum() == 0) {
      return "no difference";
    }
    BigDecimal rounded = Rounding.TWO_DECIMALS_HALF_EVEN.round(points.abs());
    return (rounded.signum() == 0 ? "less than 0.01" : rounded.toString())
        + " percentage points "
        + (points.signum() < 0 ? "less" : "more");
  }

  /** The answer that stands, or why none does. */
  static String answer(StandingAnswer answer) {
    return switch (answer.basis()) {
      case STANDS, STANDS_WITHOUT_EVIDENCE ->
          code(answer.answer())
              + answer
                  .compensation()
                  .map(
                      compensation ->
                          compensation.capped()
                              ? ", made up for as far as the policy's ceiling allows"
                              : ", made up for in part")
                  .orElse("");
      case NOT_GIVEN -> "not answered";
      case EVIDENCE_MISSING -> "not assessed, as evidence is missing";
      case EVIDENCE_NOT_CURRENT -> "not assessed, as no evidence is current";
    };
  }

  static String code(Enum<?> constant) {
    return JsonForms.code(constant).replace('-', ' ');
  }
}
