package org.psncontrols.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LawCardTest {

  @Test
  void all_hold_unless_one_is_said_to_fail() {
    LawCard card = LawCard.allHold().failing(Law.STRICT, "It stays.");

    for (Law law : Law.values()) {
      assertThat(LawCard.allHold().holds(law)).isTrue();
      assertThat(LawCard.allHold().findFailure(law)).isEmpty();
      assertThat(card.holds(law)).isEqualTo(law != Law.STRICT);
    }
    assertThat(card.findFailure(Law.STRICT)).contains("It stays.");
    assertThat(card.findFailure(Law.BOUNDED)).isEmpty();
  }

  @Test
  void failures_are_in_the_order_of_the_laws() {
    LawCard card =
        LawCard.allHold()
            .failing(Law.EXPIRY, "It rises.")
            .failing(Law.BOUNDED, "It leaves the scale.")
            .failing(Law.STRICT, "It stays.");

    assertThat(card.failures().keySet()).containsExactly(Law.BOUNDED, Law.STRICT, Law.EXPIRY);
    assertThat(card)
        .isEqualTo(
            new LawCard(
                ImmutableMap.of(
                    Law.STRICT, "It stays.",
                    Law.EXPIRY, "It rises.",
                    Law.BOUNDED, "It leaves the scale.")));
  }

  @Test
  void of_two_counter_examples_the_later_stands() {
    LawCard card = LawCard.allHold().failing(Law.STRICT, "One.").failing(Law.STRICT, "Other.");

    assertThat(card.findFailure(Law.STRICT)).contains("Other.");
  }

  @Test
  void a_law_that_fails_must_say_how() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LawCard.allHold().failing(Law.STRICT, " "))
        .withMessage("a law that fails must say how, but the counter-example of STRICT is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LawCard(ImmutableMap.of(Law.BOUNDED, "")))
        .withMessage("a law that fails must say how, but the counter-example of BOUNDED is blank");
  }

  @Test
  @SuppressWarnings("NullAway")
  void null_is_refused() {
    assertThatNullPointerException()
        .isThrownBy(() -> LawCard.allHold().failing(null, "It stays."))
        .withMessage("law");
    assertThatNullPointerException()
        .isThrownBy(() -> LawCard.allHold().failing(Law.STRICT, null))
        .withMessage("counterExample");
    assertThatNullPointerException()
        .isThrownBy(() -> LawCard.allHold().holds(null))
        .withMessage("law");
    assertThatNullPointerException()
        .isThrownBy(() -> LawCard.allHold().findFailure(null))
        .withMessage("law");
  }

  @Test
  void each_law_has_a_sentence_of_its_own() {
    assertThat(Arrays.stream(Law.values()).map(Law::getStatement))
        .doesNotHaveDuplicates()
        .allSatisfy(statement -> assertThat(statement).matches("[A-Z].{20,}\\."));
  }
}
