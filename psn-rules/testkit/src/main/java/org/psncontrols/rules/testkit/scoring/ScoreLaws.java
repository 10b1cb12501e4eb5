package org.psncontrols.rules.testkit.scoring;

import static org.psncontrols.rules.testkit.scoring.Trial.isSame;
import static org.psncontrols.rules.testkit.scoring.Trial.words;

import java.util.Random;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.rules.scoring.Contribution;
import org.psncontrols.rules.scoring.Law;
import org.psncontrols.rules.scoring.Score;
import org.psncontrols.rules.scoring.Scored;
import org.psncontrols.rules.scoring.ScoringForm;
import org.psncontrols.rules.scoring.ScoringModel;

/** The laws about a score and what it tells of itself. */
final class ScoreLaws {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private ScoreLaws() {}

  /** That no ratio can be made of a number outside its scale is how a model is found out. */
  static void bounded(Trial trial) {
    try {
      trial.number();
    } catch (IllegalArgumentException | ArithmeticException refused) {
      trial.keeps(Law.BOUNDED, false, "%s", refused);
    }
  }

  static void permutation(Trial trial, Random random) {
    Catalogue catalogue = trial.given().catalogue();
    Score before = trial.score();
    Score answered = trial.score(trial.given().shuffled(random));
    Score listed = trial.score(trial.given().over(Shuffle.of(catalogue.getControls(), random)));

    unchanged(trial, before, answered, "responses");
    unchanged(trial, before, listed, "controls");
  }

  private static void unchanged(Trial trial, Score before, Score after, String what) {
    trial.keeps(
        Law.PERMUTATION,
        isSame(before, after),
        "it gives %s, but with the %s in another order %s",
        words(before),
        what,
        words(after));
  }

  static void contributionsSum(Trial trial) {
    if (trial.score() instanceof Scored score) {
      BigFraction controls =
          score.getContributions().stream()
              .map(Contribution::points)
              .reduce(BigFraction.ZERO, BigFraction::add);
      BigFraction sections =
          score.getSectionPoints().values().stream().reduce(BigFraction.ZERO, BigFraction::add);

      trial.keeps(
          Law.CONTRIBUTIONS_SUM,
          controls.equals(score.getScore().value()) && sections.equals(controls),
          "it gives %s, but the controls add up to %s and the sections to %s",
          score.getScore(),
          controls,
          sections);
    }
  }

  static void idempotence(Trial trial, Random random) {
    Score first = trial.score();
    same(trial, first, trial.score(), "by the same plan");
    same(trial, first, trial.anew().score(), "by another plan");
    same(
        trial,
        first,
        trial.score(trial.given().shuffled(random)),
        "with the responses in another order");
  }

  private static void same(Trial trial, Score first, Score again, String how) {
    trial.keeps(
        Law.IDEMPOTENCE,
        first.findScore().equals(again.findScore()) && first.getDigest().equals(again.getDigest()),
        "it gives %s, and again %s %s; the digests are %s and %s",
        words(first.findScore()),
        how,
        words(again.findScore()),
        first.getDigest(),
        again.getDigest());
  }

  static void laidOut(Trial trial) {
    ScoringCase given = trial.given();
    ScoringForm form = trial.plan().layOut(given.assessment());
    Score direct = trial.score();
    Score laidOut = trial.plan().score(form, given.asOf());
    Score answered = trial.plan().score(form.at(given.asOf()));

    trial.agrees(direct.findScore(), laidOut.findScore(), "scores, at once and laid out");
    trial.agrees(direct.getBounds(), laidOut.getBounds(), "bounds, at once and laid out");
    trial.agrees(direct.getDigest(), laidOut.getDigest(), "digests, at once and laid out");
    trial.agrees(
        direct.findScore(),
        answered.findScore(),
        "scores, of an assessment and of the answers that stand");
    if (laidOut instanceof Scored scored) {
      trial.agrees(
          scored.getTally(),
          trial.formula().tally(scored.getStandingAnswers()),
          "tallies, of the score and of the formula");
    }
  }

  static void findingEffect(Trial trial) {
    Score score = trial.score();
    for (Finding finding : score.getStandingAnswers().getOpenFindings()) {
      Score told = score.ifPutRight(finding.getId());
      Score found =
          trial.score(
              trial
                  .given()
                  .found(
                      trial.given().findings().stream()
                          .filter(other -> !other.getId().equals(finding.getId()))
                          .toList()));
      trial.agrees(
          told.findScore(),
          found.findScore(),
          "what putting finding %s right would do, and does",
          finding.getId());
    }
  }

  static void named(ScoringModel model) {
    if (!ID.matcher(model.getId()).matches()
        || model.getVersion() < 1
        || model.getRule().isBlank()) {
      throw new AssertionError(
          "a model must have an identifier of lower-case letters, digits and hyphens, a version"
              + " from 1 on and a rule, but has \""
              + model.getId()
              + "\", "
              + model.getVersion()
              + " and \""
              + model.getRule()
              + '"');
    }
  }
}
