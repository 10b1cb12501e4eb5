package org.psncontrols.rules.comparison;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.psncontrols.rules.comparison.ModelStep.Aspect;
import org.psncontrols.rules.scoring.Ratio;
import org.psncontrols.rules.scoring.Score;
import org.psncontrols.rules.scoring.ScoringForm;
import org.psncontrols.rules.scoring.ScoringModel;
import org.psncontrols.rules.scoring.ScoringPlan;
import org.psncontrols.rules.scoring.WeightedModel;
import org.psncontrols.rules.scoring.WeightedModel.Grouping;
import org.psncontrols.rules.scoring.WeightedModel.Scale;

/** Goes from the score of one model to that of another, one choice at a time. */
final class ModelSteps {

  private static final ImmutableList<Choice> GROUPING_FIRST = ImmutableList.copyOf(Choice.values());
  private static final ImmutableList<Choice> SCALE_FIRST =
      ImmutableList.of(
          Choice.WEIGHTING, Choice.CREDIT, Choice.UNASSESSED, Choice.SCALE, Choice.GROUPING);

  private final ScoringForm form;
  private final Score from;
  private final Score to;
  private final ImmutableList.Builder<ModelStep> steps = ImmutableList.builder();

  ModelSteps(ScoringForm form, Score from, Score to) {
    this.form = form;
    this.from = from;
    this.to = to;
  }

  ImmutableList<ModelStep> walk() {
    ScoringModel older = from.getPlan().getModel();
    ScoringModel newer = to.getPlan().getModel();
    if (older instanceof WeightedModel one
        && newer instanceof WeightedModel other
        && isMadeOfItsChoices(one)
        && isMadeOfItsChoices(other)) {
      choices(one, other);
    } else if (!older.equals(newer)) {
      step(
          Aspect.RULE,
          sides(older, "\"" + older.getRule() + "\"", newer, "\"" + newer.getRule() + "\""),
          from.findScore(),
          to.findScore());
    }
    rounding(older, newer);
    return steps.build();
  }

  /** A class of somebody else's may compute anything, whatever it says of its choices. */
  private static boolean isMadeOfItsChoices(WeightedModel model) {
    return model.equals(WeightedModel.builder().from(model).build());
  }

  private void choices(WeightedModel one, WeightedModel other) {
    // A model that weighs sections must score out of 100, so the scale cannot always come last.
    boolean scaleFirst = one.getScale() != Scale.HUNDRED && other.getGrouping() != Grouping.NONE;
    WeightedModel now = one;
    Optional<Ratio> before = from.findScore();
    for (Choice choice : scaleFirst ? SCALE_FIRST : GROUPING_FIRST) {
      if (!choice.isSame(one, other)) {
        now = choice.taken(now, other);
        Optional<Ratio> after = score(now);
        step(
            choice.aspect(),
            sides(one, choice.words(one), other, choice.words(other)),
            before,
            after);
        before = after;
      }
    }
  }

  private Optional<Ratio> score(ScoringModel model) {
    ScoringPlan plan = from.getPlan();
    LocalDate asOf = from.getAsOf();
    return model.compile(plan.getCatalogue(), plan.getPolicy()).score(form, asOf).findScore();
  }

  /** What each model's rounding does to its own score, the one less the other. */
  private void rounding(ScoringModel older, ScoringModel newer) {
    ScoreDifference effect =
        new ScoreDifference(
            roundedUp(to).points().subtract(roundedUp(from).points()),
            roundedUp(to).nothingAsZero() || roundedUp(from).nothingAsZero());
    boolean same = older.getRounding().equals(newer.getRounding());
    if (same && effect.points().signum() == 0) {
      return;
    }
    String what =
        same
            ? "Both are shown with " + older.getRounding().getName()
            : sides(
                older,
                "the score is shown with " + older.getRounding().getName(),
                newer,
                "with " + newer.getRounding().getName());
    steps.add(
        new ModelStep(
            Aspect.ROUNDING,
            effect,
            what
                + ": "
                + Words.points(effect.points())
                + (effect.nothingAsZero() ? ", where nothing to score counts as 0." : ".")));
  }

  private static ScoreDifference roundedUp(Score score) {
    return ScoreDifference.between(score.findScore(), ModelDifference.shown(score));
  }

  private void step(Aspect aspect, String what, Optional<Ratio> before, Optional<Ratio> after) {
    steps.add(
        new ModelStep(
            aspect, ScoreDifference.between(before, after), Words.sentence(what, before, after)));
  }

  private static String sides(ScoringModel older, String first, ScoringModel newer, String second) {
    return "In "
        + Words.name(older, newer)
        + " "
        + first
        + "; in "
        + Words.name(newer, older)
        + " "
        + second;
  }
}
