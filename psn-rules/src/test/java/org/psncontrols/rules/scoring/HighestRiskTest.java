package org.psncontrols.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.psncontrols.rules.Examples.DAY;
import static org.psncontrols.rules.Examples.assessment;
import static org.psncontrols.rules.Examples.catalogue;
import static org.psncontrols.rules.Examples.control;
import static org.psncontrols.rules.Examples.finding;
import static org.psncontrols.rules.Examples.healthCheck;
import static org.psncontrols.rules.Examples.measure;
import static org.psncontrols.rules.Examples.met;
import static org.psncontrols.rules.Examples.response;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.RiskLevel.Rating;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.rules.scoring.Exclusion.Reason;

class HighestRiskTest {

  private static final ScoringPolicy POLICY =
      ScoringPolicy.builder()
          .evidenceDemand(EvidenceDemand.NEVER)
          .compensationCeiling(Share.of(10_000))
          .build();

  private static Control rated(String id, int likelihood, int impact) {
    return control(id).likelihood(likelihood).impact(impact).build();
  }

  /** Very low, medium, medium and very high by the default matrix, and two that are not rated. */
  private static final Catalogue CATALOGUE =
      catalogue(
          rated("LEAST", 1, 2),
          rated("ONE", 3, 3),
          rated("OTHER", 2, 4),
          rated("MOST", 4, 5),
          control("LIKELY").likelihood(5).build(),
          control("GRAVE").impact(5).build());

  private static Score score(Catalogue catalogue, ScoringPolicy policy, Assessment assessment) {
    return ScoringModels.RISK_MATRIX.compile(catalogue, policy).score(assessment, DAY);
  }

  private static Scored score(Response... responses) {
    return (Scored) score(CATALOGUE, POLICY, assessment(responses).build());
  }

  private static Response answer(String control, Answer answer) {
    return response(control, answer).build();
  }

  private static Response[] allMetBut(Response... others) {
    return CATALOGUE.getControls().stream()
        .map(
            control -> {
              for (Response other : others) {
                if (other.getControl().equals(control.getId())) {
                  return other;
                }
              }
              return met(control.getId().value());
            })
        .toArray(Response[]::new);
  }

