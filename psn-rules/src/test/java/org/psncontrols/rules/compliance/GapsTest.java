package org.psncontrols.rules.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.psncontrols.rules.Examples.DAY;
import static org.psncontrols.rules.Examples.action;
import static org.psncontrols.rules.Examples.assessment;
import static org.psncontrols.rules.Examples.catalogue;
import static org.psncontrols.rules.Examples.closedAction;
import static org.psncontrols.rules.Examples.control;
import static org.psncontrols.rules.Examples.evidence;
import static org.psncontrols.rules.Examples.finding;
import static org.psncontrols.rules.Examples.healthCheck;
import static org.psncontrols.rules.Examples.measure;
import static org.psncontrols.rules.Examples.met;
import static org.psncontrols.rules.Examples.must;
import static org.psncontrols.rules.Examples.response;
import static org.psncontrols.rules.Examples.riskAcceptance;
import static org.psncontrols.rules.Examples.should;
import static org.psncontrols.rules.Examples.submission;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.ActionStatus;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Stated;
import org.psncontrols.rules.NaughtyStrings;
import org.psncontrols.rules.policy.CompliancePolicies;
import org.psncontrols.rules.policy.CompliancePolicy;
import org.psncontrols.rules.policy.Effect;
import org.psncontrols.rules.policy.Regime;
import org.psncontrols.rules.policy.Treatment;
import org.psncontrols.rules.validation.Rules;

/** What is open in a submission, how grave it is, and what its plan is worth. */
// Tables in small strings, split at blanks that are there.
@SuppressWarnings({"StringSplitter", "EnumOrdinal"})
class GapsTest {

  private static final CompliancePolicy POLICY = CompliancePolicies.psn2014();
  private static final SourceReference SOURCE =
      SourceReference.builder().key("S30").title("Code of connection standard").build();
  private static final ControlId C = ControlId.of("C");

  private static final Regime PRAGMATIC = regime("pragmatic");

  private static Regime regime(String id) {
    return POLICY.findRegime(id).orElseThrow();
  }

  private static Submission sent(Assessment.Builder assessment) {
    return submission(assessment.healthCheck(healthCheck().build()).build()).build();
  }

  /** The only reason of a submission with one response and some actions for its control. */
  private static Reason only(Control control, Response response, RemedialAction... actions) {
    return only(control, response, DAY, actions);
  }

  private static Reason only(
      Control control, Response response, LocalDate asOf, RemedialAction... actions) {
    Decision decision =
        Decider.of(catalogue(control), POLICY)
            .decide(sent(assessment(response).actions(List.of(actions))), PRAGMATIC, asOf);
    assertThat(decision.getReasons()).hasSize(1);
    return decision.getReasons().get(0);
  }

  /** Not met, in words, without a plan. */
  private static Response.Builder gap() {
    return response("C", Answer.NOT_MET).comment("Not yet");
  }

  private static RemedialAction.Builder openAction(LocalDate day) {
    return action("R-1").addControl(C).plannedFor(day);
  }

  @Test
  void a_must_that_is_not_met_is_one_reason() {
    Control control = Control.builder().from(must("C")).source(SOURCE).build();

    assertThat(only(control, gap().build()))
        .isEqualTo(
            Reason.builder()
                .code(ProblemCodes.MUST_NOT_MET)
                .subject("C")
                .path("assessment.responses[0].answer")
                .effect(Effect.REJECT)
                .message("Control C (Title of C) is not met.")
                .cure("Meet it in full. There is no plan.")
                .source(SOURCE)
                .build());
  }

  @Test
  void another_control_that_is_partly_met_is_one_reason() {
    Response partly =
        response("C", Answer.PARTLY_MET)
            .comment("Half")
            .addEvidence(evidence().build())
            .owner("Head of IT")
            .plannedFor(DAY.plusDays(9))
            .build();

    assertThat(only(should("C"), partly))
        .isEqualTo(
            Reason.builder()
                .code(ProblemCodes.CONTROL_NOT_MET)
                .subject("C")
                .path("assessment.responses[0].answer")
                .effect(Effect.ACTION)
                .message("Control C (Title of C) is partly met.")
                .cure("Meet it in full. Planned for 2014-03-12.")
                .plannedFor(DAY.plusDays(9))
                .build());
  }

