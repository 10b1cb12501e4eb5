package org.psncontrols.reporting.programme;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How many organisations stand where.
 *
 * <p>Counts of disjoint sets add up with {@link #plus}, in any order. Immutable and thread-safe; a
 * value type, so do not use its identity.
 *
 * @param compliant organisations that are compliant, 0 or more
 * @param notYet organisations that are not yet, 0 or more
 * @param flagged those of the not yet that are flagged, 0 to {@code notYet}
 * @since 0.1
 */
public record StatusCount(int compliant, int notYet, int flagged) {

  /** No organisation. */
  public static final StatusCount NONE = new StatusCount(0, 0, 0);

  /**
   * Checks the counts.
   *
   * @param compliant organisations that are compliant, 0 or more
   * @param notYet organisations that are not yet, 0 or more
   * @param flagged those of the not yet that are flagged, 0 to {@code notYet}
   * @throws IllegalArgumentException if a count is negative, or more are flagged than not yet
   */
  public StatusCount {
    checkArgument(
        compliant >= 0 && notYet >= 0 && flagged >= 0 && flagged <= notYet,
        "counts must be 0 or more and no more flagged than not yet, but are %s, %s and %s",
        compliant,
        notYet,
        flagged);
  }

  /**
   * Both counts together.
   *
   * @param other the count of other organisations, never null
   * @return the sum
   */
  public StatusCount plus(StatusCount other) {
    return new StatusCount(
        Math.addExact(compliant, other.compliant),
        Math.addExact(notYet, other.notYet),
        Math.addExact(flagged, other.flagged));
  }

  /**
   * All organisations counted.
   *
   * @return compliant and not yet together
   */
  public int total() {
    return Math.addExact(compliant, notYet);
  }

  /**
   * The organisations that are not yet compliant and not flagged.
   *
   * @return those not yet without those flagged
   */
  public int unflagged() {
    return notYet - flagged;
  }

  /**
   * The share of organisations that are compliant, for display.
   *
   * @return the percentage with one decimal, rounded half even; empty where there is no
   *     organisation
   */
  public Optional<BigDecimal> compliantPercent() {
    return total() == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(compliant)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(total()), 1, RoundingMode.HALF_EVEN));
  }
}
