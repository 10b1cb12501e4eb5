package org.psncontrols.rules.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.psncontrols.rules.Examples.DAY;
import static org.psncontrols.rules.Examples.assessment;
import static org.psncontrols.rules.Examples.catalogue;
import static org.psncontrols.rules.Examples.evidence;
import static org.psncontrols.rules.Examples.finding;
import static org.psncontrols.rules.Examples.full;
import static org.psncontrols.rules.Examples.fullCatalogue;
import static org.psncontrols.rules.Examples.healthCheck;
import static org.psncontrols.rules.Examples.met;
import static org.psncontrols.rules.Examples.must;
import static org.psncontrols.rules.Examples.response;
import static org.psncontrols.rules.Examples.should;
import static org.psncontrols.rules.Examples.submission;
import static org.psncontrols.rules.Examples.withAction;
import static org.psncontrols.rules.Examples.withAssessment;
import static org.psncontrols.rules.Examples.withResponse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.Stated;
import org.psncontrols.rules.policy.CompliancePolicies;
import org.psncontrols.rules.policy.CompliancePolicy;
import org.psncontrols.rules.policy.Effect;
import org.psncontrols.rules.policy.Regime;

class DeciderTest {

  private static final CompliancePolicy POLICY = CompliancePolicies.psn2014();
  private static final Catalogue CATALOGUE = catalogue(must("M"), should("S"));
  private static final Decider DECIDER = Decider.of(CATALOGUE, POLICY);
  private static final LocalDate DEADLINE = LocalDate.of(2014, 3, 31);

  /** A must that is not met, with a realistic plan as at any day up to its own. */
  private static Submission plannedGap() {
    Response gap =
        response("M", Answer.NOT_MET)
            .comment("Not yet")
            .owner("Head of IT")
            .plannedFor(DEADLINE.plusMonths(1))
            .build();
    return submission(assessment(gap, met("S")).healthCheck(healthCheck().build()).build()).build();
  }

  private static Outcome outcome(Submission submission, String regime, LocalDate asOf) {
    Regime chosen = POLICY.findRegime(regime).orElseThrow();
    Decision decision = DECIDER.decide(submission, chosen, asOf);
    assertThat(decision.getRegime()).isEqualTo(chosen);
    assertThat(decision.getAsOf()).isEqualTo(asOf);
    return decision.getOutcome();
  }

  @Test
  void one_submission_can_be_decided_under_every_regime() {
    assertThat(POLICY.getRegimes())
        .extracting(regime -> outcome(plannedGap(), regime.getId(), DAY))
        .containsExactly(
            Outcome.REJECTED, Outcome.REJECTED, Outcome.INTERIM, Outcome.INTERIM, Outcome.INTERIM);
  }

  @ParameterizedTest
  @CsvSource({
    "legacy-gsi,              0, REJECTED",
    "legacy-gsi,              1, REJECTED",
    "zero-tolerance,          1, REJECTED",
    "zero-tolerance-softened, 0, INTERIM",
    "zero-tolerance-softened, 1, REFERRED_TO_AUDIT",
    "pragmatic,              -1, INTERIM",
    "pragmatic,               0, INTERIM",
    "pragmatic,               1, REFERRED_TO_AUDIT",
    "simplified-2015,         1, INTERIM"
  })
  void after_the_deadline_some_regimes_refer_to_audit(String regime, int days, Outcome outcome) {
    assertThat(outcome(plannedGap(), regime, DEADLINE.plusDays(days))).isEqualTo(outcome);
  }

  @Test
  void the_regime_is_chosen_by_date_so_a_renewal_may_be_judged_more_strictly_than_the_last() {
    Regime lax = startingOn("pragmatic", "2013-01");
    Regime strict = startingOn("zero-tolerance", DAY.toString());
    CompliancePolicy policy =
        CompliancePolicy.builder().from(POLICY).regimes(List.of(lax, strict)).build();
    Decider decider = Decider.of(CATALOGUE, policy);

    Decision renewal = decider.decide(plannedGap(), DAY);

    assertThat(policy.regimeOn(DAY.minusDays(1))).contains(lax);
    assertThat(decider.decide(plannedGap(), lax, DAY).getOutcome()).isEqualTo(Outcome.INTERIM);
    assertThat(renewal.getRegime()).isEqualTo(strict);
    assertThat(renewal.getOutcome()).isEqualTo(Outcome.REJECTED);
  }

