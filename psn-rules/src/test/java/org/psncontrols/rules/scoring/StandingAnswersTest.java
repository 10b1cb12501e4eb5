package org.psncontrols.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.psncontrols.rules.Examples.DAY;
import static org.psncontrols.rules.Examples.assessment;
import static org.psncontrols.rules.Examples.catalogue;
import static org.psncontrols.rules.Examples.control;
import static org.psncontrols.rules.Examples.evidence;
import static org.psncontrols.rules.Examples.measure;
import static org.psncontrols.rules.Examples.met;
import static org.psncontrols.rules.Examples.response;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.AssessorView;
import org.psncontrols.model.assessment.CompensatingMeasure;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Succession;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.rules.Examples;
import org.psncontrols.rules.scoring.StandingAnswer.Basis;
import org.psncontrols.rules.scoring.StandingAnswer.Compensation;

class StandingAnswersTest {

  private static final ScoringPolicy FREE =
      ScoringPolicy.builder()
          .evidenceDemand(EvidenceDemand.NEVER)
          .compensationCeiling(Share.of(8_000))
          .build();

  private static StandingAnswer standing(Response response, ScoringPolicy policy) {
    return standing(control("C").build(), response, policy, DAY);
  }

  private static StandingAnswer standing(
      Control control, Response response, ScoringPolicy policy, LocalDate asOf) {
    StandingAnswers answers =
        StandingAnswers.of(assessment(response).build(), catalogue(control), policy, asOf);
    assertThat(answers.getAsOf()).isEqualTo(asOf);
    assertThat(answers.getAnswers()).hasSize(1);
    return answers.getAnswers().get(0);
  }

  @Test
  void met_is_full() {
    StandingAnswer met = standing(met("C"), FREE);

    assertThat(met)
        .isEqualTo(
            new StandingAnswer(
                control("C").build(),
                Optional.of(met("C")),
                Answer.MET,
                100_000_000,
                Basis.STANDS,
                Optional.empty()));
    assertThat(met.isFull()).isTrue();
    assertThat(met.isCounted()).isTrue();
    assertThat(met.isUnknown()).isFalse();
  }

  @Test
  void partly_met_is_half_unless_a_share_is_stated() {
    assertThat(standing(response("C", Answer.PARTLY_MET).build(), FREE).attainment())
        .isEqualTo(50_000_000);
    assertThat(
            standing(response("C", Answer.PARTLY_MET).share(Share.of(6_250)).build(), FREE)
                .attainment())
        .isEqualTo(62_500_000);
  }

  @Test
  void the_assessors_answer_and_share_count_over_the_bodys_own() {
    Response.Builder own = response("C", Answer.MET).share(Share.of(9_000));

    StandingAnswer viewed =
        standing(
            own.assessorView(
                    AssessorView.builder().answer(Answer.PARTLY_MET).share(Share.of(1_000)).build())
                .build(),
            FREE);
    StandingAnswer viewedWithoutShare =
        standing(
            own.assessorView(AssessorView.builder().answer(Answer.PARTLY_MET).build()).build(),
            FREE);

    assertThat(viewed.answer()).isEqualTo(Answer.PARTLY_MET);
    assertThat(viewed.attainment()).isEqualTo(10_000_000);
    assertThat(viewedWithoutShare.attainment()).isEqualTo(50_000_000);
  }

  @Test
  void an_assessor_who_has_not_assessed_leaves_the_bodys_own_answer_and_share() {
    AssessorView none =
        AssessorView.builder().answer(Answer.NOT_ASSESSED).share(Share.of(9_000)).build();

    StandingAnswer answer =
        standing(
            response("C", Answer.PARTLY_MET).share(Share.of(1_000)).assessorView(none).build(),
            FREE);

    assertThat(answer.answer()).isEqualTo(Answer.PARTLY_MET);
    assertThat(answer.attainment()).isEqualTo(10_000_000);
    assertThat(answer.basis()).isEqualTo(Basis.STANDS_WITHOUT_EVIDENCE);
  }

  @Test
  void not_applicable_does_not_count() {
    StandingAnswer answer = standing(response("C", Answer.NOT_APPLICABLE).build(), FREE);

    assertThat(answer.answer()).isEqualTo(Answer.NOT_APPLICABLE);
    assertThat(answer.attainment()).isZero();
    assertThat(answer.isCounted()).isFalse();
    assertThat(answer.isUnknown()).isFalse();
    assertThat(answer.isFull()).isFalse();
  }

