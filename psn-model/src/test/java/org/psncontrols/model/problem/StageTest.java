package org.psncontrols.model.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.groups.Default;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageTest {

  @Test
  void stages_follow_one_another_as_the_process_does() {
    assertThat(Stage.values()).containsExactly(Stage.DRAFT, Stage.SUBMISSION, Stage.CERTIFICATION);
  }

  @ParameterizedTest
  @EnumSource
  void a_stage_includes_itself_and_those_before_it(Stage stage) {
    for (Stage other : Stage.values()) {
      assertThat(stage.includes(other)).isEqualTo(other.compareTo(stage) <= 0);
    }
  }

  /** A Jakarta validator checks a group and those that it extends. */
  @ParameterizedTest
  @EnumSource
  void a_group_extends_those_of_the_stages_that_are_included(Stage stage) {
    assertThat(Default.class).isAssignableFrom(stage.getGroup());
    for (Stage other : Stage.values()) {
      assertThat(other.getGroup().isAssignableFrom(stage.getGroup()))
          .isEqualTo(stage.includes(other));
    }
  }
}
