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
import static org.psncontrols.rules.Examples.should;
import static org.psncontrols.rules.scoring.Law.ZERO_WEIGHT;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.rules.scoring.Exclusion.Reason;

/** Models that are not built in, with as little said as they may. */
class OwnModelTest {

  // README begins
  static final ScoringModel MUSTS_FIRST =
      WeightedModel.builder()
          .id("acme-musts-first")
          .version(1)
          .rule("The mean of how far each control is met, a MUST weighing three times as much.")
          .weighting(new Weighting("three times if a MUST", c -> c.isMust() ? 3 : 1, s -> 1))
          .lawCard(LawCard.allHold().failing(ZERO_WEIGHT, "One of weight 0 counts as any other."))
          .build();

  // README ends

  private static final ScoringPolicy POLICY =
      ScoringPolicy.builder().evidenceDemand(EvidenceDemand.NEVER).build();

  @Test
  void a_weighted_mean_takes_the_weights_it_is_given() {
    Score score =
        MUSTS_FIRST
            .compile(catalogue(must("M"), should("S")), POLICY)
            .score(assessment(met("M")).build(), DAY);

    assertThat(score.findScore()).contains(Ratio.of(75, 100));
    assertThat(score.getPlan().getModel()).isSameAs(MUSTS_FIRST);
  }

  /** How many controls are met, of those that apply: says nothing but what it must. */
  private static final class MetOf implements ScoringModel {

    @Override
    public String getId() {
      return "met-of";
    }

    @Override
    public int getVersion() {
      return 7;
    }

    @Override
    public String getRule() {
      return "How many of the applicable controls are met in full.";
    }

    @Override
    public LawCard getLawCard() {
      return LawCard.allHold();
    }

    @Override
    public ScoringFormula prepare(Catalogue catalogue, ScoringPolicy policy) {
      return new ScoringFormula() {
        @Override
        public Tally tally(StandingAnswers answers) {
          long met = answers.getAnswers().stream().filter(StandingAnswer::isFull).count();
          long all = answers.getAnswers().stream().filter(StandingAnswer::isCounted).count();
          return Tally.of(met, all);
        }

        @Override
        public Optional<Ratio> score(Tally tally) {
          return tally.get(1).signum() == 0
              ? Optional.empty()
              : Optional.of(Ratio.of(tally.get(0).longValueExact(), tally.get(1).longValueExact()));
        }
      };
    }
  }

  private static final Catalogue THREE =
      catalogue(control("A").build(), control("B").build(), control("C").build());

  private static Score metOf(Catalogue catalogue, Response... responses) {
    return new MetOf()
        .compile(catalogue, POLICY)
        .score(
            assessment(responses)
                .healthCheck(healthCheck(finding("F-1", FindingSeverity.LOW)).build())
                .build(),
            DAY);
  }

  @Test
  void what_a_formula_does_not_say_is_found_out_with_what_it_does() {
    Scored score =
        (Scored)
            metOf(
                THREE,
                met("A"),
                response("B", Answer.NOT_APPLICABLE).build(),
                response("C", Answer.NOT_MET).build());

    assertThat(score.getScore()).isEqualTo(Ratio.of(1, 2));
    assertThat(score.getRounded()).hasToString("1.00");
    assertThat(score.getTally()).isEqualTo(Tally.of(1, 2));
    assertThat(score.getExclusions())
        .containsExactly(
            new Exclusion(ControlId.of("B"), Reason.NOT_APPLICABLE, Optional.of(Ratio.of(1, 3))));
    assertThat(score.getWithAllNotApplicableCounted()).contains(Ratio.of(1, 3));
    assertThat(score.getBounds()).contains(new Bounds(Ratio.of(1, 2), Ratio.of(1, 2)));
    assertThat(score.getContributions()).isEmpty();
    assertThat(score.getSectionPoints()).isEmpty();
    assertThat(score.getWeightedAttainments().isEmpty()).isTrue();
    assertThat(score.getDecidingControls()).isEmpty();
    assertThat(score.getDecidingFindings()).isEmpty();
    assertThat(score.getGrade()).isEmpty();
    assertThat(score.getFindingEffects())
        .extracting(FindingEffect::difference)
        .containsExactly(Optional.of(BigFraction.ZERO));
    assertThat(score).hasToString("met-of v7 as of 2014-03-03: 1/1 of 2");
  }

  @Test
  void where_answers_are_missing_its_bounds_are_the_whole_scale_with_all_of_them_met() {
    Score score = metOf(THREE, response("A", Answer.NOT_MET).build());

    assertThat(score.findScore()).contains(Ratio.of(0, 3));
    assertThat(score.getBounds()).contains(new Bounds(Ratio.of(0, 3), Ratio.of(3, 3)));
  }

  @Test
  void where_nothing_can_count_it_has_no_bounds() {
    Score score =
        metOf(catalogue(control("A").build()), response("A", Answer.NOT_APPLICABLE).build());

    assertThat(score).isInstanceOf(NothingToScore.class);
    assertThat(score.getBounds()).isEmpty();
    assertThat(score.findScore()).isEmpty();
    assertThat(score).hasToString("met-of v7 as of 2014-03-03: nothing to score");
    assertThat(score.getAnswerEffects())
        .containsExactlyElementsOf(
            ImmutableList.of(
                effect(Answer.MET, Ratio.of(1, 1)),
                effect(Answer.PARTLY_MET, Ratio.of(0, 1)),
                effect(Answer.NOT_MET, Ratio.of(0, 1)),
                effect(Answer.NOT_ASSESSED, Ratio.of(0, 1))));
  }

  /** From nothing to score there is no difference, whatever becomes of it. */
  private static AnswerEffect effect(Answer answer, Ratio score) {
    return new AnswerEffect(ControlId.of("A"), answer, Optional.of(score), Optional.empty());
  }
}
