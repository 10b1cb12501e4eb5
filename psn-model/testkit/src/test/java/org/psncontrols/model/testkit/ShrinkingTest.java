package org.psncontrols.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Falsifier;
import net.jqwik.api.facades.ShrinkingSupportFacade;
import net.jqwik.api.lifecycle.TryExecutionResult;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;

/** Plants a fault and looks at what jqwik would show. */
class ShrinkingTest {

  private static <T> T smallest(Arbitrary<T> values, Predicate<T> fault) {
    Falsifier<T> falsifier =
        value ->
            fault.test(value)
                ? TryExecutionResult.falsified(new AssertionError("planted"))
                : TryExecutionResult.satisfied();
    return ShrinkingSupportFacade.implementation.falsifyThenShrink(
        values, new Random(42), falsifier);
  }

  @Example
  void a_control_that_is_not_met_is_shown_alone() {
    Assessment assessment =
        smallest(
            PsnArbitraries.assessments(),
            a -> a.getResponses().stream().anyMatch(r -> r.getAnswer() == Answer.NOT_MET));

    assertThat(assessment.getResponses()).hasSize(1);
    Response response = assessment.getResponses().get(0);
    assertThat(response.getEvidence()).hasSizeLessThanOrEqualTo(1);
    assertThat(response.getAssessorView()).isEmpty();
    assertThat(response.getCompensatingMeasures()).isEmpty();
    assertThat(response.getComment()).contains("a");
    assertThat(assessment.getHealthCheck()).isEmpty();
    assertThat(assessment.getActions()).isEmpty();
    assertThat(assessment.getAssessedOn()).isEqualTo(AssessmentArbitrary.DEFAULT_DAY);
    assertThat(Rules.brokenBy(assessment)).isEmpty();
  }

  @Example
  void a_catalogue_shrinks_to_the_controls_that_matter() {
    Catalogue catalogue =
        smallest(
            PsnArbitraries.catalogues(),
            c -> c.getControls().stream().filter(Control::isMust).count() >= 2);

    assertThat(catalogue.getControls()).hasSize(2);
    assertThat(catalogue.getSections()).hasSize(1);
    assertThat(catalogue.getTitle()).isEqualTo("a");
  }
}
