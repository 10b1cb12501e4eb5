package org.psncontrols.rules.testkit.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.rules.scoring.Bounds;
import org.psncontrols.rules.scoring.Contribution;
import org.psncontrols.rules.scoring.Exclusion;
import org.psncontrols.rules.scoring.Law;
import org.psncontrols.rules.scoring.Ratio;
import org.psncontrols.rules.scoring.ScoringFormula;
import org.psncontrols.rules.scoring.StandingAnswer;
import org.psncontrols.rules.scoring.StandingAnswers;
import org.psncontrols.rules.scoring.Tally;

/** What can be wrong with a formula that else does as that of psn-weighted. */
final class Flaws {

  /** A formula that does what another does; a flaw changes one thing. */
  private static class Flawed implements ScoringFormula {

    private final ScoringFormula sound;

    Flawed(ScoringFormula sound) {
      this.sound = sound;
    }

    @Override
    public Tally tally(StandingAnswers answers) {
      return sound.tally(answers);
    }

    @Override
    public Optional<Ratio> score(Tally tally) {
      return sound.score(tally);
    }

    @Override
    public Optional<Exclusion.Reason> exclusion(StandingAnswer answer) {
      return sound.exclusion(answer);
    }

    @Override
    public Optional<Bounds> bounds(StandingAnswers answers) {
      return sound.bounds(answers);
    }

    @Override
    public ImmutableList<Contribution> contributions(StandingAnswers answers) {
      return sound.contributions(answers);
    }
  }

  private Flaws() {}

  private static Ratio times(Ratio score, int numerator, int denominator) {
    return new Ratio(score.value().multiply(numerator).divide(denominator), score.maximum());
  }

  /** A flaw for each law that no model of ours breaks. */
  static final ImmutableMap<Law, UnaryOperator<ScoringFormula>> FLAWS =
      ImmutableMap.<Law, UnaryOperator<ScoringFormula>>builder()
          .put(
              Law.BOUNDED,
              sound ->
                  new Flawed(sound) {
                    @Override
                    public Optional<Ratio> score(Tally tally) {
                      return super.score(tally).map(score -> times(score, 2, 1));
                    }
                  })
          .put(
              Law.MONOTONE,
              sound ->
                  new Flawed(sound) {
                    @Override
                    public Optional<Ratio> score(Tally tally) {
                      return super.score(tally)
                          .map(s -> new Ratio(s.value().negate().add(100), s.maximum()));
                    }
                  })
          .put(
              Law.PERMUTATION,
              sound ->
                  new Flawed(sound) {
                    @Override
                    public Tally tally(StandingAnswers answers) {
                      return answers.getAnswers().isEmpty()
                          ? super.tally(answers)
                          : super.tally(answers)
                              .plus(Tally.of(answers.getAnswers().get(0).attainment(), 1));
                    }
                  })
          .put(
              Law.PARTITION,
              sound ->
                  new Flawed(sound) {
                    @Override
                    public Tally tally(StandingAnswers answers) {
                      Tally tally = super.tally(answers);
                      BigInteger common = tally.get(0).gcd(tally.get(1)).max(BigInteger.ONE);
                      return new Tally(
                          tally.parts().stream()
                              .map(part -> part.divide(common))
                              .collect(ImmutableList.toImmutableList()));
                    }
                  })
          .put(
              Law.NEUTRAL_ELEMENT,
              sound ->
                  new Flawed(sound) {
                    @Override
                    public Tally tally(StandingAnswers answers) {
                      return super.tally(answers).plus(Tally.of(0, 1));
                    }
                  })
          .put(
              Law.NOTHING_TO_SCORE,
              sound ->
                  new Flawed(sound) {
                    @Override
                    public Optional<Ratio> score(Tally tally) {
                      return super.score(tally).or(() -> Optional.of(Ratio.of(100, 100)));
                    }
                  })
          .put(
              Law.NOT_APPLICABLE_DISCLOSED,
              sound ->
                  new Flawed(sound) {
                    @Override
                    public Optional<Exclusion.Reason> exclusion(StandingAnswer answer) {
                      return Optional.empty();
                    }
                  })
          .put(
              Law.BOUNDS_CONTAIN_COMPLETIONS,
              sound ->
                  new Flawed(sound) {
                    @Override
                    public Optional<Bounds> bounds(StandingAnswers answers) {
                      return score(tally(answers)).map(score -> new Bounds(score, score));
                    }
                  })
          .put(
              Law.IDEMPOTENCE,
              sound ->
                  new Flawed(sound) {
                    private final AtomicInteger calls = new AtomicInteger();

                    @Override
                    public Optional<Ratio> score(Tally tally) {
                      return super.score(tally)
                          .map(score -> times(score, 1, calls.incrementAndGet()));
                    }
                  })
          .buildOrThrow();

  /** Looks at what was answered rather than at what stands, and so does not see another answer. */
  static ScoringFormula lookingAtResponses(ScoringFormula sound) {
    return new Flawed(sound) {
      @Override
      public Tally tally(StandingAnswers answers) {
        long met =
            answers.getAnswers().stream()
                .flatMap(answer -> answer.response().stream())
                .filter(response -> response.getAnswer() == Answer.MET)
                .count();
        return Tally.of(met * StandingAnswer.FULL, answers.getAnswers().size());
      }
    };
  }
}
