package org.psncontrols.reporting.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.reporting.text.PlainText;
import org.psncontrols.rules.scoring.Contribution;
import org.psncontrols.rules.scoring.Ratio;
import org.psncontrols.rules.scoring.Rounding;
import org.psncontrols.rules.scoring.Score;
import org.psncontrols.rules.scoring.Scored;
import org.psncontrols.rules.scoring.ScoringModels;

class TextScoresTest {

  @Test
  void a_mean_says_what_it_lost_and_what_it_could_become() {
    assertThat(TextScores.render(Example.score(ScoringModels.PSN_WEIGHTED), ScoreDetail.USUAL))
        .isEqualTo(
            """
            psn-weighted v1: 76.67 of 100, exactly 230/3
              Once all is answered: 76.67 of 100 to 93.33 of 100
              If what is not applicable counted as not met: 65.71 of 100, 10.95 \
            percentage points less
              Points lost: 23.33
                B-1 Vetting: 16.67 of 16.67, not answered
                A-2 Log-off: 6.67 of 33.33, not met, made up for as far as the policy's \
            ceiling allows
            """);
  }

  @Test
  void an_explanation_adds_all_that_is_known() {
    assertThat(TextScores.render(Example.score(ScoringModels.AVERAGE), ScoreDetail.EXPLAINED))
        .isEqualTo(
            """
            average v1: 85.0 of 100
              Once all is answered: 72.8 of 100 to 87.1 of 100
              If what is not applicable counted as not met: 72.8 of 100, 12.14 \
            percentage points less
              Points lost: 15.00
                B-2 Training: 8.33 of 16.67, partly met
                A-2 Log-off: 6.67 of 33.33, not met, made up for as far as the policy's \
            ceiling allows
              Rule: The weighted mean of how far each control is met that applies and \
            is assessed, where a weight of 0 counts as 1, out of 100.
              Shown with: 1 decimal, down
              Does not hold for this rule: A control of weight 0, of no stated force \
            or risk, leaves the score as it is, however it is answered.
                Shown by: One control met gives 100 %; with one of weight 0 beside it \
            that is not met, which counts as one of weight 1, it gives 50 %.
              Does not hold for this rule: Leaving out one answer never raises the \
            score, nor does it leave nothing to score.
                Shown by: One control met and one not met give 50 %; without an answer \
            to the second, it is left out, and the score is 100 %.
              Does not hold for this rule: That the evidence for an answer lapses \
            never raises the score, nor does it leave nothing to score.
                Shown by: One control met and one met by half give 75 %; once the \
            evidence of the second lapses, it is left out, and the score is 100 %.
              What each control adds:
                Log-on (A): 76.67 of 83.33
                  A-1 Log-on: 50.00 of 50.00, weight 3, met
                  A-2 Log-off: 26.67 of 33.33, weight 2, not met, made up for as far as \
            the policy's ceiling allows
                People (B): 8.33 of 16.67
                  B-2 Training: 8.33 of 16.67, weight 1, partly met
              Left out:
                A-3 Cards: not applicable; counted as not met: 72.8 of 100
                B-1 Vetting: not assessed; counted as not met: 72.8 of 100
              The single changes that raise it most:
                B-2 Training met: 8.33 percentage points more, to 93.3 of 100
                A-2 Log-off met: 6.67 percentage points more, to 91.6 of 100
                A-3 Cards met: 2.14 percentage points more, to 87.1 of 100
                B-1 Vetting met: 2.14 percentage points more, to 87.1 of 100
              Digest: 8a53bceb6975e41a7793446ffb20de38ca93718b5e256785359ec971eaf12e30
            """);
  }

  @Test
  void what_does_not_add_up_names_what_decided() {
    assertThat(TextScores.render(Example.score(ScoringModels.SEVERITY_LADDER), ScoreDetail.USUAL))
        .isEqualTo(
            """
            severity-ladder v1: 60 of 100, grade D
              Decided by 1 finding:
                F1 Demo Borough Council: high finding, open
            """);
    assertThat(TextScores.render(Example.score(ScoringModels.XCCDF_ABSOLUTE), ScoreDetail.USUAL))
        .isEqualTo(
            """
            xccdf-absolute v1: 0 of 1 (0.00%)
              Decided by 1 control:
                A-2 Log-off: not met, made up for as far as the policy's ceiling allows
            """);
  }

