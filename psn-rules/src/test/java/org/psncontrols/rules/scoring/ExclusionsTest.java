package org.psncontrols.rules.scoring;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.psncontrols.rules.Examples.DAY;
import static org.psncontrols.rules.Examples.assessment;
import static org.psncontrols.rules.Examples.catalogue;
import static org.psncontrols.rules.Examples.control;
import static org.psncontrols.rules.Examples.healthCheck;
import static org.psncontrols.rules.Examples.met;
import static org.psncontrols.rules.Examples.must;
import static org.psncontrols.rules.Examples.response;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;

/** What each model leaves out, and why. */
class ExclusionsTest {

  private static Control.Builder rated(String id) {
    return Control.builder().from(must(id)).likelihood(2).impact(2);
  }

  private static Control.Builder naught(String id) {
    return Control.builder().from(must(id)).weight(0);
  }

  private static final Catalogue CATALOGUE =
      catalogue(
          rated("MET").build(),
          rated("WAIVED").build(),
          rated("OPEN").build(),
          control("PLAIN").likelihood(1).impact(1).build(),
          naught("NAUGHT").build(),
          naught("NAUGHT-WAIVED").build(),
          naught("NAUGHT-OPEN").build());

  private static final Assessment ASSESSMENT =
      assessment(
              met("MET"),
              response("WAIVED", Answer.NOT_APPLICABLE).build(),
              met("PLAIN"),
              met("NAUGHT"),
              response("NAUGHT-WAIVED", Answer.NOT_APPLICABLE).build())
          .healthCheck(healthCheck().build())
          .build();

  private static Score score(String model) {
    return ScoringModels.builtIn()
        .find(model)
        .orElseThrow()
        .compile(CATALOGUE, ScoringPolicy.builder().evidenceDemand(EvidenceDemand.NEVER).build())
        .score(ASSESSMENT, DAY);
  }

  @ParameterizedTest
  @CsvSource({
    "psn-gate, WAIVED NOT_APPLICABLE; PLAIN NO_WEIGHT; NAUGHT-WAIVED NOT_APPLICABLE",
    "psn-weighted, WAIVED NOT_APPLICABLE; NAUGHT NO_WEIGHT; NAUGHT-WAIVED NO_WEIGHT;"
        + " NAUGHT-OPEN NO_WEIGHT",
    "xccdf-default, WAIVED NOT_APPLICABLE; OPEN NOT_ASSESSED; NAUGHT-WAIVED NOT_APPLICABLE;"
        + " NAUGHT-OPEN NOT_ASSESSED",
    "xccdf-flat, WAIVED NOT_APPLICABLE; OPEN NOT_ASSESSED; NAUGHT NO_WEIGHT;"
        + " NAUGHT-WAIVED NO_WEIGHT; NAUGHT-OPEN NO_WEIGHT",
    "xccdf-flat-unweighted, WAIVED NOT_APPLICABLE; OPEN NOT_ASSESSED;"
        + " NAUGHT-WAIVED NOT_APPLICABLE; NAUGHT-OPEN NOT_ASSESSED",
    "xccdf-absolute, WAIVED NOT_APPLICABLE; OPEN NOT_ASSESSED; NAUGHT NO_WEIGHT;"
        + " NAUGHT-WAIVED NO_WEIGHT; NAUGHT-OPEN NO_WEIGHT",
    "average, WAIVED NOT_APPLICABLE; OPEN NOT_ASSESSED; NAUGHT-WAIVED NOT_APPLICABLE;"
        + " NAUGHT-OPEN NOT_ASSESSED",
    "average-of-averages, WAIVED NOT_APPLICABLE; OPEN NOT_ASSESSED;"
        + " NAUGHT-WAIVED NOT_APPLICABLE; NAUGHT-OPEN NOT_ASSESSED",
    "average-of-averages-weighted, WAIVED NOT_APPLICABLE; OPEN NOT_ASSESSED;"
        + " NAUGHT-WAIVED NOT_APPLICABLE; NAUGHT-OPEN NOT_ASSESSED",
    "pass-share, WAIVED NOT_APPLICABLE; NAUGHT-WAIVED NOT_APPLICABLE",
    "severity-ladder, MET NO_WEIGHT; WAIVED NO_WEIGHT; OPEN NO_WEIGHT; PLAIN NO_WEIGHT;"
        + " NAUGHT NO_WEIGHT; NAUGHT-WAIVED NO_WEIGHT; NAUGHT-OPEN NO_WEIGHT",
    "risk-matrix, WAIVED NOT_APPLICABLE; NAUGHT NOT_RATED; NAUGHT-WAIVED NOT_RATED;"
        + " NAUGHT-OPEN NOT_RATED"
  })
  void each_model_says_why_it_leaves_a_control_out(String model, String exclusions) {
    assertThat(
            score(model).getExclusions().stream()
                .map(exclusion -> exclusion.control() + " " + exclusion.reason())
                .collect(joining("; ")))
        .isEqualTo(exclusions);
  }

  @Test
  void what_is_not_assessed_says_what_it_would_do_as_not_met() {
    // 4 of 4 without OPEN, which weighs 4; PLAIN weighs 1.
    Score score = score("xccdf-flat");

    assertThat(score.findScore()).contains(Ratio.of(5, 5));
    assertThat(score.getExclusions())
        .filteredOn(exclusion -> exclusion.control().equals(ControlId.of("OPEN")))
        .extracting(Exclusion::countedAsNotMet)
        .containsExactly(Optional.of(Ratio.of(5, 9)));
    // WAIVED alone is counted: OPEN is still left out.
    assertThat(score.getWithAllNotApplicableCounted()).contains(Ratio.of(5, 9));
  }

  @Test
  void what_weighs_nothing_says_nothing_about_not_met() {
    assertThat(score("psn-weighted").getExclusions())
        .filteredOn(exclusion -> exclusion.reason() == Exclusion.Reason.NO_WEIGHT)
        .hasSize(3)
        .allSatisfy(exclusion -> assertThat(exclusion.countedAsNotMet()).isEmpty());
  }

  @Test
  void what_does_not_apply_and_weighs_is_counted_both_alone_and_at_once() {
    Score score = score("pass-share");

    // MET, PLAIN and NAUGHT of these, OPEN and NAUGHT-OPEN; then one more, and two.
    assertThat(score.findScore()).contains(Ratio.of(60, 100));
    assertThat(score.getExclusions())
        .extracting(Exclusion::countedAsNotMet)
        .containsExactly(Optional.of(Ratio.of(50, 100)), Optional.of(Ratio.of(50, 100)));
    assertThat(score.getWithAllNotApplicableCounted())
        .contains(new Ratio(BigFraction.of(300, 7), 100));
  }
}
