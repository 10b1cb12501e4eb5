package org.psncontrols.rules.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.psncontrols.rules.Examples.DAY;
import static org.psncontrols.rules.Examples.assessment;
import static org.psncontrols.rules.Examples.catalogue;
import static org.psncontrols.rules.Examples.healthCheck;
import static org.psncontrols.rules.Examples.met;
import static org.psncontrols.rules.Examples.must;
import static org.psncontrols.rules.Examples.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.NetworkDiagram;
import org.psncontrols.model.assessment.ScopeItem;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.assessment.TesterScheme;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.rules.NaughtyStrings;
import org.psncontrols.rules.policy.CompliancePolicies;
import org.psncontrols.rules.policy.CompliancePolicy;
import org.psncontrols.rules.policy.Effect;
import org.psncontrols.rules.validation.Rules;

/** What has a submission returned, each alone in one that lacks nothing else. */
class CompletenessTest {

  private static final CompliancePolicy POLICY = CompliancePolicies.psn2014();
  private static final Decider DECIDER = Decider.of(catalogue(must("C-1")), POLICY);

  private static Submission.Builder complete(HealthCheck check) {
    return submission(assessment(met("C-1")).healthCheck(check).build());
  }

  private static Submission.Builder complete() {
    return complete(healthCheck().build());
  }

  private static List<Reason> reasons(Submission submission, LocalDate asOf) {
    Decision decision = DECIDER.decide(submission, asOf);
    boolean returned = !decision.getReasons().isEmpty();
    assertThat(decision.getOutcome()).isEqualTo(returned ? Outcome.RETURNED : Outcome.COMPLIANT);
    assertThat(decision.getProvisionalOutcome())
        .isEqualTo(returned ? Optional.of(Outcome.COMPLIANT) : Optional.empty());
    return decision.getReasons();
  }

  private static List<Reason> reasons(Submission.Builder submission) {
    return reasons(submission.build(), DAY);
  }

  private static Reason reason(
      ProblemCode code,
      String path,
      String message,
      String cure,
      Optional<SourceReference> source) {
    return Reason.builder()
        .code(code)
        .subject(path)
        .path(path)
        .effect(Effect.RETURN)
        .message(message)
        .cure(cure)
        .source(source)
        .build();
  }

  private static Optional<SourceReference> sourceOf(ProblemCode code) {
    return Rules.find(code).orElseThrow().getSource();
  }

  @Test
  void a_submission_that_lacks_nothing_is_compliant() {
    assertThat(reasons(complete())).isEmpty();
  }

  @Test
  void it_must_have_been_sent() {
    assertThat(reasons(complete().submittedOn(Optional.empty())))
        .containsExactly(notSent("2014-03-03"));
  }

  @Test
  void it_has_been_sent_from_its_day_on() {
    Submission sent = complete().build();

    assertThat(reasons(sent, DAY)).isEmpty();
    assertThat(reasons(sent, DAY.minusDays(1))).containsExactly(notSent("2014-03-02"));
  }

  private static Reason notSent(String day) {
    return reason(
        ProblemCodes.NOT_SUBMITTED,
        "submittedOn",
        "The submission has not been sent by " + day + ".",
        "Send it to the compliance team.",
        Optional.empty());
  }

  @Test
  void it_serves_to_the_day_a_year_later() {
    Submission sent = complete().build();

    assertThat(reasons(sent, DAY.plusYears(1))).isEmpty();
    assertThat(reasons(sent, DAY.plusYears(1).plusDays(1)))
        .containsExactly(
            reason(
                ProblemCodes.SUBMISSION_EXPIRED,
                "submittedOn",
                "The submission of 2014-03-03 served until 2015-03-03.",
                "Carry out the annual reassessment and submit again.",
                POLICY.getSubmissionTermMonths().source()));
    assertThat(POLICY.getSubmissionTermMonths().source()).isPresent();
  }

  @Test
  void it_must_be_signed() {
    assertThat(reasons(complete().signatory(Optional.empty())))
        .containsExactly(
            reason(
                ProblemCodes.SIGNATORY_MISSING,
                "signatory",
                "Nobody has signed the submission.",
                "Have the authorised signatory sign it.",
                sourceOf(ProblemCodes.SIGNATORY_MISSING)));
  }

  @Test
  void it_must_have_a_diagram() {
    assertThat(reasons(complete().networkDiagram(Optional.empty())))
        .containsExactly(
            reason(
                ProblemCodes.DIAGRAM_MISSING,
                "networkDiagram",
                "There is no network diagram.",
                "Add the current network diagram.",
                sourceOf(ProblemCodes.DIAGRAM_MISSING)));
  }

