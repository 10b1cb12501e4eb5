package org.psncontrols.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.psncontrols.model.assessment.FindingSeverity.CRITICAL;
import static org.psncontrols.model.assessment.FindingSeverity.HIGH;
import static org.psncontrols.model.assessment.FindingSeverity.INFORMATIONAL;
import static org.psncontrols.model.assessment.FindingSeverity.LOW;
import static org.psncontrols.model.assessment.FindingSeverity.MEDIUM;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.RiskLevel.Band;
import org.psncontrols.model.assessment.RiskLevel.Rating;

class RiskMatrixTest {

  private static final RiskMatrix DEFAULTS = RiskMatrix.defaults();

  private static final ImmutableList<Rating> CELLS =
      Stream.of(1, 2, 3, 4, 5)
          .flatMap(likelihood -> Stream.of(1, 2, 3, 4, 5).map(i -> new Rating(likelihood, i)))
          .collect(ImmutableList.toImmutableList());

  /** The bands as the default has them, but for one row. */
  private static ImmutableList<ImmutableList<Band>> bands(int likelihood, Band... row) {
    List<ImmutableList<Band>> rows = new ArrayList<>(DEFAULTS.bands());
    rows.set(likelihood - 1, ImmutableList.copyOf(row));
    return ImmutableList.copyOf(rows);
  }

  /** The ratings as the default has them, but for one severity. */
  private static ImmutableMap<FindingSeverity, Rating> findings(
      FindingSeverity severity, Rating rating) {
    return ImmutableMap.<FindingSeverity, Rating>builder()
        .putAll(DEFAULTS.findings())
        .put(severity, rating)
        .buildKeepingLast();
  }

  @ParameterizedTest
  @CsvSource({
    "1, VERY_LOW, VERY_LOW, LOW, LOW, LOW",
    "2, VERY_LOW, LOW, MEDIUM, MEDIUM, HIGH",
    "3, LOW, MEDIUM, MEDIUM, HIGH, HIGH",
    "4, LOW, MEDIUM, HIGH, HIGH, VERY_HIGH",
    "5, LOW, HIGH, HIGH, VERY_HIGH, VERY_HIGH"
  })
  void the_default_bands_go_by_likelihood_times_impact(
      int likelihood, Band first, Band second, Band third, Band fourth, Band fifth) {
    assertThat(Stream.of(1, 2, 3, 4, 5).map(i -> DEFAULTS.bandOf(new Rating(likelihood, i))))
        .containsExactly(first, second, third, fourth, fifth);
  }

  @Test
  void the_default_puts_the_findings_of_each_severity_in_a_band_of_its_own() {
    assertThat(Stream.of(FindingSeverity.values()).map(DEFAULTS::ratingOf))
        .containsExactly(
            new Rating(5, 5),
            new Rating(4, 4),
            new Rating(3, 3),
            new Rating(2, 2),
            new Rating(1, 1));
    assertThat(Stream.of(FindingSeverity.values()).map(DEFAULTS::ratingOf).map(DEFAULTS::bandOf))
        .containsExactly(Band.VERY_HIGH, Band.HIGH, Band.MEDIUM, Band.LOW, Band.VERY_LOW);
  }

  @Test
  void likelihood_and_impact_are_not_mistaken_for_one_another() {
    RiskMatrix matrix =
        new RiskMatrix(
            bands(
                5, Band.VERY_HIGH, Band.VERY_HIGH, Band.VERY_HIGH, Band.VERY_HIGH, Band.VERY_HIGH),
            DEFAULTS.findings());

    assertThat(matrix.bandOf(new Rating(5, 1))).isEqualTo(Band.VERY_HIGH);
    assertThat(matrix.bandOf(new Rating(1, 5))).isEqualTo(Band.LOW);
  }

