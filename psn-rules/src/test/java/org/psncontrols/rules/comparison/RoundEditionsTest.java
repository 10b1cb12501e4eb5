package org.psncontrols.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.psncontrols.rules.Examples.DAY;
import static org.psncontrols.rules.Examples.assessment;
import static org.psncontrols.rules.Examples.catalogue;
import static org.psncontrols.rules.Examples.control;
import static org.psncontrols.rules.Examples.met;
import static org.psncontrols.rules.Examples.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.control.Succession;
import org.psncontrols.rules.comparison.RoundChange.Kind;
import org.psncontrols.rules.scoring.EvidenceDemand;
import org.psncontrols.rules.scoring.ScoringModel;
import org.psncontrols.rules.scoring.ScoringModels;
import org.psncontrols.rules.scoring.ScoringPolicy;

/** Two rounds of different editions. */
class RoundEditionsTest {

  private static final CatalogueEdition NEXT = CatalogueEdition.of("example", "2");

  private static final ScoringPolicy POLICY =
      ScoringPolicy.builder().evidenceDemand(EvidenceDemand.WHERE_EXPECTED).build();

  private static Catalogue next(Control... controls) {
    return Catalogue.builder().from(catalogue(controls)).edition(NEXT).build();
  }

  private static Round round(ScoringModel model, Catalogue catalogue, Response... responses) {
    return new Round(
        model.compile(catalogue, POLICY),
        assessment(responses).catalogue(catalogue.getEdition()).build(),
        DAY);
  }

  private static RoundComparison between(Round older, Round newer) {
    RoundComparison comparison = RoundComparison.between(older, newer);
    assertThat(
            comparison.getChanges().stream()
                .map(change -> change.effect().points())
                .reduce(BigFraction.ZERO, BigFraction::add))
        .isEqualTo(comparison.getDifference().points());
    return comparison;
  }

  private static RoundComparison weighted(
      Catalogue older, Catalogue newer, Response[] before, Response... after) {
    return between(
        round(ScoringModels.PSN_WEIGHTED, older, before),
        round(ScoringModels.PSN_WEIGHTED, newer, after));
  }

  private static Response[] answers(Response... responses) {
    return responses;
  }

  private static List<String> sentences(RoundComparison comparison) {
    return comparison.getChanges().stream().map(RoundChange::sentence).toList();
  }

  private static Response not(String control) {
    return response(control, Answer.NOT_MET).build();
  }

  private static Control.Builder named(String id, String title) {
    return control(id).title(title).statement("It is " + title + ".");
  }

  @Test
  void a_control_that_is_withdrawn_no_longer_counts() {
    RoundComparison comparison =
        weighted(
            catalogue(named("A", "locked").build(), named("B", "patched").build()),
            next(named("A", "locked").build()),
            answers(met("A"), not("B")),
            met("A"));

    assertThat(sentences(comparison))
        .containsExactly(
            "Control B was withdrawn: +50.00 points.",
            "Edition example@2 took the place of example@1: no difference here.");
    RoundChange change = comparison.getChanges().get(0);
    assertThat(change.controlsBefore()).containsExactly(ControlId.of("B"));
    assertThat(change.controlsAfter()).isEmpty();
    assertThat(change.answerBefore().orElseThrow().answer()).isEqualTo(Answer.NOT_MET);
    assertThat(change.answerAfter()).isEmpty();
  }

  @Test
  void a_control_that_is_new_is_not_assessed_until_it_is_answered() {
    RoundComparison comparison =
        weighted(
            catalogue(named("A", "locked").build()),
            next(named("A", "locked").build(), named("B", "patched").build()),
            answers(met("A")),
            met("A"),
            met("B"));

    assertThat(sentences(comparison))
        .containsExactly(
            "Edition example@2 took the place of example@1: no difference here.",
            "Control B is new: -50.00 points.",
            "Control B went from not assessed to met (newly assessed): +50.00 points.");
    assertThat(comparison.getChanges().get(1).answerBefore()).isEmpty();
    assertThat(comparison.getChanges().get(1).answerAfter().orElseThrow().answer())
        .isEqualTo(Answer.NOT_ASSESSED);
  }