  @Test
  void a_control_without_force_is_no_must() {
    assertThat(only(control("C").build(), gap().build()).getCode())
        .isEqualTo(ProblemCodes.CONTROL_NOT_MET);
  }

  @Test
  void a_control_without_answer_has_the_submission_returned() {
    Decision decision =
        Decider.of(catalogue(must("C"), should("D")), POLICY)
            .decide(
                sent(assessment(met("C"), response("D", Answer.NOT_ASSESSED).build())),
                PRAGMATIC,
                DAY);

    assertThat(decision.getReasons())
        .containsExactly(
            Reason.builder()
                .code(ProblemCodes.CONTROL_NOT_ASSESSED)
                .subject("assessment.responses[1].answer")
                .path("assessment.responses[1].answer")
                .effect(Effect.RETURN)
                .message("Control D (Title of D) has no answer.")
                .cure("Answer it.")
                .source(Rules.find(ProblemCodes.CONTROL_NOT_ASSESSED).orElseThrow().getSource())
                .build());
    assertThat(decision.getOutcome()).isEqualTo(Outcome.RETURNED);
    assertThat(decision.getProvisionalOutcome()).contains(Outcome.COMPLIANT);
  }

  @Test
  void a_control_without_response_stands_at_the_responses() {
    Decision decision =
        Decider.of(catalogue(must("C"), should("D")), POLICY)
            .decide(sent(assessment(met("D"))), PRAGMATIC, DAY);

    assertThat(decision.getReasons())
        .extracting(Reason::getPath)
        .containsExactly("assessment.responses");
  }

  @Test
  void an_answer_without_evidence_is_a_gap_met_in_part() {
    Control control = Control.builder().from(must("C")).addExpectedEvidence("A log").build();

    Reason reason = only(control, response("C", Answer.MET).build());

    assertThat(reason)
        .isEqualTo(
            Reason.builder()
                .code(ProblemCodes.EVIDENCE_NOT_CURRENT)
                .subject("C")
                .path("assessment.responses[0].evidence")
                .effect(Effect.REJECT)
                .message("The answer to control C (Title of C) shows no evidence.")
                .cure("Add current evidence. There is no plan.")
                .build());
    assertThat(
            only(control, response("C", Answer.MET).build(), openAction(DAY).build()).getEffect())
        .isEqualTo(Effect.ACTION);
  }

  @Test
  void an_answer_whose_evidence_has_lapsed_is_a_gap() {
    Response lapsed =
        response("C", Answer.MET)
            .addEvidence(evidence().expiresOn(DAY.minusDays(1)).build())
            .build();

    assertThat(only(should("C"), lapsed))
        .isEqualTo(
            Reason.builder()
                .code(ProblemCodes.EVIDENCE_NOT_CURRENT)
                .subject("C")
                .path("assessment.responses[0].evidence")
                .effect(Effect.ACTION)
                .message(
                    "None of the evidence for control C (Title of C) is current on 2014-03-03.")
                .cure("Add current evidence. There is no plan.")
                .build());
  }

  @Test
  void what_does_not_apply_or_is_fully_compensated_is_no_gap() {
    CompliancePolicy generous =
        CompliancePolicy.builder()
            .from(POLICY)
            .regimes(POLICY.getRegimes())
            .compensationCeiling(Stated.local(Share.of(10_000)))
            .build();
    Response compensated =
        gap().plannedFor(DAY).addCompensatingMeasure(measure(10_000).build()).build();
    Response notApplicable = response("D", Answer.NOT_APPLICABLE).comment("No radio").build();
    Submission submission = sent(assessment(compensated, notApplicable));
    Catalogue catalogue = catalogue(must("C"), must("D"));

    assertThat(Decider.of(catalogue, generous).decide(submission, PRAGMATIC, DAY).getReasons())
        .isEmpty();
    assertThat(Decider.of(catalogue, POLICY).decide(submission, PRAGMATIC, DAY).getReasons())
        .hasSize(1);
  }

