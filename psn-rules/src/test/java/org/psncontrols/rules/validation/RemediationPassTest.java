package org.psncontrols.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.psncontrols.rules.Examples.DAY;
import static org.psncontrols.rules.Examples.action;
import static org.psncontrols.rules.Examples.evidence;
import static org.psncontrols.rules.Examples.full;
import static org.psncontrols.rules.Examples.fullCatalogue;
import static org.psncontrols.rules.Examples.inheritance;
import static org.psncontrols.rules.Examples.riskAcceptance;
import static org.psncontrols.rules.Examples.withAction;
import static org.psncontrols.rules.Examples.withAssessment;
import static org.psncontrols.rules.Examples.withFinding;
import static org.psncontrols.rules.Examples.withHealthCheck;
import static org.psncontrols.rules.Examples.withInheritance;
import static org.psncontrols.rules.Examples.withResponse;
import static org.psncontrols.rules.Examples.withRiskAcceptance;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.ActionStatus;
import org.psncontrols.model.assessment.Certificate;
import org.psncontrols.model.assessment.CertificateId;
import org.psncontrols.model.assessment.CvssVector;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.RiskAcceptanceId;
import org.psncontrols.model.assessment.Sampling;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Stage;
import org.psncontrols.model.source.DateSpan;

/** The rules of plans, risk acceptances and inheritances, each broken once. */
class RemediationPassTest {

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
  void an_action_that_depends_on_an_unknown_one_is_one_problem() {
    assertThat(check(withAction(full(), a -> a.addDependsOn(ActionId.of("R-9")))))
        .containsExactly(
            error(
                ProblemCodes.ACTION_UNKNOWN,
                "assessment.actions[0].dependsOn[1]",
                "Action R-1 depends on action R-9, which is not there.",
                "Correct the identifier, or add the action."));
  }

  @Test
  void actions_that_depend_on_one_another_are_one_problem_at_the_first() {
    RemedialAction third = action("R-3").addDependsOn(ActionId.of("R-4")).build();
    RemedialAction fourth =
        action("R-4").addDependsOn(ActionId.of("R-3"), ActionId.of("R-1")).build();
    RemedialAction fifth = action("R-5").addDependsOn(ActionId.of("R-3")).build();

    assertThat(check(withAssessment(full(), a -> a.addActions(third, fourth, fifth))))
        .containsExactly(
            error(
                ProblemCodes.ACTION_CYCLE,
                "assessment.actions[2].dependsOn",
                "Action R-3 depends on itself, directly or through others.",
                "Take out the dependency that does not hold."));
  }

  @Test
  void an_action_that_depends_on_itself_is_one_problem() {
    assertThat(check(withAction(full(), a -> a.addDependsOn(ActionId.of("R-1")))))
        .extracting(Problem::getCode)
        .containsExactly(ProblemCodes.ACTION_CYCLE);
  }

  @Test
  void an_action_with_an_unknown_risk_acceptance_is_one_problem() {
    assertThat(check(withAction(full(), a -> a.riskAcceptance(RiskAcceptanceId.of("RA-9")))))
        .containsExactly(
            error(
                ProblemCodes.RISK_ACCEPTANCE_UNKNOWN,
                "assessment.actions[0].riskAcceptance",
                "Action R-1 names risk acceptance RA-9, which is not there.",
                "Correct the identifier, or add the risk acceptance."));
  }

  @Test
  void an_action_not_to_be_carried_out_says_who_bears_the_risk_and_needs_no_plan() {
    Submission borne =
        withAction(
            full(),
            a ->
                a.status(ActionStatus.ACCEPTED)
                    .owner(Optional.empty())
                    .plannedFor(Optional.empty()));

    assertThat(check(borne)).isEmpty();
    assertThat(check(withAction(borne, a -> a.riskAcceptance(Optional.empty()))))
        .containsExactly(
            error(
                ProblemCodes.ACTION_ACCEPTED_WITHOUT_RISK_ACCEPTANCE,
                "assessment.actions[0].riskAcceptance",
                "Action R-1 is not to be carried out, but does not say who bears the risk.",
                "Name the risk acceptance, or plan the action."));
    assertThat(check(withAction(borne, a -> a.completedOn(DAY))))
        .extracting(Problem::getCode)
        .containsExactly(ProblemCodes.ACTION_COMPLETED_BUT_NOT_CLOSED);
  }

