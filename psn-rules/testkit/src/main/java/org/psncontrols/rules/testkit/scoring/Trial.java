package org.psncontrols.rules.testkit.scoring;

import com.google.common.base.Strings;
import java.util.Optional;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.rules.scoring.Law;
import org.psncontrols.rules.scoring.Ratio;
import org.psncontrols.rules.scoring.Score;
import org.psncontrols.rules.scoring.ScoringFormula;
import org.psncontrols.rules.scoring.ScoringModel;
import org.psncontrols.rules.scoring.ScoringPlan;
import org.psncontrols.rules.scoring.Tally;

/** A model on a case, and what to say where it does not do what it should. */
final class Trial {

  private final ScoringModel model;
  private final ScoringCase given;
  private final ScoringPlan plan;

  Trial(ScoringModel model, ScoringCase given) {
    this.model = model;
    this.given = given;
    this.plan = model.compile(given.catalogue(), given.policy());
  }

  /** The same by a plan of its own. */
  Trial anew() {
    return new Trial(model, given);
  }

  ScoringCase given() {
    return given;
  }

  ScoringPlan plan() {
    return plan;
  }

  ScoringFormula formula() {
    return plan.getFormula();
  }

  Score score() {
    return score(given);
  }

  Optional<Ratio> number() {
    return score().findScore();
  }

  Score score(ScoringCase other) {
    return plan(other.catalogue()).score(other.assessment(), other.asOf());
  }

  Optional<Ratio> number(ScoringCase other) {
    return score(other).findScore();
  }

  /** What the formula counts of a case, be it a part of the given one. */
  Tally tally(ScoringCase part) {
    ScoringPlan of = plan(part.catalogue());
    return of.getFormula().tally(of.layOut(part.assessment()).at(part.asOf()));
  }

  private ScoringPlan plan(Catalogue catalogue) {
    return catalogue == given.catalogue() ? plan : model.compile(catalogue, given.policy());
  }

  void keeps(Law law, boolean kept, String fault, Object... arguments) {
    if (!kept) {
      throw fault("does not keep " + law, fault, arguments);
    }
  }

  void agrees(Object one, Object other, String fault, Object... arguments) {
    if (!one.equals(other)) {
      throw fault("contradicts itself", fault + ": " + one + " and " + other, arguments);
    }
  }

  private AssertionError fault(String what, String fault, Object... arguments) {
    return new AssertionError(
        Strings.lenientFormat("model %s v%s %s: ", model.getId(), model.getVersion(), what)
            + Strings.lenientFormat(fault, arguments));
  }

  /** Whether a score is still there, and no higher. */
  static boolean isNoHigher(Optional<Ratio> after, Optional<Ratio> before) {
    return before.isEmpty() || (after.isPresent() && after.get().compareTo(before.get()) <= 0);
  }

  /** Whether two have the same number and the same bounds. */
  static boolean isSame(Score one, Score other) {
    return one.findScore().equals(other.findScore()) && one.getBounds().equals(other.getBounds());
  }

  static String words(Score score) {
    return words(score.findScore())
        + score
            .getBounds()
            .map(bounds -> " within " + bounds.lower() + " and " + bounds.upper())
            .orElse(" without bounds");
  }

  static String words(Optional<Ratio> score) {
    return score.map(Ratio::toString).orElse("nothing to score");
  }
}
