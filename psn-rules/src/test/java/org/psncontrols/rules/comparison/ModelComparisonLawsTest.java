package org.psncontrols.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple.Tuple2;
import org.apache.commons.numbers.fraction.BigFraction;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.testkit.AssessmentArbitraries;
import org.psncontrols.rules.comparison.ModelStep.Aspect;
import org.psncontrols.rules.scoring.ScoringModel;
import org.psncontrols.rules.scoring.ScoringModels;
import org.psncontrols.rules.scoring.ScoringPolicy;

/** Whatever is assessed, and with whatever it is compared. */
class ModelComparisonLawsTest {

  private static ModelComparison compare(
      Tuple2<Catalogue, Assessment> any, ScoringModel reference) {
    return ModelComparison.of(
        any.get2(),
        any.get1(),
        ScoringPolicy.defaults(),
        any.get2().getAssessedOn(),
        ScoringModels.builtIn(),
        reference);
  }

  private static BigFraction sum(List<ModelStep> steps) {
    return steps.stream()
        .map(step -> step.effect().points())
        .reduce(BigFraction.ZERO, BigFraction::add);
  }

  @Property(tries = 50, shrinking = ShrinkingMode.BOUNDED)
  void steps_add_up_to_the_difference_of_what_is_shown(
      @ForAll("assessments") Tuple2<Catalogue, Assessment> any,
      @ForAll("models") ScoringModel reference) {
    for (ModelDifference difference : compare(any, reference).getDifferences()) {
      assertThat(sum(difference.steps())).isEqualTo(difference.shown().points());
    }
  }

  @Property(tries = 50, shrinking = ShrinkingMode.BOUNDED)
  void steps_but_for_the_rounding_add_up_to_the_difference_of_the_scores(
      @ForAll("assessments") Tuple2<Catalogue, Assessment> any,
      @ForAll("models") ScoringModel reference) {
    for (ModelDifference difference : compare(any, reference).getDifferences()) {
      List<ModelStep> exact =
          difference.steps().stream().filter(step -> step.aspect() != Aspect.ROUNDING).toList();
      assertThat(sum(exact)).isEqualTo(difference.exact().points());
    }
  }

  @Property(tries = 50, shrinking = ShrinkingMode.BOUNDED)
  void the_choices_in_which_two_models_differ_are_the_same_both_ways(
      @ForAll("assessments") Tuple2<Catalogue, Assessment> any,
      @ForAll("models") ScoringModel one,
      @ForAll("models") ScoringModel other) {
    ModelDifference there = find(compare(any, one), other);
    ModelDifference back = find(compare(any, other), one);

    assertThat(back.shown().points()).isEqualTo(there.shown().points().negate());
    assertThat(Sets.immutableEnumSet(back.steps().stream().map(ModelStep::aspect).toList()))
        .isEqualTo(Sets.immutableEnumSet(there.steps().stream().map(ModelStep::aspect).toList()));
  }

  @Property(tries = 50, shrinking = ShrinkingMode.BOUNDED)
  void a_step_without_a_number_says_that_nothing_counts_as_zero(
      @ForAll("assessments") Tuple2<Catalogue, Assessment> any,
      @ForAll("models") ScoringModel reference) {
    for (ModelDifference difference : compare(any, reference).getDifferences()) {
      for (ModelStep step : difference.steps()) {
        assertThat(step.sentence().contains("nothing to score"))
            .isEqualTo(step.effect().findPoints().isEmpty());
      }
    }
  }

  private static ModelDifference find(ModelComparison comparison, ScoringModel model) {
    return comparison.getDifferences().get(ScoringModels.builtIn().all().indexOf(model));
  }

  @Provide
  Arbitrary<Tuple2<Catalogue, Assessment>> assessments() {
    return AssessmentArbitraries.assessments().withCatalogues();
  }

  @Provide
  Arbitrary<ScoringModel> models() {
    return Arbitraries.of(ScoringModels.builtIn().all());
  }
}
