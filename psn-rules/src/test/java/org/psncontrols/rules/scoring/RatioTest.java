package org.psncontrols.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

  /** The first six lie exactly between two displayed numbers, the rest just beside one. */
  @ParameterizedTest
  @CsvSource({
    "1, 200, 100, 0.00",
    "3, 200, 100, 0.02",
    "1, 20000, 1, 0.00",
    "3, 20000, 1, 0.02",
    "19999, 200, 100, 100.00",
    "19997, 200, 100, 99.98",
    "1001, 200000, 100, 0.01",
    "2999, 200000, 100, 0.01",
    "200, 3, 100, 66.67",
    "1, 3, 1, 33.33",
    "0, 1, 100, 0.00",
    "7, 1, 7, 100.00"
  })
  void percent_has_two_decimals_and_rounds_exact_halves_to_even(
      int numerator, int denominator, long maximum, String percent) {
    assertThat(new Ratio(BigFraction.of(numerator, denominator), maximum).toPercent())
        .hasToString(percent);
  }

  @Property(tries = 200)
  void percent_is_never_further_than_half_a_hundredth_from_the_score(
      @ForAll @IntRange(min = 0, max = 100_000) int numerator,
      @ForAll @IntRange(min = 1, max = 1_000) int denominator) {
    BigFraction value = BigFraction.of(numerator % (denominator * 100 + 1), denominator);

    BigInteger shown = new Ratio(value, 100).toPercent().unscaledValue();

    assertThat(BigFraction.of(shown, BigInteger.valueOf(100)).subtract(value).abs())
        .isLessThanOrEqualTo(BigFraction.of(1, 200));
  }

  @Test
  void it_is_in_lowest_terms() {
    Ratio ratio = new Ratio(BigFraction.of(50, 4), 100);

    assertThat(ratio.numerator()).isEqualTo(25);
    assertThat(ratio.denominator()).isEqualTo(2);
    assertThat(ratio).hasToString("25/2 of 100").isEqualTo(new Ratio(BigFraction.of(25, 2), 100));
  }

  @Test
  void it_is_ordered_by_value() {
    Ratio third = new Ratio(BigFraction.of(1, 3), 1);
    Ratio half = new Ratio(BigFraction.of(1, 2), 1);

    assertThat(third).isLessThan(half);
    assertThat(half).isGreaterThan(third).isEqualByComparingTo(half);
  }

  @ParameterizedTest
  @CsvSource({"101, 100", "-1, 100", "0, 0", "0, -1"})
  void a_score_off_its_scale_is_refused(int value, long maximum) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Ratio(BigFraction.of(value), maximum))
        .withMessage("a score must be 0 to a maximum above 0, but is " + value + " of " + maximum);
  }

  @Test
  @SuppressWarnings("NullAway")
  void null_is_refused() {
    assertThatNullPointerException().isThrownBy(() -> new Ratio(null, 1)).withMessage("value");
  }

  @Test
  void bounds_the_wrong_way_round_are_refused() {
    Ratio none = new Ratio(BigFraction.ZERO, 1);
    Ratio full = new Ratio(BigFraction.ONE, 1);

    assertThat(new Bounds(none, full).upper()).isEqualTo(full);
    assertThat(new Bounds(full, full).lower()).isEqualTo(full);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bounds(full, none))
        .withMessage(
            "the lower bound must not be above the upper, but they are 1/1 of 1 and 0/1 of 1");
  }
}