  /** Sent, and the last day on which a diagram drawn is too old; the day after it passes. */
  @ParameterizedTest
  @CsvSource({
    "2014-03-03, 2013-09-03",
    "2013-08-31, 2013-02-28",
    "2012-08-31, 2012-02-29",
    "2013-08-28, 2013-02-28",
    "2014-02-28, 2013-08-28",
    "2012-02-29, 2011-08-29"
  })
  void a_diagram_must_be_under_six_months_old_when_sent(LocalDate sent, LocalDate tooOld) {
    Submission.Builder submission = completeOn(sent, checkOn(sent));

    assertThat(reasons(submission.networkDiagram(diagram(tooOld.plusDays(1))).build(), sent))
        .isEmpty();
    assertThat(reasons(submission.networkDiagram(diagram(tooOld)).build(), sent))
        .containsExactly(diagramTooOld(tooOld, sent));
  }

  @Test
  void a_diagram_of_a_month_counts_as_drawn_on_its_first_day() {
    DateSpan month = DateSpan.parse("2013-09");
    Submission submission =
        completeOn(DAY, checkOn(DAY))
            .networkDiagram(NetworkDiagram.builder().reference("d").drawnOn(month).build())
            .build();

    assertThat(reasons(submission, DAY)).containsExactly(diagramTooOld(month, DAY));
  }

  private static Reason diagramTooOld(Object drawn, LocalDate on) {
    return reason(
        ProblemCodes.DIAGRAM_TOO_OLD,
        "networkDiagram.drawnOn",
        "The network diagram of " + drawn + " was not under 6 months old on " + on + ".",
        "Bring the diagram up to date.",
        POLICY.getDiagramMaximumAgeMonths().source());
  }

  private static NetworkDiagram diagram(LocalDate drawn) {
    return NetworkDiagram.builder().reference("diagram.pdf").drawnOn(drawn).build();
  }

  private static HealthCheck checkOn(LocalDate day) {
    return healthCheck().testedOn(day).build();
  }

  private static Submission.Builder completeOn(LocalDate day, HealthCheck check) {
    return submission(assessment(met("C-1")).assessedOn(day).healthCheck(check).build(), day);
  }

  @Test
  void ages_are_measured_on_the_day_of_sending_however_long_ago_that_was() {
    Submission submission = complete().build();

    assertThat(reasons(submission, DAY.plusMonths(11))).isEmpty();
  }

  @Test
  void before_it_is_sent_ages_are_measured_on_the_day_of_the_decision() {
    LocalDate drawn = DAY.minusMonths(6);
    Submission unsent =
        complete().networkDiagram(diagram(drawn)).submittedOn(Optional.empty()).build();
    Submission sentLater = Submission.builder().from(unsent).submittedOn(DAY.plusDays(9)).build();

    for (Submission submission : List.of(unsent, sentLater)) {
      assertThat(reasons(submission, DAY))
          .containsExactly(diagramTooOld(drawn, DAY), notSent("2014-03-03"));
      assertThat(reasons(submission, DAY.minusDays(1))).containsExactly(notSent("2014-03-02"));
    }
  }

  @Test
  void there_must_be_a_health_check() {
    assertThat(reasons(submission(assessment(met("C-1")).build())))
        .containsExactly(
            reason(
                ProblemCodes.HEALTH_CHECK_MISSING,
                "assessment.healthCheck",
                "There is no health check.",
                "Have an independent health check carried out and add its findings.",
                sourceOf(ProblemCodes.HEALTH_CHECK_MISSING)));
  }

  /** Sent, and the last day on which a health check is too old; the day after it passes. */
  @ParameterizedTest
  @CsvSource({
    "2014-03-03, 2013-03-03",
    "2013-02-28, 2012-02-28",
    "2012-02-29, 2011-02-28",
    "2012-03-01, 2011-03-01"
  })
  void a_health_check_must_be_under_twelve_months_old_when_sent(LocalDate sent, LocalDate tooOld) {
    assertThat(reasons(completeOn(sent, checkOn(tooOld.plusDays(1))).build(), sent)).isEmpty();
    assertThat(reasons(completeOn(sent, checkOn(tooOld)).build(), sent))
        .containsExactly(
            reason(
                ProblemCodes.HEALTH_CHECK_TOO_OLD,
                "assessment.healthCheck.testedOn",
                "The health check of " + tooOld + " was not under 12 months old on " + sent + ".",
                "Have a new health check carried out.",
                POLICY.getHealthCheckMaximumAgeMonths().source()));
  }

