package org.psncontrols.rules.testkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.psncontrols.model.assessment.FindingSeverity.CRITICAL;
import static org.psncontrols.rules.scoring.Law.CONTRIBUTIONS_SUM;
import static org.psncontrols.rules.scoring.Law.EXPIRY;
import static org.psncontrols.rules.scoring.Law.NOT_CHECKING;
import static org.psncontrols.rules.scoring.Law.REGROUPING;
import static org.psncontrols.rules.scoring.Law.STRICT;
import static org.psncontrols.rules.scoring.Law.ZERO_WEIGHT;
import static org.psncontrols.rules.scoring.ScoringModels.AVERAGE;
import static org.psncontrols.rules.scoring.ScoringModels.AVERAGE_OF_AVERAGES;
import static org.psncontrols.rules.scoring.ScoringModels.AVERAGE_OF_AVERAGES_WEIGHTED;
import static org.psncontrols.rules.scoring.ScoringModels.PASS_SHARE;
import static org.psncontrols.rules.scoring.ScoringModels.PSN_GATE;
import static org.psncontrols.rules.scoring.ScoringModels.RISK_MATRIX;
import static org.psncontrols.rules.scoring.ScoringModels.SEVERITY_LADDER;
import static org.psncontrols.rules.scoring.ScoringModels.XCCDF_ABSOLUTE;
import static org.psncontrols.rules.scoring.ScoringModels.XCCDF_DEFAULT;
import static org.psncontrols.rules.scoring.ScoringModels.XCCDF_FLAT;
import static org.psncontrols.rules.scoring.ScoringModels.XCCDF_FLAT_UNWEIGHTED;
import static org.psncontrols.rules.testkit.scoring.Small.checked;
import static org.psncontrols.rules.testkit.scoring.Small.given;
import static org.psncontrols.rules.testkit.scoring.Small.met;
import static org.psncontrols.rules.testkit.scoring.Small.metByHalf;
import static org.psncontrols.rules.testkit.scoring.Small.notAnswered;
import static org.psncontrols.rules.testkit.scoring.Small.notMet;
import static org.psncontrols.rules.testkit.scoring.Small.times;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.psncontrols.rules.scoring.Contribution;
import org.psncontrols.rules.scoring.Law;
import org.psncontrols.rules.scoring.Scored;
import org.psncontrols.rules.scoring.ScoringModel;
import org.psncontrols.rules.scoring.ScoringModels;

/** How each model of ours breaks each law that its card says fails, in the numbers of the card. */
class CounterExamplesTest {

  /** What a model gives before and after a change, in percent of its maximum. */
  private record Example(
      ScoringModel model, Law law, ScoringCase before, int from, ScoringCase after, int to) {

    @Override
    public String toString() {
      return model.getId() + " breaks " + law;
    }
  }

  private static Example ex(
      ScoringModel model, Law law, ScoringCase before, int from, ScoringCase after, int to) {
    return new Example(model, law, before, from, after, to);
  }

  private static final ScoringCase HALF_MET = given(met(), notMet());
  private static final ScoringCase ONE_IN_PART = given(met(), metByHalf());
  private static final ScoringCase ONE_LAPSED = given(met(), metByHalf().withLapsedEvidence());
  private static final ScoringCase ONE_NOT_ANSWERED = given(met(), notAnswered());
  private static final ScoringCase NONE_MET = given(notMet(), notMet());
  private static final ScoringCase IN_TWO_SECTIONS = given(met(), times(9, notMet().in("B")));
  private static final ScoringCase IN_ONE_SECTION = given(met(), times(9, notMet()));
  private static final ScoringCase MET = given(met());
  private static final ScoringCase WITH_WEIGHTLESS = given(met(), notMet().weighing(0));
  private static final ScoringCase WEIGHTLESS_ALONE = given(met(), notMet().weighing(0).in("B"));
  private static final ScoringCase NONE_MET_AT_WORST = given(notMet().rated(5), notMet().rated(5));

