package org.psncontrols.rules.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.rules.scoring.WeightedModel.Credit;
import org.psncontrols.rules.scoring.WeightedModel.Scale;
import org.psncontrols.rules.scoring.WeightedModel.Unassessed;

/**
 * Weights of all controls at once.
 *
 * <p>Its tally is the sum of weights times attainments and the sum of the weights that count.
 */
final class WeightedFormula implements ScoringFormula {

  private static final BigInteger FULL = BigInteger.valueOf(StandingAnswer.FULL);
  private static final int HUNDRED = 100;

  private final boolean inPart;
  private final boolean unassessedCounted;
  private final Scale scale;
  private final int[] weights;
  private final long total;
  private final int words;
  private final BitPlanes planes;
  private final long[] weighs;
  private final Weighting weighting;
  private final Control[] controls;

  WeightedFormula(WeightedModel model, Catalogue catalogue) {
    inPart = model.getCredit() == Credit.IN_PART;
    unassessedCounted = model.getUnassessed() == Unassessed.COUNTED;
    scale = model.getScale();
    weighting = model.getWeighting();
    controls = catalogue.getControlsInForce().toArray(Control[]::new);
    weights = Arrays.stream(controls).mapToInt(weighting::of).toArray();
    total = Arrays.stream(weights).asLongStream().sum();
    words = (weights.length + Long.SIZE - 1) / Long.SIZE;
    planes = new BitPlanes(weights, words);
    weighs = new long[words];
    for (int i = 0; i < weights.length; i++) {
      weighs[i >> 6] |= weights[i] > 0 ? 1L << i : 0;
    }
  }

  /** The weight of all that counts. */
  long weight(Standing standing) {
    return weight(standing.masks(), 0);
  }

  /** The same, of the masks that start at an index. */
  long weight(long[] masks, int from) {
    long counted = total - planes.sum(masks, from + Standing.NOT_APPLICABLE * words);
    return unassessedCounted
        ? counted
        : counted - planes.sum(masks, from + Standing.UNKNOWN * words);
  }

  /** Weights times attainments of all that counts, in parts of {@link StandingAnswer#FULL}. */
  long attained(Standing standing) {
    long[] masks = standing.masks();
    long attained = attainedByKinds(masks, 0);
    if (!inPart) {
      return attained;
    }
    long[] packed = standing.controls();
    for (int word = 0; word < words; word++) {
      long left = masks[Standing.OTHER * words + word];
      while (left != 0) {
        int ordinal = (word << 6) + Long.numberOfTrailingZeros(left);
        attained += weights[ordinal] * Standing.attainment(packed[ordinal]);
        left &= left - 1;
      }
    }
    return attained;
  }

  /** The same without those whose share must be looked up, of the masks that start at an index. */
  long attainedByKinds(long[] masks, int from) {
    int full = from + Standing.FULL * words;
    return inPart
        ? Standing.HALF_ATTAINMENT * planes.sumOfHalves(masks, full, from + Standing.HALF * words)
        : StandingAnswer.FULL * planes.sum(masks, full);
  }

  /** Whether something counts and weighs that is not met in full. */
  boolean isAnyNotFull(long[] masks, int from) {
    for (int word = 0; word < words; word++) {
      if ((counted(masks, from, word) & ~masks[from + Standing.FULL * words + word]) != 0) {
        return true;
      }
    }
    return false;
  }

  /** The controls of a word that count and weigh, as bits. */
  private long counted(long[] masks, int from, int word) {
    long counted = weighs[word] & ~masks[from + Standing.NOT_APPLICABLE * words + word];
    return unassessedCounted ? counted : counted & ~masks[from + Standing.UNKNOWN * words + word];
  }

  boolean isInPart() {
    return inPart;
  }

  boolean isAllOrNothing() {
    return scale == Scale.ALL_OR_NOTHING;
  }

  long weightOf(int ordinal) {
    return weights[ordinal];
  }

  /** The weight times the attainment of each control, in catalogue order. */
  ImmutableLongArray attainedByControl(Standing standing) {
    long[] packed = standing.controls();
    ImmutableLongArray.Builder attained = ImmutableLongArray.builder(packed.length);
    for (int i = 0; i < packed.length; i++) {
      attained.add(weights[i] * credited(Standing.attainment(packed[i])));
    }
    return attained.build();
  }

  private long credited(long attainment) {
    return inPart || attainment == StandingAnswer.FULL ? attainment : 0;
  }

  private boolean isCounted(StandingAnswer answer) {
    return answer.isCounted() && (unassessedCounted || !answer.isUnknown());
  }

