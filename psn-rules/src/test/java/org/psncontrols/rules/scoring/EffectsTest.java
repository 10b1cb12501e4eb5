package org.psncontrols.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.psncontrols.rules.Examples.DAY;
import static org.psncontrols.rules.Examples.action;
import static org.psncontrols.rules.Examples.assessment;
import static org.psncontrols.rules.Examples.catalogue;
import static org.psncontrols.rules.Examples.control;
import static org.psncontrols.rules.Examples.evidence;
import static org.psncontrols.rules.Examples.finding;
import static org.psncontrols.rules.Examples.healthCheck;
import static org.psncontrols.rules.Examples.measure;
import static org.psncontrols.rules.Examples.met;
import static org.psncontrols.rules.Examples.response;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.rules.scoring.StandingAnswer.Basis;
import org.psncontrols.rules.scoring.StandingAnswer.Compensation;

/** What single changes would do. */
class EffectsTest {

  private static final ControlId A = ControlId.of("A");
  private static final ControlId B = ControlId.of("B");

  /** Weights 3 and 1. */
  private static final Catalogue TWO =
      catalogue(control("A").weight(3).build(), control("B").build());

  private static final ScoringPolicy POLICY =
      ScoringPolicy.builder().evidenceDemand(EvidenceDemand.NEVER).build();

  private static Score score(ScoringModel model, Catalogue catalogue, Response... responses) {
    return model.compile(catalogue, POLICY).score(assessment(responses).build(), DAY);
  }

  private static Response answer(String control, Answer answer) {
    return response(control, answer).build();
  }

  private static AnswerEffect effect(
      ControlId control, Answer answer, Ratio score, BigFraction difference) {
    return new AnswerEffect(control, answer, Optional.of(score), Optional.of(difference));
  }

  private static Ratio hundredths(int numerator, int denominator) {
    return new Ratio(BigFraction.of(numerator, denominator), 100);
  }

  @Test
  void each_answer_that_a_control_does_not_have_has_an_effect_in_percentage_points() {
    Score score = score(ScoringModels.PSN_WEIGHTED, TWO, met("A"), answer("B", Answer.NOT_MET));

    assertThat(score.getAnswerEffects())
        .containsExactly(
            effect(A, Answer.PARTLY_MET, hundredths(75, 2), BigFraction.of(-75, 2)),
            effect(A, Answer.NOT_MET, hundredths(0, 1), BigFraction.of(-75)),
            effect(A, Answer.NOT_APPLICABLE, hundredths(0, 1), BigFraction.of(-75)),
            effect(A, Answer.NOT_ASSESSED, hundredths(0, 1), BigFraction.of(-75)),
            effect(B, Answer.MET, hundredths(100, 1), BigFraction.of(25)),
            effect(B, Answer.PARTLY_MET, hundredths(175, 2), BigFraction.of(25, 2)),
            effect(B, Answer.NOT_APPLICABLE, hundredths(100, 1), BigFraction.of(25)),
            effect(B, Answer.NOT_ASSESSED, hundredths(75, 1), BigFraction.ZERO));
  }

  @Test
  void on_a_scale_that_moves_shares_are_compared() {
    Score score = score(ScoringModels.XCCDF_FLAT, TWO, met("A"), answer("B", Answer.NOT_MET));

    assertThat(score.findScore()).contains(Ratio.of(3, 4));
    assertThat(score.getAnswerEffects())
        .contains(
            effect(A, Answer.NOT_APPLICABLE, Ratio.of(0, 1), BigFraction.of(-75)),
            effect(B, Answer.NOT_ASSESSED, Ratio.of(3, 3), BigFraction.of(25)));
  }

  @Test
  void where_nothing_would_be_left_to_score_there_is_no_difference() {
    Score score = score(ScoringModels.PSN_WEIGHTED, catalogue(control("A").build()), met("A"));

    assertThat(score.getAnswerEffects())
        .contains(new AnswerEffect(A, Answer.NOT_APPLICABLE, Optional.empty(), Optional.empty()));
  }

  @Test
  void a_measure_in_force_counts_with_the_other_answer_too() {
    Response held =
        response("A", Answer.NOT_MET).addCompensatingMeasure(measure(9_000).build()).build();
    Score score = score(ScoringModels.PSN_WEIGHTED, catalogue(control("A").build()), held);

    // Cut to four fifths by the policy: 80, and 50 and four fifths of the rest.
    assertThat(score.findScore()).contains(hundredths(80, 1));
    assertThat(score.ifAnswered(A, Answer.PARTLY_MET).findScore()).contains(hundredths(90, 1));
    assertThat(score.ifAnswered(A, Answer.MET).findScore()).contains(hundredths(100, 1));
    assertThat(score.ifAnswered(A, Answer.NOT_MET)).isEqualTo(score);
    StandingAnswer unknown = score.ifAnswered(A, Answer.NOT_ASSESSED).getAnswers().get(0);
    assertThat(unknown.attainment()).isZero();
    assertThat(unknown.compensation()).contains(new Compensation(8_000, true));
    assertThat(unknown.basis()).isEqualTo(Basis.NOT_GIVEN);
  }