  @Test
  void a_health_check_of_which_only_the_month_is_known_was_on_its_first_day() {
    HealthCheck may = healthCheck().testedOn(DateSpan.parse("2013-05")).build();

    assertThat(
            reasons(completeOn(LocalDate.of(2014, 4, 30), may).build(), LocalDate.of(2014, 4, 30)))
        .isEmpty();
    assertThat(reasons(completeOn(LocalDate.of(2014, 5, 1), may).build(), LocalDate.of(2014, 5, 1)))
        .extracting(Reason::getMessage)
        .containsExactly("The health check of 2013-05 was not under 12 months old on 2014-05-01.");
  }

  @Test
  void a_health_check_must_have_an_external_and_an_internal_part() {
    assertThat(reasons(complete(healthCheck().scope(Set.of(ScopeItem.PATCHING)).build())))
        .containsExactly(partMissing("external"));
    assertThat(reasons(complete(healthCheck().scope(Set.of(ScopeItem.REMOTE_ACCESS)).build())))
        .containsExactly(partMissing("internal"));
    assertThat(reasons(complete(healthCheck().scope(Set.of()).build())))
        .containsExactly(partMissing("external"), partMissing("internal"));
  }

  private static Reason partMissing(String part) {
    return reason(
        ProblemCodes.HEALTH_CHECK_SCOPE,
        "assessment.healthCheck.scope",
        "The health check lacks its " + part + " part.",
        "Have the " + part + " part tested; both are in the minimum scope.",
        sourceOf(ProblemCodes.HEALTH_CHECK_SCOPE));
  }

  @ParameterizedTest
  @EnumSource(TesterScheme.class)
  void the_tester_must_belong_to_an_accepted_scheme(TesterScheme scheme) {
    List<Reason> reasons = reasons(complete(healthCheck().scheme(scheme).build()));

    if (scheme == TesterScheme.CYBER_SCHEME) {
      assertThat(reasons)
          .containsExactly(
              tester(
                  "The tester Testers Ltd belongs to CYBER_SCHEME, which is not accepted.",
                  "Have the health check carried out by a tester of one of [CHECK, CREST, TIGER]."));
    } else {
      assertThat(reasons).isEmpty();
    }
  }

  @Test
  void a_tester_without_scheme_is_not_accepted() {
    assertThat(reasons(complete(healthCheck().scheme(Optional.empty()).build())))
        .containsExactly(testerWithoutScheme("Testers Ltd"));
  }

  private static Reason testerWithoutScheme(String name) {
    return tester(
        "The tester " + name + " belongs to no stated scheme.",
        "Name the scheme, or have the health check carried out by a tester of one of [CHECK, CREST,"
            + " TIGER].");
  }

  private static Reason tester(String message, String cure) {
    return reason(
        ProblemCodes.HEALTH_CHECK_TESTER,
        "assessment.healthCheck.scheme",
        message,
        cure,
        POLICY.getAcceptedTesterSchemes().source());
  }

  @Test
  void a_testers_name_stands_in_the_message_as_it_was_given() {
    for (String name : NaughtyStrings.all()) {
      if (!name.isBlank()) {
        assertThat(reasons(complete(healthCheck().tester(name).scheme(Optional.empty()).build())))
            .containsExactly(testerWithoutScheme(name));
      }
    }
  }

  @Test
  void all_that_is_missing_is_found_at_once_in_order() {
    Submission empty = Submission.builder().assessment(assessment(met("C-1")).build()).build();
    HealthCheck useless =
        healthCheck()
            .testedOn(DAY.minusYears(2))
            .scope(Set.of())
            .scheme(TesterScheme.CYBER_SCHEME)
            .build();

    assertThat(reasons(empty, DAY))
        .extracting(Reason::getCode)
        .containsExactly(
            ProblemCodes.HEALTH_CHECK_MISSING,
            ProblemCodes.DIAGRAM_MISSING,
            ProblemCodes.SIGNATORY_MISSING,
            ProblemCodes.NOT_SUBMITTED);
    assertThat(reasons(complete(useless)))
        .extracting(Reason::getCode)
        .containsExactly(
            ProblemCodes.HEALTH_CHECK_TESTER,
            ProblemCodes.HEALTH_CHECK_SCOPE,
            ProblemCodes.HEALTH_CHECK_SCOPE,
            ProblemCodes.HEALTH_CHECK_TOO_OLD);
  }
}