  @Test
  void a_control_that_is_renamed_keeps_its_answer() {
    RoundComparison comparison =
        weighted(
            catalogue(named("A", "locked").weight(3).build(), named("B", "patched").build()),
            next(named("A.1", "locked").weight(3).build(), named("B", "patched").build()),
            answers(met("A"), not("B")),
            met("A.1"),
            not("B"));

    RoundChange change = comparison.getChanges().get(0);
    assertThat(change.kind()).isEqualTo(Kind.RENAMED);
    assertThat(change.sentence())
        .isEqualTo("From control A came control A.1 (renamed): no difference here.");
    assertThat(change.controlsBefore()).containsExactly(ControlId.of("A"));
    assertThat(change.controlsAfter()).containsExactly(ControlId.of("A.1"));
    assertThat(change.answerBefore().orElseThrow().answer()).isEqualTo(Answer.MET);
    assertThat(change.answerAfter().orElseThrow().answer()).isEqualTo(Answer.MET);
    assertThat(change.concerns(ControlId.of("A"))).isTrue();
    assertThat(change.concerns(ControlId.of("A.1"))).isTrue();
  }

  @Test
  void two_controls_that_swap_their_names_are_told_apart() {
    RoundComparison comparison =
        weighted(
            catalogue(named("A", "locked").weight(3).build(), named("B", "patched").build()),
            next(named("A", "patched").build(), named("B", "locked").weight(3).build()),
            answers(met("A"), not("B")),
            not("A"),
            met("B"));

    assertThat(sentences(comparison))
        .containsExactly(
            "From control A came control B (renamed): no difference here.",
            "From control B came control A (renamed): no difference here.",
            "Edition example@2 took the place of example@1: no difference here.");
    RoundChange change = comparison.getChanges().get(0);
    assertThat(change.answerAfter().orElseThrow().control().getId()).isEqualTo(ControlId.of("B"));
    assertThat(change.answerAfter().orElseThrow().answer()).isEqualTo(Answer.MET);
  }

  @Test
  void an_identifier_of_full_length_can_be_swapped_too() {
    String one = "A".repeat(ControlId.MAX_LENGTH);
    String other = "B".repeat(ControlId.MAX_LENGTH);

    assertThat(
            weighted(
                    catalogue(named(one, "locked").build(), named(other, "patched").build()),
                    next(named(one, "patched").build(), named(other, "locked").build()),
                    answers(met(one), not(other)),
                    not(one),
                    met(other))
                .getChanges())
        .extracting(RoundChange::kind)
        .containsExactly(Kind.RENAMED, Kind.RENAMED, Kind.EDITION_CHANGED);
  }

  @Test
  void a_reused_identifier_is_a_control_withdrawn_and_a_new_one() {
    RoundComparison comparison =
        weighted(
            catalogue(named("A", "locked").build(), named("B", "patched").build()),
            next(
                named("A", "locked").build(),
                control("B")
                    .title("Guards")
                    .statement("People watch every door all night.")
                    .build()),
            answers(met("A"), met("B")),
            met("A"),
            met("B"));

    assertThat(sentences(comparison))
        .containsExactly(
            "Control B was withdrawn, and its identifier means something else now: no difference"
                + " here.",
            "Edition example@2 took the place of example@1: no difference here.",
            "Control B is new: -50.00 points.",
            "Control B went from not assessed to met (newly assessed): +50.00 points.");
  }

  @Test
  void controls_that_became_one_lose_their_answers() {
    RoundComparison comparison =
        weighted(
            catalogue(
                named("A", "locked")
                    .addSuccession(Succession.mergedInto(NEXT, ControlId.of("C")))
                    .build(),
                named("B", "patched")
                    .addSuccession(Succession.mergedInto(NEXT, ControlId.of("C")))
                    .build(),
                named("D", "guarded").build()),
            next(named("C", "locked and patched").build(), named("D", "guarded").build()),
            answers(met("A"), met("B"), met("D")),
            met("C"),
            met("D"));

    RoundChange change = comparison.getChanges().get(0);
    assertThat(change.kind()).isEqualTo(Kind.MERGED);
    assertThat(change.controlsBefore()).containsExactly(ControlId.of("A"), ControlId.of("B"));
    assertThat(change.answerBefore()).isEmpty();
    assertThat(change.answerAfter().orElseThrow().answer()).isEqualTo(Answer.NOT_ASSESSED);
    assertThat(change.sentence())
        .isEqualTo("From controls A, B came control C (merged): -50.00 points.");
  }

