package org.psncontrols.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.psncontrols.rules.Examples.catalogue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.psncontrols.rules.scoring.WeightedModel.Credit;
import org.psncontrols.rules.scoring.WeightedModel.Grouping;
import org.psncontrols.rules.scoring.WeightedModel.Scale;
import org.psncontrols.rules.scoring.WeightedModel.Unassessed;

class WeightedModelTest {

  private static WeightedModel.Builder model() {
    return WeightedModel.builder()
        .id("own")
        .version(1)
        .rule("The mean.")
        .lawCard(LawCard.allHold());
  }

  @Test
  void what_is_not_chosen_is_as_in_psn_weighted() {
    WeightedModel model = model().build();

    assertThat(model.getWeighting()).isSameAs(Weighting.STATED);
    assertThat(model.getCredit()).isEqualTo(Credit.IN_PART);
    assertThat(model.getUnassessed()).isEqualTo(Unassessed.COUNTED);
    assertThat(model.getGrouping()).isEqualTo(Grouping.NONE);
    assertThat(model.getScale()).isEqualTo(Scale.HUNDRED);
    assertThat(model.getRounding()).isEqualTo(Rounding.TWO_DECIMALS_HALF_EVEN);
    assertThat(model)
        .isEqualTo(
            WeightedModel.builder()
                .from((WeightedModel) ScoringModels.PSN_WEIGHTED)
                .id("own")
                .rule("The mean.")
                .build());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void a_version_below_1_is_refused(int version) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> model().version(version).build())
        .withMessage("model own must have a version from 1 on, but has " + version);
  }

  @Test
  void what_a_model_must_say_is_asked_for() {
    assertThatIllegalStateException()
        .isThrownBy(() -> WeightedModel.builder().build())
        .withMessageContaining("id")
        .withMessageContaining("version")
        .withMessageContaining("rule")
        .withMessageContaining("lawCard");
  }

  @ParameterizedTest
  @CsvSource({
    "BY_SECTION, SUM_OF_WEIGHTS",
    "BY_SECTION, ALL_OR_NOTHING",
    "BY_SECTION_TOP_ALIKE, SUM_OF_WEIGHTS",
    "BY_SECTION_TOP_ALIKE, ALL_OR_NOTHING"
  })
  void sections_are_weighed_on_a_scale_to_100_only(Grouping grouping, Scale scale) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> model().grouping(grouping).scale(scale).build())
        .withMessage(
            "model own must score 0 to 100 where it groups by section, but is measured in "
                + scale);
  }

  @ParameterizedTest
  @EnumSource(Grouping.class)
  void any_grouping_is_taken_on_a_scale_to_100(Grouping grouping) {
    assertThat(model().grouping(grouping).build().getGrouping()).isEqualTo(grouping);
  }

  @ParameterizedTest
  @EnumSource(Scale.class)
  void any_scale_is_taken_without_grouping(Scale scale) {
    assertThat(model().scale(scale).build().getScale()).isEqualTo(scale);
  }

  /** As a jar provides it as a service; its version is wrong, which no builder has checked. */
  private static final class Service implements WeightedModel {

    @Override
    public String getId() {
      return "service";
    }

    @Override
    public int getVersion() {
      return 0;
    }

    @Override
    public String getRule() {
      return "The mean.";
    }

    @Override
    public LawCard getLawCard() {
      return LawCard.allHold();
    }
  }

  @Test
  void one_that_was_not_built_is_checked_when_it_is_prepared() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Service().compile(catalogue(), ScoringPolicy.defaults()))
        .withMessage("model service must have a version from 1 on, but has 0");
  }
}