  @Test
  void two_risk_acceptances_of_one_identifier_are_one_problem() {
    assertThat(
            check(
                withAssessment(
                    full(),
                    a -> a.addRiskAcceptance(full().getAssessment().getRiskAcceptances().get(0)))))
        .containsExactly(
            error(
                ProblemCodes.RISK_ACCEPTANCE_REPEATED,
                "assessment.riskAcceptances[1].id",
                "Risk acceptance RA-1 appears twice.",
                "Give each risk acceptance an identifier of its own."));
  }

  @Test
  void a_risk_acceptance_of_what_is_not_there_is_one_problem_each() {
    Submission submission =
        withRiskAcceptance(
            full(), a -> a.addFinding(FindingId.of("F-9")).addControl(ControlId.of("X-9")));

    assertThat(check(submission))
        .containsExactly(
            error(
                ProblemCodes.CONTROL_UNKNOWN,
                "assessment.riskAcceptances[0].controls[1]",
                "Control X-9 is not in catalogue example@1.",
                "Correct the identifier, or take the entry out."),
            error(
                ProblemCodes.FINDING_UNKNOWN,
                "assessment.riskAcceptances[0].findings[1]",
                "Risk acceptance RA-1 covers finding F-9, which is not there.",
                "Correct the identifier, or add the finding."));
  }

  @Test
  void a_risk_acceptance_reviewed_before_it_was_given_is_one_problem() {
    assertThat(check(withRiskAcceptance(full(), a -> a.reviewOn(DAY.minusDays(1)))))
        .containsExactly(
            error(
                ProblemCodes.RISK_ACCEPTANCE_REVIEWED_BEFORE_ACCEPTED,
                "assessment.riskAcceptances[0].reviewOn",
                "Risk acceptance RA-1 is to be reviewed on 2014-03-02, before it was accepted on"
                    + " 2014-03-03.",
                "Correct one of the two dates."));
    assertThat(check(withRiskAcceptance(full(), a -> a.reviewOn(DAY)))).isEmpty();
    // Some day of the month fits.
    assertThat(check(withRiskAcceptance(full(), a -> a.reviewOn(DateSpan.parse("2014-03")))))
        .isEmpty();
  }

  @Test
  void an_inheritance_of_an_unknown_control_is_one_problem() {
    assertThat(check(withInheritance(full(), i -> i.control(ControlId.of("X-9")))))
        .extracting(Problem::getCode, Problem::getPath)
        .containsExactly(tuple(ProblemCodes.CONTROL_UNKNOWN, "assessment.inheritances[0].control"));
  }

  @Test
  void an_inheritance_whose_certificate_was_not_sent_is_one_problem() {
    Submission without = Submission.builder().from(full()).certificates(ImmutableList.of()).build();

    assertThat(check(without))
        .containsExactly(
            error(
                ProblemCodes.INHERITANCE_WITHOUT_CERTIFICATE,
                "assessment.inheritances[0].certificate",
                "Control C-1 rests on certificate CERT-1, which is not there.",
                "Add the certificate, or correct its identifier."));
    assertThat(VALIDATION.check(without.getAssessment(), Stage.SUBMISSION)).isEmpty();
  }

  @Test
  void a_part_of_the_internal_systems_scanned_is_one_warning() {
    Sampling tenth = Sampling.builder().manualShare(Share.of(1_000)).build();
    Sampling scanned = Sampling.builder().from(tenth).automatedShare(Share.of(Share.WHOLE)).build();
    Sampling partly = Sampling.builder().from(tenth).automatedShare(Share.of(1_000)).build();

    assertThat(check(withHealthCheck(full(), h -> h.sampling(tenth)))).isEmpty();
    assertThat(check(withHealthCheck(full(), h -> h.sampling(scanned)))).isEmpty();
    assertThat(check(withHealthCheck(full(), h -> h.sampling(partly))))
        .containsExactly(
            warning(
                ProblemCodes.HEALTH_CHECK_SAMPLING,
                "assessment.healthCheck.sampling.automatedShare",
                "Automated tools scanned 10% of the internal systems, not all of them.",
                "Have everything scanned; a sample may be taken for testing by hand only."));
  }