  @Test
  void a_control_that_was_divided_loses_its_answer() {
    RoundComparison comparison =
        weighted(
            catalogue(
                named("A", "locked")
                    .addSuccession(
                        Succession.movedTo(NEXT, ControlId.of("A.1"), ControlId.of("A.2")))
                    .build(),
                named("B", "patched").build()),
            next(
                named("A.1", "bolted").build(),
                named("A.2", "barred").build(),
                named("B", "patched").build()),
            answers(met("A"), met("B")),
            met("A.1"),
            met("A.2"),
            met("B"));

    RoundChange change = comparison.getChanges().get(0);
    assertThat(change.kind()).isEqualTo(Kind.DIVIDED);
    assertThat(change.answerBefore().orElseThrow().answer()).isEqualTo(Answer.MET);
    assertThat(change.answerAfter()).isEmpty();
    assertThat(change.effect().points()).isEqualTo(BigFraction.of(-200, 3));
  }

  @Test
  void what_an_edition_says_otherwise_of_a_control_is_told_by_itself() {
    RoundComparison comparison =
        weighted(
            catalogue(named("A", "locked").weight(1).build(), named("B", "patched").build()),
            next(
                named("A", "locked").weight(3).build(),
                named("B", "patched").addExpectedEvidence("A report").build()),
            answers(not("A"), response("B", Answer.MET).build()),
            not("A"),
            met("B"));

    assertThat(sentences(comparison))
        .containsExactly(
            "Control A differs in weight: -25.00 points.",
            "Control B differs in evidence: -25.00 points.",
            "Edition example@2 took the place of example@1: no difference here.",
            "Control B went from not assessed, as evidence is missing to met (evidence renewed):"
                + " +25.00 points.");
    assertThat(comparison.getChanges().get(1).answerAfter().orElseThrow().answer())
        .isEqualTo(Answer.NOT_ASSESSED);
  }

  @Test
  void a_renamed_control_that_says_something_else_too_has_both_changes() {
    RoundComparison comparison =
        weighted(
            catalogue(
                named("A", "locked")
                    .addSuccession(Succession.movedTo(NEXT, ControlId.of("A.1")))
                    .build(),
                named("B", "patched").build()),
            next(named("A.1", "bolted").weight(3).build(), named("B", "patched").build()),
            answers(met("A"), not("B")),
            met("A.1"),
            not("B"));

    assertThat(sentences(comparison))
        .startsWith(
            "From control A came control A.1 (renamed): no difference here.",
            "Control A.1 differs in title, statement, weight: +25.00 points.");
  }

  @Test
  void an_answer_to_other_words_does_not_answer_the_control() {
    String text = "All doors of the main building are locked at night by the guard on duty";
    RoundComparison comparison =
        weighted(
            catalogue(control("A").statement(text + ".").build(), named("B", "patched").build()),
            next(
                control("A").statement(text + " and checked.").build(),
                named("B", "patched").build()),
            answers(met("A"), met("B")),
            met("A"),
            met("B"));

    assertThat(sentences(comparison))
        .startsWith(
            "Control A differs in statement, and what was answered does not answer it: -50.00"
                + " points.");
  }

