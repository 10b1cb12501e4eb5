package org.psncontrols.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Falsifier;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.facades.ShrinkingSupportFacade;
import net.jqwik.api.lifecycle.TryExecutionResult;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.testkit.AssessmentArbitraries;

/** What a property shows of a score that is wrong. */
@SuppressWarnings("NullAway") // Guava's only element may be null.
class ShrunkScoreTest {

  @Example
  void a_score_that_counts_what_does_not_apply_as_met_is_shown_by_one_control() {
    Tuple2<Catalogue, Assessment> shown =
        smallest(
            AssessmentArbitraries.assessments().answered().withCatalogues(),
            any -> !score(any.get1(), any.get2()).equals(withFault(any.get1(), any.get2())));
    Control control = Iterables.getOnlyElement(shown.get1().getControls());
    Response response = Iterables.getOnlyElement(shown.get2().getResponses());

    assertThat(control.getTitle()).isEqualTo("a");
    assertThat(control.getParameters()).isEmpty();
    assertThat(response.getCountedAnswer()).isEqualTo(Answer.NOT_APPLICABLE);
    assertThat(response.getComment()).contains("a");
    assertThat(shown.get2().getHealthCheck()).isEmpty();
    assertThat(shown.get2().getActions()).isEmpty();
    assertThat(shown.get2().getOrganisation().getName()).isEqualTo("a");
  }

  private static String score(Catalogue catalogue, Assessment assessment) {
    Score score =
        ScoringModels.PSN_WEIGHTED
            .compile(catalogue, ScoringPolicy.defaults())
            .score(assessment, assessment.getAssessedOn());
    return score instanceof Scored scored ? scored.getScore().toString() : "nothing to score";
  }

  private static String withFault(Catalogue catalogue, Assessment assessment) {
    return score(
        catalogue,
        Assessment.builder()
            .from(assessment)
            .responses(
                assessment.getResponses().stream()
                    .map(
                        response ->
                            response.getCountedAnswer() == Answer.NOT_APPLICABLE
                                ? met(response)
                                : response)
                    .toList())
            .build());
  }

  private static Response met(Response response) {
    return Response.builder()
        .control(response.getControl())
        .answer(Answer.MET)
        .evidence(response.getEvidence())
        .build();
  }

  private static <T> T smallest(Arbitrary<T> values, Predicate<T> fault) {
    Falsifier<T> falsifier =
        value ->
            fault.test(value)
                ? TryExecutionResult.falsified(new AssertionError("planted"))
                : TryExecutionResult.satisfied();
    return ShrinkingSupportFacade.implementation.falsifyThenShrink(
        values, new Random(42), falsifier);
  }
}
