package org.psncontrols.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.psncontrols.rules.Examples.control;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.psncontrols.model.control.Control;

class ContributionTest {

  private static final Control CONTROL = control("C").section("B").build();

  @Test
  void it_adds_its_part_of_what_it_could() {
    Contribution part = new Contribution(CONTROL, 7, 62_500_000, BigFraction.of(3, 5));

    assertThat(part.possible()).isEqualTo(BigFraction.of(21, 5));
    assertThat(part.points()).isEqualTo(BigFraction.of(21, 8));
    assertThat(part.section()).isEqualTo("B");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0, 100000000", "1, 0"})
  void nothing_at_all_may_be_added(int weight, long attainment) {
    assertThat(new Contribution(CONTROL, weight, attainment, BigFraction.ONE).points())
        .isEqualTo(BigFraction.ZERO);
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "0, -1", "0, 100000001"})
  void what_is_off_its_scale_is_refused(int weight, long attainment) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Contribution(CONTROL, weight, attainment, BigFraction.ONE))
        .withMessage(
            "a contribution must have a weight of 0 or more and an attainment of 0 to 100000000,"
                + " but that of control C has %s and %s",
            weight, attainment);
  }

  @Test
  @SuppressWarnings("NullAway")
  void null_is_refused() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Contribution(null, 1, 1, BigFraction.ONE))
        .withMessage("control");
    assertThatNullPointerException()
        .isThrownBy(() -> new Contribution(CONTROL, 1, 1, null))
        .withMessage("unit");
  }
}
