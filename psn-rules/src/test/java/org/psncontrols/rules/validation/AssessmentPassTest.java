package org.psncontrols.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.psncontrols.rules.Examples.DAY;
import static org.psncontrols.rules.Examples.action;
import static org.psncontrols.rules.Examples.assessment;
import static org.psncontrols.rules.Examples.closedAction;
import static org.psncontrols.rules.Examples.evidence;
import static org.psncontrols.rules.Examples.finding;
import static org.psncontrols.rules.Examples.full;
import static org.psncontrols.rules.Examples.fullCatalogue;
import static org.psncontrols.rules.Examples.met;
import static org.psncontrols.rules.Examples.response;
import static org.psncontrols.rules.Examples.withAction;
import static org.psncontrols.rules.Examples.withAssessment;
import static org.psncontrols.rules.Examples.withFinding;
import static org.psncontrols.rules.Examples.withHealthCheck;
import static org.psncontrols.rules.Examples.withResponse;
import static org.psncontrols.rules.Examples.withSignatory;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.psncontrols.model.assessment.ActionStatus;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.AssessorView;
import org.psncontrols.model.assessment.CompensatingMeasure;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.NetworkDiagram;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Succession;
import org.psncontrols.model.json.Catalogues;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Stage;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.rules.Examples;

/** Each rule, broken once in a submission that breaks no other. */
class AssessmentPassTest {

  private static final PsnValidation VALIDATION =
      PsnValidation.of(ImmutableList.of(fullCatalogue()));

  private static List<Problem> check(Submission submission) {
    return VALIDATION.check(submission, Stage.SUBMISSION).asList();
  }

  private static Problem error(ProblemCode code, String path, String message, String remedy) {
    return Problem.builder()
        .code(code)
        .path(path)
        .message(message)
        .remedy(remedy)
        .source(Rules.find(code).orElseThrow().getSource())
        .build();
  }

  private static Problem warning(ProblemCode code, String path, String message, String remedy) {
    return Problem.builder()
        .from(error(code, path, message, remedy))
        .severity(Problem.Severity.WARNING)
        .build();
  }

  @Test
  void the_example_breaks_no_rule() {
    assertThat(check(full())).isEmpty();
    assertThat(VALIDATION.check(full().getAssessment())).isEmpty();
  }

  static Stream<Fields.Text> texts() {
    return Fields.TEXTS.stream();
  }

