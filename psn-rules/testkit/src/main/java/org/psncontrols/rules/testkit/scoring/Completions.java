package org.psncontrols.rules.testkit.scoring;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.Control;
import org.psncontrols.rules.scoring.Bounds;
import org.psncontrols.rules.scoring.Ratio;
import org.psncontrols.rules.scoring.StandingAnswer;

/**
 * What every way to answer what is missing gives, and between what it should lie.
 *
 * @param bounds the bounds before anything is answered
 * @param scores the scores, of the completions that give one
 */
record Completions(Optional<Bounds> bounds, List<Ratio> scores) {

  /** Of four answers each: more would take too long. */
  private static final int MAX_MISSING = 3;

  private static final ImmutableList<Answer> COMPLETING =
      ImmutableList.of(Answer.MET, Answer.PARTLY_MET, Answer.NOT_MET, Answer.NOT_APPLICABLE);

  /** Of the given case, but that all is answered but for a few controls. */
  static Completions of(Trial trial, Random random) {
    ScoringCase some = trial.given();
    List<Control> open = new ArrayList<>();
    for (StandingAnswer answer : trial.score().getAnswers()) {
      if (answer.isUnknown()) {
        if (open.size() < MAX_MISSING) {
          open.add(answer.control());
        } else {
          some = completed(some, answer.control(), Answer.PARTLY_MET, random);
        }
      }
    }
    List<Ratio> scores = new ArrayList<>();
    complete(trial, some, open, scores, random);
    return new Completions(trial.score(some).getBounds(), scores);
  }

  private static void complete(
      Trial trial, ScoringCase any, List<Control> open, List<Ratio> scores, Random random) {
    if (open.isEmpty()) {
      trial.number(any).ifPresent(scores::add);
      return;
    }
    List<Control> rest = open.subList(1, open.size());
    for (Answer answer : COMPLETING) {
      complete(trial, completed(any, open.get(0), answer, random), rest, scores, random);
    }
  }

  /** The same with an answer that stands; its measures remain. */
  private static ScoringCase completed(
      ScoringCase any, Control control, Answer answer, Random random) {
    Response response =
        answer == Answer.PARTLY_MET
            ? Responses.at(control, 1 + random.nextInt(Share.WHOLE - 1))
            : Responses.backed(control, answer);
    return any.with(Responses.withMeasuresOf(any.response(control.getId()), response));
  }
}