  static final List<Example> CHANGES =
      List.of(
          ex(PSN_GATE, STRICT, NONE_MET, 0, HALF_MET, 0),
          ex(XCCDF_DEFAULT, STRICT, HALF_MET, 50, ONE_IN_PART, 50),
          ex(XCCDF_DEFAULT, REGROUPING, IN_TWO_SECTIONS, 50, IN_ONE_SECTION, 10),
          ex(XCCDF_DEFAULT, ZERO_WEIGHT, MET, 100, WEIGHTLESS_ALONE, 50),
          ex(XCCDF_DEFAULT, NOT_CHECKING, HALF_MET, 50, ONE_NOT_ANSWERED, 100),
          ex(XCCDF_DEFAULT, EXPIRY, ONE_IN_PART, 50, ONE_LAPSED, 100),
          ex(XCCDF_FLAT, STRICT, HALF_MET, 50, ONE_IN_PART, 50),
          ex(XCCDF_FLAT, NOT_CHECKING, HALF_MET, 50, ONE_NOT_ANSWERED, 100),
          ex(XCCDF_FLAT, EXPIRY, ONE_IN_PART, 50, ONE_LAPSED, 100),
          ex(XCCDF_FLAT_UNWEIGHTED, STRICT, HALF_MET, 50, ONE_IN_PART, 50),
          ex(XCCDF_FLAT_UNWEIGHTED, ZERO_WEIGHT, MET, 100, WITH_WEIGHTLESS, 50),
          ex(XCCDF_FLAT_UNWEIGHTED, NOT_CHECKING, HALF_MET, 50, ONE_NOT_ANSWERED, 100),
          ex(XCCDF_FLAT_UNWEIGHTED, EXPIRY, ONE_IN_PART, 50, ONE_LAPSED, 100),
          ex(XCCDF_ABSOLUTE, STRICT, NONE_MET, 0, HALF_MET, 0),
          ex(XCCDF_ABSOLUTE, NOT_CHECKING, HALF_MET, 0, ONE_NOT_ANSWERED, 100),
          ex(XCCDF_ABSOLUTE, EXPIRY, ONE_IN_PART, 0, ONE_LAPSED, 100),
          ex(AVERAGE, ZERO_WEIGHT, MET, 100, WITH_WEIGHTLESS, 50),
          ex(AVERAGE, NOT_CHECKING, HALF_MET, 50, ONE_NOT_ANSWERED, 100),
          ex(AVERAGE, EXPIRY, ONE_IN_PART, 75, ONE_LAPSED, 100),
          ex(AVERAGE_OF_AVERAGES, REGROUPING, IN_TWO_SECTIONS, 50, IN_ONE_SECTION, 10),
          ex(AVERAGE_OF_AVERAGES, ZERO_WEIGHT, MET, 100, WITH_WEIGHTLESS, 50),
          ex(AVERAGE_OF_AVERAGES, NOT_CHECKING, HALF_MET, 50, ONE_NOT_ANSWERED, 100),
          ex(AVERAGE_OF_AVERAGES, EXPIRY, ONE_IN_PART, 75, ONE_LAPSED, 100),
          ex(AVERAGE_OF_AVERAGES_WEIGHTED, REGROUPING, IN_TWO_SECTIONS, 50, IN_ONE_SECTION, 10),
          ex(AVERAGE_OF_AVERAGES_WEIGHTED, ZERO_WEIGHT, MET, 100, WITH_WEIGHTLESS, 50),
          ex(AVERAGE_OF_AVERAGES_WEIGHTED, NOT_CHECKING, HALF_MET, 50, ONE_NOT_ANSWERED, 100),
          ex(AVERAGE_OF_AVERAGES_WEIGHTED, EXPIRY, ONE_IN_PART, 75, ONE_LAPSED, 100),
          ex(PASS_SHARE, STRICT, HALF_MET, 50, ONE_IN_PART, 50),
          ex(PASS_SHARE, ZERO_WEIGHT, MET, 100, WITH_WEIGHTLESS, 50),
          ex(
              RISK_MATRIX,
              STRICT,
              NONE_MET_AT_WORST,
              0,
              given(met().rated(5), notMet().rated(5)),
              0));

  /** A model that does not add, on a case: what it gives, and what its controls contribute. */
  private record Sum(ScoringModel model, ScoringCase given, int score) {

    @Override
    public String toString() {
      return model.getId() + " breaks " + CONTRIBUTIONS_SUM;
    }
  }

  static final List<Sum> SUMS =
      List.of(
          new Sum(PSN_GATE, given(met(), met()), 100),
          new Sum(XCCDF_ABSOLUTE, given(met(), met()), 100),
          new Sum(SEVERITY_LADDER, checked(MET, CRITICAL), 40),
          new Sum(RISK_MATRIX, given(met().rated(5)), 100));

  private static BigFraction percent(ScoringModel model, ScoringCase given) {
    return new Trial(model, given).number().orElseThrow().share().multiply(100);
  }

  private static String card(ScoringModel model, Law law) {
    return model.getLawCard().findFailure(law).orElseThrow();
  }

  @ParameterizedTest
  @FieldSource("CHANGES")
  void a_change_breaks_the_law_in_the_numbers_of_the_card(Example example) {
    assertThat(percent(example.model(), example.before()))
        .isEqualTo(BigFraction.of(example.from()));
    assertThat(percent(example.model(), example.after())).isEqualTo(BigFraction.of(example.to()));
    assertThat(card(example.model(), example.law()))
        .containsSubsequence(example.from() + " %", example.to() + " %");
  }

  @ParameterizedTest
  @FieldSource("CHANGES")
  void the_numbers_are_against_the_law(Example example) {
    switch (example.law()) {
      case STRICT -> assertThat(example.to()).isEqualTo(example.from());
      case NOT_CHECKING, EXPIRY -> assertThat(example.to()).isGreaterThan(example.from());
      default -> assertThat(example.to()).isNotEqualTo(example.from());
    }
  }

  @ParameterizedTest
  @FieldSource("SUMS")
  void contributions_do_not_add_up_in_the_numbers_of_the_card(Sum sum) {
    Scored score = (Scored) new Trial(sum.model(), sum.given()).score();

    assertThat(percent(sum.model(), sum.given())).isEqualTo(BigFraction.of(sum.score()));
    assertThat(score.getContributions().stream().map(Contribution::points)).isEmpty();
    assertThat(card(sum.model(), CONTRIBUTIONS_SUM)).containsSubsequence(sum.score() + " %", "0 %");
  }

  @Test
  void every_law_that_a_card_says_fails_has_its_counter_example() {
    List<Map.Entry<String, Law>> shown =
        ImmutableList.<Map.Entry<String, Law>>builder()
            .addAll(CHANGES.stream().map(e -> Map.entry(e.model().getId(), e.law())).toList())
            .addAll(
                SUMS.stream().map(s -> Map.entry(s.model().getId(), CONTRIBUTIONS_SUM)).toList())
            .build();
    List<Map.Entry<String, Law>> failing =
        ScoringModels.builtIn().all().stream()
            .flatMap(
                model ->
                    model.getLawCard().failures().keySet().stream()
                        .map(law -> Map.entry(model.getId(), law)))
            .toList();

    assertThat(shown).containsExactlyInAnyOrderElementsOf(failing);
  }
}
