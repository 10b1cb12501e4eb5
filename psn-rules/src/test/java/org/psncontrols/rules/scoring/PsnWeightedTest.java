package org.psncontrols.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.psncontrols.rules.Examples.DAY;
import static org.psncontrols.rules.Examples.EDITION;
import static org.psncontrols.rules.Examples.assessment;
import static org.psncontrols.rules.Examples.catalogue;
import static org.psncontrols.rules.Examples.control;
import static org.psncontrols.rules.Examples.measure;
import static org.psncontrols.rules.Examples.met;
import static org.psncontrols.rules.Examples.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.AssessorView;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.rules.scoring.Exclusion.Reason;

class PsnWeightedTest {

  private static final ScoringPolicy POLICY =
      ScoringPolicy.builder()
          .evidenceDemand(EvidenceDemand.NEVER)
          .compensationCeiling(Share.of(8_000))
          .build();

  /** Weights 20, 7, 1, 0 and 5. */
  private static final Catalogue FIVE =
      catalogue(
          control("RATED").likelihood(4).impact(5).weight(900).build(),
          control("WEIGHED").section("B").weight(7).build(),
          control("PLAIN").build(),
          control("NAUGHT").weight(0).build(),
          control("HALF-RATED").section("B").likelihood(3).weight(5).build());

  private static final Response[] ANSWERS = {
    met("RATED"),
    response("WEIGHED", Answer.PARTLY_MET).share(Share.of(6_250)).build(),
    response("PLAIN", Answer.NOT_MET).build(),
    met("NAUGHT"),
    response("HALF-RATED", Answer.NOT_APPLICABLE).build()
  };

  private static Score score(Catalogue catalogue, Response... responses) {
    return ScoringModels.PSN_WEIGHTED
        .compile(catalogue, POLICY)
        .score(assessment(responses).build(), DAY);
  }

  private static Scored scored(Catalogue catalogue, Response... responses) {
    return (Scored) score(catalogue, responses);
  }

  private static Ratio of100(int numerator, int denominator) {
    return new Ratio(BigFraction.of(numerator, denominator), 100);
  }

  @Test
  void the_score_is_the_weighted_mean() {
    Scored score = scored(FIVE, ANSWERS);

    // 20 x 1 + 7 x 0.625 + 1 x 0 of 20 + 7 + 1.
    assertThat(score.getScore()).isEqualTo(of100(4_875, 56));
    assertThat(score.getScore().toPercent()).hasToString("87.05");
    assertThat(score.getModel()).isEqualTo("psn-weighted");
    assertThat(score.getVersion()).isEqualTo(1);
    assertThat(score.getCatalogue()).isEqualTo(EDITION);
    assertThat(score.getAsOf()).isEqualTo(DAY);
    assertThat(score.getAnswers())
        .extracting(a -> a.control())
        .containsExactlyElementsOf(FIVE.getControls());
    assertThat(score.getDecidingControls()).isEmpty();
  }

  @Test
  void each_counted_control_contributes_its_part() {
    Scored score = scored(FIVE, ANSWERS);

    // What weighs nothing is left out.
    assertThat(score.getContributions())
        .extracting(
            contribution -> contribution.control().getId().value(),
            Contribution::section,
            Contribution::weight,
            Contribution::attainment,
            Contribution::points,
            Contribution::possible)
        .containsExactly(
            tuple("RATED", "A", 20, 100_000_000L, BigFraction.of(500, 7), BigFraction.of(500, 7)),
            tuple("WEIGHED", "B", 7, 62_500_000L, BigFraction.of(125, 8), BigFraction.of(25)),
            tuple("PLAIN", "A", 1, 0L, BigFraction.ZERO, BigFraction.of(25, 7)));
    assertThat(score.getSectionPoints())
        .containsExactly(
            Map.entry("A", BigFraction.of(500, 7)), Map.entry("B", BigFraction.of(125, 8)));
  }