  /** Severity by force and answer; a treatment of its own for each tells them apart. */
  @ParameterizedTest
  @CsvSource({
    "true,  NOT_MET,        , CRITICAL",
    "true,  PARTLY_MET,     , HIGH",
    "false, NOT_MET,        , MEDIUM",
    "false, PARTLY_MET,     , LOW",
    "true,  NOT_MET,    1000, HIGH",
    "false, NOT_MET,    1000, LOW",
    "true,  PARTLY_MET, 1000, HIGH"
  })
  void severity_depends_on_force_and_answer_and_compensation_makes_not_met_partly_met(
      boolean must, Answer answer, Integer credit, FindingSeverity severity) {
    Response.Builder gap =
        response("C", answer).comment("Why").plannedFor(DAY.plusDays(1)).owner("Head of IT");
    if (credit != null) {
      gap.addCompensatingMeasure(measure(credit).build());
    }
    for (FindingSeverity rejected : FindingSeverity.values()) {
      Regime regime =
          Regime.builder()
              .from(PRAGMATIC)
              .treatments(
                  Stream.of(FindingSeverity.values())
                      .map(
                          s ->
                              new Treatment(
                                  s,
                                  s == rejected ? Effect.INTERIM : Effect.NOTE,
                                  s == rejected ? Effect.REJECT : Effect.NOTE))
                      .toList())
              .build();
      Decision decision =
          Decider.of(catalogue(must ? must("C") : should("C")), POLICY)
              .decide(sent(assessment(gap.build())), regime, DAY);

      assertThat(decision.getReasons())
          .extracting(Reason::getEffect)
          .containsExactly(severity == rejected ? Effect.INTERIM : Effect.NOTE);
      assertThat(decision.getOutcome())
          .isEqualTo(severity == rejected ? Outcome.INTERIM : Outcome.COMPLIANT);
    }
  }

  /** What each regime makes of a gap: with a realistic plan, and with every other. */
  private static final ImmutableMap<String, String> EFFECTS =
      ImmutableMap.<String, String>builder()
          .put("legacy-gsi", "REJECT/REJECT REJECT/REJECT ACTION/REJECT ACTION/ACTION")
          .put("zero-tolerance", "REJECT/REJECT REJECT/REJECT ACTION/REJECT ACTION/ACTION")
          .put(
              "zero-tolerance-softened",
              "INTERIM/REJECT INTERIM/REJECT ACTION/REJECT ACTION/ACTION")
          .put("pragmatic", "INTERIM/REJECT ACTION/REJECT ACTION/INTERIM ACTION/ACTION")
          .put("simplified-2015", "INTERIM/REJECT ACTION/REJECT ACTION/INTERIM ACTION/ACTION")
          .buildOrThrow();

  /** The two effects on the gap of a rank, the gravest of which is 0. */
  private static List<Effect> effects(String regime, int rank) {
    return Splitter.on('/')
        .splitToStream(Splitter.on(' ').splitToList(regime).get(rank))
        .map(Effect::valueOf)
        .toList();
  }

  static Stream<Arguments> gapsUnderRegimes() {
    return EFFECTS.entrySet().stream()
        .flatMap(
            entry ->
                Stream.of(0, 1, 2, 3)
                    .map(
                        i -> {
                          List<Effect> effects = effects(entry.getValue(), i);
                          return Arguments.of(
                              entry.getKey(),
                              i < 2,
                              i % 2 == 0 ? Answer.NOT_MET : Answer.PARTLY_MET,
                              effects.get(0),
                              // That regime demands a plan for every gap in a control.
                              entry.getKey().equals("legacy-gsi") ? Effect.REJECT : effects.get(1));
                        }));
  }

  @ParameterizedTest
  @MethodSource("gapsUnderRegimes")
  void each_gap_under_each_regime_with_each_plan(
      String regime, boolean must, Answer answer, Effect planned, Effect unplanned) {
    Response.Builder gap = response("C", answer).comment("Why").owner("Head of IT");
    LocalDate horizon = DAY.plusMonths(6);
    Control control = must ? must("C") : should("C");

    assertEffect(regime, control, gap.plannedFor(DAY), planned);
    assertEffect(regime, control, gap.plannedFor(horizon), planned);
    assertEffect(regime, control, gap.plannedFor(horizon.plusDays(1)), unplanned);
    assertEffect(regime, control, gap.plannedFor(DAY.minusDays(1)), unplanned);
    assertEffect(regime, control, gap.plannedFor(Optional.empty()), unplanned);
    assertEffect(regime, control, gap.plannedFor(DAY).owner(Optional.empty()), unplanned);
  }