  @Test
  void without_a_response_nothing_is_known() {
    StandingAnswers answers =
        StandingAnswers.of(assessment().build(), catalogue(control("C").build()), FREE, DAY);

    assertThat(answers.getAnswers())
        .containsExactly(
            new StandingAnswer(
                control("C").build(),
                Optional.empty(),
                Answer.NOT_ASSESSED,
                0,
                Basis.NOT_GIVEN,
                Optional.empty()));
    assertThat(answers.getAnswers().get(0).isUnknown()).isTrue();
    assertThat(answers.getAnswers().get(0).isCounted()).isTrue();
  }

  @Test
  void not_assessed_is_not_given_whatever_its_evidence() {
    StandingAnswer answer =
        standing(response("C", Answer.NOT_ASSESSED).addEvidence(evidence().build()).build(), FREE);

    assertThat(answer.basis()).isEqualTo(Basis.NOT_GIVEN);
    assertThat(answer.response()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "ALWAYS,         true,  EVIDENCE_MISSING",
    "ALWAYS,         false, EVIDENCE_MISSING",
    "WHERE_EXPECTED, true,  EVIDENCE_MISSING",
    "WHERE_EXPECTED, false, STANDS_WITHOUT_EVIDENCE",
    "NEVER,          true,  STANDS_WITHOUT_EVIDENCE",
    "NEVER,          false, STANDS_WITHOUT_EVIDENCE"
  })
  void an_answer_without_evidence_stands_where_none_is_demanded(
      EvidenceDemand demand, boolean expected, Basis basis) {
    Control.Builder control = control("C");
    if (expected) {
      control.addExpectedEvidence("A log");
    }
    for (Answer claim : new Answer[] {Answer.MET, Answer.PARTLY_MET, Answer.NOT_APPLICABLE}) {
      StandingAnswer answer =
          standing(
              control.build(),
              response("C", claim).build(),
              ScoringPolicy.builder()
                  .evidenceDemand(demand)
                  .compensationCeiling(Share.of(1))
                  .build(),
              DAY);

      assertThat(answer.basis()).isEqualTo(basis);
      assertThat(answer.answer())
          .isEqualTo(basis == Basis.EVIDENCE_MISSING ? Answer.NOT_ASSESSED : claim);
    }
  }

  @ParameterizedTest
  @EnumSource(EvidenceDemand.class)
  void not_met_stands_whatever_its_evidence(EvidenceDemand demand) {
    ScoringPolicy policy =
        ScoringPolicy.builder().evidenceDemand(demand).compensationCeiling(Share.of(1)).build();
    Response.Builder notMet = response("C", Answer.NOT_MET);

    assertThat(standing(notMet.build(), policy).basis()).isEqualTo(Basis.STANDS);
    StandingAnswer lapsed =
        standing(
            notMet.addEvidence(evidence().expiresOn(DAY.minusDays(1)).build()).build(), policy);
    assertThat(lapsed.basis()).isEqualTo(Basis.STANDS);
    assertThat(lapsed.answer()).isEqualTo(Answer.NOT_MET);
  }

  @ParameterizedTest
  @CsvSource({
    "     ,  0, STANDS",
    "     , -1, EVIDENCE_NOT_CURRENT",
    "    0,   , STANDS",
    "    1,   , EVIDENCE_NOT_CURRENT",
    "   -9,  0, STANDS",
    "   -9, -1, EVIDENCE_NOT_CURRENT",
    "    1,  9, EVIDENCE_NOT_CURRENT"
  })
  void evidence_counts_from_its_collection_to_its_last_day(
      Integer collected, Integer expires, Basis basis) {
    Response response =
        response("C", Answer.MET)
            .addEvidence(
                evidence()
                    .collectedOn(
                        Optional.ofNullable(collected).map(DAY::plusDays).map(DateSpan::of))
                    .expiresOn(Optional.ofNullable(expires).map(DAY::plusDays).map(DateSpan::of))
                    .build())
            .build();

    // Evidence that is there must be current even where none is demanded.
    assertThat(standing(response, FREE).basis()).isEqualTo(basis);
  }

  @Test
  void one_current_item_of_evidence_is_enough() {
    Response response =
        response("C", Answer.MET)
            .addEvidence(evidence().expiresOn(DAY.minusDays(1)).build(), evidence().build())
            .build();

    assertThat(standing(response, FREE).basis()).isEqualTo(Basis.STANDS);
  }

