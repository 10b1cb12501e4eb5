package org.psncontrols.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.psncontrols.rules.Examples.DAY;
import static org.psncontrols.rules.Examples.assessment;
import static org.psncontrols.rules.Examples.catalogue;
import static org.psncontrols.rules.Examples.closedAction;
import static org.psncontrols.rules.Examples.control;
import static org.psncontrols.rules.Examples.evidence;
import static org.psncontrols.rules.Examples.finding;
import static org.psncontrols.rules.Examples.healthCheck;
import static org.psncontrols.rules.Examples.measure;
import static org.psncontrols.rules.Examples.met;
import static org.psncontrols.rules.Examples.response;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.AssessorView;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.RiskLevel.Rating;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.IdentifierScheme;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.rules.comparison.RoundChange.Kind;
import org.psncontrols.rules.scoring.AnswerView;
import org.psncontrols.rules.scoring.EvidenceDemand;
import org.psncontrols.rules.scoring.LawCard;
import org.psncontrols.rules.scoring.Ratio;
import org.psncontrols.rules.scoring.RiskMatrix;
import org.psncontrols.rules.scoring.ScoringFormula;
import org.psncontrols.rules.scoring.ScoringModel;
import org.psncontrols.rules.scoring.ScoringModels;
import org.psncontrols.rules.scoring.ScoringPolicy;
import org.psncontrols.rules.scoring.StandingAnswers;
import org.psncontrols.rules.scoring.Tally;

/** Two rounds of the same edition. */
class RoundComparisonTest {

  private static final LocalDate LATER = DAY.plusYears(1);

  private static final ScoringPolicy POLICY =
      ScoringPolicy.builder().evidenceDemand(EvidenceDemand.NEVER).build();

  private static final Catalogue TWO = catalogue(control("A").build(), control("B").build());

  private static Round round(ScoringModel model, Assessment assessment, LocalDate asOf) {
    return new Round(model.compile(TWO, POLICY), assessment, asOf);
  }

  private static RoundComparison between(ScoringModel model, Assessment one, Assessment other) {
    return RoundComparison.between(round(model, one, DAY), round(model, other, LATER));
  }

  private static RoundChange only(RoundComparison comparison) {
    assertThat(comparison.getChanges()).hasSize(1);
    return comparison.getChanges().get(0);
  }

  private static List<Kind> kinds(RoundComparison comparison) {
    return comparison.getChanges().stream().map(RoundChange::kind).toList();
  }

  private static List<String> sentences(RoundComparison comparison) {
    return comparison.getChanges().stream().map(RoundChange::sentence).toList();
  }

  private static Assessment answered(Answer answer) {
    return assessment(response("A", answer).build(), met("B")).build();
  }

  @ParameterizedTest
  @CsvSource({
    "MET, NOT_MET, REGRESSED, -50",
    "PARTLY_MET, NOT_MET, REGRESSED, -25",
    "PARTLY_MET, MET, FIXED, 25",
    "NOT_MET, MET, FIXED, 50",
    "NOT_MET, PARTLY_MET, IMPROVED, 25",
    "NOT_ASSESSED, PARTLY_MET, NEWLY_ASSESSED, 25",
    "MET, NOT_ASSESSED, NO_LONGER_ASSESSED, -50",
    "NOT_MET, NOT_APPLICABLE, DECLARED_NOT_APPLICABLE, 50",
    "NOT_ASSESSED, NOT_APPLICABLE, DECLARED_NOT_APPLICABLE, 50",
    "NOT_APPLICABLE, NOT_MET, BECAME_APPLICABLE, -50",
    "NOT_APPLICABLE, NOT_ASSESSED, BECAME_APPLICABLE, -50",
  })
  void another_answer_is_told_by_what_it_means(Answer before, Answer after, Kind kind, int points) {
    RoundChange change =
        only(between(ScoringModels.PSN_WEIGHTED, answered(before), answered(after)));

    assertThat(change.kind()).isEqualTo(kind);
    assertThat(change.effect()).isEqualTo(new ScoreDifference(BigFraction.of(points), false));
    assertThat(change.controlsBefore()).containsExactly(ControlId.of("A"));
    assertThat(change.controlsAfter()).containsExactly(ControlId.of("A"));
    assertThat(change.answerBefore().orElseThrow().answer()).isEqualTo(before);
    assertThat(change.answerAfter().orElseThrow().answer()).isEqualTo(after);
    assertThat(change.finding()).isEmpty();
    assertThat(change.concerns(ControlId.of("A"))).isTrue();
    assertThat(change.concerns(ControlId.of("B"))).isFalse();
  }

