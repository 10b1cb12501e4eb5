package org.psncontrols.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.psncontrols.rules.Examples.DAY;
import static org.psncontrols.rules.Examples.EDITION;
import static org.psncontrols.rules.Examples.assessment;
import static org.psncontrols.rules.Examples.catalogue;
import static org.psncontrols.rules.Examples.control;
import static org.psncontrols.rules.Examples.measure;
import static org.psncontrols.rules.Examples.met;
import static org.psncontrols.rules.Examples.must;
import static org.psncontrols.rules.Examples.response;
import static org.psncontrols.rules.Examples.should;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.rules.scoring.Exclusion.Reason;

class PsnGateTest {

  private static final Ratio CLOSED = new Ratio(BigFraction.ZERO, 1);
  private static final Ratio OPEN = new Ratio(BigFraction.ONE, 1);
  private static final ControlId M1 = ControlId.of("M-1");
  private static final ControlId M2 = ControlId.of("M-2");

  private static final Catalogue TWO_MUSTS =
      catalogue(must("M-1"), should("S-1"), control("U-1").build(), must("M-2"));

  private static Score score(Catalogue catalogue, Share ceiling, Response... responses) {
    return ScoringModels.PSN_GATE
        .compile(
            catalogue,
            ScoringPolicy.builder()
                .evidenceDemand(EvidenceDemand.NEVER)
                .compensationCeiling(ceiling)
                .build())
        .score(assessment(responses).build(), DAY);
  }

  private static Scored scored(Response... responses) {
    return (Scored) score(TWO_MUSTS, Share.of(10_000), responses);
  }

  @Test
  void it_is_open_where_every_must_is_met() {
    Scored score = scored(met("M-1"), met("M-2"));

    assertThat(score.getScore()).isEqualTo(OPEN);
    assertThat(score.getBounds()).contains(new Bounds(OPEN, OPEN));
    assertThat(score.getDecidingControls()).containsExactly(M1, M2);
    assertThat(score.getExclusions())
        .containsExactly(
            new Exclusion(ControlId.of("S-1"), Reason.NO_WEIGHT, Optional.empty()),
            new Exclusion(ControlId.of("U-1"), Reason.NO_WEIGHT, Optional.empty()));
    assertThat(score.getWithAllNotApplicableCounted()).isEmpty();
    assertThat(score.getContributions()).isEmpty();
    assertThat(score.getSectionPoints()).isEmpty();
    assertThat(score.getModel()).isEqualTo("psn-gate");
    assertThat(score.getVersion()).isEqualTo(1);
    assertThat(score.getCatalogue()).isEqualTo(EDITION);
    assertThat(score.getAsOf()).isEqualTo(DAY);
    assertThat(score.getAnswers()).hasSize(4);
    assertThat(score.getCoverage()).isEqualTo(new Coverage(0, 2, 0, 2));
  }

  @Test
  void one_must_not_fully_met_closes_it_whatever_the_rest() {
    Scored score =
        scored(met("M-1"), response("M-2", Answer.PARTLY_MET).share(Share.of(9_999)).build());

    assertThat(score.getScore()).isEqualTo(CLOSED);
    assertThat(score.getBounds()).contains(new Bounds(CLOSED, CLOSED));
    assertThat(score.getDecidingControls()).containsExactly(M2);
  }

  @Test
  void a_missing_must_closes_it_for_now() {
    Scored score = scored(met("M-2"));

    assertThat(score.getScore()).isEqualTo(CLOSED);
    assertThat(score.getBounds()).contains(new Bounds(CLOSED, OPEN));
    assertThat(score.getDecidingControls()).containsExactly(M1);
  }

  @Test
  void a_missing_must_beside_one_not_met_cannot_open_it() {
    Scored score = scored(response("M-2", Answer.NOT_MET).build());

    assertThat(score.getBounds()).contains(new Bounds(CLOSED, CLOSED));
    assertThat(score.getDecidingControls()).containsExactly(M1, M2);
  }