  @Test
  void a_compensating_measure_closes_its_share_of_the_gap() {
    // 25 % and a fifth of the rest.
    StandingAnswer partly =
        standing(
            response("C", Answer.PARTLY_MET)
                .share(Share.of(2_500))
                .addCompensatingMeasure(measure(2_000).build())
                .build(),
            FREE);
    StandingAnswer notMet =
        standing(
            response("C", Answer.NOT_MET).addCompensatingMeasure(measure(2_001).build()).build(),
            FREE);

    assertThat(partly.attainment()).isEqualTo(40_000_000);
    assertThat(partly.compensation()).contains(new Compensation(2_000, false));
    assertThat(partly.answer()).isEqualTo(Answer.PARTLY_MET);
    assertThat(notMet.attainment()).isEqualTo(20_010_000);
  }

  @ParameterizedTest
  @CsvSource({"7999, 7999, false", "8000, 8000, false", "8001, 8000, true", "10000, 8000, true"})
  void the_ceiling_caps_a_credit_and_says_so(int claimed, int credit, boolean capped) {
    StandingAnswer answer =
        standing(
            response("C", Answer.NOT_MET).addCompensatingMeasure(measure(claimed).build()).build(),
            FREE);

    assertThat(answer.compensation()).contains(new Compensation(credit, capped));
    assertThat(answer.attainment()).isEqualTo(credit * 10_000L);
  }

  @Test
  void the_best_single_measure_counts() {
    StandingAnswer answer =
        standing(
            response("C", Answer.NOT_MET)
                .addCompensatingMeasures(
                    measure(1_000).build(), measure(3_000).build(), measure(2_000).build())
                .build(),
            FREE);

    assertThat(answer.compensation()).contains(new Compensation(3_000, false));
  }

  @Test
  void a_measure_without_authority_earns_nothing() {
    StandingAnswer answer =
        standing(
            response("C", Answer.NOT_MET)
                .addCompensatingMeasure(measure(5_000).authority(Optional.empty()).build())
                .build(),
            FREE);

    assertThat(answer.compensation()).isEmpty();
    assertThat(answer.attainment()).isZero();
  }

  @Test
  void a_measure_counts_on_its_last_day_and_not_after() {
    Response response =
        response("C", Answer.NOT_MET)
            .addCompensatingMeasure(measure(5_000).expiresOn(DAY).build())
            .build();
    Control control = control("C").build();

    assertThat(standing(control, response, FREE, DAY).attainment()).isEqualTo(50_000_000);
    assertThat(standing(control, response, FREE, DAY.plusDays(1)).attainment()).isZero();
  }

  @ParameterizedTest
  @EnumSource(
      value = Answer.class,
      names = {"MET", "NOT_APPLICABLE"})
  void what_needs_no_measure_gets_no_credit(Answer answer) {
    StandingAnswer standing =
        standing(
            response("C", answer).addCompensatingMeasure(measure(5_000).build()).build(), FREE);

    assertThat(standing.compensation()).isEmpty();
    assertThat(standing.attainment()).isEqualTo(answer == Answer.MET ? StandingAnswer.FULL : 0);
  }

  @Test
  void a_measure_on_what_is_not_assessed_earns_nothing_yet_but_holds_up_the_least() {
    CompensatingMeasure measure = measure(8_500).build();
    Response notGiven = response("C", Answer.NOT_ASSESSED).addCompensatingMeasure(measure).build();
    Response lapsed =
        response("C", Answer.MET)
            .addEvidence(evidence().expiresOn(DAY.minusDays(1)).build())
            .addCompensatingMeasure(measure)
            .build();
    Response bare = response("C", Answer.PARTLY_MET).addCompensatingMeasure(measure).build();
    ScoringPolicy strict =
        ScoringPolicy.builder()
            .evidenceDemand(EvidenceDemand.ALWAYS)
            .compensationCeiling(Share.of(8_000))
            .build();

    for (StandingAnswer answer :
        List.of(standing(notGiven, FREE), standing(lapsed, FREE), standing(bare, strict))) {
      assertThat(answer.isUnknown()).isTrue();
      assertThat(answer.attainment()).isZero();
      assertThat(answer.compensation()).contains(new Compensation(8_000, true));
      assertThat(answer.leastAttainment()).isEqualTo(80_000_000);
    }
  }

  @Test
  void without_a_valid_measure_what_is_not_assessed_can_come_to_nothing() {
    Response lapsed =
        response("C", Answer.NOT_ASSESSED)
            .addCompensatingMeasures(
                measure(5_000).expiresOn(DAY.minusDays(1)).build(),
                measure(6_000).authority(Optional.empty()).build())
            .build();

    assertThat(standing(lapsed, FREE).compensation()).isEmpty();
    assertThat(standing(lapsed, FREE).leastAttainment()).isZero();
  }

