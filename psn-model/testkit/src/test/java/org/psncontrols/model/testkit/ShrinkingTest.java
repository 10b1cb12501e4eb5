package org.psncontrols.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Example;
import net.jqwik.api.Tuple.Tuple2;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueDifference;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlChange;
import org.psncontrols.model.control.Force;
import org.psncontrols.model.control.Profile;
import org.psncontrols.model.control.Selection;
import org.psncontrols.model.control.Succession;
import org.psncontrols.model.control.Tailoring;
import org.psncontrols.model.source.Stated;

/** Plants a fault and looks at what jqwik would show. */
@SuppressWarnings("NullAway") // Nulls on purpose, and Guava's only element, which may be null.
class ShrinkingTest {

  @Example
  void a_control_that_is_not_met_is_shown_alone() {
    Assessment assessment =
        Shrinking.smallest(
            AssessmentArbitraries.assessments(),
            a -> a.getResponses().stream().anyMatch(r -> r.getAnswer() == Answer.NOT_MET));

    assertThat(assessment.getResponses()).hasSize(1);
    Response response = assessment.getResponses().get(0);
    assertThat(response.getEvidence()).hasSizeLessThanOrEqualTo(1);
    assertThat(response.getAssessorView()).isEmpty();
    assertThat(response.getCompensatingMeasures()).isEmpty();
    assertThat(response.getComment()).contains("a");
    assertThat(assessment.getHealthCheck()).isEmpty();
    assertThat(assessment.getActions()).isEmpty();
    assertThat(assessment.getAssessedOn()).isEqualTo(DatedArbitrary.DEFAULT_DAY);
    assertThat(Rules.brokenBy(assessment)).isEmpty();
  }

  @Example
  void an_assessment_of_120_controls_shrinks_in_few_tries() {
    Catalogue catalogue = Samples.of(ControlArbitraries.catalogues().ofSize(120, 120), 1).get(0);
    AtomicInteger tries = new AtomicInteger();
    Assessment assessment =
        Shrinking.smallest(
            AssessmentArbitraries.assessments(catalogue),
            any -> {
              tries.incrementAndGet();
              return any.getResponses().stream()
                      .filter(response -> response.getAnswer() == Answer.PARTLY_MET)
                      .filter(response -> response.getEvidence().size() > 1)
                      .count()
                  > 1;
            });

    assertThat(tries.get()).isLessThan(250);
    assertThat(assessment.getResponses())
        .hasSize(2)
        .allSatisfy(
            response -> {
              assertThat(response.getEvidence())
                  .hasSize(2)
                  .containsOnly(Evidence.builder().title("a").build());
              assertThat(response.getComment()).contains("a");
            });
    assertThat(assessment.getHealthCheck()).isEmpty();
    assertThat(assessment.getActions()).isEmpty();
  }

  @Example
  void a_catalogue_shrinks_to_the_controls_that_matter() {
    Catalogue catalogue =
        Shrinking.smallest(
            ControlArbitraries.catalogues(),
            c -> c.getControls().stream().filter(Control::isMust).count() >= 2);

    assertThat(catalogue.getControls()).hasSize(2);
    assertThat(catalogue.getSections()).hasSize(1);
    assertThat(catalogue.getTitle()).isEqualTo("a");
  }

  @Example
  void a_profile_shrinks_to_the_control_that_it_changes() {
    Profile.Sources sources =
        Shrinking.smallest(
            ControlArbitraries.profileSources(),
            s ->
                Iterables.getOnlyElement(s.profiles().values()).getTailorings().stream()
                    .anyMatch(tailoring -> tailoring.getForce().isPresent()));
    Catalogue catalogue = Iterables.getOnlyElement(sources.catalogues().values());
    Profile profile = Iterables.getOnlyElement(sources.profiles().values());
    Control control = Iterables.getOnlyElement(catalogue.getControls());

    assertThat(catalogue.getTitle()).isEqualTo("a");
    assertThat(control.getTitle()).isEqualTo("a");
    assertThat(control.getStatement()).isEqualTo("a");
    assertThat(profile.getTitle()).isEqualTo("a");
    assertThat(Iterables.getOnlyElement(profile.getImports()).include().selects(control)).isTrue();
    assertThat(Iterables.getOnlyElement(profile.getImports()).exclude())
        .isEqualTo(Selection.none());
    assertThat(profile.getControls()).isEmpty();
    assertThat(profile.getSettings()).isEmpty();
    assertThat(profile.getTailorings())
        .containsExactly(
            Tailoring.builder().control(control.getId()).force(Stated.local(Force.MUST)).build());
  }

  @Example
  void a_later_edition_shrinks_to_the_controls_that_become_one() {
    Tuple2<Catalogue, Catalogue> editions =
        Shrinking.smallest(
            ControlArbitraries.successiveEditions(),
            pair ->
                !CatalogueDifference.between(pair.get1(), pair.get2())
                    .ofKind(ControlChange.Kind.MERGED)
                    .isEmpty());
    Catalogue older = editions.get1();
    Control one = older.getControls().get(0);
    Control other = older.getControls().get(1);

    assertThat(older.getControls()).hasSize(2);
    assertThat(older.getControls()).extracting(Control::getTitle).containsOnly("a");
    assertThat(older.getTitle()).isEqualTo("a");
    assertThat(editions.get2().getControls())
        .containsExactly(
            one,
            Control.builder()
                .from(other)
                .addSuccession(Succession.mergedInto(editions.get2().getEdition(), one.getId()))
                .build());
  }
}