  @Test
  void what_does_not_apply_is_counted_as_not_met_without_its_measure() {
    Response waived =
        response("A", Answer.NOT_APPLICABLE).addCompensatingMeasure(measure(9_000).build()).build();
    Score score = score(ScoringModels.PSN_WEIGHTED, TWO, waived, met("B"));

    assertThat(score.findScore()).contains(hundredths(100, 1));
    assertThat(score.getWithAllNotApplicableCounted()).contains(hundredths(25, 1));
    assertThat(score.getExclusions().get(0).countedAsNotMet()).contains(hundredths(25, 1));
    assertThat(score.ifAnswered(A, Answer.NOT_MET).findScore()).contains(hundredths(85, 1));
  }

  @Test
  void another_answer_stands_whatever_the_evidence() {
    Response lapsed =
        response("A", Answer.MET)
            .addEvidence(evidence().expiresOn(DAY.minusDays(1)).build())
            .build();
    Score score = score(ScoringModels.PSN_WEIGHTED, TWO, lapsed, met("B"));

    assertThat(score.findScore()).contains(hundredths(25, 1));
    Score other = score.ifAnswered(A, Answer.MET);
    assertThat(other.findScore()).contains(hundredths(100, 1));
    assertThat(other.getAnswers().get(0).basis()).isEqualTo(Basis.STANDS);
    assertThat(other.getAnswers().get(1)).isEqualTo(score.getAnswers().get(1));
    assertThat(other.getAsOf()).isEqualTo(DAY);
    assertThat(other.ifAnswered(A, Answer.NOT_MET).findScore()).contains(hundredths(25, 1));
  }

  @Test
  void an_answer_to_what_is_not_in_force_is_refused() {
    Score score = score(ScoringModels.PSN_WEIGHTED, TWO, met("A"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> score.ifAnswered(ControlId.of("C"), Answer.MET))
        .withMessage("an answer must be to a control in force of catalogue example@1, but is to C");
  }

  @Test
  void each_open_finding_has_an_effect_and_none_is_put_right_for_good() {
    Assessment assessment =
        assessment(met("A"))
            .healthCheck(
                healthCheck(
                        finding("F-1", FindingSeverity.HIGH),
                        finding("F-2", FindingSeverity.HIGH),
                        finding("F-3", FindingSeverity.LOW))
                    .build())
            .addAction(action("R-1").addFinding(FindingId.of("F-1")).build())
            .build();
    Score score = ScoringModels.SEVERITY_LADDER.compile(TWO, POLICY).score(assessment, DAY);

    // 60 less 3 for the second and 1 for the low one.
    assertThat(score.findScore()).contains(hundredths(56, 1));
    assertThat(score.getFindingEffects())
        .containsExactly(putRight("F-1", 59, 3), putRight("F-2", 59, 3), putRight("F-3", 57, 1));
    Score both = score.ifPutRight(FindingId.of("F-1")).ifPutRight(FindingId.of("F-2"));
    assertThat(both.findScore()).contains(hundredths(94, 1));
    assertThat(both.ifAnswered(A, Answer.NOT_MET).findScore()).contains(hundredths(94, 1));
    assertThat(score.ifPutRight(FindingId.of("F-9"))).isEqualTo(score);
    assertThat(score.getStandingAnswers().getOpenFindings()).hasSize(3);
  }

  private static FindingEffect putRight(String finding, int points, int difference) {
    return new FindingEffect(
        FindingId.of(finding),
        Optional.of(hundredths(points, 1)),
        Optional.of(BigFraction.of(difference)));
  }

  @Test
  void where_nothing_is_scored_a_finding_has_no_difference() {
    Assessment assessment =
        assessment().healthCheck(healthCheck(finding("F-1", FindingSeverity.HIGH)).build()).build();

    Score score = ScoringModels.PSN_GATE.compile(TWO, POLICY).score(assessment, DAY);

    assertThat(score.getFindingEffects())
        .containsExactly(
            new FindingEffect(FindingId.of("F-1"), Optional.empty(), Optional.empty()));
  }
}