  @Test
  void an_answer_that_attains_as_much_is_told_all_the_same() {
    Assessment measured =
        assessment(
                response("A", Answer.NOT_MET)
                    .addCompensatingMeasure(measure(5_000).expiresOn(LATER).build())
                    .build(),
                met("B"))
            .build();

    assertThat(
            sentences(between(ScoringModels.PSN_WEIGHTED, measured, answered(Answer.PARTLY_MET))))
        .containsExactly(
            "Control A went from not met (50%) to partly met (50%) (answered otherwise): no"
                + " difference here.");
  }

  @Test
  void what_is_said_beside_the_answer_is_no_change() {
    Assessment commented =
        assessment(response("A", Answer.NOT_MET).comment("Next year").build(), met("B")).build();

    assertThat(
            between(ScoringModels.PSN_WEIGHTED, answered(Answer.NOT_MET), commented).getChanges())
        .isEmpty();
  }

  @Test
  void answers_are_told_in_catalogue_order_and_add_up() {
    RoundComparison comparison =
        between(
            ScoringModels.PSN_WEIGHTED,
            assessment(met("B"), response("A", Answer.NOT_MET).build()).build(),
            assessment(response("B", Answer.NOT_APPLICABLE).build(), met("A")).build());

    assertThat(sentences(comparison))
        .containsExactly(
            "Control A went from not met to met (fixed): +50.00 points.",
            "Control B went from met to not applicable (declared not applicable): no difference"
                + " here.");
    assertThat(comparison.getDifference().findPoints()).contains(BigFraction.of(50));
    assertThat(comparison.ofKind(Kind.FIXED)).hasSize(1);
    assertThat(comparison.ofKind(Kind.REGRESSED)).isEmpty();
  }

  @Test
  void a_second_response_to_a_control_does_not_count() {
    Assessment twice = assessment(met("A"), response("A", Answer.NOT_MET).build()).build();

    assertThat(
            between(ScoringModels.PSN_WEIGHTED, assessment(met("A")).build(), twice).getChanges())
        .isEmpty();
  }

  private static Response shown(String control, LocalDate until) {
    return response(control, Answer.MET).addEvidence(evidence().expiresOn(until).build()).build();
  }

  @Test
  void evidence_that_lapsed_is_told_before_what_was_answered_then() {
    Assessment older = assessment(shown("A", DAY), shown("B", DAY)).build();
    Assessment newer = assessment(shown("A", LATER), shown("B", DAY)).build();

    RoundComparison comparison = between(ScoringModels.PSN_WEIGHTED, older, newer);

    assertThat(sentences(comparison))
        .containsExactly(
            "Control A went from met to not assessed, as no evidence is current (evidence lapsed):"
                + " -50.00 points.",
            "Control B went from met to not assessed, as no evidence is current (evidence lapsed):"
                + " -50.00 points.",
            "Control A went from not assessed, as no evidence is current to met (evidence renewed):"
                + " +50.00 points.");
  }

  @Test
  void evidence_to_come_begins_to_count_with_time() {
    Assessment dated =
        assessment(
                response("A", Answer.MET)
                    .addEvidence(evidence().collectedOn(LATER).build())
                    .build())
            .build();

    assertThat(kinds(between(ScoringModels.PSN_WEIGHTED, dated, dated)))
        .containsExactly(Kind.EVIDENCE_BEGUN);
  }

  @Test
  void another_answer_with_evidence_is_no_renewal() {
    Assessment older = assessment(shown("A", DAY)).build();

    assertThat(
            kinds(
                between(
                    ScoringModels.PSN_WEIGHTED,
                    older,
                    assessment(response("A", Answer.NOT_MET).build()).build())))
        .containsExactly(Kind.EVIDENCE_LAPSED, Kind.NEWLY_ASSESSED);
  }

  @ParameterizedTest
  @CsvSource({
    "OWN, NEWLY_ASSESSED",
    "ASSESSOR, EVIDENCE_RENEWED",
    "ASSESSOR_ELSE_OWN, EVIDENCE_RENEWED",
  })
  void an_answer_is_renewed_in_the_view_that_counts(AnswerView view, Kind kind) {
    ScoringPolicy policy = ScoringPolicy.builder().from(POLICY).answerView(view).build();
    AssessorView met = AssessorView.builder().answer(Answer.MET).build();
    Assessment older =
        assessment(
                response("A", Answer.PARTLY_MET)
                    .assessorView(met)
                    .addEvidence(evidence().expiresOn(DAY).build())
                    .build())
            .build();
    Assessment newer = assessment(response("A", Answer.MET).assessorView(met).build()).build();

    RoundComparison comparison =
        RoundComparison.between(
            new Round(ScoringModels.PSN_WEIGHTED.compile(TWO, policy), older, DAY),
            new Round(ScoringModels.PSN_WEIGHTED.compile(TWO, policy), newer, LATER));

    assertThat(kinds(comparison)).containsExactly(Kind.EVIDENCE_LAPSED, kind);
  }

