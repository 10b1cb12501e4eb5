package org.psncontrols.rules.scoring;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.control.Catalogue;

/**
 * {@code psn-weighted}: the weighted mean of attainments, out of 100.
 *
 * <p>Not assessed counts 0; not applicable leaves the sum; a control of weight 0 changes nothing.
 */
final class PsnWeighted implements ScoringModel {

  private static final long MAXIMUM = 100;

  @Override
  public String getId() {
    return "psn-weighted";
  }

  @Override
  public int getVersion() {
    return 1;
  }

  @Override
  public String getRule() {
    return "The mean of how far each applicable control is met, weighted by likelihood times impact,"
        + " else by the catalogue's weight, else equally, out of 100.";
  }

  @Override
  public ScoringPlan compile(Catalogue catalogue, ScoringPolicy policy) {
    return new Plan(this, catalogue, policy);
  }

  /** Sums of weights and of weighted attainments, unreduced. */
  private record Tally(long attained, long weight) {

    Tally plus(long moreAttained, long moreWeight) {
      return new Tally(Math.addExact(attained, moreAttained), Math.addExact(weight, moreWeight));
    }

    Optional<Ratio> ratio() {
      return weight == 0
          ? Optional.empty()
          : Optional.of(new Ratio(points(attained, weight), MAXIMUM));
    }
  }

  /** A weighted attainment as points out of the maximum, given the whole weight. */
  private static BigFraction points(long attained, long wholeWeight) {
    return BigFraction.of(attained, wholeWeight)
        .multiply(BigFraction.of(MAXIMUM, StandingAnswer.FULL));
  }

  private record Plan(ScoringModel getModel, Catalogue getCatalogue, ScoringPolicy getPolicy)
      implements ScoringPlan {

    @Override
    public Score score(Assessment assessment, LocalDate asOf) {
      StandingAnswers answers = StandingAnswers.of(assessment, getCatalogue, getPolicy, asOf);
      Tally counted = new Tally(0, 0);
      long unknownWeight = 0;
      long notApplicableWeight = 0;
      for (StandingAnswer answer : answers.answers()) {
        int weight = answer.control().getScoringWeight();
        if (!answer.isCounted()) {
          notApplicableWeight += weight;
          continue;
        }
        counted = counted.plus(weight * answer.attainment(), weight);
        if (answer.isUnknown()) {
          unknownWeight += weight;
        }
      }
      Tally whole = counted;
      ImmutableList<Exclusion> exclusions =
          answers.answers().stream()
              .filter(answer -> !answer.isCounted())
              .map(
                  answer ->
                      new Exclusion(
                          answer.control().getId(),
                          Exclusion.Reason.NOT_APPLICABLE,
                          whole.plus(0, answer.control().getScoringWeight()).ratio()))
              .collect(ImmutableList.toImmutableList());
      Optional<Ratio> strictest =
          exclusions.isEmpty() ? Optional.empty() : whole.plus(0, notApplicableWeight).ratio();
      Coverage coverage = Coverage.of(answers.answers());
      Optional<Ratio> score = whole.ratio();
      if (score.isEmpty()) {
        return NothingToScore.builder()
            .model(getModel.getId())
            .version(getModel.getVersion())
            .catalogue(getCatalogue.getEdition())
            .asOf(answers.asOf())
            .answers(answers.answers())
            .coverage(coverage)
            .exclusions(exclusions)
            .withAllNotApplicableCounted(strictest)
            .build();
      }
      Ratio upper =
          whole.plus(Math.multiplyExact(unknownWeight, StandingAnswer.FULL), 0).ratio().get();
      return Scored.builder()
          .model(getModel.getId())
          .version(getModel.getVersion())
          .catalogue(getCatalogue.getEdition())
          .asOf(answers.asOf())
          .answers(answers.answers())
          .coverage(coverage)
          .exclusions(exclusions)
          .withAllNotApplicableCounted(strictest)
          .score(score.get())
          .bounds(new Bounds(lowest(answers), upper))
          .contributions(contributions(answers, whole.weight()))
          .build();
    }

    /**
     * The least mean: unknown answers join from the least they can attain upwards, as long as that
     * pulls the mean down; the others are not applicable.
     */
    private static Ratio lowest(StandingAnswers answers) {
      Tally tally = new Tally(0, 0);
      List<StandingAnswer> unknown = new ArrayList<>();
      for (StandingAnswer answer : answers.answers()) {
        if (answer.isUnknown()) {
          unknown.add(answer);
        } else if (answer.isCounted()) {
          int weight = answer.control().getScoringWeight();
          tally = tally.plus(weight * answer.attainment(), weight);
        }
      }
      unknown.sort(Comparator.comparingLong(StandingAnswer::leastAttainment));
      for (StandingAnswer answer : unknown) {
        int weight = answer.control().getScoringWeight();
        long least = answer.leastAttainment();
        if (tally.weight() == 0 || least * tally.weight() < tally.attained()) {
          tally = tally.plus(weight * least, weight);
        }
      }
      return tally.ratio().orElseThrow();
    }

    private static ImmutableList<Contribution> contributions(
        StandingAnswers answers, long wholeWeight) {
      return answers.answers().stream()
          .filter(StandingAnswer::isCounted)
          .map(
              answer -> {
                int weight = answer.control().getScoringWeight();
                return new Contribution(
                    answer.control().getId(),
                    answer.control().getSection(),
                    weight,
                    answer.attainment(),
                    points(weight * answer.attainment(), wholeWeight),
                    points(weight * StandingAnswer.FULL, wholeWeight));
              })
          .collect(ImmutableList.toImmutableList());
    }
  }
}