  @Test
  void nothing_to_score_is_no_number() {
    Score score = Example.score(ScoringModels.PSN_GATE);

    assertThat(TextScores.render(score, ScoreDetail.USUAL))
        .isEqualTo("psn-gate v1: nothing to score\n");
  }

  @Test
  void whose_it_is_and_which_answers_stand_is_told_once() {
    Score score = Example.score(ScoringModels.PSN_WEIGHTED);

    assertThat(TextScores.heading(score) + TextScores.answers(score))
        .isEqualTo(
            """
            Demo Borough Council, Network, against small@1, as of 2014-02-28
            Answers that stand: 4 of 5 controls, 1 of them not applicable; of the \
            others, 0 by an assessor and 3 by the body itself.
              1 without an answer
              3 without evidence, which the policy does not demand
              A-2: credit cut to the policy's ceiling
            """);
  }

  @Property(tries = 50)
  void every_loss_is_listed_where_all_is_explained(@ForAll("scores") Score score) {
    String text = TextScores.render(score, ScoreDetail.EXPLAINED);

    if (score instanceof Scored scored) {
      for (Contribution contribution : scored.getContributions()) {
        assertThat(text).contains(PlainText.oneLine(Words.named(contribution.control())) + ": ");
      }
    }
    for (ScoreDetail detail : ScoreDetail.values()) {
      assertThat(TextScores.render(score, detail).lines())
          .allMatch(line -> line.equals(PlainText.oneLine(line)));
    }
  }

  @Provide
  Arbitrary<Score> scores() {
    return Example.scores();
  }

  @Test
  void a_long_list_is_cut_unless_all_is_explained() {
    Score score = Example.unanswered(12);

    assertThat(TextScores.render(score, ScoreDetail.USUAL))
        .contains("    C-10 Title: 8.33 of 8.33, not answered\n    and 2 more\n");
    assertThat(TextScores.render(score, ScoreDetail.EXPLAINED))
        .contains("    C-12 Title: 8.33 of 8.33, not answered\n");
  }

  @Test
  void numbers_are_written_out_and_the_smallest_difference_is_none_of_0() {
    assertThat(Words.score(Ratio.of(0, 100), new Rounding(10, RoundingMode.DOWN)))
        .isEqualTo("0.0000000000 of 100");
    assertThat(Words.difference(BigFraction.of(1, 201)))
        .isEqualTo("less than 0.01 percentage points more");
    assertThat(Words.difference(BigFraction.of(-1, 100))).isEqualTo("0.01 percentage points less");
    assertThat(Words.difference(BigFraction.ZERO)).isEqualTo("no difference");
  }

  @Test
  void text_from_data_steers_nothing() {
    String hostile = "\u001b[2J\u202egnp.exe\r\nTotal: 100";
    Score score =
        Example.score(
            ScoringModels.PSN_WEIGHTED, hostile, hostile, Example.response("A-2", Answer.MET));

    String text =
        TextScores.heading(score)
            + TextScores.render(score, ScoreDetail.EXPLAINED)
            + TextScores.render(
                Example.score(ScoringModels.SEVERITY_LADDER, hostile, hostile),
                ScoreDetail.EXPLAINED);

    assertThat(text)
        .doesNotContain("\u001b", "\u202e", "\r", "\nTotal")
        .contains("\\u{1b}[2J\\u{202e}gnp.exe Total: 100");
  }

  @Test
  void it_is_the_same_in_every_locale() {
    Score score = Example.score(ScoringModels.AVERAGE);
    String usual = TextScores.render(score, ScoreDetail.EXPLAINED);
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(TextScores.render(score, ScoreDetail.EXPLAINED)).isEqualTo(usual);
    } finally {
      Locale.setDefault(locale);
    }
  }
}