  @Test
  void not_applicable_leaves_the_sum_and_its_effect_is_stated() {
    Response alsoNot = response("PLAIN", Answer.NOT_APPLICABLE).build();

    Scored score = scored(FIVE, ANSWERS[0], ANSWERS[1], alsoNot, ANSWERS[3], ANSWERS[4]);

    assertThat(score.getScore()).isEqualTo(of100(4_875, 54));
    assertThat(score.getExclusions())
        .containsExactly(
            new Exclusion(
                ControlId.of("PLAIN"), Reason.NOT_APPLICABLE, Optional.of(of100(4_875, 56))),
            new Exclusion(ControlId.of("NAUGHT"), Reason.NO_WEIGHT, Optional.empty()),
            new Exclusion(
                ControlId.of("HALF-RATED"), Reason.NOT_APPLICABLE, Optional.of(of100(4_875, 64))));
    assertThat(score.getWithAllNotApplicableCounted()).contains(of100(4_875, 66));
  }

  @Test
  void where_all_applies_there_is_nothing_to_disclose() {
    Scored score = scored(catalogue(control("C").build()), met("C"));

    assertThat(score.getExclusions()).isEmpty();
    assertThat(score.getWithAllNotApplicableCounted()).isEmpty();
    assertThat(score.getScore()).isEqualTo(of100(100, 1));
    assertThat(score.getBounds()).contains(new Bounds(of100(100, 1), of100(100, 1)));
  }

  @Test
  void what_is_not_assessed_counts_nothing_and_opens_the_upper_bound() {
    Scored score = scored(FIVE, ANSWERS[0], ANSWERS[4]);

    // WEIGHED, PLAIN and NAUGHT are missing.
    assertThat(score.getScore()).isEqualTo(of100(2_000, 28));
    assertThat(score.getBounds()).contains(new Bounds(of100(2_000, 28), of100(100, 1)));
    assertThat(score.getCoverage()).isEqualTo(new Coverage(0, 1, 1, 3));
    assertThat(score.getCoverage().total()).isEqualTo(5);
    assertThat(score.getCoverage().answered()).isEqualTo(2);
  }

  @Test
  void bounds_leave_what_is_known_alone() {
    Scored score = scored(FIVE, ANSWERS[1], ANSWERS[2]);

    // RATED and HALF-RATED are missing: 4.375 to 29.375 of 33.
    assertThat(score.getBounds()).contains(new Bounds(of100(875, 66), of100(5_875, 66)));
  }

  /** Not assessed, beside a measure that would earn a credit. */
  private static Response unknown(String control, int credit) {
    return response(control, Answer.NOT_ASSESSED)
        .addCompensatingMeasure(measure(credit).build())
        .build();
  }

  @Test
  void what_a_measure_holds_up_joins_the_lower_bound_only_where_it_pulls_it_down() {
    Scored score = scored(FIVE, unknown("RATED", 8_000), unknown("WEIGHED", 1_000), met("PLAIN"));

    // From 1 of 1, HALF-RATED (0 of 5) and then WEIGHED (0.7 of 7) pull it down; RATED would not.
    assertThat(score.getBounds()).contains(new Bounds(of100(170, 13), of100(100, 1)));
    // The score counts what is not assessed as nothing, and so lies lower.
    assertThat(score.getScore()).isEqualTo(of100(100, 33));
  }

  @Test
  void where_nothing_is_known_the_lower_bound_is_the_least_that_has_weight() {
    Catalogue catalogue =
        catalogue(
            control("NAUGHT").weight(0).build(),
            control("MORE").build(),
            control("LESS").weight(3).build());

    Scored score = scored(catalogue, unknown("MORE", 4_000), unknown("LESS", 3_000));

    assertThat(score.getBounds()).contains(new Bounds(of100(30, 1), of100(100, 1)));
    assertThat(score.getScore()).isEqualTo(of100(0, 1));
  }

  @Test
  void coverage_tells_whose_answers_count() {
    AssessorView met = AssessorView.builder().answer(Answer.MET).build();
    AssessorView none = AssessorView.builder().answer(Answer.NOT_ASSESSED).build();
    AssessorView notApplicable = AssessorView.builder().answer(Answer.NOT_APPLICABLE).build();

    Score score =
        score(
            FIVE,
            response("RATED", Answer.NOT_MET).assessorView(met).build(),
            response("WEIGHED", Answer.MET).assessorView(none).build(),
            response("PLAIN", Answer.MET).assessorView(notApplicable).build(),
            response("NAUGHT", Answer.NOT_MET).build());

    // The assessor has not assessed WEIGHED, so that the body's own answer counts.
    assertThat(score.getCoverage()).isEqualTo(new Coverage(1, 2, 1, 1));
    assertThat(score.getCoverage().answered()).isEqualTo(4);
  }