  @Test
  void an_answer_that_had_no_evidence_is_renewed_by_some() {
    ScoringPolicy demanding = ScoringPolicy.builder().evidenceDemand(EvidenceDemand.ALWAYS).build();
    Assessment bare = assessment(response("A", Answer.MET).build()).build();

    RoundComparison comparison =
        RoundComparison.between(
            new Round(ScoringModels.PSN_WEIGHTED.compile(TWO, demanding), bare, DAY),
            new Round(
                ScoringModels.PSN_WEIGHTED.compile(TWO, demanding),
                assessment(met("A")).build(),
                LATER));

    assertThat(sentences(comparison))
        .containsExactly(
            "Control A went from not assessed, as evidence is missing to met (evidence renewed):"
                + " +50.00 points.");
  }

  @Test
  void a_measure_that_lapsed_is_told_and_on_the_way_back_begins() {
    Assessment measured =
        assessment(
                response("A", Answer.NOT_MET)
                    .addCompensatingMeasure(measure(6_000).expiresOn(DAY).build())
                    .build(),
                met("B"))
            .build();
    Round older = round(ScoringModels.PSN_WEIGHTED, measured, DAY);
    Round newer = round(ScoringModels.PSN_WEIGHTED, measured, LATER);

    assertThat(sentences(RoundComparison.between(older, newer)))
        .containsExactly(
            "Control A went from not met (60%) to not met (compensation lapsed): -30.00 points.");
    assertThat(kinds(RoundComparison.between(newer, older)))
        .containsExactly(Kind.COMPENSATION_BEGUN);
  }

  private static Assessment tested(Finding... findings) {
    return assessment(met("A")).healthCheck(healthCheck(findings).build()).build();
  }

  private static Finding titled(String id, String title, FindingSeverity severity) {
    return Finding.builder().from(finding(id, severity)).title(title).build();
  }

  @Test
  void findings_are_told_by_what_became_of_them() {
    Assessment older =
        tested(
            finding("F-1", FindingSeverity.HIGH),
            finding("F-2", FindingSeverity.MEDIUM),
            finding("F-3", FindingSeverity.LOW));
    Assessment newer =
        Assessment.builder()
            .from(
                tested(
                    finding("F-1", FindingSeverity.HIGH),
                    titled("F-2", "Old patch", FindingSeverity.CRITICAL),
                    finding("F-3", FindingSeverity.HIGH)))
            .addAction(closedAction("R-1").addFinding(FindingId.of("F-1")).build())
            .build();

    RoundComparison comparison = between(ScoringModels.SEVERITY_LADDER, older, newer);

    // 59; without F-1 79; without F-2 94; F-3 high 60; critical and high 40.
    assertThat(sentences(comparison))
        .containsExactly(
            "Finding F-1 (high) is put right: +20.00 points.",
            "Finding F-2 (medium) is not found again: +15.00 points.",
            "Finding F-3 (low) is now high: -34.00 points.",
            "Finding F-2 (critical) is open: -20.00 points.");
    assertThat(comparison.getChanges().get(0).finding()).contains(FindingId.of("F-1"));
    assertThat(comparison.getChanges().get(0).controlsAfter()).isEmpty();
  }

  @Test
  void a_finding_whose_action_is_done_in_between_is_put_right_by_time() {
    Assessment planned =
        Assessment.builder()
            .from(tested(finding("F-1", FindingSeverity.HIGH)))
            .addAction(
                closedAction("R-1").completedOn(LATER).addFinding(FindingId.of("F-1")).build())
            .build();

    assertThat(kinds(between(ScoringModels.SEVERITY_LADDER, planned, planned)))
        .containsExactly(Kind.FINDING_PUT_RIGHT);
  }

  @Test
  void of_two_findings_that_are_alike_one_can_go() {
    Finding twin = finding("F-1", FindingSeverity.HIGH);

    assertThat(kinds(between(ScoringModels.SEVERITY_LADDER, tested(twin, twin), tested(twin))))
        .containsExactly(Kind.FINDING_PUT_RIGHT);
  }