  @Test
  void a_must_that_does_not_apply_does_not_count_and_would_close_it() {
    Scored score = scored(met("M-1"), response("M-2", Answer.NOT_APPLICABLE).build());

    assertThat(score.getScore()).isEqualTo(OPEN);
    assertThat(score.getDecidingControls()).containsExactly(M1);
    assertThat(score.getExclusions())
        .contains(new Exclusion(M2, Reason.NOT_APPLICABLE, Optional.of(CLOSED)));
    assertThat(score.getWithAllNotApplicableCounted()).contains(CLOSED);
  }

  @Test
  void a_should_that_does_not_apply_is_left_out_as_a_should() {
    Scored score = scored(met("M-1"), met("M-2"), response("S-1", Answer.NOT_APPLICABLE).build());

    assertThat(score.getExclusions())
        .extracting(Exclusion::reason)
        .containsExactly(Reason.NO_WEIGHT, Reason.NO_WEIGHT);
    assertThat(score.getWithAllNotApplicableCounted()).isEmpty();
  }

  @Test
  void only_full_compensation_opens_it() {
    Response full =
        response("M-2", Answer.NOT_MET).addCompensatingMeasure(measure(10_000).build()).build();
    Response almost =
        response("M-2", Answer.NOT_MET).addCompensatingMeasure(measure(9_999).build()).build();

    assertThat(scored(met("M-1"), full).getScore()).isEqualTo(OPEN);
    assertThat(scored(met("M-1"), almost).getScore()).isEqualTo(CLOSED);
    assertThat(((Scored) score(TWO_MUSTS, Share.of(8_000), met("M-1"), full)).getScore())
        .isEqualTo(CLOSED);
  }

  @Test
  void a_missing_must_that_a_measure_meets_in_full_can_only_open_it() {
    Response full =
        response("M-2", Answer.NOT_ASSESSED)
            .addCompensatingMeasure(measure(10_000).build())
            .build();
    Response almost =
        response("M-2", Answer.NOT_ASSESSED).addCompensatingMeasure(measure(9_999).build()).build();

    Scored score = scored(met("M-1"), full);

    assertThat(score.getBounds()).contains(new Bounds(OPEN, OPEN));
    // The score counts what is not assessed as not met.
    assertThat(score.getScore()).isEqualTo(CLOSED);
    assertThat(score.getDecidingControls()).containsExactly(M2);
    assertThat(scored(met("M-1"), almost).getBounds()).contains(new Bounds(CLOSED, OPEN));
    assertThat(scored(full).getBounds()).contains(new Bounds(CLOSED, OPEN));
    assertThat(scored(response("M-1", Answer.NOT_MET).build(), full).getBounds())
        .contains(new Bounds(CLOSED, CLOSED));
  }

  @Test
  void without_a_must_there_is_nothing_to_score() {
    Score score = score(catalogue(should("S-1")), Share.of(8_000), met("S-1"));

    assertThat(score).isInstanceOf(NothingToScore.class);
    assertThat(score.getModel()).isEqualTo("psn-gate");
    assertThat(score.getVersion()).isEqualTo(1);
    assertThat(score.getCatalogue()).isEqualTo(EDITION);
    assertThat(score.getAsOf()).isEqualTo(DAY);
    assertThat(score.getCoverage()).isEqualTo(new Coverage(0, 1, 0, 0));
    assertThat(score.getBounds()).isEmpty();
    assertThat(score.getExclusions())
        .containsExactly(new Exclusion(ControlId.of("S-1"), Reason.NO_WEIGHT, Optional.empty()));
    assertThat(score.getAnswers()).hasSize(1);
  }

  @Test
  void
      without_an_applicable_must_there_is_nothing_to_score_though_counting_it_would_be_something() {
    Score score =
        score(
            catalogue(must("M-1")),
            Share.of(8_000),
            response("M-1", Answer.NOT_APPLICABLE).build());

    assertThat(score).isInstanceOf(NothingToScore.class);
    assertThat(score.getBounds()).isEmpty();
    assertThat(score.getWithAllNotApplicableCounted()).contains(CLOSED);
    assertThat(score.getExclusions())
        .containsExactly(new Exclusion(M1, Reason.NOT_APPLICABLE, Optional.of(CLOSED)));
  }
}
