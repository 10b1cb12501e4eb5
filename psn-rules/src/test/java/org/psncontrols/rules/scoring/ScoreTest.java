package org.psncontrols.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.psncontrols.rules.Examples.DAY;
import static org.psncontrols.rules.Examples.assessment;
import static org.psncontrols.rules.Examples.catalogue;
import static org.psncontrols.rules.Examples.control;
import static org.psncontrols.rules.Examples.finding;
import static org.psncontrols.rules.Examples.healthCheck;
import static org.psncontrols.rules.Examples.met;
import static org.psncontrols.rules.Examples.must;
import static org.psncontrols.rules.Examples.response;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.AssessmentId;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.ControlId;

class ScoreTest {

  private static final Catalogue ONE = catalogue(must("C"));
  private static final ScoringPolicy POLICY = ScoringPolicy.defaults();

  private static final Assessment MET = assessment(met("C")).build();

  private static Score score(
      ScoringModel model,
      Catalogue catalogue,
      ScoringPolicy policy,
      Assessment assessment,
      LocalDate asOf) {
    return model.compile(catalogue, policy).score(assessment, asOf);
  }

  private static Score weighted(Catalogue catalogue, Assessment assessment) {
    return score(ScoringModels.PSN_WEIGHTED, catalogue, POLICY, assessment, DAY);
  }

  @Test
  void scores_of_the_same_facts_by_the_same_rule_are_equal() {
    Score score = weighted(ONE, MET);

    assertThat(score)
        .isEqualTo(weighted(ONE, MET))
        .hasSameHashCodeAs(weighted(ONE, MET))
        .isEqualTo(weighted(ONE, Assessment.builder().from(MET).id(AssessmentId.of("B")).build()))
        .isEqualTo(score.getPlan().score(score.getStandingAnswers()))
        .isNotEqualTo("psn-weighted v1 as of 2014-03-03: 100/1 of 100");
  }

  @Test
  void scores_differ_by_all_that_they_depend_on() {
    WeightedModel model = (WeightedModel) ScoringModels.PSN_WEIGHTED;
    ScoringModel second = WeightedModel.builder().from(model).version(2).build();
    ScoringModel other = WeightedModel.builder().from(model).id("other").build();
    ScoringPolicy strict = ScoringPolicy.builder().evidenceDemand(EvidenceDemand.ALWAYS).build();
    Catalogue weighed = catalogue(control("C").weight(2).build());
    Assessment partly = assessment(response("C", Answer.PARTLY_MET).build()).build();
    Assessment checked = Assessment.builder().from(MET).healthCheck(healthCheck().build()).build();
    Assessment found =
        Assessment.builder()
            .from(MET)
            .healthCheck(healthCheck(finding("F-1", FindingSeverity.LOW)).build())
            .build();

    assertThat(
            ImmutableList.of(
                weighted(ONE, MET),
                score(second, ONE, POLICY, MET, DAY),
                score(other, ONE, POLICY, MET, DAY),
                score(model, ONE, strict, MET, DAY),
                score(model, ONE, POLICY, MET, DAY.plusDays(1)),
                weighted(weighed, MET),
                weighted(ONE, partly),
                weighted(ONE, checked),
                weighted(ONE, found),
                weighted(ONE, assessment().build())))
        .doesNotHaveDuplicates();
  }

  @Test
  void hashes_tell_scores_apart() {
    Score score = weighted(ONE, MET);

    assertThat(score.hashCode())
        .isNotEqualTo(weighted(ONE, assessment().build()).hashCode())
        .isNotEqualTo(score(ScoringModels.PASS_SHARE, ONE, POLICY, MET, DAY).hashCode());
    assertThat(score.getStandingAnswers().hashCode())
        .isNotEqualTo(weighted(ONE, assessment().build()).getStandingAnswers().hashCode())
        .isNotZero();
  }

  @Test
  void answers_are_equal_if_day_answers_and_findings_are() {
    StandingAnswers answers = weighted(ONE, MET).getStandingAnswers();

    assertThat(answers)
        .isEqualTo(weighted(ONE, MET).getStandingAnswers())
        .hasSameHashCodeAs(weighted(ONE, MET).getStandingAnswers())
        .isNotEqualTo(answers.withAnswer(ControlId.of("C"), Answer.NOT_MET))
        .isNotEqualTo("answers")
        .hasToString("answers as of 2014-03-03, " + answers.getCoverage());
  }

  @Test
  void what_is_worked_out_once_is_given_again() {
    Scored score = (Scored) weighted(ONE, MET);

    assertThat(score.getScore()).isSameAs(score.getScore());
    assertThat(score.getTally()).isSameAs(score.getTally());
    assertThat(score.getStandingAnswers()).isSameAs(score.getStandingAnswers());
    assertThat(score.getAnswers()).isSameAs(score.getAnswers());
    assertThat(score).hasToString("psn-weighted v1 as of 2014-03-03: 100/1 of 100");
  }
}