  private static void assertEffect(
      String regime, Control control, Response.Builder gap, Effect effect) {
    Decision decision =
        Decider.of(catalogue(control), POLICY)
            .decide(sent(assessment(gap.build())), regime(regime), DAY);

    assertThat(decision.getReasons()).extracting(Reason::getEffect).containsExactly(effect);
    assertThat(decision.getOutcome())
        .isEqualTo(
            switch (effect) {
              case NOTE -> Outcome.COMPLIANT;
              case ACTION -> Outcome.COMPLIANT_WITH_ACTIONS;
              case INTERIM -> Outcome.INTERIM;
              case REJECT, RETURN -> Outcome.REJECTED;
            });
  }

  static Stream<Arguments> findingsUnderRegimes() {
    List<FindingSeverity> gravestFirst =
        List.of(
            FindingSeverity.CRITICAL,
            FindingSeverity.HIGH,
            FindingSeverity.MEDIUM,
            FindingSeverity.LOW,
            FindingSeverity.INFORMATIONAL);
    return EFFECTS.entrySet().stream()
        .flatMap(
            entry ->
                Stream.of(0, 1, 2, 3, 4)
                    .map(
                        i -> {
                          List<Effect> effects = effects(entry.getValue() + " NOTE/NOTE", i);
                          return Arguments.of(
                              entry.getKey(), gravestFirst.get(i), effects.get(0), effects.get(1));
                        }));
  }

  @ParameterizedTest
  @MethodSource("findingsUnderRegimes")
  void each_finding_under_each_regime(
      String regime, FindingSeverity severity, Effect planned, Effect unplanned) {
    Finding finding = finding("F-1", severity);
    RemedialAction action = action("R-1").addFinding(finding.getId()).build();

    assertThat(findingReasons(regime(regime), finding))
        .extracting(Reason::getEffect)
        .containsExactly(unplanned);
    assertThat(findingReasons(regime(regime), finding, action))
        .extracting(Reason::getEffect)
        .containsExactly(planned);
  }

  private static List<Reason> findingReasons(
      Regime regime, Finding finding, RemedialAction... actions) {
    Submission submission =
        submission(
                assessment(met("C"))
                    .healthCheck(healthCheck(finding("F-0", FindingSeverity.LOW), finding).build())
                    .actions(
                        Stream.concat(
                                Stream.of(
                                    closedAction("R-0")
                                        .addFinding(finding("F-0", FindingSeverity.LOW).getId())
                                        .build()),
                                Stream.of(actions))
                            .toList())
                    .build())
            .build();
    return Decider.of(catalogue(must("C")), POLICY).decide(submission, regime, DAY).getReasons();
  }

  @Test
  void an_open_finding_is_one_reason() {
    Finding finding = finding("F-1", FindingSeverity.CRITICAL);

    assertThat(findingReasons(PRAGMATIC, finding))
        .containsExactly(
            Reason.builder()
                .code(ProblemCodes.FINDING_OPEN)
                .subject("F-1")
                .path("assessment.healthCheck.findings[1]")
                .effect(Effect.REJECT)
                .message("Finding F-1 (Weak password) of severity critical is open.")
                .cure("Put it right. There is no plan.")
                .build());
    assertThat(
            findingReasons(
                PRAGMATIC,
                finding,
                action("R-1").addFinding(finding.getId()).plannedFor(DAY.plusDays(1)).build()))
        .containsExactly(
            Reason.builder()
                .code(ProblemCodes.FINDING_OPEN)
                .subject("F-1")
                .path("assessment.healthCheck.findings[1]")
                .effect(Effect.INTERIM)
                .message("Finding F-1 (Weak password) of severity critical is open.")
                .cure("Put it right. Planned for 2014-03-04.")
                .plannedFor(DAY.plusDays(1))
                .build());
  }

  @Test
  void a_finding_is_cured_when_all_its_actions_are_done() {
    Finding finding = finding("F-1", FindingSeverity.HIGH);
    RemedialAction done = closedAction("R-1").addFinding(finding.getId()).build();
    RemedialAction open = action("R-2").addFinding(finding.getId()).build();

    assertThat(findingReasons(PRAGMATIC, finding, done)).isEmpty();
    assertThat(findingReasons(PRAGMATIC, finding, done, open)).hasSize(1);
    assertThat(
            findingReasons(
                PRAGMATIC,
                finding,
                closedAction("R-1")
                    .completedOn(DAY.plusDays(1))
                    .addFinding(finding.getId())
                    .build()))
        .extracting(Reason::getCure)
        .containsExactly("Put it right. An action for it has no planned date.");
    assertThat(findingReasons(PRAGMATIC, finding, closedAction("R-1").build())).hasSize(1);
  }