  @Test
  void ratings_come_from_the_gravest_severity_on_however_they_were_given() {
    ImmutableMap<FindingSeverity, Rating> reversed =
        ImmutableMap.of(
            INFORMATIONAL, new Rating(1, 1),
            LOW, new Rating(2, 2),
            MEDIUM, new Rating(3, 3),
            HIGH, new Rating(4, 4),
            CRITICAL, new Rating(5, 5));
    RiskMatrix matrix = new RiskMatrix(DEFAULTS.bands(), reversed);

    assertThat(matrix.findings().keySet()).containsExactly(FindingSeverity.values());
    assertThat(matrix)
        .isEqualTo(DEFAULTS)
        .hasSameHashCodeAs(DEFAULTS)
        .hasToString(DEFAULTS.toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4, 6, 1_000_000})
  void a_grid_of_another_number_of_rows_is_refused(int rows) {
    ImmutableList<ImmutableList<Band>> bands =
        ImmutableList.copyOf(Collections.nCopies(rows, DEFAULTS.bands().get(0)));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RiskMatrix(bands, DEFAULTS.findings()))
        .withMessage("a risk matrix must have 5 rows, one for each likelihood, but has " + rows);
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "1, 4", "3, 6", "5, 4", "5, 1000000"})
  void a_row_of_another_number_of_bands_is_refused(int likelihood, int size) {
    Band[] row = Collections.nCopies(size, Band.HIGH).toArray(Band[]::new);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RiskMatrix(bands(likelihood, row), DEFAULTS.findings()))
        .withMessage(
            "a risk matrix must have 5 bands for each likelihood, but for %s has %s",
            likelihood, size);
  }

  @Test
  void bands_that_fall_are_refused_by_their_places() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new RiskMatrix(
                    bands(1, Band.VERY_LOW, Band.VERY_LOW, Band.LOW, Band.VERY_LOW, Band.LOW),
                    DEFAULTS.findings()))
        .withMessage(
            "a risk matrix's bands must not fall as likelihood or impact rises, but do so at [1x4]");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new RiskMatrix(
                    bands(4, Band.VERY_LOW, Band.LOW, Band.LOW, Band.HIGH, Band.VERY_HIGH),
                    DEFAULTS.findings()))
        .withMessage(
            "a risk matrix's bands must not fall as likelihood or impact rises, but do so at"
                + " [4x1, 4x2, 4x3]");
  }

  @Test
  void every_severity_without_a_rating_is_named() {
    ImmutableMap<FindingSeverity, Rating> some =
        ImmutableMap.of(INFORMATIONAL, new Rating(1, 1), HIGH, new Rating(4, 4));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RiskMatrix(DEFAULTS.bands(), some))
        .withMessage(
            "a risk matrix must rate findings of every severity, but leaves out [CRITICAL, MEDIUM,"
                + " LOW]");
  }

  @Test
  void a_lesser_severity_in_a_higher_band_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RiskMatrix(DEFAULTS.bands(), findings(CRITICAL, new Rating(3, 3))))
        .withMessage(
            "a risk matrix must not put a lesser severity in a higher band, but puts CRITICAL in"
                + " MEDIUM and HIGH in HIGH");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new RiskMatrix(DEFAULTS.bands(), findings(INFORMATIONAL, new Rating(5, 2))))
        .withMessage(
            "a risk matrix must not put a lesser severity in a higher band, but puts LOW in LOW"
                + " and INFORMATIONAL in HIGH");
  }

  @Test
  void severities_may_share_a_band_whatever_their_ratings() {
    ImmutableMap<FindingSeverity, Rating> findings = findings(MEDIUM, new Rating(4, 4));

    assertThat(new RiskMatrix(DEFAULTS.bands(), findings).ratingOf(MEDIUM))
        .isEqualTo(new Rating(4, 4));
    // 2x5 and 4x4 are both high, so neither outranks the other.
    assertThat(new RiskMatrix(DEFAULTS.bands(), findings(HIGH, new Rating(2, 5))).ratingOf(HIGH))
        .isEqualTo(new Rating(2, 5));
  }

  @Test
  @SuppressWarnings("NullAway")
  void what_is_missing_is_refused() {
    assertThatNullPointerException()
        .isThrownBy(() -> new RiskMatrix(null, DEFAULTS.findings()))
        .withMessage("bands");
    assertThatNullPointerException()
        .isThrownBy(() -> new RiskMatrix(DEFAULTS.bands(), null))
        .withMessage("findings");
    assertThatNullPointerException().isThrownBy(() -> DEFAULTS.bandOf(null)).withMessage("rating");
    assertThatNullPointerException()
        .isThrownBy(() -> DEFAULTS.ratingOf(null))
        .withMessage("severity");
  }

  @Property
  void a_band_never_falls_when_likelihood_or_impact_rises(@ForAll("matrices") RiskMatrix matrix) {
    for (Rating cell : CELLS) {
      for (Rating other : CELLS) {
        if (isAtMost(cell, other)) {
          assertThat(matrix.bandOf(other)).isGreaterThanOrEqualTo(matrix.bandOf(cell));
        }
      }
    }
  }

  @Property
  void a_graver_finding_never_lies_in_a_lower_band(@ForAll("matrices") RiskMatrix matrix) {
    assertThat(Stream.of(FindingSeverity.values()).map(matrix::ratingOf).map(matrix::bandOf))
        .isSortedAccordingTo(Collections.reverseOrder());
  }

  @Property
  void a_changed_cell_is_refused_only_where_a_band_then_falls(
      @ForAll("matrices") RiskMatrix matrix, @ForAll("cells") Rating cell, @ForAll Band band) {
    List<List<Band>> rows = new ArrayList<>();
    matrix.bands().forEach(row -> rows.add(new ArrayList<>(row)));
    rows.get(cell.likelihood() - 1).set(cell.impact() - 1, band);
    ImmutableList<ImmutableList<Band>> changed = grid(rows);
    // Ratings that keep their order in any grid.
    ImmutableMap<FindingSeverity, Rating> findings =
        Maps.toMap(List.of(FindingSeverity.values()), severity -> new Rating(1, 1));
    boolean falls =
        CELLS.stream()
            .filter(other -> !other.equals(cell))
            .anyMatch(
                other -> {
                  int order = matrix.bandOf(other).compareTo(band);
                  return (isAtMost(other, cell) && order > 0)
                      || (isAtMost(cell, other) && order < 0);
                });

    if (falls) {
      assertThatIllegalArgumentException().isThrownBy(() -> new RiskMatrix(changed, findings));
    } else {
      assertThat(new RiskMatrix(changed, findings).bandOf(cell)).isEqualTo(band);
    }
  }

  private static boolean isAtMost(Rating one, Rating other) {
    return one.likelihood() <= other.likelihood() && one.impact() <= other.impact();
  }

  @Provide
  Arbitrary<Rating> cells() {
    return Arbitraries.of(CELLS);
  }

  @Provide
  Arbitrary<RiskMatrix> matrices() {
    return Combinators.combine(
            Arbitraries.of(Band.class).list().ofSize(CELLS.size()),
            cells().list().ofSize(FindingSeverity.values().length))
        .as(RiskMatrixTest::matrix);
  }

  /** Any bands, each raised to the highest of those before it; any ratings, put in order. */
  private static RiskMatrix matrix(List<Band> any, List<Rating> ratings) {
    List<List<Band>> rows = new ArrayList<>();
    for (Rating cell : CELLS) {
      if (cell.impact() == 1) {
        rows.add(new ArrayList<>());
      }
      rows.get(cell.likelihood() - 1)
          .add(
              CELLS.stream()
                  .filter(before -> isAtMost(before, cell))
                  .map(before -> any.get(CELLS.indexOf(before)))
                  .max(Band::compareTo)
                  .orElseThrow());
    }
    ImmutableList<ImmutableList<Band>> bands = grid(rows);
    List<Rating> ordered = new ArrayList<>(ratings);
    ordered.sort((one, other) -> band(bands, other).compareTo(band(bands, one)));
    return new RiskMatrix(
        bands,
        ImmutableMap.of(
            CRITICAL, ordered.get(0),
            HIGH, ordered.get(1),
            MEDIUM, ordered.get(2),
            LOW, ordered.get(3),
            INFORMATIONAL, ordered.get(4)));
  }

  private static Band band(ImmutableList<ImmutableList<Band>> bands, Rating rating) {
    return bands.get(rating.likelihood() - 1).get(rating.impact() - 1);
  }

  private static ImmutableList<ImmutableList<Band>> grid(List<List<Band>> rows) {
    return rows.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
  }
}