  @Test
  void a_vector_says_how_the_severity_was_arrived_at() {
    CvssVector vector = CvssVector.parse("AV:N/AC:L/Au:N/C:P/I:P/A:P");

    assertThat(
            check(withFinding(full(), f -> f.scoringMethod(Optional.empty()).cvssVector(vector))))
        .isEmpty();
  }

  @Test
  void dates_known_to_a_month_contradict_each_other_only_where_no_days_fit() {
    DateSpan month = DateSpan.parse("2014-03");
    DateSpan next = DateSpan.parse("2014-04");
    Evidence fits = evidence().collectedOn(month).expiresOn(DAY).build();
    Evidence expired = evidence().collectedOn(month).expiresOn(DateSpan.parse("2014-02")).build();

    assertThat(check(withHealthCheck(full(), h -> h.testedOn(month)))).isEmpty();
    assertThat(check(withHealthCheck(full(), h -> h.testedOn(next))))
        .extracting(Problem::getMessage)
        .containsExactly(
            "The health check ended on 2014-04, after the day the answers speak of, 2014-03-03.");
    assertThat(check(withResponse(full(), r -> r.evidence(List.of(fits))))).isEmpty();
    assertThat(check(withResponse(full(), r -> r.evidence(List.of(expired)))))
        .extracting(Problem::getCode)
        .containsExactly(ProblemCodes.EVIDENCE_EXPIRES_BEFORE_COLLECTED);
    assertThat(
            check(
                withResponse(
                    full(), r -> r.evidence(List.of(evidence().collectedOn(next).build())))))
        .extracting(Problem::getCode)
        .containsExactly(ProblemCodes.EVIDENCE_FROM_THE_FUTURE);
    assertThat(check(closed(month, month))).isEmpty();
    assertThat(check(closed(DateSpan.of(DAY), month))).isEmpty();
    assertThat(check(closed(next, month)))
        .extracting(Problem::getCode)
        .containsExactly(ProblemCodes.ACTION_COMPLETED_BEFORE_OPENED);
  }

  private static Submission closed(DateSpan opened, DateSpan completed) {
    return withAction(
        full(), a -> a.status(ActionStatus.CLOSED).openedOn(opened).completedOn(completed));
  }

  @Test
  void more_parts_than_the_model_takes_are_one_problem_each() {
    Submission more =
        withAssessment(
            full(),
            a ->
                a.inheritances(Collections.nCopies(10_001, inheritance().build()))
                    .addAllRiskAcceptances(
                        IntStream.rangeClosed(2, 10_001)
                            .mapToObj(
                                i ->
                                    riskAcceptance("RA-" + i)
                                        .addControl(ControlId.of("C-1"))
                                        .build())
                            .toList()));
    Submission most =
        Submission.builder()
            .from(more)
            .certificates(
                IntStream.rangeClosed(1, 10_001)
                    .mapToObj(
                        i ->
                            Certificate.builder()
                                .from(full().getCertificates().get(0))
                                .id(CertificateId.of("CERT-" + i))
                                .build())
                    .toList())
            .build();

    assertThat(check(most))
        .extracting(Problem::getCode, Problem::getPath)
        .containsExactly(
            tuple(ProblemCodes.TOO_MANY, "assessment.inheritances"),
            tuple(ProblemCodes.TOO_MANY, "assessment.riskAcceptances"),
            tuple(ProblemCodes.TOO_MANY, "certificates"));
  }

  @Test
  void a_long_way_of_actions_is_walked_without_a_deep_stack() {
    int length = 10_000;
    List<RemedialAction> chain =
        IntStream.range(0, length)
            .mapToObj(
                i -> action("A-" + i).addDependsOn(ActionId.of("A-" + (i + 1) % length)).build())
            .toList();

    assertThat(check(withAssessment(full(), a -> a.actions(chain))))
        .extracting(Problem::getPath)
        .containsExactly("assessment.actions[0].dependsOn");
  }
}