  private static Regime startingOn(String regime, String start) {
    Regime known = POLICY.findRegime(regime).orElseThrow();
    return Regime.builder()
        .from(known)
        .treatments(known.getTreatments())
        .start(Stated.local(DateSpan.parse(start)))
        .build();
  }

  @Test
  void deadlines_are_data_with_a_source_not_constants() {
    assertThat(POLICY.getDeadline().source()).isPresent();
    CompliancePolicy later =
        CompliancePolicy.builder()
            .from(POLICY)
            .regimes(POLICY.getRegimes())
            .deadline(Stated.local(DEADLINE.plusYears(1)))
            .build();

    assertThat(Decider.of(CATALOGUE, later).decide(plannedGap(), DEADLINE.plusDays(1)).getOutcome())
        .isEqualTo(Outcome.INTERIM);
    assertThat(outcome(plannedGap(), "pragmatic", DEADLINE.plusDays(1)))
        .isEqualTo(Outcome.REFERRED_TO_AUDIT);
  }

  @Test
  void what_does_not_block_is_never_referred_to_audit() {
    Response gap =
        response("S", Answer.PARTLY_MET)
            .comment("Half")
            .plannedFor(DAY)
            .addEvidence(evidence().build())
            .build();
    Submission submission =
        submission(assessment(met("M"), gap).healthCheck(healthCheck().build()).build()).build();

    assertThat(outcome(submission, "pragmatic", DEADLINE.plusDays(1)))
        .isEqualTo(Outcome.COMPLIANT_WITH_ACTIONS);
  }

  @Test
  void a_returned_submission_carries_what_the_rest_comes_to() {
    Submission unsigned =
        Submission.builder().from(plannedGap()).signatory(Optional.empty()).build();

    Decision before = DECIDER.decide(unsigned, DAY);
    Decision after = DECIDER.decide(unsigned, DEADLINE.plusDays(1));

    assertThat(before.getOutcome()).isEqualTo(Outcome.RETURNED);
    assertThat(before.getProvisionalOutcome()).contains(Outcome.INTERIM);
    assertThat(after.getOutcome()).isEqualTo(Outcome.RETURNED);
    assertThat(after.getProvisionalOutcome()).contains(Outcome.REFERRED_TO_AUDIT);
    assertThat(DECIDER.decide(plannedGap(), DAY).getProvisionalOutcome()).isEmpty();
  }

  @Test
  void a_fault_of_the_form_has_the_submission_returned() {
    Submission broken = withAction(full(), a -> a.completedOn(DAY));
    Decision decision = Decider.of(fullCatalogue(), POLICY).decide(broken, DAY);

    assertThat(decision.getOutcome()).isEqualTo(Outcome.RETURNED);
    assertThat(decision.getReasons().get(0))
        .isEqualTo(
            Reason.builder()
                .code(ProblemCodes.ACTION_COMPLETED_BUT_NOT_CLOSED)
                .subject("assessment.actions[0].status")
                .path("assessment.actions[0].status")
                .effect(Effect.RETURN)
                .message("Action R-1 was done on 2014-03-03, but is not closed.")
                .cure("Close the action, or take the day out.")
                .build());
  }

  @Test
  void a_warning_does_not_have_it_returned() {
    Submission warned = withAction(full(), a -> a.owner(Optional.empty()));

    assertThat(Decider.of(fullCatalogue(), POLICY).decide(warned, DAY).getProvisionalOutcome())
        .isEmpty();
  }

  @Test
  void the_decider_knows_its_own_catalogue() {
    assertThat(Decider.of(fullCatalogue(), POLICY).decide(full(), DAY).getReasons())
        .extracting(Reason::getCode)
        .containsExactly(ProblemCodes.MUST_NOT_MET, ProblemCodes.FINDING_OPEN);
  }

