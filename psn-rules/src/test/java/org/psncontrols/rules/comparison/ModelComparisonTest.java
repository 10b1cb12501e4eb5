package org.psncontrols.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.psncontrols.rules.Examples.DAY;
import static org.psncontrols.rules.Examples.assessment;
import static org.psncontrols.rules.Examples.catalogue;
import static org.psncontrols.rules.Examples.control;
import static org.psncontrols.rules.Examples.finding;
import static org.psncontrols.rules.Examples.healthCheck;
import static org.psncontrols.rules.Examples.met;
import static org.psncontrols.rules.Examples.response;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.rules.comparison.ModelStep.Aspect;
import org.psncontrols.rules.scoring.EvidenceDemand;
import org.psncontrols.rules.scoring.LawCard;
import org.psncontrols.rules.scoring.Score;
import org.psncontrols.rules.scoring.ScoringFormula;
import org.psncontrols.rules.scoring.ScoringModel;
import org.psncontrols.rules.scoring.ScoringModels;
import org.psncontrols.rules.scoring.ScoringPolicy;
import org.psncontrols.rules.scoring.WeightedModel;
import org.psncontrols.rules.scoring.Weighting;

class ModelComparisonTest {

  private static final ScoringPolicy POLICY =
      ScoringPolicy.builder().evidenceDemand(EvidenceDemand.NEVER).build();

  /** Weights 3, 1 and 0 in one section, 4 in another. */
  private static final Catalogue FOUR =
      catalogue(
          control("THREE").weight(3).build(),
          control("ONE").weight(1).build(),
          control("NAUGHT").weight(0).build(),
          control("FOUR").section("B").weight(4).build());

  /** Met, partly met, not met, and one not assessed. */
  private static final Assessment MIXED =
      assessment(
              met("THREE"),
              response("ONE", Answer.PARTLY_MET).build(),
              response("NAUGHT", Answer.NOT_MET).build())
          .build();

  private static ModelComparison compare(Catalogue catalogue, Assessment assessment) {
    return ModelComparison.of(assessment, catalogue, POLICY, DAY, ScoringModels.builtIn());
  }

  private static ModelDifference difference(Assessment assessment, String model) {
    return find(compare(FOUR, assessment), model);
  }

  private static ModelDifference find(ModelComparison comparison, String model) {
    return comparison.getDifferences().stream()
        .filter(difference -> difference.score().getModel().equals(model))
        .findFirst()
        .orElseThrow();
  }

  private static ModelDifference between(
      Assessment assessment, ScoringModel reference, ScoringModel model) {
    return find(
        ModelComparison.of(assessment, FOUR, POLICY, DAY, ScoringModels.builtIn(), reference),
        model.getId());
  }

  private static List<String> sentences(ModelDifference difference) {
    return difference.steps().stream().map(ModelStep::sentence).toList();
  }

  @Test
  void there_is_a_score_by_each_model_in_their_order() {
    ModelComparison comparison = compare(FOUR, MIXED);

    assertThat(comparison.getScores())
        .containsExactlyElementsOf(
            ScoringModels.builtIn().all().stream()
                .map(model -> model.compile(FOUR, POLICY).score(MIXED, DAY))
                .toList());
    assertThat(comparison.getReference().getModel()).isEqualTo("psn-weighted");
  }

  @Test
  void the_reference_does_not_differ_from_itself() {
    ModelDifference difference = difference(MIXED, "psn-weighted");

    assertThat(difference.steps()).isEmpty();
    assertThat(difference.shown()).isEqualTo(new ScoreDifference(BigFraction.ZERO, false));
  }

  @Test
  void each_choice_that_differs_says_how_much_it_does_here() {
    // 3.5 of 8, then of 9, then of 5: 43.75, 38.89, 70.
    assertThat(sentences(difference(MIXED, "average")))
        .containsExactly(
            "In psn-weighted a control weighs likelihood times impact where stated, else its weight"
                + " in the catalogue, else 1; in average a control weighs likelihood times impact"
                + " where stated, else its weight in the catalogue, else 1; 0 counts as 1: -4.86"
                + " points.",
            "In psn-weighted a control that is not assessed counts as not met; in average a control"
                + " that is not assessed is left out: +31.11 points.",
            "In psn-weighted the score is shown with 2 decimals, half even; in average with 1"
                + " decimal, down: no difference here.");
  }

  @Test
  void the_effects_are_exact() {
    assertThat(difference(MIXED, "average").steps())
        .extracting(step -> step.effect().points())
        .containsExactly(BigFraction.of(-175, 36), BigFraction.of(280, 9), BigFraction.ZERO);
    assertThat(difference(MIXED, "average").exact().findPoints()).contains(BigFraction.of(105, 4));
  }

  @Test
  void what_is_met_in_part_and_what_is_grouped_are_told_apart() {
    // 3.5 of 8, 3 of 8, 3 of 4; by section the one that is left.
    assertThat(difference(MIXED, "xccdf-default").steps())
        .extracting(ModelStep::aspect)
        .containsExactly(Aspect.CREDIT, Aspect.UNASSESSED, Aspect.GROUPING);
    assertThat(sentences(difference(MIXED, "xccdf-default")))
        .last()
        .isEqualTo(
            "In psn-weighted the mean is taken of all controls at once; in xccdf-default the mean"
                + " is taken of the sections by their weights: no difference here.");
  }

