package org.psncontrols.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.ControlId;

class EditsTest {

  private static final Catalogue CATALOGUE =
      ControlArbitraries.catalogues().ofSize(8, 8).generator(1_000).next(new Random(7)).value();

  /** As time goes on, plans become overdue. */
  private static List<String> brokenBy(Assessment assessment, Catalogue catalogue) {
    return Rules.brokenBy(assessment, catalogue).stream()
        .filter(rule -> !rule.equals("plan of a gap"))
        .toList();
  }

  @Provide
  Arbitrary<ActionChain<Assessment>> chains() {
    return AssessmentArbitraries.editChains(CATALOGUE);
  }

  @Property(tries = 100)
  void every_state_of_a_chain_keeps_the_rules(@ForAll("chains") ActionChain<Assessment> chain) {
    chain.withInvariant(state -> assertThat(brokenBy(state, CATALOGUE)).isEmpty()).run();
  }

  @Provide
  Arbitrary<Transformer<Assessment>> edits() {
    return AssessmentArbitraries.edits(CATALOGUE);
  }

  @Provide
  Arbitrary<Assessment> assessments() {
    return AssessmentArbitraries.assessments(CATALOGUE);
  }

  @Property(tries = 300)
  void an_edit_keeps_the_rules_whatever_it_is_applied_to(
      @ForAll("assessments") Assessment assessment, @ForAll("edits") Transformer<Assessment> edit) {
    Assessment edited = edit.apply(assessment);

    assertThat(brokenBy(edited, CATALOGUE)).isEmpty();
    assertThat(edited.getAssessedOn()).isAfterOrEqualTo(assessment.getAssessedOn());
    assertThat(edit.apply(assessment)).isEqualTo(edited);
  }

  @Example
  void edits_are_of_every_kind_and_say_what_they_do() {
    ImmutableList<String> words =
        Samples.of(AssessmentArbitraries.edits(CATALOGUE), 500).stream()
            .map(Transformer::transformation)
            .collect(ImmutableList.toImmutableList());

    for (String word : new String[] {"answer", "leave", "raise", "add", "close", "accept"}) {
      assertThat(words).filteredOn(text -> text.startsWith(word)).hasSizeGreaterThan(15);
    }
  }

  @Example
  void edits_are_made_around_a_day() {
    LocalDate day = LocalDate.of(2020, 2, 29);
    Assessment blank = Samples.of(AssessmentArbitraries.assessments(CATALOGUE), 1).get(0);

    assertThat(Samples.of(AssessmentArbitraries.edits(CATALOGUE).around(day), 50))
        .allSatisfy(
            edit -> assertThat(edit.apply(blank).getAssessedOn()).isBetween(day, day.plusDays(60)));
  }

  @Example
  void a_catalogue_without_controls_can_be_edited() {
    Catalogue empty = Samples.of(ControlArbitraries.catalogues().ofSize(0, 0), 1).get(0);
    Assessment blank = Samples.of(AssessmentArbitraries.assessments(empty), 1).get(0);

    assertThat(Samples.of(AssessmentArbitraries.edits(empty), 100))
        .allSatisfy(edit -> assertThat(brokenBy(edit.apply(blank), empty)).isEmpty());
  }

  @Property(tries = 60)
  void what_is_no_longer_in_force_is_left_alone(
      @ForAll("laterEditions") Catalogue edition, @ForAll Random random) {
    Assessment blank = Samples.of(AssessmentArbitraries.assessments(edition), 1).get(0);

    assertThat(Samples.of(AssessmentArbitraries.edits(edition), 10, random.nextLong()))
        .allSatisfy(edit -> assertThat(brokenBy(edit.apply(blank), edition)).isEmpty());
  }

  @Provide
  Arbitrary<Catalogue> laterEditions() {
    return ControlArbitraries.successiveEditions().map(Tuple2::get2);
  }

  @Example
  void an_edit_that_matters_shrinks_to_a_simple_one() {
    Assessment blank = Samples.of(AssessmentArbitraries.assessments(CATALOGUE), 1).get(0);
    Transformer<Assessment> edit =
        Shrinking.smallest(
            AssessmentArbitraries.edits(CATALOGUE),
            any ->
                any.apply(blank).getResponses().stream()
                    .anyMatch(
                        response ->
                            response.getAnswer() == Answer.NOT_MET
                                && !blank.getResponses().contains(response)));

    assertThat(edit.transformation())
        .isEqualTo("answer " + CATALOGUE.getControls().get(0).getId() + " with NOT_MET");
  }

  private static boolean takesAnAnswerBack(ActionChain<Assessment> chain) {
    List<Integer> answers = new ArrayList<>();
    chain.peek(state -> answers.add(state.getResponses().size())).run();
    return !Comparators.isInOrder(answers, Comparator.naturalOrder());
  }

  @Example
  void a_chain_shrinks_to_the_edits_that_matter() {
    ActionChain<Assessment> chain =
        Shrinking.smallest(
            AssessmentArbitraries.editChains(CATALOGUE), EditsTest::takesAnAnswerBack);
    ControlId first = CATALOGUE.getControls().get(0).getId();

    assertThat(chain.transformations())
        .containsExactly("answer " + first + " with MET", "leave " + first + " open");
  }
}