  @Test
  void compensation_counts() {
    Scored score =
        scored(
            catalogue(control("C").build()),
            response("C", Answer.PARTLY_MET)
                .share(Share.of(3_333))
                .addCompensatingMeasure(measure(9_999).build())
                .build());

    // 33.33 and four fifths of 66.67.
    assertThat(score.getScore()).isEqualTo(of100(86_666, 1_000));
  }

  @Test
  void an_empty_catalogue_is_nothing_to_score() {
    Score score = score(catalogue());

    assertThat(score).isInstanceOf(NothingToScore.class);
    assertThat(score.getAnswers()).isEmpty();
    assertThat(score.getCoverage()).isEqualTo(new Coverage(0, 0, 0, 0));
    assertThat(score.getBounds()).isEmpty();
    assertThat(score.getExclusions()).isEmpty();
  }

  @Test
  void all_not_applicable_is_nothing_to_score_though_counting_it_would_be_something() {
    Score score =
        score(
            catalogue(control("C").build(), control("D").weight(0).build()),
            response("C", Answer.NOT_APPLICABLE).build(),
            response("D", Answer.NOT_APPLICABLE).build());

    assertThat(score).isInstanceOf(NothingToScore.class);
    assertThat(score.getBounds()).isEmpty();
    assertThat(score.getCoverage()).isEqualTo(new Coverage(0, 0, 2, 0));
    assertThat(score.getExclusions())
        .containsExactly(
            new Exclusion(ControlId.of("C"), Reason.NOT_APPLICABLE, Optional.of(of100(0, 1))),
            new Exclusion(ControlId.of("D"), Reason.NO_WEIGHT, Optional.empty()));
    assertThat(score.getWithAllNotApplicableCounted()).contains(of100(0, 1));
  }

  @Test
  void weights_of_zero_alone_are_nothing_to_score() {
    Score score = score(catalogue(control("C").weight(0).build()), met("C"));

    assertThat(score).isInstanceOf(NothingToScore.class);
    assertThat(score.getBounds()).isEmpty();
    assertThat(score.getAnswers()).hasSize(1);
  }

  @Test
  void the_largest_catalogue_is_scored_exactly() {
    List<Control> controls = new ArrayList<>();
    List<Response> responses = new ArrayList<>();
    for (int i = 0; i < Catalogue.MAX_CONTROLS; i++) {
      controls.add(control("C-" + i).weight(1_000).build());
      responses.add(response("C-" + i, Answer.PARTLY_MET).share(Share.of(9_999)).build());
    }

    Scored score = scored(catalogue(controls), responses.toArray(Response[]::new));

    assertThat(score.getScore()).isEqualTo(of100(9_999, 100));
  }

  @Test
  void models_are_found_by_identifier() {
    assertThat(ScoringModels.builtIn().all())
        .extracting(ScoringModel::getId)
        .containsExactly(
            "psn-gate",
            "psn-weighted",
            "xccdf-default",
            "xccdf-flat",
            "xccdf-flat-unweighted",
            "xccdf-absolute",
            "average",
            "average-of-averages",
            "average-of-averages-weighted",
            "pass-share",
            "severity-ladder",
            "risk-matrix");
    for (ScoringModel model : ScoringModels.builtIn().all()) {
      assertThat(ScoringModels.builtIn().find(model.getId())).containsSame(model);
      assertThat(model.getVersion()).isEqualTo(1);
    }
    assertThat(ScoringModels.builtIn().find("PSN-GATE")).isEmpty();
    assertThat(ScoringModels.PSN_WEIGHTED.getRule())
        .isEqualTo(
            "The mean of how far each applicable control is met, weighted by likelihood times"
                + " impact, else by the catalogue's weight, else equally, out of 100.");
    assertThat(ScoringModels.PSN_GATE.getRule())
        .isEqualTo("1 if every applicable control that must be met is met in full, else 0.");
  }

  @Test
  void a_plan_says_what_it_was_made_of() {
    for (ScoringModel model : ScoringModels.builtIn().all()) {
      ScoringPlan plan = model.compile(FIVE, POLICY);

      assertThat(plan.getModel()).isSameAs(model);
      assertThat(plan.getCatalogue()).isSameAs(FIVE);
      assertThat(plan.getPolicy()).isSameAs(POLICY);
    }
  }
}