  @Test
  void a_health_check_that_comes_or_goes_is_told() {
    Assessment untested = assessment(met("A")).build();
    Assessment tested = tested(finding("F-1", FindingSeverity.CRITICAL));

    assertThat(sentences(between(ScoringModels.SEVERITY_LADDER, untested, tested)))
        .containsExactly(
            "There is a health check: +100.00 points from nothing to score, which counts as 0.",
            "Finding F-1 (critical) is open: -60.00 points.");
    assertThat(sentences(between(ScoringModels.SEVERITY_LADDER, tested, untested)))
        .containsExactly(
            "There is no health check any more, and so none of its open findings (1): -40.00 points"
                + " to nothing to score, which counts as 0.");
    assertThat(between(ScoringModels.SEVERITY_LADDER, untested, untested).getChanges()).isEmpty();
  }

  @Test
  void another_model_is_told_first() {
    Assessment assessment = answered(Answer.PARTLY_MET);

    RoundComparison comparison =
        RoundComparison.between(
            round(ScoringModels.PSN_WEIGHTED, assessment, DAY),
            round(ScoringModels.PASS_SHARE, answered(Answer.MET), DAY));

    assertThat(sentences(comparison))
        .containsExactly(
            "Model pass-share v1 took the place of psn-weighted v1: -25.00 points.",
            "Control A went from partly met (50%) to met (fixed): +50.00 points.");
  }

  @Test
  void another_policy_names_the_controls_that_stand_otherwise() {
    ScoringPolicy other =
        ScoringPolicy.builder()
            .evidenceDemand(EvidenceDemand.ALWAYS)
            .compensationCeiling(Share.of(100))
            .answerView(AnswerView.OWN)
            .build();
    Assessment assessment = answered(Answer.MET);

    RoundChange change =
        only(
            RoundComparison.between(
                round(ScoringModels.PSN_WEIGHTED, assessment, DAY),
                new Round(ScoringModels.PSN_WEIGHTED.compile(TWO, other), assessment, DAY)));

    assertThat(change.kind()).isEqualTo(Kind.POLICY_CHANGED);
    assertThat(change.controlsBefore()).containsExactly(ControlId.of("A"));
    assertThat(change.sentence())
        .isEqualTo(
            "The policy changed in when evidence is demanded, how much a compensating measure can"
                + " earn, whose answer counts, by which control A stands otherwise: -50.00"
                + " points.");
  }

  @Test
  void another_risk_matrix_is_told_where_it_changes_nothing() {
    RiskMatrix usual = RiskMatrix.defaults();
    ScoringPolicy other =
        ScoringPolicy.builder()
            .from(POLICY)
            .riskMatrix(new RiskMatrix(usual.bands(), flat(usual)))
            .build();

    RoundChange change =
        only(
            RoundComparison.between(
                round(ScoringModels.PSN_WEIGHTED, answered(Answer.MET), DAY),
                new Round(
                    ScoringModels.PSN_WEIGHTED.compile(TWO, other), answered(Answer.MET), DAY)));

    assertThat(change.sentence())
        .isEqualTo("The policy changed in the risk matrix: no difference here.");
  }

  private static ImmutableMap<FindingSeverity, Rating> flat(RiskMatrix usual) {
    return usual.findings().keySet().stream()
        .collect(ImmutableMap.toImmutableMap(severity -> severity, severity -> new Rating(1, 1)));
  }

  /** Counts the days of a month, whatever is answered. */
  private record Dated(int version, int more) implements ScoringModel {

    @Override
    public String getId() {
      return "dated";
    }

    @Override
    public int getVersion() {
      return version;
    }

    @Override
    public String getRule() {
      return "The day of the month.";
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
          return Tally.of(answers.getAsOf().getDayOfMonth() + more);
        }