  @Test
  void the_titles_of_findings_stand_in_the_message_as_they_were_given() {
    for (String title : NaughtyStrings.all()) {
      if (!title.isBlank()) {
        Finding finding =
            Finding.builder().from(finding("F-1", FindingSeverity.LOW)).title(title).build();

        assertThat(findingReasons(PRAGMATIC, finding))
            .extracting(Reason::getMessage)
            .containsExactly("Finding F-1 (" + title + ") of severity low is open.");
      }
    }
  }

  @Test
  void the_last_of_several_days_counts() {
    Response own = gap().owner("Head of IT").plannedFor(DAY.plusDays(5)).build();
    RemedialAction earlier = openAction(DAY.plusDays(3)).build();
    RemedialAction later = openAction(DAY.plusDays(7)).id(ActionId.of("R-2")).build();

    assertThat(only(must("C"), own, earlier).getPlannedFor())
        .contains(DateSpan.of(DAY.plusDays(5)));
    assertThat(only(must("C"), own, earlier, later).getPlannedFor())
        .contains(DateSpan.of(DAY.plusDays(7)));
    assertThat(only(must("C"), gap().build(), later, earlier).getPlannedFor())
        .contains(DateSpan.of(DAY.plusDays(7)));
  }

  @Test
  void one_action_beyond_the_horizon_makes_the_plan_unrealistic() {
    Response own = gap().owner("Head of IT").plannedFor(DAY.plusDays(5)).build();
    RemedialAction inTime = openAction(DAY.plusMonths(6)).build();
    RemedialAction late = openAction(DAY.plusMonths(6).plusDays(1)).build();
    Reason reason = only(must("C"), own, late);

    assertThat(reason.getEffect()).isEqualTo(Effect.REJECT);
    assertThat(reason.getPlannedFor()).contains(DateSpan.of(DAY.plusMonths(6).plusDays(1)));
    assertThat(reason.getCure())
        .isEqualTo(
            "Meet it in full. Planned for 2014-09-04, more than 6 months ahead (after 2014-09-03),"
                + " so the plan does not count.");
    assertThat(only(must("C"), own, inTime).getEffect()).isEqualTo(Effect.INTERIM);
  }

  @Test
  void one_open_action_without_a_day_makes_no_plan() {
    Response own = gap().owner("Head of IT").plannedFor(DAY.plusDays(5)).build();
    Reason reason = only(must("C"), own, openAction(DAY).plannedFor(Optional.empty()).build());

    assertThat(reason.getEffect()).isEqualTo(Effect.REJECT);
    assertThat(reason.getPlannedFor()).isEmpty();
    assertThat(reason.getCure())
        .isEqualTo("Meet it in full. An action for it has no planned date.");
  }

  @Test
  void a_day_that_has_passed_is_no_plan() {
    Reason reason = only(must("C"), gap().build(), openAction(DAY.minusDays(1)).build());

    assertThat(reason.getEffect()).isEqualTo(Effect.REJECT);
    assertThat(reason.getPlannedFor()).contains(DateSpan.of(DAY.minusDays(1)));
    assertThat(reason.getCure())
        .isEqualTo("Meet it in full. Planned for 2014-03-02, which has passed.");
  }

  @Test
  void one_part_that_is_overdue_makes_the_plan_unrealistic_though_another_is_later() {
    RemedialAction overdue = openAction(DAY.minusDays(1)).build();
    RemedialAction today = openAction(DAY).build();
    RemedialAction later = openAction(DAY.plusDays(7)).id(ActionId.of("R-2")).build();
    Response ownOverdue = gap().owner("Head of IT").plannedFor(DAY.minusDays(1)).build();
    String cure =
        "Meet it in full. Planned for 2014-03-10; a part of it was due on 2014-03-02 and is not"
            + " done.";

    for (Reason reason :
        List.of(
            only(must("C"), gap().build(), overdue, later),
            only(must("C"), gap().build(), later, overdue),
            only(must("C"), ownOverdue, later))) {
      assertThat(reason.getEffect()).isEqualTo(Effect.REJECT);
      assertThat(reason.getPlannedFor()).contains(DateSpan.of(DAY.plusDays(7)));
      assertThat(reason.getCure()).isEqualTo(cure);
    }
    assertThat(only(must("C"), gap().build(), today, later).getEffect()).isEqualTo(Effect.INTERIM);
  }