  @Test
  void reasons_come_gravest_first_and_then_in_order() {
    Response gap =
        response("S", Answer.PARTLY_MET)
            .comment(" ")
            .plannedFor(DAY)
            .addEvidence(evidence().build())
            .build();
    Submission submission =
        submission(
                assessment(response("M", Answer.NOT_MET).comment("No").build(), gap)
                    .healthCheck(
                        healthCheck(
                                finding("F-1", FindingSeverity.INFORMATIONAL),
                                finding("F-2", FindingSeverity.CRITICAL),
                                finding("F-3", FindingSeverity.MEDIUM),
                                finding("F-4", FindingSeverity.LOW))
                            .build())
                    .build())
            .signatory(Optional.empty())
            .networkDiagram(Optional.empty())
            .build();

    Decision decision = DECIDER.decide(submission, DAY);

    assertThat(decision.getReasons())
        .extracting(r -> r.getEffect() + " " + r.getSubject())
        .containsExactly(
            "RETURN assessment.responses[1].comment",
            "RETURN networkDiagram",
            "RETURN signatory",
            "REJECT M",
            "REJECT F-2",
            "INTERIM F-3",
            "ACTION S",
            "ACTION F-4",
            "NOTE F-1");
    assertThat(decision.getBlockingReasons())
        .containsExactlyElementsOf(decision.getReasons().subList(0, 6));
  }

  @Test
  void the_regime_in_force_decides_unless_another_is_chosen() {
    assertThat(DECIDER.decide(plannedGap(), DAY).getRegime().getId()).isEqualTo("pragmatic");
    assertThat(DECIDER.decide(plannedGap(), LocalDate.of(2013, 12, 31)).getRegime().getId())
        .isEqualTo("zero-tolerance-softened");
  }

