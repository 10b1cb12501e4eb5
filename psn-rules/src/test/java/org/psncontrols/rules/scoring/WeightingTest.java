package org.psncontrols.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.psncontrols.rules.Examples.catalogue;
import static org.psncontrols.rules.Examples.control;
import static org.psncontrols.rules.Examples.must;
import static org.psncontrols.rules.Examples.should;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.Section;

class WeightingTest {

  private static final Control CONTROL = control("C").build();
  private static final Section SECTION = new Section("A", "Section A");

  private static Section section(int weight) {
    return new Section("A", "Section A", Optional.empty(), OptionalInt.of(weight));
  }

  private static Weighting always(int weight) {
    return new Weighting("always the same", control -> weight, section -> weight);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1_000_000})
  void a_weight_within_the_limits_is_taken(int weight) {
    assertThat(always(weight).of(CONTROL)).isEqualTo(weight);
    assertThat(always(weight).of(SECTION)).isEqualTo(weight);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1_000_001, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void a_weight_outside_the_limits_is_refused(int weight) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> always(weight).of(CONTROL))
        .withMessage("a weight must be 0 to 1000000, but that of control C is " + weight);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> always(weight).of(SECTION))
        .withMessage("a weight must be 0 to 1000000, but that of section A is " + weight);
  }

  @Test
  void a_plan_is_not_made_with_a_weight_outside_the_limits() {
    for (WeightedModel.Grouping grouping : WeightedModel.Grouping.values()) {
      WeightedModel model =
          WeightedModel.builder()
              .from((WeightedModel) ScoringModels.PSN_WEIGHTED)
              .weighting(always(-1))
              .grouping(grouping)
              .build();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> model.compile(catalogue(CONTROL), ScoringPolicy.defaults()))
          .withMessage("a weight must be 0 to 1000000, but that of control C is -1");
    }
  }

  @Test
  void what_is_stated_is_the_catalogues_own_weight() {
    assertThat(Weighting.STATED.of(control("C").likelihood(2).impact(5).build())).isEqualTo(10);
    assertThat(Weighting.STATED.of(control("C").weight(0).build())).isZero();
    assertThat(Weighting.STATED.of(CONTROL)).isEqualTo(1);
    assertThat(Weighting.STATED.of(section(0))).isZero();
    assertThat(Weighting.STATED.of(section(7))).isEqualTo(7);
    assertThat(Weighting.STATED.of(SECTION)).isEqualTo(1);
  }

  @Test
  void stated_or_one_differs_where_it_is_0() {
    assertThat(Weighting.STATED_OR_ONE.of(control("C").weight(0).build())).isEqualTo(1);
    assertThat(Weighting.STATED_OR_ONE.of(control("C").weight(2).build())).isEqualTo(2);
    assertThat(Weighting.STATED_OR_ONE.of(section(0))).isEqualTo(1);
    assertThat(Weighting.STATED_OR_ONE.of(section(2))).isEqualTo(2);
  }

  @Test
  void equal_looks_at_no_weight() {
    assertThat(Weighting.EQUAL.of(control("C").weight(0).build())).isEqualTo(1);
    assertThat(Weighting.EQUAL.of(control("C").weight(9).build())).isEqualTo(1);
    assertThat(Weighting.EQUAL.of(section(9))).isEqualTo(1);
  }

  @Test
  void musts_alone_count_in_musts() {
    assertThat(Weighting.MUSTS.of(must("M"))).isEqualTo(1);
    assertThat(Weighting.MUSTS.of(should("S"))).isZero();
    assertThat(Weighting.MUSTS.of(CONTROL)).isZero();
    assertThat(Weighting.MUSTS.of(section(9))).isEqualTo(1);
  }

  @Test
  @SuppressWarnings("NullAway")
  void null_is_refused() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Weighting(null, control -> 1, section -> 1))
        .withMessage("description");
    assertThatNullPointerException()
        .isThrownBy(() -> new Weighting("", null, section -> 1))
        .withMessage("ofControl");
    assertThatNullPointerException()
        .isThrownBy(() -> new Weighting("", control -> 1, null))
        .withMessage("ofSection");
  }
}