        @Override
        public Optional<Ratio> score(Tally tally) {
          return Optional.of(Ratio.of(tally.get(0).longValueExact(), 100));
        }
      };
    }
  }

  @Test
  void what_else_a_model_looks_at_is_told_so_that_the_sum_is_right() {
    Assessment assessment = answered(Answer.MET);
    ScoringModel model = new Dated(1, 0);

    assertThat(
            sentences(
                RoundComparison.between(
                    round(model, assessment, DAY), round(model, assessment, DAY.plusDays(2)))))
        .containsExactly(
            "The model looks at the date itself, 2014-03-05 instead of 2014-03-03: +2.00 points.");
  }

  @Test
  void a_model_that_counts_otherwise_under_the_same_name_is_found_out() {
    Assessment assessment = answered(Answer.MET);

    assertThat(
            kinds(
                RoundComparison.between(
                    round(new Dated(1, 0), assessment, DAY),
                    round(new Dated(1, 5), assessment, DAY))))
        .containsExactly(Kind.OTHER);
    assertThat(
            kinds(
                RoundComparison.between(
                    round(new Dated(1, 0), assessment, DAY),
                    round(new Dated(2, 0), assessment, DAY))))
        .containsExactly(Kind.MODEL_CHANGED);
  }

  private static Assessment of(Organisation organisation) {
    return Assessment.builder().from(answered(Answer.MET)).organisation(organisation).build();
  }

  @Test
  void rounds_of_different_organisations_are_refused() {
    Organisation anytown = answered(Answer.MET).getOrganisation();
    Organisation other =
        Organisation.builder()
            .from(anytown)
            .id(OrganisationId.of(IdentifierScheme.OWN, "othertown"))
            .name("Othertown Council")
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> between(ScoringModels.PSN_WEIGHTED, of(anytown), of(other)))
        .withMessage(
            "two rounds must be of the same organisation to be compared, but are of Anytown Council"
                + " (own:anytown) and Othertown Council (own:othertown)");
  }

  @Test
  void an_organisation_is_known_by_its_former_and_other_identifiers() {
    Organisation anytown = answered(Answer.MET).getOrganisation();
    OrganisationId id = OrganisationId.of(IdentifierScheme.OWN, "greater-anytown");
    Organisation former =
        Organisation.builder().from(anytown).id(id).addFormerId(anytown.getId()).build();
    Organisation other =
        Organisation.builder().from(anytown).id(id).addOtherId(anytown.getId()).build();

    assertThat(between(ScoringModels.PSN_WEIGHTED, of(anytown), of(former)).getChanges()).isEmpty();
    assertThat(between(ScoringModels.PSN_WEIGHTED, of(other), of(anytown)).getChanges()).isEmpty();
  }

  @Test
  void rounds_of_different_environments_are_refused() {
    Assessment other =
        Assessment.builder()
            .from(answered(Answer.MET))
            .environment(Environment.builder().name("Depot").build())
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> between(ScoringModels.PSN_WEIGHTED, answered(Answer.MET), other))
        .withMessage(
            "two rounds must be of the same environment to be compared, but are of \"Main network\""
                + " and \"Depot\"");
  }

  @Test
  void a_round_is_scored_by_a_plan_for_its_edition() {
    Assessment other =
        Assessment.builder()
            .from(answered(Answer.MET))
            .catalogue(CatalogueEdition.of("example", "2"))
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> round(ScoringModels.PSN_WEIGHTED, other, DAY))
        .withMessage(
            "a round must be scored by a plan for its own catalogue edition, but assessment A-1"
                + " answers example@2, and the plan is for example@1");
  }

  @Test
  void a_hundred_and_twenty_changes_are_told_one_by_one() {
    Catalogue large =
        catalogue(
            IntStream.range(0, 120).mapToObj(i -> control("C-" + i).weight(i).build()).toList());
    Response[] before =
        IntStream.range(0, 120).mapToObj(i -> met("C-" + i)).toArray(Response[]::new);
    Response[] after =
        IntStream.range(0, 120)
            .mapToObj(i -> response("C-" + i, Answer.PARTLY_MET).build())
            .toArray(Response[]::new);

    RoundComparison comparison =
        RoundComparison.between(
            new Round(
                ScoringModels.PSN_WEIGHTED.compile(large, POLICY), assessment(before).build(), DAY),
            new Round(
                ScoringModels.PSN_WEIGHTED.compile(large, POLICY),
                assessment(after).build(),
                LATER));

    assertThat(comparison.getChanges())
        .hasSize(120)
        .last()
        .extracting(change -> change.effect().points())
        .isEqualTo(BigFraction.of(-119 * 100, 7_140 * 2));
    assertThat(comparison.getDifference().points()).isEqualTo(BigFraction.of(-50));
  }

  @Test
  void the_comparison_prints_both_scores_and_a_line_for_each_change() {
    assertThat(between(ScoringModels.PSN_WEIGHTED, answered(Answer.NOT_MET), answered(Answer.MET)))
        .hasToString(
            """
            psn-weighted v1 as of 2014-03-03: 50/1 of 100
              Control A went from not met to met (fixed): +50.00 points.
            psn-weighted v1 as of 2015-03-03: 100/1 of 100
            """);
  }
}