  @Test
  void of_an_overdue_part_and_one_too_far_ahead_the_overdue_part_is_named() {
    RemedialAction overdue = openAction(DAY.minusDays(1)).build();
    RemedialAction late = openAction(DAY.plusYears(1)).id(ActionId.of("R-2")).build();

    assertThat(only(must("C"), gap().build(), overdue, late).getCure())
        .isEqualTo(
            "Meet it in full. Planned for 2015-03-03; a part of it was due on 2014-03-02 and is"
                + " not done.");
  }

  @Test
  void every_open_action_of_a_plan_needs_an_owner() {
    Response undated = gap().owner("Head of IT").build();
    Response dated = gap().owner("Head of IT").plannedFor(DAY).build();
    RemedialAction owned = openAction(DAY).build();
    RemedialAction unowned =
        action("R-2").addControl(C).plannedFor(DAY.plusDays(1)).owner(Optional.empty()).build();

    for (Reason reason :
        List.of(
            only(must("C"), undated, unowned),
            only(must("C"), dated, unowned),
            only(must("C"), dated, owned, unowned),
            only(must("C"), gap().build(), unowned, owned))) {
      assertThat(reason.getEffect()).isEqualTo(Effect.REJECT);
      assertThat(reason.getPlannedFor()).contains(DateSpan.of(DAY.plusDays(1)));
      assertThat(reason.getCure())
          .isEqualTo("Meet it in full. Planned for 2014-03-04, without an owner.");
    }
  }

  @Test
  void a_responses_own_day_needs_its_owner_unless_actions_carry_the_plan() {
    Response unowned = gap().plannedFor(DAY).build();
    RemedialAction owned = openAction(DAY).build();
    RemedialAction done = closedAction("R-2").addControl(C).build();
    String cure = "Meet it in full. Planned for 2014-03-03, without an owner.";

    assertThat(only(must("C"), unowned).getCure()).isEqualTo(cure);
    assertThat(only(must("C"), unowned).getEffect()).isEqualTo(Effect.REJECT);
    // What is done carries nothing any more.
    assertThat(only(must("C"), unowned, done).getCure()).isEqualTo(cure);
    assertThat(only(must("C"), unowned, done).getEffect()).isEqualTo(Effect.REJECT);
    assertThat(only(must("C"), unowned, owned).getEffect()).isEqualTo(Effect.INTERIM);
    assertThat(only(must("C"), gap().build(), owned).getEffect()).isEqualTo(Effect.INTERIM);
    assertThat(only(must("C"), gap().owner("Head of IT").plannedFor(DAY).build()).getEffect())
        .isEqualTo(Effect.INTERIM);
  }

  @Test
  void a_risk_that_is_borne_is_no_plan_and_closes_nothing() {
    RiskAcceptance borne = riskAcceptance("RA-1").addControl(C).build();
    RemedialAction accepted =
        openAction(DAY.plusDays(2))
            .status(ActionStatus.ACCEPTED)
            .riskAcceptance(borne.getId())
            .build();
    Assessment.Builder assessment =
        assessment(gap().build()).addAction(accepted).addRiskAcceptance(borne);

    Decision decision =
        Decider.of(catalogue(must("C")), POLICY).decide(sent(assessment), PRAGMATIC, DAY);

    assertThat(decision.getReasons()).hasSize(1);
    assertThat(decision.getReasons().get(0).getEffect()).isEqualTo(Effect.REJECT);
    assertThat(decision.getReasons().get(0).getPlannedFor()).isEmpty();
    assertThat(decision.getReasons().get(0).getCure())
        .isEqualTo("Meet it in full. There is no plan; that the risk is borne does not close it.");
  }

  @Test
  void a_plan_for_a_month_is_one_for_its_last_day() {
    Response.Builder gap = gap().owner("Head of IT");
    DateSpan thisMonth = DateSpan.parse("2014-03");
    DateSpan september = DateSpan.parse("2014-09");

    // The month has begun, but is not over.
    assertThat(only(must("C"), gap.plannedFor(thisMonth).build()))
        .extracting(Reason::getEffect, Reason::getPlannedFor, Reason::getCure)
        .containsExactly(
            Effect.INTERIM, Optional.of(thisMonth), "Meet it in full. Planned for 2014-03.");
    assertThat(only(must("C"), gap.plannedFor(DateSpan.parse("2014-02")).build()).getCure())
        .isEqualTo("Meet it in full. Planned for 2014-02, which has passed.");
    // The horizon, 2014-09-03, lies within the month.
    assertThat(only(must("C"), gap.plannedFor(september).build()).getCure())
        .isEqualTo(
            "Meet it in full. Planned for 2014-09, more than 6 months ahead (after 2014-09-03), so"
                + " the plan does not count.");
  }

