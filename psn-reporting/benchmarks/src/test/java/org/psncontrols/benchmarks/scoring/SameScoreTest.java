package org.psncontrols.benchmarks.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.psncontrols.benchmarks.generators.Measured;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.rules.scoring.StandingColumns;

/** What is compared must score alike: no candidate is fast because it overlooks something. */
class SameScoreTest {

  private static final int ASSESSMENTS = 64;
  private static final int ORGANISATIONS = 588;
  private static final Cohort COHORT = new Cohort();
  private static final Ours OURS = new Ours(COHORT.catalogue());
  private static final OrdinalCatalogue ORDINALS = new OrdinalCatalogue(COHORT.catalogue());
  private static final Plain.Catalogue PLAIN = Plain.Catalogue.of(COHORT.catalogue());
  private static final List<Assessment> SCORED = COHORT.assessments(ASSESSMENTS);

  /** Made once, as it takes seconds. */
  private static final DroolsScorer DROOLS = new DroolsScorer(PLAIN);

  static final List<LocalDate> DATES = List.of(Cohort.DAY, Cohort.LATER);

  @ParameterizedTest
  @FieldSource("DATES")
  void sums_and_gate_are_those_of_the_library(LocalDate asOf) {
    PlainScorer plainScorer = new PlainScorer(PLAIN);
    StreamScorer streamScorer = new StreamScorer(PLAIN);
    EasyRulesScorer easyRules = new EasyRulesScorer(PLAIN);
    for (Assessment assessment : SCORED) {
      Scores expected = OURS.scores(assessment, asOf);
      CompactForm form = Layout.of(ORDINALS, assessment, asOf);
      Plain.Assessment plain = Plain.Assessment.of(assessment);

      assertThat(OURS.scores(OURS.layOut(assessment), asOf)).as("laid out").isEqualTo(expected);
      assertThat(BitSliced.score(form).scores()).as("bit-sliced").isEqualTo(expected);
      assertThat(ByteLoop.score(form)).as("byte loop").isEqualTo(expected);
      assertThat(ByteLoop.explain(form).scores()).as("packed").isEqualTo(expected);
      assertThat(plainScorer.score(plain, asOf)).as("plain records").isEqualTo(expected);
      assertThat(plainScorer.explain(plain, asOf).scores()).as("explained").isEqualTo(expected);
      assertThat(streamScorer.explain(plain, asOf).scores()).as("streams").isEqualTo(expected);
      assertThat(easyRules.explain(plain, asOf).scores()).as("Easy Rules").isEqualTo(expected);
      assertThat(DROOLS.explain(plain, asOf).scores()).as("Drools").isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @FieldSource("DATES")
  void explanations_have_the_same_line_for_each_control(LocalDate asOf) {
    PlainScorer plainScorer = new PlainScorer(PLAIN);
    StreamScorer streamScorer = new StreamScorer(PLAIN);
    EasyRulesScorer easyRules = new EasyRulesScorer(PLAIN);
    for (Assessment assessment : SCORED) {
      Plain.Assessment plain = Plain.Assessment.of(assessment);
      List<Contribution> expected = plainScorer.explain(plain, asOf).contributions();
      LazyScore score = BitSliced.score(Layout.of(ORDINALS, assessment, asOf));

      assertThat(score.contributions()).isEqualTo(expected);
      assertThat(OURS.contributions(assessment, asOf))
          .containsExactlyElementsOf(
              // The library leaves out what weighs nothing.
              expected.stream().filter(line -> line.weight() > 0).toList());
      assertThat(streamScorer.explain(plain, asOf).contributions()).isEqualTo(expected);
      assertThat(easyRules.explain(plain, asOf).contributions()).isEqualTo(expected);
      assertThat(DROOLS.explain(plain, asOf).contributions())
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void packed_contributions_add_up_to_the_score_by_control_and_by_section() {
    for (Assessment assessment : SCORED) {
      CompactForm form = Layout.of(ORDINALS, assessment, Cohort.DAY);
      ByteLoop.Packed packed = ByteLoop.explain(form);
      List<Contribution> lines = BitSliced.score(form).contributions();
      Map<String, Long> sections = new HashMap<>();
      for (Contribution line : lines) {
        sections.merge(
            PLAIN.control(line.control()).section(), line.weight() * line.attainment(), Long::sum);
      }

      assertThat(packed.controls())
          .containsExactly(
              lines.stream().mapToLong(line -> line.weight() * line.attainment()).toArray());
      assertThat(packed.sections())
          .containsExactly(
              COHORT.catalogue().getSections().stream()
                  .mapToLong(section -> sections.get(section.id()))
                  .toArray());
    }
  }

  @ParameterizedTest
  @FieldSource("DATES")
  void portfolios_are_summed_up_as_the_library_scores_each(LocalDate asOf) {
    Map<Integer, RollUp.Group> expected = new HashMap<>();
    Columns columns = new Columns(ORDINALS, ORGANISATIONS);
    SlimPortfolio slim = new SlimPortfolio();
    StandingColumns.Builder ours = OURS.columns(asOf);
    Cohort cohort = new Cohort();
    for (int i = 0; i < ORGANISATIONS; i++) {
      Assessment assessment = cohort.next();
      int group = i * i % Columns.GROUPS;
      expected.merge(group, RollUp.Group.of(OURS.scores(assessment, asOf)), RollUp.Group::plus);
      CompactForm form = Layout.of(ORDINALS, assessment, asOf);
      columns.add(group, form);
      slim.add(group, form, PLAIN);
      ours.add(Integer.toString(group), assessment);
    }
    StandingColumns laidOut = ours.build();

    assertThat(ColumnScan.bitSliced(columns).groups()).isEqualTo(expected);
    assertThat(ColumnScan.bitSlicedOnTwoThreads(columns, ForkJoinPool.commonPool()).groups())
        .isEqualTo(expected);
    assertThat(ColumnScan.bytes(columns).groups()).isEqualTo(expected);
    assertThat(slim.loop()).isEqualTo(expected);
    assertThat(slim.streams()).isEqualTo(expected);
    assertThat(Ours.groups(OURS.rollUp(laidOut))).isEqualTo(expected);
    assertThat(Ours.groups(OURS.rollUpOnTwoThreads(laidOut, ForkJoinPool.commonPool())))
        .isEqualTo(expected);
  }

  @Test
  void the_bare_read_sees_every_control() {
    Columns columns = new Columns(ORDINALS, 1);
    CompactForm form = Layout.of(ORDINALS, SCORED.get(0), Cohort.DAY);
    columns.add(0, form);
    int codes = 0;
    for (byte code : form.classes()) {
      codes += code;
    }

    assertThat(ColumnScan.read(columns)).isEqualTo(codes);
  }

  @Test
  void answers_are_as_common_as_in_real_assessments() {
    assertThat(percent(says(Answer.MET).and(SameScoreTest::isNotCompensated))).isBetween(58., 66.);
    assertThat(percent(says(Answer.PARTLY_MET).and(SameScoreTest::isNotCompensated)))
        .isBetween(11., 16.);
    assertThat(percent(says(Answer.NOT_MET).and(SameScoreTest::isNotCompensated)))
        .isBetween(6., 10.);
    assertThat(percent(says(Answer.NOT_ASSESSED))).isBetween(3., 5.);
    assertThat(percent(says(Answer.NOT_APPLICABLE))).isBetween(6., 10.);
    assertThat(percent(response -> !isNotCompensated(response))).isBetween(4., 8.);
    assertThat(percent(response -> response.getAssessorView().isPresent())).isBetween(5., 12.);
    assertThat(percent(response -> response.getCountedShare().isPresent())).isBetween(0.5, 3.);
  }

  @Test
  void evidence_is_as_much_and_as_old_as_in_real_assessments() {
    List<Evidence> evidence = new ArrayList<>();
    for (Assessment assessment : SCORED) {
      for (Response response : assessment.getResponses()) {
        evidence.addAll(response.getEvidence());
      }
    }

    assertThat(evidence.size() / (double) ASSESSMENTS).isBetween(170., 210.);
    assertThat(notCurrent(evidence, Cohort.DAY)).isBetween(2., 6.);
    assertThat(notCurrent(evidence, Cohort.LATER)).isBetween(15., 40.);
  }

  @Test
  void every_class_of_attainment_and_both_gates_occur_at_both_dates() {
    for (LocalDate asOf : DATES) {
      Set<AttainmentClass> classes = new HashSet<>();
      Set<Boolean> gates = new HashSet<>();
      for (Assessment assessment : SCORED) {
        CompactForm form = Layout.of(ORDINALS, assessment, asOf);
        for (byte code : form.classes()) {
          classes.add(AttainmentClass.of(code));
        }
        gates.add(BitSliced.score(form).gateOpen());
      }

      assertThat(classes).containsExactlyInAnyOrder(AttainmentClass.values());
      assertThat(gates).containsExactlyInAnyOrder(true, false);
    }
  }

  @Test
  void most_assessments_score_otherwise_at_the_later_date() {
    assertThat(SCORED)
        .filteredOn(
            assessment ->
                !OURS.scores(assessment, Cohort.DAY).equals(OURS.scores(assessment, Cohort.LATER)))
        .hasSizeGreaterThan(ASSESSMENTS * 9 / 10);
  }

  @Test
  void the_catalogue_has_a_hundred_and_twenty_controls_of_many_weights_and_eight_musts() {
    List<Control> controls = COHORT.catalogue().getControls();

    assertThat(controls).hasSize(120);
    assertThat(controls).filteredOn(Control::isMust).hasSize(8);
    assertThat(controls).filteredOn(control -> control.getExpectedEvidence().isEmpty()).hasSize(15);
    assertThat(controls.stream().map(Control::getScoringWeight).distinct()).hasSizeGreaterThan(15);
    assertThat(controls).extracting(Control::getScoringWeight).allMatch(w -> w >= 1 && w <= 25);
  }

  @Test
  void an_answer_to_another_control_is_refused_where_nothing_else_would_tell() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLAIN.control("Z-1"))
        .withMessage("an answer must be to a control of the catalogue, but is to Z-1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ORDINALS.ordinal(ControlId.of("Z-1")))
        .withMessage("an answer must be to a control of the catalogue, but is to Z-1");
  }

  @Test
  void a_catalogue_that_does_not_fit_two_words_and_five_bits_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OrdinalCatalogue(Measured.catalogue(129)))
        .withMessage("a catalogue must have at most 128 controls, but has 129");
    Catalogue catalogue = COHORT.catalogue();
    Control heavy =
        Control.builder()
            .from(catalogue.getControls().get(0))
            .likelihood(OptionalInt.empty())
            .weight(32)
            .build();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new OrdinalCatalogue(
                    Catalogue.builder().from(catalogue).controls(List.of(heavy)).build()))
        .withMessage("a weight must be at most 31, but is 32");
  }

  private static Predicate<Response> says(Answer answer) {
    return response -> response.getAnswer() == answer;
  }

  private static boolean isNotCompensated(Response response) {
    return response.getCompensatingMeasures().isEmpty();
  }

  private static double percent(Predicate<Response> kind) {
    long all = 0;
    long such = 0;
    for (Assessment assessment : SCORED) {
      all += assessment.getResponses().size();
      such += assessment.getResponses().stream().filter(kind).count();
    }
    return 100. * such / all;
  }

  private static double notCurrent(List<Evidence> evidence, LocalDate day) {
    return 100.
        * evidence.stream().filter(item -> !item.isCurrentOn(day)).count()
        / evidence.size();
  }
}