  private static Ratio of5(int points) {
    return Ratio.of(points, 5);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 4, very-low",
    "1, 2, 4, very-low",
    "1, 3, 3, low",
    "1, 5, 3, low",
    "2, 3, 2, medium",
    "3, 3, 2, medium",
    "2, 5, 1, high",
    "4, 4, 1, high",
    "4, 5, 0, very-high",
    "5, 5, 0, very-high"
  })
  void the_score_falls_as_the_band_of_what_is_not_met_rises(
      int likelihood, int impact, int points, String band) {
    Scored score =
        (Scored)
            score(
                catalogue(rated("C", likelihood, impact)),
                POLICY,
                assessment(answer("C", Answer.NOT_MET)).build());

    assertThat(score.getScore()).isEqualTo(of5(points));
    assertThat(score.getGrade()).contains(band);
    assertThat(score.getDecidingControls()).containsExactly(ControlId.of("C"));
  }

  @Test
  void where_all_is_met_all_that_is_rated_decides() {
    Scored score = score(allMetBut());

    assertThat(score.getScore()).isEqualTo(of5(5));
    assertThat(score.getRounded()).hasToString("5");
    assertThat(score.getGrade()).contains("none");
    assertThat(score.getTally()).isEqualTo(Tally.of(4, 0, 0, 0, 0, 0));
    assertThat(score.getDecidingControls())
        .extracting(ControlId::value)
        .containsExactly("LEAST", "ONE", "OTHER", "MOST");
    assertThat(score.getDecidingFindings()).isEmpty();
    assertThat(score.getBounds()).contains(new Bounds(of5(5), of5(5)));
    assertThat(score.getContributions()).isEmpty();
  }

  @Test
  void what_lies_in_the_highest_band_decides() {
    Scored score =
        score(
            allMetBut(
                answer("LEAST", Answer.NOT_MET),
                answer("ONE", Answer.PARTLY_MET),
                answer("OTHER", Answer.NOT_MET)));

    assertThat(score.getScore()).isEqualTo(of5(2));
    assertThat(score.getTally()).isEqualTo(Tally.of(4, 1, 0, 2, 0, 0));
    assertThat(score.getDecidingControls())
        .containsExactly(ControlId.of("ONE"), ControlId.of("OTHER"));
    assertThat(score.getBounds()).contains(new Bounds(of5(2), of5(2)));
  }

  @Test
  void what_is_compensated_in_full_is_no_risk() {
    Response compensated =
        response("MOST", Answer.NOT_MET).addCompensatingMeasure(measure(10_000).build()).build();
    Response almost =
        response("MOST", Answer.NOT_MET).addCompensatingMeasure(measure(9_999).build()).build();

    assertThat(score(allMetBut(compensated)).getScore()).isEqualTo(of5(5));
    assertThat(score(allMetBut(almost)).getScore()).isEqualTo(of5(0));
  }

  @Test
  void what_is_not_assessed_counts_as_not_met_and_opens_the_upper_bound() {
    Scored score = score(allMetBut(answer("MOST", Answer.NOT_ASSESSED)));

    assertThat(score.getScore()).isEqualTo(of5(0));
    assertThat(score.getBounds()).contains(new Bounds(of5(0), of5(5)));
    assertThat(score.getExclusions())
        .extracting(Exclusion::reason)
        .containsExactly(Reason.NOT_RATED, Reason.NOT_RATED);
  }

  @Test
  void what_is_known_to_be_open_holds_the_upper_bound_down() {
    Scored score =
        score(allMetBut(answer("ONE", Answer.NOT_ASSESSED), answer("LEAST", Answer.NOT_MET)));

    assertThat(score.getBounds()).contains(new Bounds(of5(2), of5(4)));
    assertThat(
            score(allMetBut(answer("LEAST", Answer.NOT_ASSESSED), answer("ONE", Answer.NOT_MET)))
                .getBounds())
        .contains(new Bounds(of5(2), of5(2)));
  }

  @Test
  void what_is_not_assessed_but_compensated_in_full_cannot_become_a_risk() {
    Response compensated =
        response("MOST", Answer.NOT_ASSESSED)
            .addCompensatingMeasure(measure(10_000).build())
            .build();

    assertThat(score(allMetBut(compensated)).getBounds()).contains(new Bounds(of5(5), of5(5)));
  }

  @Test
  void what_does_not_apply_is_left_out_and_its_risk_stated() {
    Scored score =
        score(
            allMetBut(
                answer("MOST", Answer.NOT_APPLICABLE), answer("GRAVE", Answer.NOT_APPLICABLE)));

    assertThat(score.getScore()).isEqualTo(of5(5));
    assertThat(score.getTally()).isEqualTo(Tally.of(3, 0, 0, 0, 0, 0));
    assertThat(score.getDecidingControls()).doesNotContain(ControlId.of("MOST"));
    assertThat(score.getBounds()).contains(new Bounds(of5(5), of5(5)));
    assertThat(score.getExclusions())
        .containsExactly(
            new Exclusion(ControlId.of("MOST"), Reason.NOT_APPLICABLE, Optional.of(of5(0))),
            new Exclusion(ControlId.of("LIKELY"), Reason.NOT_RATED, Optional.empty()),
            new Exclusion(ControlId.of("GRAVE"), Reason.NOT_RATED, Optional.empty()));
    assertThat(score.getWithAllNotApplicableCounted()).contains(of5(0));
  }

  private static Scored found(ScoringPolicy policy, Finding... findings) {
    return (Scored)
        score(
            catalogue(rated("C", 3, 3)),
            policy,
            assessment(answer("C", Answer.NOT_MET))
                .healthCheck(healthCheck(findings).build())
                .build());
  }

  @ParameterizedTest
  @CsvSource({"CRITICAL, 0", "HIGH, 1", "MEDIUM, 2"})
  void an_open_finding_counts_by_its_severity(FindingSeverity severity, int points) {
    Scored score = found(POLICY, finding("F-1", severity));

    assertThat(score.getScore()).isEqualTo(of5(points));
    assertThat(score.getBounds()).contains(new Bounds(of5(points), of5(points)));
    assertThat(score.getDecidingFindings()).containsExactly(FindingId.of("F-1"));
    assertThat(score.getDecidingControls().isEmpty()).isEqualTo(severity != FindingSeverity.MEDIUM);
  }

  @Test
  void a_finding_below_the_highest_band_does_not_decide() {
    Scored score =
        found(
            POLICY,
            finding("F-1", FindingSeverity.LOW),
            finding("F-2", FindingSeverity.INFORMATIONAL));

    assertThat(score.getScore()).isEqualTo(of5(2));
    assertThat(score.getTally()).isEqualTo(Tally.of(2, 1, 1, 1, 0, 0));
    assertThat(score.getDecidingFindings()).isEmpty();
    assertThat(score.getDecidingControls()).containsExactly(ControlId.of("C"));
  }

  @Test
  void the_policy_says_how_a_severity_is_rated() {
    RiskMatrix defaults = RiskMatrix.defaults();
    ScoringPolicy lenient =
        ScoringPolicy.builder()
            .from(POLICY)
            .riskMatrix(
                new RiskMatrix(
                    defaults.bands(),
                    ImmutableMap.<FindingSeverity, Rating>builder()
                        .putAll(defaults.findings())
                        .put(FindingSeverity.CRITICAL, new Rating(4, 4))
                        .buildKeepingLast()))
            .build();

    assertThat(found(lenient, finding("F-1", FindingSeverity.CRITICAL)).getScore())
        .isEqualTo(of5(1));
  }

  @Test
  void a_health_check_alone_is_something_to_score() {
    Catalogue unrated = catalogue(control("C").build());
    Assessment checked = assessment().healthCheck(healthCheck().build()).build();

    Score score = score(unrated, POLICY, checked);

    assertThat(score.findScore()).contains(of5(5));
    assertThat(score.getBounds()).contains(new Bounds(of5(5), of5(5)));
  }

  @Test
  void without_a_health_check_and_a_rated_control_that_applies_there_is_nothing_to_score() {
    Score unrated = score(catalogue(control("C").build()), POLICY, assessment().build());
    Score waived =
        score(
            catalogue(rated("C", 3, 3)),
            POLICY,
            assessment(answer("C", Answer.NOT_APPLICABLE)).build());

    assertThat(unrated).isInstanceOf(NothingToScore.class);
    assertThat(unrated.getBounds()).isEmpty();
    assertThat(waived).isInstanceOf(NothingToScore.class);
    assertThat(waived.getBounds()).isEmpty();
    assertThat(waived.getWithAllNotApplicableCounted()).contains(of5(2));
  }
}
