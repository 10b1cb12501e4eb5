package org.psncontrols.rules.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.RiskLevel.Band;
import org.psncontrols.model.assessment.RiskLevel.Rating;
import org.psncontrols.model.control.Control;

/**
 * In which band a risk lies by its likelihood and impact, and how findings, which state neither,
 * are rated.
 *
 * <p>No source of the regime fixes such a grid, so every matrix is a {@code LOCAL} choice unless
 * its user has a source for it. Immutable and thread-safe; a value type, so do not use its
 * identity.
 *
 * @param bands the bands: five rows, that of likelihood 1 first, of five bands each, that of impact
 *     1 first, which do not fall as likelihood or impact rises; never null
 * @param findings the rating of a finding of each severity, of which none lies in a higher band
 *     than that of a graver severity; iterated from the gravest on, never null
 * @since 0.1
 */
public record RiskMatrix(
    ImmutableList<ImmutableList<Band>> bands, ImmutableMap<FindingSeverity, Rating> findings) {

  private static final int SIZE = Control.MAX_RATING;

  /**
   * Checks the grid and the ratings.
   *
   * @param bands the bands: five rows, that of likelihood 1 first, of five bands each, that of
   *     impact 1 first; never null
   * @param findings the rating of a finding of each severity, in any order; never null
   * @throws IllegalArgumentException if there are not five rows of five bands, a band falls as
   *     likelihood or impact rises, a severity has no rating, or the rating of a severity lies in a
   *     higher band than that of a graver one
   */
  public RiskMatrix {
    requireNonNull(bands, "bands");
    requireNonNull(findings, "findings");
    checkSize(bands);
    checkRising(bands);
    checkSeverities(findings);
    findings = Maps.immutableEnumMap(findings);
    checkFalling(bands, findings);
  }

  /**
   * The defaults of this library, all {@code LOCAL}. The band goes by likelihood times impact: very
   * low up to 2, low up to 5, medium up to 9, high up to 16, very high above. A critical finding is
   * rated 5x5, a high one 4x4, a medium one 3x3, a low one 2x2, and one for information 1x1.
   *
   * @return the default matrix
   */
  public static RiskMatrix defaults() {
    return new RiskMatrix(
        IntStream.rangeClosed(1, SIZE)
            .mapToObj(RiskMatrix::defaultRow)
            .collect(ImmutableList.toImmutableList()),
        ImmutableMap.of(
            FindingSeverity.CRITICAL, new Rating(5, 5),
            FindingSeverity.HIGH, new Rating(4, 4),
            FindingSeverity.MEDIUM, new Rating(3, 3),
            FindingSeverity.LOW, new Rating(2, 2),
            FindingSeverity.INFORMATIONAL, new Rating(1, 1)));
  }

  /**
   * The band of a risk.
   *
   * @param rating the likelihood and impact of the risk, never null
   * @return the band of that cell
   */
  public Band bandOf(Rating rating) {
    requireNonNull(rating, "rating");
    return bandOf(bands, rating);
  }

  /**
   * How findings of a severity are rated.
   *
   * @param severity the severity, never null
   * @return the likelihood and impact that stand for it
   */
  public Rating ratingOf(FindingSeverity severity) {
    requireNonNull(severity, "severity");
    return ratingOf(findings, severity);
  }

  private static Band bandOf(ImmutableList<ImmutableList<Band>> bands, Rating rating) {
    return bands.get(rating.likelihood() - 1).get(rating.impact() - 1);
  }

  private static Rating ratingOf(
      ImmutableMap<FindingSeverity, Rating> findings, FindingSeverity severity) {
    // Never absent: every severity is checked to have a rating.
    return requireNonNull(findings.get(severity));
  }

  private static void checkSize(ImmutableList<ImmutableList<Band>> bands) {
    checkArgument(
        bands.size() == SIZE,
        "a risk matrix must have %s rows, one for each likelihood, but has %s",
        SIZE,
        bands.size());
    for (int likelihood = 1; likelihood <= SIZE; likelihood++) {
      int size = bands.get(likelihood - 1).size();
      checkArgument(
          size == SIZE,
          "a risk matrix must have %s bands for each likelihood, but for %s has %s",
          SIZE,
          likelihood,
          size);
    }
  }

  private static void checkRising(ImmutableList<ImmutableList<Band>> bands) {
    List<Rating> fallen = new ArrayList<>();
    for (int likelihood = 1; likelihood <= SIZE; likelihood++) {
      for (int impact = 1; impact <= SIZE; impact++) {
        Rating cell = new Rating(likelihood, impact);
        Rating lessLikely = new Rating(Math.max(1, likelihood - 1), impact);
        Rating lessGrave = new Rating(likelihood, Math.max(1, impact - 1));
        Band least = Ordering.natural().max(bandOf(bands, lessLikely), bandOf(bands, lessGrave));
        if (bandOf(bands, cell).compareTo(least) < 0) {
          fallen.add(cell);
        }
      }
    }
    checkArgument(
        fallen.isEmpty(),
        "a risk matrix's bands must not fall as likelihood or impact rises, but do so at %s",
        fallen);
  }

  private static void checkSeverities(ImmutableMap<FindingSeverity, Rating> findings) {
    Set<FindingSeverity> missing =
        Sets.difference(EnumSet.allOf(FindingSeverity.class), findings.keySet());
    checkArgument(
        missing.isEmpty(),
        "a risk matrix must rate findings of every severity, but leaves out %s",
        missing);
  }

  private static void checkFalling(
      ImmutableList<ImmutableList<Band>> bands, ImmutableMap<FindingSeverity, Rating> findings) {
    FindingSeverity graver = FindingSeverity.CRITICAL;
    for (FindingSeverity severity : FindingSeverity.values()) {
      Band limit = bandOf(bands, ratingOf(findings, graver));
      Band band = bandOf(bands, ratingOf(findings, severity));
      checkArgument(
          band.compareTo(limit) <= 0,
          "a risk matrix must not put a lesser severity in a higher band, but puts %s in %s and %s"
              + " in %s",
          graver,
          limit,
          severity,
          band);
      graver = severity;
    }
  }

  private static ImmutableList<Band> defaultRow(int likelihood) {
    return IntStream.rangeClosed(1, SIZE)
        .mapToObj(impact -> defaultBand(new Rating(likelihood, impact)))
        .collect(ImmutableList.toImmutableList());
  }

  private static Band defaultBand(Rating rating) {
    int product = rating.product();
    if (product <= 2) {
      return Band.VERY_LOW;
    }
    if (product <= 5) {
      return Band.LOW;
    }
    if (product <= 9) {
      return Band.MEDIUM;
    }
    return product <= 16 ? Band.HIGH : Band.VERY_HIGH;
  }
}
