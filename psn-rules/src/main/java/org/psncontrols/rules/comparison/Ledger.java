package org.psncontrols.rules.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.rules.comparison.RoundChange.Kind;
import org.psncontrols.rules.scoring.Score;
import org.psncontrols.rules.scoring.StandingAnswer;

/**
 * Writes changes down one after the other, each from the score that the one before it left.
 *
 * <p>Not thread-safe.
 */
final class Ledger {

  private final ImmutableList.Builder<RoundChange> changes = ImmutableList.builder();
  private Score last;

  Ledger(Score first) {
    this.last = first;
  }

  /** The score after all that has been written down. */
  Score last() {
    return last;
  }

  ImmutableList<RoundChange> changes() {
    return changes.build();
  }

  /** A change that concerns controls, which is about one where it concerns one. */
  void controls(
      Kind kind,
      ImmutableList<ControlId> before,
      ImmutableList<ControlId> after,
      Score score,
      String what) {
    controls(kind, before, after, find(last, before), find(score, after), score, what);
  }

  void controls(
      Kind kind,
      ImmutableList<ControlId> before,
      ImmutableList<ControlId> after,
      Optional<StandingAnswer> answerBefore,
      Optional<StandingAnswer> answerAfter,
      Score score,
      String what) {
    add(kind, before, after, Optional.empty(), answerBefore, answerAfter, score, what);
  }

  /** A change of how one control stands. */
  void answer(Kind kind, StandingAnswer before, StandingAnswer after, Score score) {
    ImmutableList<ControlId> control = ImmutableList.of(after.control().getId());
    controls(
        kind,
        control,
        control,
        Optional.of(before),
        Optional.of(after),
        score,
        "Control "
            + after.control().getId()
            + " went from "
            + Words.standing(before)
            + " to "
            + Words.standing(after)
            + " ("
            + kind.getLabel()
            + ")");
  }

  void finding(Kind kind, FindingId finding, Score score, String what) {
    add(
        kind,
        ImmutableList.of(),
        ImmutableList.of(),
        Optional.of(finding),
        Optional.empty(),
        Optional.empty(),
        score,
        what);
  }

  /** A change of the whole. */
  void whole(Kind kind, Score score, String what) {
    controls(kind, ImmutableList.of(), ImmutableList.of(), score, what);
  }

  /** What is left that no change has told, if the model sees anything in it. */
  void rest(Score score, String what) {
    if (!score.findScore().equals(last.findScore())) {
      whole(Kind.OTHER, score, what);
    }
    last = score;
  }

  private void add(
      Kind kind,
      ImmutableList<ControlId> before,
      ImmutableList<ControlId> after,
      Optional<FindingId> finding,
      Optional<StandingAnswer> answerBefore,
      Optional<StandingAnswer> answerAfter,
      Score score,
      String what) {
    changes.add(
        new RoundChange(
            kind,
            before,
            after,
            finding,
            answerBefore,
            answerAfter,
            ScoreDifference.between(last.findScore(), score.findScore()),
            Words.sentence(what, last.findScore(), score.findScore())));
    last = score;
  }

  private static Optional<StandingAnswer> find(Score score, ImmutableList<ControlId> controls) {
    return controls.size() == 1 ? find(score, controls.get(0)) : Optional.empty();
  }

  static Optional<StandingAnswer> find(Score score, ControlId control) {
    return score.getAnswers().stream()
        .filter(answer -> answer.control().getId().equals(control))
        .findFirst();
  }

  /** Whether a control stands otherwise: by another answer, or by one that attains more or less. */
  static boolean standsOtherwise(StandingAnswer before, StandingAnswer after) {
    return before.answer() != after.answer() || before.attainment() != after.attainment();
  }
}
