package org.psncontrols.rules.testkit.scoring;

import static org.psncontrols.rules.testkit.scoring.Trial.isNoHigher;
import static org.psncontrols.rules.testkit.scoring.Trial.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.Control;
import org.psncontrols.rules.scoring.Bounds;
import org.psncontrols.rules.scoring.Contribution;
import org.psncontrols.rules.scoring.Exclusion;
import org.psncontrols.rules.scoring.Law;
import org.psncontrols.rules.scoring.Ratio;
import org.psncontrols.rules.scoring.Score;
import org.psncontrols.rules.scoring.Scored;
import org.psncontrols.rules.scoring.StandingAnswer;

/** The laws about what an answer does to a score. */
final class AnswerLaws {

  private AnswerLaws() {}

  static void monotone(Trial trial, int pick, int one, int other) {
    ScoringCase given = trial.given();
    Control control = given.control(pick);
    Optional<Response> before = given.response(control.getId());
    int low = Math.min(one, other);
    int high = Math.max(one, other);
    Optional<Ratio> worse =
        trial.number(given.with(Responses.withMeasuresOf(before, Responses.at(control, low))));
    Optional<Ratio> better =
        trial.number(given.with(Responses.withMeasuresOf(before, Responses.at(control, high))));

    trial.keeps(
        Law.MONOTONE,
        worse.isEmpty() || (better.isPresent() && better.get().compareTo(worse.get()) >= 0),
        "with control %s met by %s of %s it gives %s, by %s it gives %s",
        control.getId(),
        low,
        Share.WHOLE,
        words(worse),
        high,
        words(better));
  }

  static void strict(Trial trial, int pick, int one, int other) {
    ScoringCase given = trial.given();
    Control control = given.control(pick);
    int low = Math.min(one, other);
    int high = Math.max(one, other);
    Score worse = trial.score(given.with(Responses.at(control, low)));
    Optional<Ratio> better = trial.number(given.with(Responses.at(control, high)));

    if (low < high && worse instanceof Scored scored && weighs(trial, scored, control)) {
      trial.keeps(
          Law.STRICT,
          better.isPresent() && better.get().compareTo(scored.getScore()) > 0,
          "with control %s met by %s of %s it gives %s, by %s it gives %s",
          control.getId(),
          low,
          Share.WHOLE,
          scored.getScore(),
          high,
          words(better));
    }
  }

  private static boolean weighs(Trial trial, Scored score, Control control) {
    List<Contribution> contributions = score.getContributions();
    return trial.formula().exclusion(answer(score, control)).isEmpty()
        && (contributions.isEmpty()
            || contributions.stream()
                .anyMatch(c -> c.control().equals(control) && c.possible().signum() > 0));
  }

  private static StandingAnswer answer(Score score, Control control) {
    return score.getAnswers().stream()
        .filter(answer -> answer.control().equals(control))
        .findFirst()
        .orElseThrow();
  }

  static void notChecking(Trial trial, int pick) {
    Control control = trial.given().control(pick);
    Optional<Ratio> before = trial.number();
    Optional<Ratio> after = trial.number(trial.given().without(control.getId()));

    trial.keeps(
        Law.NOT_CHECKING,
        isNoHigher(after, before),
        "it gives %s, and without the answer to control %s %s",
        words(before),
        control.getId(),
        words(after));
  }

  static void expiry(Trial trial, int pick, Answer answer) {
    ScoringCase given = trial.given();
    Control control = given.control(pick);
    LocalDate day = given.asOf();
    Optional<Ratio> current = trial.number(given.with(Responses.until(control, answer, day)));
    Optional<Ratio> lapsed =
        trial.number(given.with(Responses.until(control, answer, day.minusDays(1))));

    trial.keeps(
        Law.EXPIRY,
        isNoHigher(lapsed, current),
        "with control %s %s it gives %s, and once the evidence has lapsed %s",
        control.getId(),
        answer,
        words(current),
        words(lapsed));
  }

  static void notApplicableDisclosed(Trial trial) {
    Score score = trial.score();
    ScoringCase strictest = trial.given();
    boolean any = false;
    for (StandingAnswer answer : score.getAnswers()) {
      if (answer.isCounted()) {
        continue;
      }
      Response notMet = Responses.backed(answer.control(), Answer.NOT_MET);
      Optional<Exclusion> exclusion =
          score.getExclusions().stream()
              .filter(e -> e.control().equals(answer.control().getId()))
              .filter(e -> e.reason() == Exclusion.Reason.NOT_APPLICABLE)
              .findFirst();
      Optional<Ratio> disclosed =
          exclusion.map(Exclusion::countedAsNotMet).orElse(score.findScore());
      Optional<Ratio> counted = trial.number(trial.given().with(notMet));
      trial.keeps(
          Law.NOT_APPLICABLE_DISCLOSED,
          disclosed.equals(counted),
          "with control %s counted as not met it says %s, but gives %s",
          answer.control().getId(),
          words(disclosed),
          words(counted));
      if (exclusion.isPresent()) {
        strictest = strictest.with(notMet);
        any = true;
      }
    }
    Optional<Ratio> disclosed = score.getWithAllNotApplicableCounted();
    Optional<Ratio> counted = any ? trial.number(strictest) : Optional.empty();
    trial.keeps(
        Law.NOT_APPLICABLE_DISCLOSED,
        disclosed.equals(counted),
        "with all that is not applicable counted as not met it says %s, but gives %s",
        words(disclosed),
        words(counted));
  }

  static void boundsContainCompletions(Trial trial, Random random) {
    Completions completions = Completions.of(trial, random);
    for (Ratio score : completions.scores()) {
      trial.keeps(
          Law.BOUNDS_CONTAIN_COMPLETIONS,
          completions.bounds().filter(bounds -> isWithin(score, bounds)).isPresent(),
          "a completion gives %s, but the bounds are %s",
          score,
          completions.bounds());
    }
  }

  private static boolean isWithin(Ratio score, Bounds bounds) {
    return bounds.lower().compareTo(score) <= 0 && score.compareTo(bounds.upper()) <= 0;
  }

  static void answerEffect(Trial trial, int pick, Answer answer) {
    ScoringCase given = trial.given();
    Control control = given.control(pick);
    Score told = trial.score().ifAnswered(control.getId(), answer);
    Score found =
        trial.score(
            given.with(
                Responses.withMeasuresOf(
                    given.response(control.getId()), Responses.backed(control, answer))));

    String fault = "what control %s %s would do, and does";
    trial.agrees(told.findScore(), found.findScore(), fault, control.getId(), answer);
    trial.agrees(told.getBounds(), found.getBounds(), fault, control.getId(), answer);
  }
}
