package org.psncontrols.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.psncontrols.rules.Examples.DAY;
import static org.psncontrols.rules.Examples.assessment;
import static org.psncontrols.rules.Examples.catalogue;
import static org.psncontrols.rules.Examples.control;
import static org.psncontrols.rules.Examples.met;
import static org.psncontrols.rules.Examples.response;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Section;

/** Section A of weight 3 has a control and section A1 of weight 2; section B stands beside it. */
class GroupedFormulaTest {

  private static final Catalogue NESTED =
      Catalogue.builder()
          .from(catalogue())
          .sections(
              ImmutableList.of(
                  section("A", Optional.empty(), 3),
                  section("A1", Optional.of("A"), 2),
                  section("B", Optional.empty(), 1),
                  section("C", Optional.empty(), 1)))
          .controls(
              ImmutableList.of(
                  control("a").section("A").weight(1).build(),
                  control("x").section("A1").weight(1).build(),
                  control("y").section("A1").weight(3).build(),
                  control("b").section("B").weight(2).build(),
                  control("naught").section("C").weight(0).build()))
          .build();

  private static final Response B_NOT = response("b", Answer.NOT_MET).build();
  private static final Response NAUGHT_NOT_APPLICABLE =
      response("naught", Answer.NOT_APPLICABLE).build();

  private static Section section(String id, Optional<String> parent, int weight) {
    return new Section(id, "Section " + id, parent, OptionalInt.of(weight));
  }

  private static Score score(ScoringModel model, Response... responses) {
    return model
        .compile(NESTED, ScoringPolicy.defaults())
        .score(assessment(responses).build(), DAY);
  }

  private static Scored xccdf(Response... responses) {
    return (Scored) score(ScoringModels.XCCDF_DEFAULT, responses);
  }

  private static Scored usual(ScoringModel model) {
    return (Scored)
        score(
            model,
            met("a"),
            met("x"),
            response("y", Answer.NOT_MET).build(),
            B_NOT,
            NAUGHT_NOT_APPLICABLE);
  }

  private static Ratio of100(int numerator, int denominator) {
    return new Ratio(BigFraction.of(numerator, denominator), 100);
  }

  @Test
  void each_section_is_weighed_in_the_one_it_stands_in() {
    // A1 is a quarter, A one of three and two quarters of three, all of it 3/2 of 4.
    assertThat(usual(ScoringModels.XCCDF_DEFAULT).getScore()).isEqualTo(of100(75, 2));
    assertThat(usual(ScoringModels.AVERAGE_OF_AVERAGES_WEIGHTED).getScore())
        .isEqualTo(of100(75, 2));
    assertThat(usual(ScoringModels.AVERAGE_OF_AVERAGES).getScore()).isEqualTo(of100(25, 1));
  }

  @Test
  void a_control_contributes_by_the_weights_of_all_sections_around_it() {
    Scored score = usual(ScoringModels.XCCDF_DEFAULT);

    assertThat(score.getContributions())
        .extracting(
            contribution -> contribution.control().getId().value(),
            Contribution::weight,
            Contribution::points,
            Contribution::possible)
        .containsExactly(
            tuple("a", 1, BigFraction.of(25), BigFraction.of(25)),
            tuple("x", 1, BigFraction.of(25, 2), BigFraction.of(25, 2)),
            tuple("y", 3, BigFraction.ZERO, BigFraction.of(75, 2)),
            tuple("b", 2, BigFraction.ZERO, BigFraction.of(25)));
    assertThat(score.getSectionPoints())
        .containsExactly(
            Map.entry("A", BigFraction.of(25)),
            Map.entry("A1", BigFraction.of(25, 2)),
            Map.entry("B", BigFraction.ZERO));
    assertThat(score.getWeightedAttainments().isEmpty()).isTrue();
  }

  @Test
  void a_section_in_which_nothing_counts_leaves_its_weight_to_the_others() {
    Scored score =
        xccdf(
            met("a"),
            response("x", Answer.NOT_APPLICABLE).build(),
            response("y", Answer.NOT_APPLICABLE).build(),
            B_NOT);

    assertThat(score.getScore()).isEqualTo(of100(75, 1));
    assertThat(score.getContributions())
        .extracting(Contribution::points)
        .containsExactly(BigFraction.of(75), BigFraction.ZERO);
  }

  @Test
  void what_weighs_nothing_makes_its_section_nothing() {
    Scored score = xccdf(met("a"), B_NOT, met("naught"));

    assertThat(score.getScore()).isEqualTo(of100(60, 1));
    assertThat(score.getContributions())
        .extracting(Contribution::points, Contribution::possible)
        .containsExactly(
            tuple(BigFraction.of(60), BigFraction.of(60)),
            tuple(BigFraction.ZERO, BigFraction.of(20)),
            tuple(BigFraction.ZERO, BigFraction.ZERO));
  }

  @Test
  void a_missing_answer_in_a_section_moves_that_section() {
    assertThat(xccdf(met("a"), met("x"), B_NOT, NAUGHT_NOT_APPLICABLE).getBounds())
        .contains(new Bounds(of100(75, 2), of100(75, 1)));
  }

  @Test
  void a_section_without_answers_may_count_or_not() {
    assertThat(xccdf(met("a"), B_NOT, NAUGHT_NOT_APPLICABLE).getBounds())
        .contains(new Bounds(of100(25, 1), of100(75, 1)));
    assertThat(
            xccdf(met("a"), met("x"), response("y", Answer.NOT_MET).build(), NAUGHT_NOT_APPLICABLE)
                .getBounds())
        .contains(new Bounds(of100(75, 2), of100(125, 2)));
  }

  @Test
  void a_section_that_can_only_be_nothing_is_counted_for_the_worst_alone() {
    assertThat(xccdf(met("a"), met("x"), met("y"), B_NOT).getBounds())
        .contains(new Bounds(of100(60, 1), of100(75, 1)));
  }

  @Test
  void where_no_section_counts_there_is_nothing_to_score() {
    Response[] none =
        NESTED.getControls().stream()
            .map(each -> response(each.getId().value(), Answer.NOT_APPLICABLE).build())
            .toArray(Response[]::new);

    assertThat(score(ScoringModels.XCCDF_DEFAULT, none)).isInstanceOf(NothingToScore.class);
    assertThat(score(ScoringModels.XCCDF_DEFAULT, none).getBounds()).isEmpty();
  }
}
