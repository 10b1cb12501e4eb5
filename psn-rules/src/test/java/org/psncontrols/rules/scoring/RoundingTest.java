package org.psncontrols.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundingTest {

  @ParameterizedTest
  @CsvSource({
    // Exactly between two numbers, and just beside.
    "1, 20,       0.05, 0.1, 0.0, 0",
    "3, 20,       0.15, 0.2, 0.1, 0",
    "1999, 40000, 0.05, 0.0, 0.0, 0",
    "1, 2,        0.50, 0.5, 0.5, 0",
    "3, 2,        1.50, 1.5, 1.5, 2",
    "5, 2,        2.50, 2.5, 2.5, 2",
    "2, 3,        0.67, 0.7, 0.6, 1",
    "9999, 100,  99.99, 100.0, 99.9, 100",
    "100, 1,    100.00, 100.0, 100.0, 100",
    "0, 1,        0.00, 0.0, 0.0, 0"
  })
  void it_rounds_by_its_decimals_and_its_mode(
      int numerator, int denominator, String two, String halfUp, String down, String whole) {
    BigFraction exact = BigFraction.of(numerator, denominator);

    assertThat(Rounding.TWO_DECIMALS_HALF_EVEN.round(exact)).hasToString(two);
    assertThat(Rounding.ONE_DECIMAL_HALF_UP.round(exact)).hasToString(halfUp);
    assertThat(Rounding.ONE_DECIMAL_DOWN.round(exact)).hasToString(down);
    assertThat(Rounding.WHOLE.round(exact)).hasToString(whole);
  }

  @Test
  void two_decimals_round_halves_to_even() {
    assertThat(Rounding.TWO_DECIMALS_HALF_EVEN.round(BigFraction.of(1, 200))).hasToString("0.00");
    assertThat(Rounding.TWO_DECIMALS_HALF_EVEN.round(BigFraction.of(3, 200))).hasToString("0.02");
  }

  @Test
  void it_has_a_name() {
    assertThat(Rounding.TWO_DECIMALS_HALF_EVEN.getName()).isEqualTo("2 decimals, half even");
    assertThat(Rounding.ONE_DECIMAL_DOWN.getName()).isEqualTo("1 decimal, down");
    assertThat(Rounding.WHOLE.getName()).isEqualTo("0 decimals, half even");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10})
  void up_to_ten_decimals_are_taken(int decimals) {
    assertThat(new Rounding(decimals, RoundingMode.UP).decimals()).isEqualTo(decimals);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 11})
  void other_numbers_of_decimals_are_refused(int decimals) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Rounding(decimals, RoundingMode.UP))
        .withMessage("a rounding must leave 0 to 10 decimals, but leaves " + decimals);
  }

  @Test
  void a_mode_that_does_not_round_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Rounding(2, RoundingMode.UNNECESSARY))
        .withMessage("a rounding must say which way, as scores are fractions, but is UNNECESSARY");
  }

  @Test
  @SuppressWarnings("NullAway")
  void null_is_refused() {
    assertThatNullPointerException().isThrownBy(() -> new Rounding(1, null)).withMessage("mode");
  }
}