  @Test
  void sections_are_changed_as_a_whole() {
    Catalogue older =
        catalogue(
            named("A", "locked").build(),
            named("B", "patched").build(),
            named("C", "guarded").section("S").build());
    Catalogue newer =
        Catalogue.builder()
            .from(
                next(
                    named("A", "locked").build(),
                    named("B", "patched").section("S").build(),
                    named("C", "guarded").section("S").build()))
            .sections(
                List.of(
                    new Section("A", "Section A"),
                    new Section("S", "Section S", Optional.empty(), OptionalInt.of(3))))
            .build();
    Response[] answers = answers(met("A"), not("B"), not("C"));

    RoundComparison comparison =
        between(
            round(ScoringModels.XCCDF_DEFAULT, older, answers),
            round(ScoringModels.XCCDF_DEFAULT, newer, answers));

    // 50 and 0, alike; then 100 once and 0 three times.
    assertThat(sentences(comparison))
        .containsExactly(
            "Edition example@2 took the place of example@1, with other sections, in another section"
                + " control B: no difference here.");
    assertThat(comparison.getChanges().get(0).controlsAfter()).containsExactly(ControlId.of("B"));
  }

  @Test
  void a_new_control_counts_in_its_own_section() {
    Catalogue older = catalogue(named("A", "locked").build());
    Catalogue newer =
        next(named("A", "locked").build(), named("N", "guarded").section("NEW").build());

    RoundComparison comparison =
        between(
            round(ScoringModels.AVERAGE_OF_AVERAGES, older, met("A")),
            round(ScoringModels.AVERAGE_OF_AVERAGES, newer, met("A"), not("N")));

    assertThat(sentences(comparison))
        .containsExactly(
            "Edition example@2 took the place of example@1, with other sections: no difference"
                + " here.",
            "Control N is new: no difference here.",
            "Control N went from not assessed to not met (newly assessed): -50.00 points.");
  }

  @Test
  void two_editions_of_the_greatest_size_can_be_compared() {
    List<Control> older = new ArrayList<>();
    List<Control> newer = new ArrayList<>();
    older.add(
        named("D", "split")
            .addSuccession(Succession.movedTo(NEXT, ControlId.of("D.1"), ControlId.of("D.2")))
            .build());
    newer.add(named("D.1", "split one").build());
    newer.add(named("D.2", "split two").build());
    for (String id : List.of("M.1", "M.2")) {
      older.add(
          named(id, "joined " + id)
              .addSuccession(Succession.mergedInto(NEXT, ControlId.of("M")))
              .build());
    }
    newer.add(named("M", "joined").build());
    IntStream.range(3, Catalogue.MAX_CONTROLS)
        .mapToObj(i -> named("C-" + i, "so " + i).build())
        .forEach(
            control -> {
              older.add(control);
              newer.add(control);
            });

    RoundComparison comparison =
        weighted(
            catalogue(older),
            Catalogue.builder().from(catalogue(newer)).edition(NEXT).build(),
            answers());

    assertThat(comparison.getChanges())
        .extracting(RoundChange::kind)
        .containsExactly(Kind.MERGED, Kind.DIVIDED, Kind.EDITION_CHANGED);
  }

  @Test
  void a_sentence_names_ten_controls_and_counts_the_rest() {
    Control[] older =
        IntStream.range(0, 12)
            .mapToObj(i -> named("C-" + i, "so " + i).build())
            .toArray(Control[]::new);
    Control[] newer =
        IntStream.range(0, 12)
            .mapToObj(i -> named("C-" + i, "so " + i).section("B").build())
            .toArray(Control[]::new);

    assertThat(sentences(weighted(catalogue(older), next(newer), answers())))
        .containsExactly(
            "Edition example@2 took the place of example@1, with other sections, in another section"
                + " controls C-0, C-1, C-2, C-3, C-4, C-5, C-6, C-7, C-8, C-9 and 2 more: no"
                + " difference here.");
  }

  @Test
  void responses_to_unknown_controls_answer_nothing_on_the_way() {
    Assessment stray =
        assessment(met("A"), not("A.1"))
            .catalogue(catalogue(named("A", "locked").build()).getEdition())
            .build();
    Catalogue older = catalogue(named("A", "locked").build());

    RoundComparison comparison =
        between(
            new Round(ScoringModels.PSN_WEIGHTED.compile(older, POLICY), stray, DAY),
            round(ScoringModels.PSN_WEIGHTED, next(named("A.1", "locked").build()), met("A.1")));

    assertThat(comparison.getChanges())
        .extracting(RoundChange::kind)
        .containsExactly(Kind.RENAMED, Kind.EDITION_CHANGED);
  }
}
