package org.psncontrols.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.psncontrols.rules.Examples.DAY;
import static org.psncontrols.rules.Examples.assessment;
import static org.psncontrols.rules.Examples.catalogue;
import static org.psncontrols.rules.Examples.closedAction;
import static org.psncontrols.rules.Examples.control;
import static org.psncontrols.rules.Examples.finding;
import static org.psncontrols.rules.Examples.healthCheck;
import static org.psncontrols.rules.Examples.met;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.FindingSeverity;

class SeverityLadderTest {

  private static final ScoringPlan PLAN =
      ScoringModels.SEVERITY_LADDER.compile(
          catalogue(control("C").build()), ScoringPolicy.defaults());

  private static Scored score(Finding... findings) {
    return (Scored)
        PLAN.score(assessment().healthCheck(healthCheck(findings).build()).build(), DAY);
  }

  private static Scored score(int critical, int high, int medium, int low, int informational) {
    ImmutableMap<FindingSeverity, Integer> counts =
        ImmutableMap.of(
            FindingSeverity.CRITICAL, critical,
            FindingSeverity.HIGH, high,
            FindingSeverity.MEDIUM, medium,
            FindingSeverity.LOW, low,
            FindingSeverity.INFORMATIONAL, informational);
    List<Finding> findings = new ArrayList<>();
    counts.forEach(
        (severity, count) -> {
          for (int i = 0; i < count; i++) {
            findings.add(finding(severity + "-" + i, severity));
          }
        });
    return score(findings.toArray(Finding[]::new));
  }

  @ParameterizedTest
  @CsvSource({
    "0,  0,  0,  0, 0, 100, A",
    "0,  0,  0,  0, 9, 100, A",
    "0,  0,  0,  1, 0,  94, A",
    "0,  0,  0,  2, 0,  93, A",
    "0,  0,  0,  5, 0,  90, A",
    "0,  0,  0,  6, 0,  89, B",
    "0,  0,  0, 15, 0,  80, B",
    "0,  0,  0, 16, 0,  79, C",
    "0,  0,  1,  0, 0,  80, B",
    "0,  0,  1,  1, 0,  79, C",
    "0,  0,  2,  0, 0,  78, C",
    "0,  0,  6,  0, 0,  70, C",
    "0,  0,  6,  1, 0,  69, D",
    "0,  0, 11,  0, 0,  60, D",
    "0,  0, 11,  1, 0,  59, F",
    "0,  0, 30,  0, 0,  22, F",
    "0,  1,  0,  0, 0,  60, D",
    "0,  1,  1,  0, 0,  60, D",
    "0,  1,  2,  0, 0,  58, F",
    "0,  1,  1,  1, 0,  59, F",
    "0,  1,  1,  3, 0,  57, F",
    "0,  2,  0,  0, 0,  57, F",
    "1,  0,  0,  0, 0,  40, F",
    "1,  1,  0,  0, 0,  40, F",
    "1,  2,  0,  0, 0,  37, F",
    "1,  1,  1,  1, 0,  39, F",
    "2,  0,  0,  0, 0,  35, F",
    "8,  0,  0,  0, 0,   5, F",
    "9,  0,  0,  0, 0,   5, F",
    "8,  0,  0,  1, 0,   5, F",
    "7,  0,  0,  4, 0,   6, F"
  })
  void the_worst_open_finding_sets_the_score_and_each_further_one_takes_off_a_little(
      int critical, int high, int medium, int low, int informational, int points, String grade) {
    Scored score = score(critical, high, medium, low, informational);

    assertThat(score.getScore()).isEqualTo(Ratio.of(points, 100));
    assertThat(score.getGrade()).contains(grade);
    assertThat(score.getTally()).isEqualTo(Tally.of(1, critical, high, medium, low));
    assertThat(score.getRounded()).hasToString(Integer.toString(points));
    assertThat(score.getBounds())
        .contains(new Bounds(Ratio.of(points, 100), Ratio.of(points, 100)));
  }

  @Test
  void answers_neither_count_nor_decide() {
    Assessment assessment = assessment().healthCheck(healthCheck().build()).build();
    Scored score = (Scored) PLAN.score(assessment, DAY);

    assertThat(PLAN.score(Assessment.builder().from(assessment).addResponse(met("C")).build(), DAY))
        .extracting(Score::findScore)
        .isEqualTo(Optional.of(Ratio.of(100, 100)));
    assertThat(score.getDecidingControls()).isEmpty();
    assertThat(score.getContributions()).isEmpty();
    assertThat(score.getExclusions())
        .extracting(Exclusion::reason)
        .containsExactly(Exclusion.Reason.NO_WEIGHT);
    assertThat(score.getWithAllNotApplicableCounted()).isEmpty();
    assertThat(score.getAnswerEffects())
        .hasSize(4)
        .allSatisfy(effect -> assertThat(effect.difference()).contains(BigFraction.ZERO));
  }

  @Test
  void the_findings_of_the_worst_severity_decide() {
    assertThat(
            score(
                    finding("I", FindingSeverity.INFORMATIONAL),
                    finding("L", FindingSeverity.LOW),
                    finding("H-2", FindingSeverity.HIGH),
                    finding("H-1", FindingSeverity.HIGH))
                .getDecidingFindings())
        .containsExactly(FindingId.of("H-2"), FindingId.of("H-1"));
    assertThat(score(finding("L", FindingSeverity.LOW)).getDecidingFindings())
        .containsExactly(FindingId.of("L"));
    assertThat(score(finding("I", FindingSeverity.INFORMATIONAL)).getDecidingFindings()).isEmpty();
    assertThat(score().getDecidingFindings()).isEmpty();
  }

  @Test
  void what_is_put_right_by_the_day_is_off_the_ladder() {
    Assessment assessment =
        assessment()
            .healthCheck(
                healthCheck(
                        finding("F-1", FindingSeverity.CRITICAL),
                        finding("F-2", FindingSeverity.MEDIUM))
                    .build())
            .addAction(closedAction("R-1").addFinding(FindingId.of("F-1")).build())
            .build();

    assertThat(PLAN.score(assessment, DAY.minusDays(1)).findScore()).contains(Ratio.of(40, 100));
    assertThat(PLAN.score(assessment, DAY).findScore()).contains(Ratio.of(80, 100));
  }

  @Test
  void putting_one_right_may_add_nothing() {
    Scored score =
        score(finding("C", FindingSeverity.CRITICAL), finding("H", FindingSeverity.HIGH));

    assertThat(score.getFindingEffects())
        .containsExactly(
            new FindingEffect(
                FindingId.of("C"), Optional.of(Ratio.of(60, 100)), Optional.of(BigFraction.of(20))),
            new FindingEffect(
                FindingId.of("H"), Optional.of(Ratio.of(40, 100)), Optional.of(BigFraction.ZERO)));
  }

  @Test
  void without_a_health_check_there_is_nothing_to_score() {
    Score score = PLAN.score(assessment(met("C")).build(), DAY);

    assertThat(score).isInstanceOf(NothingToScore.class);
    assertThat(score.getBounds()).isEmpty();
    assertThat(score.getFindingEffects()).isEmpty();
  }

  @Test
  void tallies_of_two_parts_score_as_the_whole() {
    ScoringFormula formula = PLAN.getFormula();

    assertThat(formula.score(Tally.of(1, 0, 1, 0, 0).plus(Tally.of(1, 1, 1, 0, 0))))
        .contains(Ratio.of(37, 100));
    assertThat(formula.score(Tally.of(0, 0, 0, 0, 0))).isEmpty();
  }
}