  @Test
  void the_least_of_what_is_known_is_what_it_attains() {
    Response compensated =
        response("C", Answer.PARTLY_MET)
            .share(Share.of(2_500))
            .addCompensatingMeasure(measure(2_000).build())
            .build();

    assertThat(standing(compensated, FREE).leastAttainment()).isEqualTo(40_000_000);
    assertThat(standing(met("C"), FREE).leastAttainment()).isEqualTo(StandingAnswer.FULL);
  }

  @Test
  void a_response_to_an_unknown_control_is_left_out() {
    Catalogue catalogue = catalogue(control("C").build());

    StandingAnswers answers =
        StandingAnswers.of(
            assessment(met("X"), met("C")).build(), catalogue, ScoringPolicy.defaults(), DAY);

    assertThat(answers.getAnswers())
        .extracting(a -> a.control().getId().value())
        .containsExactly("C");
  }

  @Test
  void a_control_that_is_only_kept_for_reference_has_no_answer() {
    Catalogue catalogue =
        catalogue(
            control("C").build(),
            control("D")
                .addSuccession(Succession.mergedInto(Examples.EDITION, ControlId.of("C")))
                .build());

    StandingAnswers answers =
        StandingAnswers.of(assessment(met("D")).build(), catalogue, FREE, DAY);

    assertThat(answers.getAnswers())
        .extracting(a -> a.control().getId().value())
        .containsExactly("C");
  }

  @Test
  void of_two_responses_to_a_control_the_first_counts() {
    StandingAnswers answers =
        StandingAnswers.of(
            assessment(response("C", Answer.NOT_MET).build(), met("C")).build(),
            catalogue(control("C").build()),
            FREE,
            DAY);

    assertThat(answers.getAnswers())
        .extracting(StandingAnswer::answer)
        .containsExactly(Answer.NOT_MET);
  }

  @Test
  void another_edition_is_refused() {
    CatalogueEdition other = CatalogueEdition.of("example", "2");

    for (ScoringModel model : ScoringModels.builtIn().all()) {
      ScoringPlan plan = model.compile(catalogue(control("C").build()), FREE);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> plan.score(assessment().catalogue(other).build(), DAY))
          .withMessage("assessment A-1 answers catalogue example@2, but is held against example@1");
    }
  }

  @Test
  void the_default_policy_demands_evidence_where_expected_and_caps_at_four_fifths() {
    assertThat(ScoringPolicy.defaults())
        .isEqualTo(
            ScoringPolicy.builder()
                .evidenceDemand(EvidenceDemand.WHERE_EXPECTED)
                .compensationCeiling(Share.of(8_000))
                .build());
  }

  @Test
  @SuppressWarnings("NullAway")
  void a_policy_without_a_part_is_refused() {
    assertThatNullPointerException()
        .isThrownBy(
            () ->
                ScoringPolicy.builder()
                    .evidenceDemand(null)
                    .compensationCeiling(Share.of(1))
                    .build())
        .withMessage("evidenceDemand");
    assertThatNullPointerException()
        .isThrownBy(
            () ->
                ScoringPolicy.builder()
                    .evidenceDemand(EvidenceDemand.NEVER)
                    .compensationCeiling(null)
                    .build())
        .withMessage("compensationCeiling");
  }

  @Test
  void answers_that_are_equal_under_two_policies_have_equal_hashes() {
    Response given =
        Response.builder().from(met("C")).addCompensatingMeasure(measure(9_000).build()).build();
    Response seen =
        Response.builder()
            .from(given)
            .assessorView(AssessorView.builder().answer(Answer.MET).build())
            .build();
    ScoringPolicy lower =
        ScoringPolicy.builder().from(FREE).compensationCeiling(Share.of(5_000)).build();
    ScoringPolicy own = ScoringPolicy.builder().from(FREE).answerView(AnswerView.OWN).build();
    Catalogue catalogue = catalogue(control("C").build());

    assertThat(StandingAnswers.of(assessment(given).build(), catalogue, lower, DAY))
        .isEqualTo(StandingAnswers.of(assessment(given).build(), catalogue, FREE, DAY))
        .hasSameHashCodeAs(StandingAnswers.of(assessment(given).build(), catalogue, FREE, DAY));
    assertThat(StandingAnswers.of(assessment(seen).build(), catalogue, own, DAY))
        .isEqualTo(StandingAnswers.of(assessment(seen).build(), catalogue, FREE, DAY))
        .hasSameHashCodeAs(StandingAnswers.of(assessment(seen).build(), catalogue, FREE, DAY));
  }
}