  @Test
  void rounding_is_what_each_model_makes_of_its_own_score() {
    // 2 of 3 is 66.67 in the one, 66.6 in the other.
    Catalogue three = catalogue(control("A").build(), control("B").build(), control("C").build());
    Assessment two = assessment(met("A"), met("B"), response("C", Answer.NOT_MET).build()).build();

    ModelDifference difference = find(compare(three, two), "average");

    assertThat(difference.exact().points()).isEqualTo(BigFraction.ZERO);
    assertThat(difference.shown().points()).isEqualTo(BigFraction.of(-7, 100));
    assertThat(sentences(difference)).last().asString().endsWith("1 decimal, down: -0.07 points.");
  }

  @Test
  void the_same_rounding_of_other_numbers_is_told_where_it_does_something() {
    Catalogue two = catalogue(control("A").weight(2).build(), control("B").build());
    Assessment one = assessment(met("A"), response("B", Answer.NOT_MET).build()).build();

    ModelDifference difference =
        find(
            ModelComparison.of(
                one,
                two,
                POLICY,
                DAY,
                ScoringModels.builtIn(),
                WeightedModel.builder()
                    .from((WeightedModel) ScoringModels.PSN_WEIGHTED)
                    .id("our-alike")
                    .weighting(Weighting.EQUAL)
                    .build()),
            "psn-weighted");

    // 50 shows as it is, and 66 2/3 as 66.67.
    assertThat(sentences(difference))
        .last()
        .isEqualTo("Both are shown with 2 decimals, half even: +less than 0.01 points.");
    assertThat(difference.shown().points()).isEqualTo(BigFraction.of(1_667, 100));
  }

  @Test
  void the_scale_comes_first_where_the_other_order_has_no_model_between() {
    assertThat(between(MIXED, ScoringModels.PSN_GATE, ScoringModels.AVERAGE_OF_AVERAGES).steps())
        .extracting(ModelStep::aspect)
        .containsExactly(
            Aspect.WEIGHTING,
            Aspect.CREDIT,
            Aspect.UNASSESSED,
            Aspect.SCALE,
            Aspect.GROUPING,
            Aspect.ROUNDING);
    assertThat(between(MIXED, ScoringModels.AVERAGE_OF_AVERAGES, ScoringModels.PSN_GATE).steps())
        .extracting(ModelStep::aspect)
        .containsExactly(
            Aspect.WEIGHTING,
            Aspect.CREDIT,
            Aspect.UNASSESSED,
            Aspect.GROUPING,
            Aspect.SCALE,
            Aspect.ROUNDING);
  }

  @Test
  void a_step_to_nothing_to_score_has_no_number_and_says_that_it_counts_as_zero() {
    // No control is a MUST.
    ModelStep step = difference(MIXED, "psn-gate").steps().get(0);

    assertThat(step.effect().findPoints()).isEmpty();
    assertThat(step.effect().points()).isEqualTo(BigFraction.of(-175, 4));
    assertThat(step.sentence()).endsWith(": -43.75 points to nothing to score, which counts as 0.");
    assertThat(sentences(difference(MIXED, "psn-gate")))
        .last()
        .asString()
        .endsWith(
            "with 0 decimals, half even: no difference here, where nothing to score counts as 0.");
  }

  @Test
  void a_step_from_nothing_to_score_says_so_too() {
    ModelDifference difference = between(MIXED, ScoringModels.PSN_GATE, ScoringModels.PSN_WEIGHTED);

    assertThat(difference.steps())
        .first()
        .extracting(ModelStep::sentence)
        .asString()
        .endsWith(": 0 instead of nothing to score, which counts as 0.");
    assertThat(difference.exact().findPoints()).isEmpty();
  }

  @Test
  void a_step_from_zero_to_nothing_to_score_counts_as_the_same() {
    assertThat(sentences(difference(assessment().build(), "average")))
        .anyMatch(
            sentence -> sentence.endsWith(": nothing to score instead of 0, as which it counts."));
  }

  @Test
  void nothing_to_score_either_way_is_said() {
    assertThat(sentences(difference(assessment().build(), "pass-share")))
        .noneMatch(sentence -> sentence.contains("either way"));
    assertThat(sentences(find(compare(catalogue(), assessment().build()), "pass-share")))
        .anyMatch(sentence -> sentence.endsWith(": nothing to score either way."));
  }

  @Test
  void of_another_kind_of_model_the_rules_stand_side_by_side() {
    Assessment tested =
        Assessment.builder()
            .from(MIXED)
            .healthCheck(healthCheck(finding("F-1", FindingSeverity.HIGH)).build())
            .build();

    ModelDifference difference = difference(tested, "severity-ladder");

    assertThat(difference.steps())
        .extracting(ModelStep::aspect)
        .containsExactly(Aspect.RULE, Aspect.ROUNDING);
    assertThat(sentences(difference))
        .first()
        .asString()
        .startsWith("In psn-weighted \"The mean of how far each applicable control is met")
        .contains("; in severity-ladder \"")
        .endsWith("\": +16.25 points.");
  }