  @Override
  public Tally tally(StandingAnswers answers) {
    return Tally.of(attained(answers.standing()), weight(answers.standing()));
  }

  @Override
  public Optional<Ratio> score(Tally tally) {
    BigInteger attained = tally.get(0);
    BigInteger weight = tally.get(1);
    if (weight.signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        switch (scale) {
          case HUNDRED ->
              new Ratio(
                  BigFraction.of(
                      attained.multiply(BigInteger.valueOf(HUNDRED)), weight.multiply(FULL)),
                  HUNDRED);
          case SUM_OF_WEIGHTS -> new Ratio(BigFraction.of(attained, FULL), weight.longValueExact());
          case ALL_OR_NOTHING -> Ratio.of(attained.equals(weight.multiply(FULL)) ? 1 : 0, 1);
        });
  }

  @Override
  public Optional<Exclusion.Reason> exclusion(StandingAnswer answer) {
    if (weighting.of(answer.control()) == 0) {
      return Optional.of(Exclusion.Reason.NO_WEIGHT);
    }
    if (!answer.isCounted()) {
      return Optional.of(Exclusion.Reason.NOT_APPLICABLE);
    }
    return isCounted(answer) ? Optional.empty() : Optional.of(Exclusion.Reason.NOT_ASSESSED);
  }

  @Override
  public Optional<Bounds> bounds(StandingAnswers answers) {
    Extreme lower = Extreme.lowest();
    Extreme upper = Extreme.highest();
    ImmutableList<StandingAnswer> all = answers.getAnswers();
    for (int i = 0; i < weights.length; i++) {
      StandingAnswer answer = all.get(i);
      if (answer.isUnknown()) {
        lower.mayCount(share(credited(answer.leastAttainment())), weights[i]);
        upper.mayCount(BigFraction.ONE, weights[i]);
      } else if (answer.isCounted()) {
        lower.counts(share(credited(answer.attainment())), weights[i]);
        upper.counts(share(credited(answer.attainment())), weights[i]);
      }
    }
    return lower
        .weightedMean()
        .map(least -> new Bounds(ratio(least), ratio(upper.weightedMean().orElseThrow())));
  }

  private static BigFraction share(long attainment) {
    return BigFraction.of(attainment, StandingAnswer.FULL);
  }

  private Ratio ratio(Extreme.Mean mean) {
    return switch (scale) {
      case HUNDRED -> new Ratio(mean.value().multiply(HUNDRED), HUNDRED);
      case SUM_OF_WEIGHTS -> new Ratio(mean.sum(), mean.weight());
      case ALL_OR_NOTHING -> Ratio.of(mean.value().equals(BigFraction.ONE) ? 1 : 0, 1);
    };
  }

  @Override
  public ImmutableList<Contribution> contributions(StandingAnswers answers) {
    if (scale == Scale.ALL_OR_NOTHING) {
      return ImmutableList.of();
    }
    BigFraction unit =
        scale == Scale.HUNDRED
            ? BigFraction.of(HUNDRED, weight(answers.standing()))
            : BigFraction.ONE;
    Standing standing = answers.standing();
    long[] packed = standing.controls();
    ImmutableList.Builder<Contribution> contributions =
        ImmutableList.builderWithExpectedSize(packed.length);
    for (int word = 0; word < words; word++) {
      long left = counted(standing.masks(), 0, word);
      while (left != 0) {
        int i = (word << 6) + Long.numberOfTrailingZeros(left);
        contributions.add(
            new Contribution(
                controls[i], weights[i], credited(Standing.attainment(packed[i])), unit));
        left &= left - 1;
      }
    }
    return contributions.build();
  }

  @Override
  public ImmutableList<ControlId> decidingControls(StandingAnswers answers) {
    if (scale != Scale.ALL_OR_NOTHING) {
      return ImmutableList.of();
    }
    ImmutableList<ControlId> failed = counted(answers, answer -> !answer.isFull());
    return failed.isEmpty() ? counted(answers, answer -> true) : failed;
  }

  private ImmutableList<ControlId> counted(
      StandingAnswers answers, Predicate<StandingAnswer> which) {
    ImmutableList.Builder<ControlId> ids = ImmutableList.builder();
    for (StandingAnswer answer : answers.getAnswers()) {
      if (weighting.of(answer.control()) > 0 && isCounted(answer) && which.test(answer)) {
        ids.add(answer.control().getId());
      }
    }
    return ids.build();
  }
}
