package org.psncontrols.rules.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The lowest or the highest weighted mean of values of which some may be left out.
 *
 * <p>Those join from the most extreme inwards, as long as that does not move the mean inwards: that
 * is exact, since a value moves a mean towards itself whatever its weight. What leaves the mean
 * where it is joins too, so that the weight is the same in whatever order they come. Not
 * thread-safe.
 */
final class Extreme {

  /** A mean of something. */
  record Mean(BigFraction sum, long weight) {

    /** The mean; 0 of what weighs nothing. */
    BigFraction value() {
      return weight == 0 ? BigFraction.ZERO : sum.divide(BigFraction.of(weight));
    }

    private Mean plus(Item item) {
      return new Mean(
          sum.add(item.value().multiply(BigFraction.of(item.weight()))), weight + item.weight());
    }
  }

  private record Item(BigFraction value, long weight) {}

  private final Comparator<BigFraction> outwards;
  private final List<Item> optional = new ArrayList<>();
  private Mean certain = new Mean(BigFraction.ZERO, 0);
  private boolean anyCounts;
  private boolean weightlessMayCount;

  private Extreme(Comparator<BigFraction> outwards) {
    this.outwards = outwards;
  }

  static Extreme lowest() {
    return new Extreme(Comparator.naturalOrder());
  }

  static Extreme highest() {
    return new Extreme(Comparator.reverseOrder());
  }

  /** A value that counts in any case. */
  void counts(BigFraction value, long weight) {
    certain = certain.plus(new Item(value, weight));
    anyCounts = true;
  }

  /** A value that may count or be left out. */
  void mayCount(BigFraction value, long weight) {
    if (weight > 0) {
      optional.add(new Item(value, weight));
    } else {
      weightlessMayCount = true;
    }
  }

  /** Whether something counts in any case, be it without weight. */
  boolean isCertain() {
    return anyCounts;
  }

  /** The extreme mean of what weighs anything; empty where nothing can. */
  Optional<Mean> weightedMean() {
    optional.sort((one, other) -> outwards.compare(one.value(), other.value()));
    Mean mean = certain;
    for (Item item : optional) {
      if (mean.weight() == 0 || outwards.compare(item.value(), mean.value()) <= 0) {
        mean = mean.plus(item);
      }
    }
    return mean.weight() == 0 ? Optional.empty() : Optional.of(mean);
  }

  /**
   * The same where what counts but weighs nothing makes a mean of 0; empty if nothing can count.
   */
  Optional<Mean> mean() {
    Optional<Mean> weighted = weightedMean();
    boolean nothingWeighed = certain.weight() == 0 && (anyCounts || weightlessMayCount);
    Mean zero = new Mean(BigFraction.ZERO, 0);
    if (!nothingWeighed) {
      return weighted;
    }
    return weighted
        .filter(mean -> outwards.compare(mean.value(), BigFraction.ZERO) < 0)
        .or(() -> Optional.of(zero));
  }
}