  /** Says that it weighs, and does something else. */
  private static final class Pretender implements WeightedModel {

    @Override
    public String getId() {
      return "pretender";
    }

    @Override
    public int getVersion() {
      return 1;
    }

    @Override
    public String getRule() {
      return "What the ladder says.";
    }

    @Override
    public LawCard getLawCard() {
      return LawCard.allHold();
    }

    @Override
    public ScoringFormula prepare(Catalogue catalogue, ScoringPolicy policy) {
      return ScoringModels.SEVERITY_LADDER.prepare(catalogue, policy);
    }
  }

  @Test
  void a_model_that_is_not_made_of_its_choices_differs_as_a_whole() {
    Assessment tested = Assessment.builder().from(MIXED).healthCheck(healthCheck().build()).build();

    ModelDifference difference =
        find(
            ModelComparison.of(
                tested, FOUR, POLICY, DAY, ScoringModels.builtIn().with(new Pretender())),
            "pretender");

    assertThat(difference.steps()).extracting(ModelStep::aspect).containsExactly(Aspect.RULE);
    assertThat(difference.exact().points()).isEqualTo(BigFraction.of(225, 4));
  }

  @Test
  void two_versions_are_told_apart() {
    WeightedModel second =
        WeightedModel.builder()
            .from((WeightedModel) ScoringModels.PSN_WEIGHTED)
            .version(2)
            .credit(WeightedModel.Credit.IN_FULL_ONLY)
            .build();

    ModelComparison comparison =
        ModelComparison.of(MIXED, FOUR, POLICY, DAY, ScoringModels.builtIn().with(second));

    assertThat(sentences(comparison.getDifferences().reverse().get(0)))
        .containsExactly(
            "In psn-weighted v1 a control that is met in part counts by how far it is met; in"
                + " psn-weighted v2 a control that is met in part counts as not met: -6.25 points.");
  }

  @Test
  void what_is_not_applicable_is_told_of_each_model() {
    Assessment assessment =
        assessment(
                met("THREE"),
                response("ONE", Answer.NOT_APPLICABLE).build(),
                response("FOUR", Answer.NOT_MET).build())
            .build();

    NotApplicableEffect weighted = difference(assessment, "psn-weighted").notApplicable();

    assertThat(weighted.controls()).isEqualTo(1);
    assertThat(weighted.counted()).map(Object::toString).contains("75/2 of 100");
    assertThat(weighted.effect().points()).isEqualTo(BigFraction.of(-75, 14));
    assertThat(weighted.sentence())
        .isEqualTo(
            "psn-weighted leaves out 1 control as not applicable; counted as not met, it would"
                + " make: -5.36 points.");
    assertThat(difference(assessment, "psn-gate").notApplicable().sentence())
        .isEqualTo("psn-gate leaves out no control as not applicable.");
  }

  @Test
  void counting_what_is_not_applicable_can_give_something_to_score() {
    Assessment assessment =
        assessment(
                response("THREE", Answer.NOT_APPLICABLE).build(),
                response("ONE", Answer.NOT_APPLICABLE).build(),
                response("NAUGHT", Answer.NOT_APPLICABLE).build(),
                response("FOUR", Answer.NOT_APPLICABLE).build())
            .build();

    NotApplicableEffect effect = difference(assessment, "average").notApplicable();

    assertThat(effect.controls()).isEqualTo(4);
    assertThat(effect.effect().findPoints()).isEmpty();
    assertThat(effect.sentence())
        .isEqualTo(
            "average leaves out 4 controls as not applicable; counted as not met, they would make:"
                + " 0 instead of nothing to score, which counts as 0.");
  }

  @Test
  void the_comparison_prints_as_a_line_for_each_thing_it_says() {
    String text = compare(FOUR, MIXED).toString();

    assertThat(text.lines())
        .hasSize(
            compare(FOUR, MIXED).getDifferences().stream()
                .mapToInt(difference -> 2 + difference.steps().size())
                .sum())
        .contains("psn-weighted v1 as of 2014-03-03: 175/4 of 100");
  }

  @Test
  void an_assessment_of_another_edition_is_refused() {
    Assessment other =
        Assessment.builder().from(MIXED).catalogue(CatalogueEdition.of("example", "2")).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> compare(FOUR, other))
        .withMessage("assessment A-1 answers catalogue example@2, but is held against example@1");
  }

  @Test
  void the_scores_are_those_that_the_plans_give() {
    ModelDifference difference = difference(MIXED, "pass-share");

    Score alone = ScoringModels.PASS_SHARE.compile(FOUR, POLICY).score(MIXED, DAY);
    assertThat(difference.score()).isEqualTo(alone);
    assertThat(Optional.of(difference.reference())).contains(compare(FOUR, MIXED).getReference());
  }
}
