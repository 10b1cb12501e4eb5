package org.psncontrols.reporting.score;

import com.google.common.collect.ImmutableList;
import org.apache.commons.numbers.fraction.BigFraction;
import org.psncontrols.rules.comparison.ModelComparison;
import org.psncontrols.rules.comparison.ModelDifference;
import org.psncontrols.rules.comparison.RoundChange;
import org.psncontrols.rules.comparison.RoundComparison;
import org.psncontrols.rules.comparison.ScoreDifference;
import org.psncontrols.rules.scoring.Score;

/**
 * Why scores differ, as plain text for people, in English.
 *
 * <p>As in {@link TextScores} no text from data steers a terminal or makes a line of its own. Lines
 * end in a line feed. Thread-safe.
 *
 * @since 0.1
 */
public final class TextComparisons {

  private TextComparisons() {}

  /**
   * Why several models score one assessment differently.
   *
   * @param comparison the models, never null
   * @return a line that names the reference; for each other model how its score differs from that,
   *     then an indented line for each choice that makes a difference here, and one of what is not
   *     applicable where that does
   */
  public static String render(ModelComparison comparison) {
    Words out = new Words();
    Score reference = comparison.getReference();
    out.line(0, "Why the scores differ from that of " + Words.model(reference) + ":");
    for (ModelDifference difference : comparison.getDifferences()) {
      if (difference.score().equals(reference)) {
        continue;
      }
      out.line(
          1,
          Words.model(difference.score())
              + ": "
              + difference
                  .shown()
                  .findPoints()
                  .map(Words::difference)
                  .orElse("one of the two is nothing to score"));
      difference.steps().stream()
          .filter(step -> moves(step.effect()))
          .forEach(step -> out.line(2, step.sentence()));
      if (moves(difference.notApplicable().effect())) {
        out.line(2, difference.notApplicable().sentence());
      }
    }
    return out.text();
  }

  /**
   * Why the scores of two rounds differ.
   *
   * @param comparison the rounds, never null
   * @return a line of each round, one of the two scores, one for each kind of change with what such
   *     changes do together, and one for each change in its order
   */
  public static String render(RoundComparison comparison) {
    Words out = new Words();
    Score older = comparison.getOlder();
    Score newer = comparison.getNewer();
    out.text(TextScores.heading(older));
    out.text(TextScores.heading(newer));
    out.line(0, "");
    out.line(0, shown(older) + " -> " + shown(newer) + difference(comparison));
    ImmutableList<RoundChange> changes = comparison.getChanges();
    if (changes.isEmpty()) {
      out.line(1, "Nothing changed.");
      return out.text();
    }
    for (RoundChange.Kind kind : RoundChange.Kind.values()) {
      ImmutableList<RoundChange> alike = comparison.ofKind(kind);
      if (!alike.isEmpty()) {
        out.line(
            1,
            Words.count(alike.size(), "change")
                + " of the kind \""
                + kind.getLabel()
                + "\": "
                + Words.difference(
                    alike.stream()
                        .map(change -> change.effect().points())
                        .reduce(BigFraction.ZERO, BigFraction::add)));
      }
    }
    out.line(1, "In their order, each on top of those before:");
    changes.forEach(change -> out.line(2, change.sentence()));
    return out.text();
  }

  private static boolean moves(ScoreDifference effect) {
    return effect.points().signum() != 0;
  }

  private static String shown(Score score) {
    return Words.model(score)
        + ": "
        + score
            .findScore()
            .map(ratio -> Words.score(ratio, score.getPlan().getModel().getRounding()))
            .orElse("nothing to score");
  }

  private static String difference(RoundComparison comparison) {
    return ", "
        + Words.difference(comparison.getDifference().points())
        + (comparison.getDifference().nothingAsZero() ? ", nothing to score counting as 0" : "");
  }
}
