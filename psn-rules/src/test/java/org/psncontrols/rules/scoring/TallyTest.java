package org.psncontrols.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class TallyTest {

  @Test
  void tallies_add_number_by_number() {
    Tally sum = Tally.of(1, 20, 300).plus(Tally.of(4, 50, 600));

    assertThat(sum).isEqualTo(Tally.of(5, 70, 900));
    assertThat(sum.get(0)).isEqualTo(5);
    assertThat(sum.get(2)).isEqualTo(900);
  }

  @Test
  void sums_do_not_overflow() {
    Tally most = Tally.of(Long.MAX_VALUE);

    assertThat(most.plus(most).get(0))
        .isEqualTo(BigInteger.valueOf(Long.MAX_VALUE).multiply(BigInteger.TWO));
  }

  @Test
  void tallies_of_different_formulas_are_not_added() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tally.of(1).plus(Tally.of(1, 2)))
        .withMessage("tallies must be of the same formula to be added, but have 1 and 2 numbers");
  }

  @Test
  @SuppressWarnings("NullAway")
  void null_is_refused() {
    assertThatNullPointerException().isThrownBy(() -> new Tally(null)).withMessage("parts");
  }
}