  @Test
  void a_day_before_the_first_regime_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DECIDER.decide(plannedGap(), LocalDate.of(2009, 8, 31)))
        .withMessage(
            "a decision needs a regime in force, but policy psn-2014 has none on 2009-08-31");
  }

  @Test
  void a_day_outside_four_digit_years_is_refused() {
    Regime regime = POLICY.getRegimes().get(0);
    Submission submission = plannedGap();

    for (LocalDate day :
        List.of(
            LocalDate.of(-1, 12, 31), LocalDate.of(10_000, 1, 1), LocalDate.MIN, LocalDate.MAX)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DECIDER.decide(submission, regime, day))
          .withMessage("a decision's date must lie in the years 0000 to 9999, but is " + day);
    }
    for (LocalDate day : List.of(LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31))) {
      assertThat(DECIDER.decide(submission, regime, day).getAsOf()).isEqualTo(day);
    }
  }

  @Test
  void a_submission_is_checked_once_and_decided_with_its_faults() {
    Submission broken =
        withAction(
            withResponse(full(), r -> r.plannedFor(Optional.empty())),
            a -> a.id(ActionId.of("R-2")).dependsOn(List.of()));
    Decider decider = Decider.of(fullCatalogue(), POLICY);
    Problems faults = decider.check(broken);

    assertThat(faults).extracting(Problem::getCode).containsExactly(ProblemCodes.ACTION_REPEATED);
    assertThat(decider.check(full())).isEmpty();
    for (Regime regime : POLICY.getRegimes()) {
      assertThat(decider.decide(broken, faults, regime, DAY))
          .isEqualTo(decider.decide(broken, regime, DAY));
      assertThat(decider.decide(broken, Problems.none(), regime, DAY).getReasons())
          .extracting(Reason::getCode)
          .doesNotContain(ProblemCodes.ACTION_REPEATED);
    }
  }

  @Test
  void another_edition_is_refused() {
    Submission other =
        withAssessment(plannedGap(), a -> a.catalogue(CatalogueEdition.of("example", "2")));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> DECIDER.decide(other, DAY))
        .withMessage("assessment A-1 answers catalogue example@2, but is held against example@1");
  }

  private static Reason reason(Effect effect, LocalDate plannedFor) {
    return Reason.builder()
        .code(ProblemCodes.FINDING_OPEN)
        .subject("F-1")
        .path("assessment.healthCheck.findings[0]")
        .effect(effect)
        .message("It is open.")
        .cure("Close it.")
        .plannedFor(Optional.ofNullable(plannedFor).map(DateSpan::of))
        .build();
  }

  private static Decision decision(Reason... reasons) {
    return Decision.builder()
        .regime(POLICY.getRegimes().get(0))
        .asOf(DAY)
        .outcome(Outcome.REJECTED)
        .reasons(List.of(reasons))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "INTERIM, 2014-03-31, false",
    "INTERIM, 2014-04-01, true",
    "INTERIM, 2014-03-03, false",
    "INTERIM, 2014-03-02, true",
    "INTERIM,           , true",
    "REJECT,            , true",
    "RETURN,            , true",
    "ACTION,            , false",
    "ACTION,  2014-04-01, false",
    "NOTE,              , false"
  })
  void a_body_is_at_risk_where_a_blocking_reason_has_no_plan_in_time(
      Effect effect, LocalDate plannedFor, boolean atRisk) {
    assertThat(decision(reason(effect, plannedFor)).isAtRiskOfMissing(DEADLINE)).isEqualTo(atRisk);
    assertThat(
            decision(reason(Effect.INTERIM, DAY), reason(effect, plannedFor))
                .isAtRiskOfMissing(DEADLINE))
        .isEqualTo(atRisk);
  }

  @ParameterizedTest
  @CsvSource({
    "2014-03, false",
    "2014-Q1, false",
    "2014-02, true",
    "2014-Q2, true",
    "2014, true",
    "2014-03-20/2014-04-01, true"
  })
  void a_plan_for_a_span_is_in_time_where_its_last_day_is(DateSpan plannedFor, boolean atRisk) {
    Reason reason =
        Reason.builder().from(reason(Effect.INTERIM, DAY)).plannedFor(plannedFor).build();

    assertThat(decision(reason).isAtRiskOfMissing(DEADLINE)).isEqualTo(atRisk);
    assertThat(Reason.builder().from(reason).plannedFor(DAY).build())
        .isEqualTo(reason(Effect.INTERIM, DAY));
  }

  @Test
  void without_reasons_nothing_is_at_risk() {
    assertThat(decision().isAtRiskOfMissing(DEADLINE)).isFalse();
    assertThat(decision().getBlockingReasons()).isEmpty();
    assertThat(decision().toProblems()).isEqualTo(Problems.none());
  }

  @ParameterizedTest
  @CsvSource({
    "NOTE, WARNING",
    "ACTION, WARNING",
    "INTERIM, ERROR",
    "REJECT, ERROR",
    "RETURN, ERROR"
  })
  void a_reason_is_a_problem_and_an_error_where_it_blocks(
      Effect effect, Problem.Severity severity) {
    Reason reason =
        Reason.builder().from(reason(effect, DAY)).source(POLICY.getDeadline().source()).build();

    assertThat(decision(reason).toProblems().asList())
        .containsExactly(
            Problem.builder()
                .code(ProblemCode.of("finding-open"))
                .severity(severity)
                .path("assessment.healthCheck.findings[0]")
                .message("It is open.")
                .remedy("Close it.")
                .source(POLICY.getDeadline().source())
                .build());
    assertThat(reason.isBlocking()).isEqualTo(effect.isBlocking());
  }

  @ParameterizedTest
  @CsvSource({
    "COMPLIANT, Compliant, true",
    "COMPLIANT_WITH_ACTIONS, Compliant with actions, true",
    "INTERIM, Interim, false",
    "RETURNED, Returned as incomplete, false",
    "REJECTED, Rejected, false",
    "REFERRED_TO_AUDIT, Referred to audit, false"
  })
  void outcomes_say_whether_they_are_compliant(Outcome outcome, String label, boolean compliant) {
    assertThat(outcome.getLabel()).isEqualTo(label);
    assertThat(outcome.isCompliant()).isEqualTo(compliant);
  }
}