  static Stream<Fields.Count> counts() {
    return Fields.COUNTS.stream();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_blank_text_is_one_problem(Fields.Text field) {
    for (String blank : List.of("", " ", "\t\n", "\u2003\u3000")) {
      assertThat(check(field.with().apply(full(), blank)))
          .containsExactly(
              error(
                  ProblemCodes.TEXT_BLANK,
                  field.path(),
                  "The text must say something, but is blank.",
                  "Fill it in, or leave it out where it is optional."));
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_text_over_its_limit_is_one_problem(Fields.Text field) {
    int limit = field.maxLength();

    assertThat(check(field.with().apply(full(), "x".repeat(limit)))).isEmpty();
    assertThat(check(field.with().apply(full(), "x".repeat(limit + 1))))
        .containsExactly(
            error(
                ProblemCodes.TEXT_TOO_LONG,
                field.path(),
                "The text must have at most " + limit + " characters, but has " + (limit + 1) + ".",
                "Shorten it."));
  }

  @ParameterizedTest
  @MethodSource("counts")
  void a_negative_count_is_one_problem(Fields.Count field) {
    assertThat(check(field.with().apply(full(), 0L))).isEmpty();
    assertThat(check(field.with().apply(full(), Long.MIN_VALUE)))
        .containsExactly(
            error(
                ProblemCodes.NUMBER_NEGATIVE,
                field.path(),
                "The number must be 0 or more, but is -9223372036854775808.",
                "Give the count, or leave it out where it is not known."));
  }

  @Test
  void an_unknown_catalogue_is_one_problem_and_its_controls_are_not_blamed() {
    Submission submission =
        withAssessment(full(), a -> a.catalogue(CatalogueEdition.of("example", "2")));

    assertThat(check(submission))
        .containsExactly(
            error(
                ProblemCodes.CATALOGUE_UNKNOWN,
                "assessment.catalogue",
                "The catalogue edition example@2 is not known.",
                "Name an edition that is at hand, or supply the catalogue."));
  }

  @Test
  void a_response_to_an_unknown_control_is_one_problem() {
    Submission submission = withAssessment(full(), a -> a.addResponse(met("X-9")));

    assertThat(check(submission))
        .containsExactly(unknownControl("assessment.responses[2].control"));
  }

  @Test
  void a_finding_on_an_unknown_control_is_one_problem() {
    Submission submission = withFinding(full(), f -> f.addControl(ControlId.of("X-9")));

    assertThat(check(submission))
        .containsExactly(unknownControl("assessment.healthCheck.findings[0].controls[1]"));
  }

  @Test
  void an_action_for_an_unknown_control_is_one_problem() {
    Submission submission = withAction(full(), a -> a.addControl(ControlId.of("X-9")));

    assertThat(check(submission))
        .containsExactly(unknownControl("assessment.actions[0].controls[1]"));
  }

  private static Problem unknownControl(String path) {
    return error(
        ProblemCodes.CONTROL_UNKNOWN,
        path,
        "Control X-9 is not in catalogue example@1.",
        "Correct the identifier, or take the entry out.");
  }

  @Test
  void an_answer_to_a_control_that_is_only_kept_for_reference_is_one_problem() {
    Catalogue older = fullCatalogue();
    Catalogue catalogue =
        Catalogue.builder()
            .from(older)
            .addControl(
                Examples.control("X-9")
                    .addSuccession(Succession.withdrawn(older.getEdition()))
                    .build())
            .build();
    Submission submission = withAssessment(full(), a -> a.addResponses(met("X-9")));

    assertThat(PsnValidation.of(ImmutableList.of(catalogue)).check(submission))
        .containsExactly(
            error(
                ProblemCodes.CONTROL_RETIRED,
                "assessment.responses["
                    + full().getAssessment().getResponses().size()
                    + "].control",
                "Control X-9 is not in force in catalogue example@1.",
                "Answer what became of it, or take the entry out."));
  }

  @Test
  void a_control_answered_twice_is_one_problem_that_names_the_first_answer() {
    Submission submission = withAssessment(full(), a -> a.addResponses(met("C-2")));

    assertThat(check(submission))
        .containsExactly(
            error(
                ProblemCodes.CONTROL_REPEATED,
                "assessment.responses[2].control",
                "Control C-2 is answered twice, first at responses[1].",
                "Keep one answer."));
  }

  @Test
  void a_control_answered_thrice_is_two_problems_that_name_the_first_answer() {
    Submission submission = withAssessment(full(), a -> a.addResponses(met("C-2"), met("C-2")));

    assertThat(check(submission))
        .extracting(Problem::getMessage)
        .containsOnly("Control C-2 is answered twice, first at responses[1].")
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"MET, met", "NOT_MET, not met", "NOT_APPLICABLE, not applicable"})
  void a_share_of_what_is_not_partly_met_is_one_problem(Answer answer, String label) {
    // The assessor's view counts, so that the answer breaks no other rule.
    assertThat(check(withResponse(full(), r -> r.answer(answer))))
        .containsExactly(
            error(
                ProblemCodes.SHARE_WITHOUT_PARTLY_MET,
                "assessment.responses[0].share",
                "Control C-1 has a share of 25%, but is not answered partly met.",
                "Take the share out, or answer partly met."));
  }

  @Test
  void a_share_of_the_whole_is_one_problem() {
    assertThat(check(withResponse(full(), r -> r.share(Share.of(10_000)))))
        .containsExactly(
            error(
                ProblemCodes.SHARE_NOT_PARTIAL,
                "assessment.responses[0].share",
                "Control C-1 is partly met, yet has a share of 100%.",
                "Give a share below 100, or answer met."));
    assertThat(check(withResponse(full(), r -> r.share(Share.of(9_999))))).isEmpty();
  }

  @Test
  void the_assessors_share_keeps_the_same_rules() {
    assertThat(check(withView(v -> v.answer(Answer.MET))))
        .extracting(Problem::getCode, Problem::getPath)
        .containsExactly(
            tuple(
                ProblemCodes.SHARE_WITHOUT_PARTLY_MET,
                "assessment.responses[0].assessorView.share"));
    assertThat(check(withView(v -> v.share(Share.of(10_000)))))
        .extracting(Problem::getCode, Problem::getPath)
        .containsExactly(
            tuple(ProblemCodes.SHARE_NOT_PARTIAL, "assessment.responses[0].assessorView.share"));
    assertThat(check(withView(v -> v.share(Optional.empty())))).isEmpty();
  }

  private static Submission withView(UnaryOperator<AssessorView.Builder> change) {
    AssessorView view =
        full().getAssessment().getResponses().get(0).getAssessorView().orElseThrow();
    return withResponse(
        full(), r -> r.assessorView(change.apply(AssessorView.builder().from(view)).build()));
  }

  private static Submission withSecond(Response second) {
    return withAssessment(
        full(), a -> a.responses(List.of(full().getAssessment().getResponses().get(0), second)));
  }

  @ParameterizedTest
  @CsvSource({"PARTLY_MET, partly met", "NOT_MET, not met"})
  void a_gap_without_comment_is_one_problem(Answer answer, String label) {
    Response gap = response("C-2", answer).plannedFor(DAY).build();
    Problem expected =
        error(
            ProblemCodes.GAP_WITHOUT_COMMENT,
            "assessment.responses[1].comment",
            "Control C-2 is not fully met, without a comment.",
            "Say in the comment what is missing and why.");

    assertThat(check(withSecond(gap))).containsExactly(expected);
    assertThat(check(withSecond(Response.builder().from(gap).comment("Why").build()))).isEmpty();
  }

  @Test
  void not_applicable_without_reason_is_one_problem() {
    assertThat(check(withSecond(response("C-2", Answer.NOT_APPLICABLE).build())))
        .containsExactly(
            error(
                ProblemCodes.NOT_APPLICABLE_WITHOUT_REASON,
                "assessment.responses[1].comment",
                "Control C-2 is said not to apply, without a reason.",
                "Say in the comment why it does not apply."));
    assertThat(
            check(withSecond(response("C-2", Answer.NOT_APPLICABLE).comment("No radio").build())))
        .isEmpty();
  }

  @Test
  void the_assessors_comment_is_comment_enough_and_the_assessors_answer_is_the_one_that_counts() {
    AssessorView refused =
        AssessorView.builder().answer(Answer.NOT_MET).comment("No proof").build();
    AssessorView silent = AssessorView.builder().answer(Answer.NOT_APPLICABLE).build();

    assertThat(
            check(
                withSecond(
                    response("C-2", Answer.MET).plannedFor(DAY).assessorView(refused).build())))
        .isEmpty();
    assertThat(check(withSecond(response("C-2", Answer.MET).assessorView(silent).build())))
        .extracting(Problem::getCode)
        .containsExactly(ProblemCodes.NOT_APPLICABLE_WITHOUT_REASON);
  }

  @ParameterizedTest
  @EnumSource(
      value = Answer.class,
      names = {"MET", "NOT_ASSESSED"})
  void what_is_no_gap_needs_neither_comment_nor_plan(Answer answer) {
    assertThat(check(withSecond(response("C-2", answer).build())))
        .extracting(Problem::getCode)
        .containsExactlyElementsOf(
            answer == Answer.MET ? List.of() : List.of(ProblemCodes.CONTROL_NOT_ASSESSED));
  }

  @ParameterizedTest
  @EnumSource(
      value = Answer.class,
      names = {"PARTLY_MET", "NOT_MET"})
  void a_gap_without_plan_is_one_warning(Answer answer) {
    assertThat(check(withSecond(response("C-2", answer).comment("Why").build())))
        .containsExactly(
            warning(
                ProblemCodes.GAP_WITHOUT_PLAN,
                "assessment.responses[1].plannedFor",
                "Control C-2 is not fully met and has no planned date.",
                "Say by when it will be met."));
  }

  @Test
  void a_gap_is_planned_by_an_action_with_a_day() {
    Response gap = response("C-2", Answer.NOT_MET).comment("Why").build();
    RemedialAction plan = action("R-9").addControl(ControlId.of("C-2")).build();
    RemedialAction undated =
        RemedialAction.builder().from(plan).plannedFor(Optional.empty()).build();

    assertThat(check(withAssessment(withSecond(gap), a -> a.addAction(plan)))).isEmpty();
    // The first action of the example has a day, but is for another control.
    assertThat(check(withSecond(gap)))
        .extracting(Problem::getCode)
        .containsExactly(ProblemCodes.GAP_WITHOUT_PLAN);
    assertThat(check(withAssessment(withSecond(gap), a -> a.addAction(undated))))
        .extracting(Problem::getCode)
        .containsExactly(ProblemCodes.ACTION_WITHOUT_DATE, ProblemCodes.GAP_WITHOUT_PLAN);
  }

  @Test
  void an_assessor_who_has_not_assessed_leaves_the_bodys_own_answer_to_the_rules() {
    AssessorView none = AssessorView.builder().answer(Answer.NOT_ASSESSED).build();

    assertThat(check(withSecond(response("C-2", Answer.NOT_MET).assessorView(none).build())))
        .extracting(Problem::getCode)
        .containsExactly(ProblemCodes.GAP_WITHOUT_COMMENT, ProblemCodes.GAP_WITHOUT_PLAN);
  }

  @Test
  void evidence_collected_after_the_assessment_is_one_problem() {
    assertThat(check(withEvidence(evidence().collectedOn(DAY.plusDays(1)).build())))
        .containsExactly(
            error(
                ProblemCodes.EVIDENCE_FROM_THE_FUTURE,
                "assessment.responses[0].evidence[0].collectedOn",
                "The evidence was collected on 2014-03-04, after the day the answers speak of,"
                    + " 2014-03-03.",
                "Correct the date, or leave the evidence to the next assessment."));
    assertThat(check(withEvidence(evidence().collectedOn(DAY).build()))).isEmpty();
  }

  @Test
  void evidence_that_expires_before_it_was_collected_is_one_problem() {
    assertThat(check(withEvidence(evidence().collectedOn(DAY).expiresOn(DAY.minusDays(1)).build())))
        .containsExactly(expiresTooEarly("assessment.responses[0].evidence[0].expiresOn"));
    assertThat(check(withEvidence(evidence().collectedOn(DAY).expiresOn(DAY).build()))).isEmpty();
    assertThat(check(withEvidence(evidence().expiresOn(DAY.minusYears(9)).build()))).isEmpty();
  }

  private static Problem expiresTooEarly(String path) {
    return error(
        ProblemCodes.EVIDENCE_EXPIRES_BEFORE_COLLECTED,
        path,
        "The evidence expires on 2014-03-02, before it was collected on 2014-03-03.",
        "Correct one of the two dates.");
  }

  private static Submission withEvidence(Evidence evidence) {
    return withResponse(full(), r -> r.evidence(List.of(evidence)));
  }

  @Test
  void an_actions_evidence_may_be_newer_than_the_answers_but_not_contradict_itself() {
    Evidence later = evidence().collectedOn(DAY.plusDays(40)).build();
    Evidence contradictory = evidence().collectedOn(DAY).expiresOn(DAY.minusDays(1)).build();

    assertThat(check(withAction(full(), a -> a.evidence(List.of(later))))).isEmpty();
    assertThat(check(withAction(full(), a -> a.evidence(List.of(later, contradictory)))))
        .containsExactly(expiresTooEarly("assessment.actions[0].evidence[1].expiresOn"));
  }

  @Test
  void a_measure_without_authority_is_one_warning() {
    CompensatingMeasure measure =
        full().getAssessment().getResponses().get(0).getCompensatingMeasures().get(0);
    Submission submission =
        withResponse(
            full(),
            r ->
                r.addCompensatingMeasure(
                    CompensatingMeasure.builder()
                        .from(measure)
                        .authority(Optional.empty())
                        .build()));

    assertThat(check(submission))
        .containsExactly(
            warning(
                ProblemCodes.MEASURE_WITHOUT_AUTHORITY,
                "assessment.responses[0].compensatingMeasures[1].authority",
                "The compensating measure names nobody who allowed it, and earns no credit.",
                "Name the person or board that allowed it."));
  }

  @Test
  void a_health_check_after_the_assessment_is_one_problem() {
    assertThat(check(withHealthCheck(full(), h -> h.testedOn(DAY.plusDays(1)))))
        .containsExactly(
            error(
                ProblemCodes.HEALTH_CHECK_AFTER_ASSESSMENT,
                "assessment.healthCheck.testedOn",
                "The health check ended on 2014-03-04, after the day the answers speak of,"
                    + " 2014-03-03.",
                "Correct one of the two dates."));
  }

  @Test
  void two_findings_of_one_identifier_are_one_problem() {
    Submission submission =
        withHealthCheck(full(), h -> h.addFinding(finding("F-1", FindingSeverity.HIGH)));

    assertThat(check(submission))
        .containsExactly(
            error(
                ProblemCodes.FINDING_REPEATED,
                "assessment.healthCheck.findings[1].id",
                "Finding F-1 appears twice.",
                "Give each finding an identifier of its own."));
  }

  @Test
  void a_finding_without_scoring_method_is_one_problem() {
    assertThat(check(withFinding(full(), f -> f.scoringMethod(Optional.empty()))))
        .containsExactly(
            error(
                ProblemCodes.FINDING_WITHOUT_SCORING_METHOD,
                "assessment.healthCheck.findings[0].scoringMethod",
                "Finding F-1 does not say how its severity was arrived at.",
                "Name the scoring method that the tester used, such as CVSS 2.0."));
  }

  @Test
  void two_actions_of_one_identifier_are_one_problem() {
    Submission submission = withAssessment(full(), a -> a.addAction(action("R-1").build()));

    assertThat(check(submission))
        .containsExactly(
            error(
                ProblemCodes.ACTION_REPEATED,
                "assessment.actions[2].id",
                "Action R-1 appears twice.",
                "Give each action an identifier of its own."));
  }

  @Test
  void an_action_for_an_unknown_finding_is_one_problem() {
    assertThat(check(withAction(full(), a -> a.addFinding(FindingId.of("F-9")))))
        .containsExactly(
            error(
                ProblemCodes.FINDING_UNKNOWN,
                "assessment.actions[0].findings[1]",
                "Action R-1 cures finding F-9, which is not there.",
                "Correct the identifier, or add the finding."));
  }

  private static Submission withClosed(UnaryOperator<RemedialAction.Builder> change) {
    return withAssessment(full(), a -> a.addAction(change.apply(closedAction("R-3")).build()));
  }

  @Test
  void a_closed_action_without_a_day_is_one_problem() {
    assertThat(check(withClosed(a -> a.completedOn(Optional.empty()))))
        .containsExactly(
            error(
                ProblemCodes.ACTION_CLOSED_WITHOUT_DATE,
                "assessment.actions[2].completedOn",
                "Action R-3 is closed, but does not say when it was done.",
                "Give the day on which it was done."));
  }

  @Test
  void a_closed_action_without_evidence_is_one_problem() {
    assertThat(check(withClosed(a -> a.evidence(List.of()))))
        .containsExactly(
            error(
                ProblemCodes.ACTION_CLOSED_WITHOUT_EVIDENCE,
                "assessment.actions[2].evidence",
                "Action R-3 is closed without evidence.",
                "Show what proves that it was done."));
  }

  @Test
  void an_action_done_before_it_was_opened_is_one_problem() {
    assertThat(check(withClosed(a -> a.openedOn(DAY.plusDays(1)))))
        .containsExactly(
            error(
                ProblemCodes.ACTION_COMPLETED_BEFORE_OPENED,
                "assessment.actions[2].completedOn",
                "Action R-3 was done on 2014-03-03, before it was opened on 2014-03-04.",
                "Correct one of the two dates."));
    assertThat(check(withClosed(a -> a.openedOn(DAY)))).isEmpty();
    assertThat(check(withClosed(a -> a.openedOn(Optional.empty())))).isEmpty();
  }

  @Test
  void an_action_closed_after_the_assessment_is_no_problem() {
    assertThat(check(withClosed(a -> a.completedOn(DAY.plusDays(40))))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = ActionStatus.class,
      names = {"OPEN", "IN_PROGRESS"})
  void an_action_that_is_done_but_not_closed_is_one_problem(ActionStatus status) {
    assertThat(check(withAction(full(), a -> a.status(status).completedOn(DAY))))
        .containsExactly(
            error(
                ProblemCodes.ACTION_COMPLETED_BUT_NOT_CLOSED,
                "assessment.actions[0].status",
                "Action R-1 was done on 2014-03-03, but is not closed.",
                "Close the action, or take the day out."));
  }

  @Test
  void an_open_action_without_owner_is_one_warning() {
    assertThat(check(withAction(full(), a -> a.owner(Optional.empty()))))
        .containsExactly(
            warning(
                ProblemCodes.ACTION_WITHOUT_OWNER,
                "assessment.actions[0].owner",
                "Action R-1 has no owner.",
                "Name who carries it out."));
  }

  @Test
  void an_open_action_without_date_is_one_warning() {
    assertThat(check(withAction(full(), a -> a.plannedFor(Optional.empty()))))
        .containsExactly(
            warning(
                ProblemCodes.ACTION_WITHOUT_DATE,
                "assessment.actions[0].plannedFor",
                "Action R-1 has no planned date.",
                "Say by when it will be done."));
  }

  @Test
  void a_submission_sent_before_its_assessment_is_one_problem() {
    LocalDate before = DAY.minusDays(1);
    Submission early =
        withSignatory(
            Submission.builder()
                .from(full())
                .submittedOn(before)
                .networkDiagram(diagram(before))
                .build(),
            s -> s.signedOn(before));

    assertThat(check(early))
        .containsExactly(
            error(
                ProblemCodes.SUBMITTED_BEFORE_ASSESSED,
                "submittedOn",
                "The submission is dated 2014-03-02, before the day its answers speak of,"
                    + " 2014-03-03.",
                "Correct one of the two dates."));
  }

  private static NetworkDiagram diagram(LocalDate drawn) {
    return NetworkDiagram.builder().reference("diagram.pdf").drawnOn(drawn).build();
  }

  @Test
  void a_submission_signed_after_it_was_sent_is_one_problem() {
    Submission late = withSignatory(full(), s -> s.signedOn(DAY.plusDays(1)));

    assertThat(check(late))
        .containsExactly(
            error(
                ProblemCodes.SIGNED_AFTER_SUBMISSION,
                "signatory.signedOn",
                "The submission was sent on 2014-03-03, but signed only on 2014-03-04.",
                "Correct one of the two dates."));
    assertThat(check(withSignatory(full(), s -> s.signedOn(DAY)))).isEmpty();
  }

  @Test
  void a_diagram_drawn_after_the_submission_was_sent_is_one_problem() {
    Submission late =
        Submission.builder().from(full()).networkDiagram(diagram(DAY.plusDays(1))).build();

    assertThat(check(late))
        .containsExactly(
            error(
                ProblemCodes.DIAGRAM_AFTER_SUBMISSION,
                "networkDiagram.drawnOn",
                "The submission was sent on 2014-03-03, but its network diagram was drawn only on"
                    + " 2014-03-04.",
                "Correct one of the two dates."));
    assertThat(check(Submission.builder().from(full()).networkDiagram(diagram(DAY)).build()))
        .isEmpty();
    NetworkDiagram ofTheMonth =
        NetworkDiagram.builder().reference("d").drawnOn(DateSpan.of(YearMonth.from(DAY))).build();
    assertThat(check(Submission.builder().from(full()).networkDiagram(ofTheMonth).build()))
        .isEmpty();
  }

  @Test
  void what_was_not_sent_may_be_drawn_and_signed_on_any_day() {
    Submission unsent =
        Submission.builder()
            .from(withSignatory(full(), s -> s.signedOn(LocalDate.MAX)))
            .networkDiagram(diagram(LocalDate.of(9999, 12, 31)))
            .submittedOn(Optional.empty())
            .build();

    assertThat(check(unsent)).isEmpty();
  }

  @Test
  void a_draft_without_day_signatory_diagram_or_health_check_breaks_no_rule() {
    Submission draft = Submission.builder().assessment(assessment(met("C-1")).build()).build();

    assertThat(VALIDATION.check(draft)).isEmpty();
    assertThat(check(draft)).isNotEmpty();
  }

  @Test
  void more_items_than_the_model_takes_are_one_problem() {
    List<RemedialAction> actions =
        IntStream.rangeClosed(1, 10_001).mapToObj(i -> action("R-" + i).build()).toList();
    Submission most = withAssessment(full(), a -> a.actions(actions.subList(0, 10_000)));
    Submission more = withAssessment(full(), a -> a.actions(actions));

    assertThat(check(most)).isEmpty();
    assertThat(check(more)).containsExactly(tooMany("assessment.actions"));
  }

  @Test
  void more_findings_than_the_model_takes_are_one_problem() {
    Submission more =
        withHealthCheck(
            full(),
            h ->
                h.findings(
                    IntStream.rangeClosed(1, 10_001)
                        .mapToObj(i -> finding("F-" + i, FindingSeverity.LOW))
                        .toList()));

    assertThat(check(more)).containsExactly(tooMany("assessment.healthCheck.findings"));
  }

  @Test
  void more_responses_than_the_model_takes_are_one_problem_beside_the_repeated_controls() {
    Submission more =
        withAssessment(full(), a -> a.responses(Collections.nCopies(10_001, met("C-2"))));

    assertThat(check(more))
        .filteredOn(
            p ->
                !p.getCode().equals(ProblemCodes.CONTROL_REPEATED)
                    && !p.getCode().equals(ProblemCodes.CONTROL_NOT_ASSESSED)
                    && !p.getCode().equals(ProblemCodes.FINDING_UNKNOWN))
        .containsExactly(tooMany("assessment.responses"));
  }

  private static Problem tooMany(String path) {
    return error(
        ProblemCodes.TOO_MANY,
        path,
        "The list must have at most 10000 items, but has 10001.",
        "Leave out what is not needed, or split it.");
  }

  @Test
  void all_faults_are_found_in_one_pass() {
    Submission broken = full();
    for (Fields.Text field : Fields.TEXTS) {
      broken = field.with().apply(broken, " ");
    }
    for (Fields.Count field : Fields.COUNTS) {
      broken = field.with().apply(broken, -1L);
    }
    broken = withHealthCheck(broken, h -> h.testedOn(DAY.plusDays(1)));
    broken = withAction(broken, a -> a.completedOn(DAY));
    broken = Submission.builder().from(broken).submittedOn(DAY.minusDays(1)).build();

    assertThat(check(broken))
        .hasSize(Fields.TEXTS.size() + Fields.COUNTS.size() + 5)
        .isSorted()
        .extracting(Problem::getPath)
        .doesNotHaveDuplicates();
  }

  @Test
  void an_assessment_alone_is_checked_from_its_own_root() {
    Submission broken = withResponse(full(), r -> r.owner(" "));

    assertThat(VALIDATION.check(broken.getAssessment()))
        .extracting(Problem::getPath)
        .containsExactly("responses[0].owner");
  }

  @Test
  void the_built_in_checks_know_the_built_in_catalogues() {
    Catalogue builtIn = Catalogues.genericCodeOfConnection();
    Response known = met(builtIn.getControls().get(0).getId().value());
    Submission submission =
        withAssessment(
            full(),
            a ->
                a.catalogue(builtIn.getEdition())
                    .responses(List.of(known, met("X-9")))
                    .actions(List.of())
                    .inheritances(List.of())
                    .riskAcceptances(List.of())
                    .healthCheck(Optional.empty()));

    assertThat(PsnValidation.builtIn().check(submission))
        .extracting(Problem::getMessage)
        .containsExactly("Control X-9 is not in catalogue generic-coco@il3.");
    assertThat(PsnValidation.builtIn().check(full()))
        .extracting(Problem::getCode)
        .containsExactly(ProblemCodes.CATALOGUE_UNKNOWN);
    assertThat(PsnValidation.builtIn()).isSameAs(PsnValidation.builtIn());
  }

  @Test
  void an_edition_given_twice_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PsnValidation.of(List.of(fullCatalogue(), fullCatalogue())))
        .withMessage("each catalogue edition must be given once, but example@1 is given again");
  }
}
