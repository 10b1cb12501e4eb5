package org.psncontrols.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.psncontrols.rules.Examples.DAY;
import static org.psncontrols.rules.Examples.assessment;
import static org.psncontrols.rules.Examples.catalogue;
import static org.psncontrols.rules.Examples.control;
import static org.psncontrols.rules.Examples.evidence;
import static org.psncontrols.rules.Examples.response;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.AssessorView;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.rules.scoring.StandingAnswer.Basis;

class AnswerViewTest {

  private static final Catalogue ONE = catalogue(control("C").build());

  private static StandingAnswers answers(AnswerView view, Catalogue catalogue, Response... given) {
    ScoringPolicy policy =
        ScoringPolicy.builder().answerView(view).evidenceDemand(EvidenceDemand.NEVER).build();
    return StandingAnswers.of(assessment(given).build(), catalogue, policy, DAY);
  }

  private static StandingAnswer answer(AnswerView view, Response given) {
    return answers(view, ONE, given).getAnswers().get(0);
  }

  /** Partly met by 30 % by the body, by 70 % by the assessor. */
  private static Response both(Answer own, Answer assessor) {
    return response("C", own)
        .share(Share.of(3_000))
        .assessorView(AssessorView.builder().answer(assessor).share(Share.of(7_000)).build())
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "ASSESSOR_ELSE_OWN, MET,          NOT_MET,        NOT_MET,              0",
    "OWN,               MET,          NOT_MET,        MET,          100000000",
    "ASSESSOR,          MET,          NOT_MET,        NOT_MET,              0",
    "ASSESSOR_ELSE_OWN, PARTLY_MET,   PARTLY_MET,     PARTLY_MET,    70000000",
    "OWN,               PARTLY_MET,   PARTLY_MET,     PARTLY_MET,    30000000",
    "ASSESSOR,          PARTLY_MET,   PARTLY_MET,     PARTLY_MET,    70000000",
    "ASSESSOR_ELSE_OWN, PARTLY_MET,   NOT_ASSESSED,   PARTLY_MET,    30000000",
    "OWN,               PARTLY_MET,   NOT_ASSESSED,   PARTLY_MET,    30000000",
    "ASSESSOR,          PARTLY_MET,   NOT_ASSESSED,   NOT_ASSESSED,         0",
    "ASSESSOR_ELSE_OWN, NOT_ASSESSED, MET,            MET,          100000000",
    "OWN,               NOT_ASSESSED, MET,            NOT_ASSESSED,         0",
    "ASSESSOR,          NOT_ASSESSED, MET,            MET,          100000000",
    "ASSESSOR,          MET,          NOT_APPLICABLE, NOT_APPLICABLE,       0"
  })
  void of_two_answers_that_of_the_view_counts_with_its_share(
      AnswerView view, Answer own, Answer assessor, Answer counted, long attainment) {
    StandingAnswer answer = answer(view, both(own, assessor));

    assertThat(answer.answer()).isEqualTo(counted);
    assertThat(answer.attainment()).isEqualTo(attainment);
    assertThat(answer.basis() == Basis.NOT_GIVEN).isEqualTo(counted == Answer.NOT_ASSESSED);
  }

  @ParameterizedTest
  @CsvSource({"ASSESSOR_ELSE_OWN, MET", "OWN, MET", "ASSESSOR, NOT_ASSESSED"})
  void an_answer_that_no_assessor_looked_at_counts_for_the_body_alone(
      AnswerView view, Answer counted) {
    assertThat(answer(view, response("C", Answer.MET).build()).answer()).isEqualTo(counted);
  }

  @Test
  void without_a_share_of_his_own_what_an_assessor_finds_partly_met_is_met_by_half() {
    Response given =
        response("C", Answer.PARTLY_MET)
            .share(Share.of(3_000))
            .assessorView(AssessorView.builder().answer(Answer.PARTLY_MET).build())
            .build();

    assertThat(answer(AnswerView.ASSESSOR_ELSE_OWN, given).attainment()).isEqualTo(50_000_000);
    assertThat(answer(AnswerView.OWN, given).attainment()).isEqualTo(30_000_000);
  }

  @Test
  void an_assessors_answer_rests_on_the_same_evidence() {
    Response lapsed =
        response("C", Answer.NOT_MET)
            .assessorView(AssessorView.builder().answer(Answer.MET).build())
            .addEvidence(evidence().expiresOn(DAY.minusDays(1)).build())
            .build();

    assertThat(answer(AnswerView.ASSESSOR, lapsed).basis()).isEqualTo(Basis.EVIDENCE_NOT_CURRENT);
    assertThat(answer(AnswerView.OWN, lapsed).basis()).isEqualTo(Basis.STANDS);
  }

  private static final Catalogue FIVE =
      catalogue(
          control("BOTH").build(),
          control("OWN").build(),
          control("UNSEEN").build(),
          control("WAIVED").build(),
          control("LAPSED").build());

  private static Response seen(String control, Answer own, Answer assessor) {
    return response(control, own)
        .assessorView(AssessorView.builder().answer(assessor).build())
        .build();
  }

  private static StandingAnswers five(AnswerView view) {
    return answers(
        view,
        FIVE,
        seen("BOTH", Answer.MET, Answer.PARTLY_MET),
        response("OWN", Answer.NOT_MET).build(),
        seen("UNSEEN", Answer.MET, Answer.NOT_ASSESSED),
        seen("WAIVED", Answer.MET, Answer.NOT_APPLICABLE),
        Response.builder()
            .from(seen("LAPSED", Answer.MET, Answer.MET))
            .addEvidence(evidence().expiresOn(DAY.minusDays(1)).build())
            .build());
  }

  @Test
  void coverage_tells_by_whose_answers_the_controls_count() {
    assertThat(five(AnswerView.ASSESSOR_ELSE_OWN).getCoverage())
        .isEqualTo(new Coverage(1, 2, 1, 1));
    assertThat(five(AnswerView.OWN).getCoverage()).isEqualTo(new Coverage(0, 4, 0, 1));
    assertThat(five(AnswerView.ASSESSOR).getCoverage()).isEqualTo(new Coverage(1, 0, 1, 3));
  }

  @Test
  void an_answer_put_in_its_place_is_of_whom_the_answer_before_was() {
    StandingAnswers answers = five(AnswerView.ASSESSOR_ELSE_OWN);

    assertThat(answers.withAnswer(ControlId.of("BOTH"), Answer.MET).getCoverage())
        .isEqualTo(new Coverage(1, 2, 1, 1));
    assertThat(answers.withAnswer(ControlId.of("BOTH"), Answer.NOT_ASSESSED).getCoverage())
        .isEqualTo(new Coverage(0, 2, 1, 2));
    assertThat(answers.withAnswer(ControlId.of("LAPSED"), Answer.NOT_MET).getCoverage())
        .isEqualTo(new Coverage(2, 2, 1, 0));
    assertThat(answers.withAnswer(ControlId.of("OWN"), Answer.NOT_APPLICABLE).getCoverage())
        .isEqualTo(new Coverage(1, 1, 2, 1));
  }

  @Test
  void coverage_adds_up() {
    Coverage coverage = new Coverage(1, 20, 300, 4_000);

    assertThat(coverage.total()).isEqualTo(4_321);
    assertThat(coverage.answered()).isEqualTo(321);
  }
}