  @Test
  void of_plans_for_spans_the_one_that_ends_last_counts() {
    RemedialAction month = openAction(DAY).plannedFor(DateSpan.parse("2014-03")).build();
    RemedialAction day = openAction(DAY.plusDays(9)).id(ActionId.of("R-2")).build();

    assertThat(only(must("C"), gap().build(), month, day).getPlannedFor())
        .contains(DateSpan.parse("2014-03"));
  }

  @Test
  void an_action_done_in_a_month_is_done_once_the_month_is_over() {
    RemedialAction done =
        closedAction("R-1")
            .openedOn(DateSpan.parse("2014-03"))
            .completedOn(DateSpan.parse("2014-03"))
            .addFinding(FindingId.of("F-1"))
            .build();
    Assessment assessment =
        assessment(met("C"))
            .healthCheck(healthCheck(finding("F-1", FindingSeverity.HIGH)).build())
            .addAction(done)
            .build();
    Decider decider = Decider.of(catalogue(must("C")), POLICY);

    assertThat(
            decider
                .decide(submission(assessment).build(), PRAGMATIC, LocalDate.of(2014, 3, 30))
                .getReasons())
        .hasSize(1);
    assertThat(
            decider
                .decide(submission(assessment).build(), PRAGMATIC, LocalDate.of(2014, 3, 31))
                .getReasons())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = ActionStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "ACCEPTED")
  void a_done_action_plans_nothing(ActionStatus status) {
    RemedialAction.Builder action = openAction(DAY.plusDays(2)).status(status);
    if (status == ActionStatus.CLOSED) {
      action.completedOn(DAY).addEvidence(evidence().build());
    }

    Reason reason = only(must("C"), gap().build(), action.build());

    assertThat(reason.getCure())
        .isEqualTo(
            status == ActionStatus.CLOSED
                ? "Meet it in full. There is no plan."
                : "Meet it in full. Planned for 2014-03-05.");
  }

  @Test
  void an_action_closed_later_was_still_open() {
    RemedialAction closedLater =
        closedAction("R-1")
            .addControl(C)
            .owner("Head of IT")
            .plannedFor(DAY.plusDays(3))
            .completedOn(DAY.plusDays(2))
            .build();

    assertThat(only(must("C"), gap().build(), DAY.plusDays(1), closedLater).getEffect())
        .isEqualTo(Effect.INTERIM);
    assertThat(only(must("C"), gap().build(), DAY.plusDays(2), closedLater).getCure())
        .isEqualTo("Meet it in full. There is no plan.");
  }

  @Test
  void an_action_for_another_control_plans_nothing() {
    RemedialAction other = action("R-1").addControl(ControlId.of("D")).plannedFor(DAY).build();
    Decision decision =
        Decider.of(catalogue(must("C"), must("D")), POLICY)
            .decide(sent(assessment(gap().build(), met("D")).addAction(other)), PRAGMATIC, DAY);

    assertThat(decision.getReasons())
        .extracting(Reason::getCure)
        .containsExactly("Meet it in full. There is no plan.");
  }

  @Test
  @Timeout(120)
  void findings_and_actions_without_end_for_one_identifier_are_read_once() {
    int count = Assessment.MAX_RESPONSES;
    Finding one = finding("F", FindingSeverity.HIGH);
    List<RemedialAction> actions =
        IntStream.range(0, count)
            .mapToObj(i -> action("R-" + i).addFinding(one.getId()).plannedFor(DAY).build())
            .toList();
    Assessment assessment =
        assessment(met("C"))
            .healthCheck(healthCheck().findings(Collections.nCopies(count, one)).build())
            .actions(actions)
            .build();

    assertThat(
            Decider.of(catalogue(must("C")), POLICY)
                .decide(submission(assessment).build(), Problems.none(), PRAGMATIC, DAY)
                .getReasons())
        .hasSize(count);
  }
}
