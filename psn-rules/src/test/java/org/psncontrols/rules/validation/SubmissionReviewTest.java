package org.psncontrols.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.psncontrols.rules.Examples.DAY;
import static org.psncontrols.rules.Examples.action;
import static org.psncontrols.rules.Examples.certificate;
import static org.psncontrols.rules.Examples.evidence;
import static org.psncontrols.rules.Examples.finding;
import static org.psncontrols.rules.Examples.full;
import static org.psncontrols.rules.Examples.fullCatalogue;
import static org.psncontrols.rules.Examples.measure;
import static org.psncontrols.rules.Examples.response;
import static org.psncontrols.rules.Examples.riskAcceptance;
import static org.psncontrols.rules.Examples.withAction;
import static org.psncontrols.rules.Examples.withAssessment;
import static org.psncontrols.rules.Examples.withFinding;
import static org.psncontrols.rules.Examples.withHealthCheck;
import static org.psncontrols.rules.Examples.withResponse;
import static org.psncontrols.rules.Examples.withRiskAcceptance;
import static org.psncontrols.rules.Examples.withSignatory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.ActionStatus;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Certificate;
import org.psncontrols.model.assessment.CertificateKind;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.NetworkDiagram;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.assessment.ScopeItem;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Applicability;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.EnvironmentFeature;
import org.psncontrols.model.organisation.HostedService;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.organisation.ServiceCode;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Stage;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.Stated;
import org.psncontrols.rules.Examples;
import org.psncontrols.rules.policy.CompliancePolicies;
import org.psncontrols.rules.policy.CompliancePolicy;

/** What is asked of a submission on a day under a policy, each rule at its limit. */
class SubmissionReviewTest {

  private static final PsnValidation VALIDATION =
      PsnValidation.of(ImmutableList.of(fullCatalogue()));

  private static final CompliancePolicy POLICY = CompliancePolicies.psn2014();

  private static List<String> found(Submission submission, LocalDate day) {
    return found(VALIDATION, submission, day);
  }

  private static List<String> found(
      PsnValidation validation, Submission submission, LocalDate day) {
    SubmissionReview review = new SubmissionReview(submission, day, POLICY);
    return validation.check(review, Stage.CERTIFICATION).stream()
        .map(problem -> problem.getCode() + " at " + problem.getPath())
        .toList();
  }

  private static List<String> found(Submission submission) {
    return found(submission, DAY);
  }

  @Test
  void the_example_breaks_no_rule_at_any_stage() {
    for (Stage stage : Stage.values()) {
      assertThat(VALIDATION.check(new SubmissionReview(full(), DAY, POLICY), stage)).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"-0001-12-31", "+10000-01-01"})
  void its_day_lies_in_the_years_that_documents_can_state(LocalDate day) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SubmissionReview(full(), day, POLICY))
        .withMessage("a review's day must lie in the years 0000 to 9999, but is " + day);
  }

  @ParameterizedTest
  @CsvSource({"0000-01-01", "9999-12-31"})
  void any_day_in_range_gives_problems_and_no_exception(LocalDate day) {
    for (LocalDate sent : List.of(LocalDate.MIN, LocalDate.of(-999_999_990, 1, 1), LocalDate.MAX)) {
      Submission submission = Submission.builder().from(full()).submittedOn(sent).build();

      assertThat(found(submission, day)).isNotEmpty();
    }
  }

  @Test
  void what_does_not_depend_on_the_day_is_left_to_the_other_check() {
    Submission unsigned = Submission.builder().from(full()).signatory(Optional.empty()).build();
    SubmissionReview review = new SubmissionReview(unsigned, DAY.minusDays(1), POLICY);

    assertThat(VALIDATION.checkDated(review, Stage.DRAFT)).isEmpty();
    assertThat(VALIDATION.checkDated(review, Stage.SUBMISSION))
        .extracting(Problem::getPath)
        .contains("submittedOn")
        .doesNotContain("signatory");
    assertThat(VALIDATION.check(unsigned, Stage.SUBMISSION))
        .extracting(Problem::getPath)
        .containsExactly("signatory");
    assertThat(VALIDATION.check(review, Stage.SUBMISSION))
        .isEqualTo(
            VALIDATION
                .check(unsigned, Stage.SUBMISSION)
                .and(VALIDATION.checkDated(review, Stage.SUBMISSION)));
  }

  @Test
  void a_limit_of_the_policy_has_the_policys_source() {
    Submission old = withHealthCheck(full(), check -> check.testedOn(DAY.minusYears(1)));

    assertThat(VALIDATION.check(new SubmissionReview(old, DAY, POLICY), Stage.SUBMISSION))
        .extracting(Problem::getSource)
        .containsExactly(POLICY.getHealthCheckMaximumAgeMonths().source());
  }

  @Test
  void evidence_serves_to_the_first_day_of_its_expiry() {
    Submission expiring =
        withResponse(
            full(),
            r -> r.evidence(List.of(evidence().expiresOn(DateSpan.parse("2014-03")).build())));

    assertThat(found(expiring, LocalDate.of(2014, 3, 3)))
        .containsExactly("evidence-expired at assessment.responses[0].evidence[0].expiresOn");
    assertThat(
            found(
                withResponse(full(), r -> r.evidence(List.of(evidence().expiresOn(DAY).build())))))
        .isEmpty();
  }

  @Test
  void one_current_item_of_evidence_is_enough() {
    Evidence over = evidence().expiresOn(DAY.minusDays(1)).build();
    Submission renewed =
        withResponse(full(), r -> r.evidence(List.of(over, evidence().expiresOn(DAY).build())));

    assertThat(found(renewed)).isEmpty();
  }

  @Test
  void of_evidence_that_has_all_expired_the_last_is_told() {
    Evidence over = evidence().expiresOn(DAY.minusDays(2)).build();
    Evidence last = evidence().expiresOn(DAY.minusDays(1)).build();

    assertThat(found(withResponse(full(), r -> r.evidence(List.of(over, last, last, over)))))
        .containsExactly("evidence-expired at assessment.responses[0].evidence[1].expiresOn");
  }

  @Test
  void evidence_whose_dates_contradict_each_other_is_not_said_to_have_expired() {
    Evidence wrong = evidence().collectedOn(DAY.minusDays(1)).expiresOn(DAY.minusDays(2)).build();
    Evidence over = evidence().expiresOn(DAY.minusDays(9)).build();

    assertThat(found(withResponse(full(), r -> r.evidence(List.of(wrong)))))
        .containsExactly(
            "evidence-expires-before-collected at"
                + " assessment.responses[0].evidence[0].expiresOn");
    assertThat(found(withResponse(full(), r -> r.evidence(List.of(wrong, over)))))
        .containsExactly(
            "evidence-expires-before-collected at"
                + " assessment.responses[0].evidence[0].expiresOn",
            "evidence-expired at assessment.responses[0].evidence[1].expiresOn");
  }

  @Test
  void a_measure_serves_to_its_last_day() {
    Submission measured =
        withResponse(
            full(), r -> r.compensatingMeasures(List.of(measure(100).expiresOn(DAY).build())));
    Submission over =
        withResponse(
            full(),
            r -> r.compensatingMeasures(List.of(measure(100).expiresOn(DAY.minusDays(1)).build())));

    assertThat(found(measured)).isEmpty();
    assertThat(found(over))
        .containsExactly(
            "measure-expired at assessment.responses[0].compensatingMeasures[0].expiresOn");
  }

  /** Months before or after the day, and what is said of a plan for that day and the day after. */
  @Test
  void a_plan_lies_between_the_day_and_the_horizon() {
    LocalDate horizon = DAY.plusMonths(POLICY.getPlanHorizonMonths().value());
    for (LocalDate good : List.of(DAY, horizon)) {
      assertThat(found(withResponse(full(), r -> r.plannedFor(good)))).isEmpty();
      assertThat(found(withAction(full(), a -> a.plannedFor(good)))).isEmpty();
    }
    assertThat(found(withResponse(full(), r -> r.plannedFor(DAY.minusDays(1)))))
        .containsExactly("plan-overdue at assessment.responses[0].plannedFor");
    assertThat(found(withAction(full(), a -> a.plannedFor(DAY.minusDays(1)))))
        .containsExactly("plan-overdue at assessment.actions[0].plannedFor");
    assertThat(found(withResponse(full(), r -> r.plannedFor(horizon.plusDays(1)))))
        .containsExactly("plan-beyond-horizon at assessment.responses[0].plannedFor");
    assertThat(found(withAction(full(), a -> a.plannedFor(horizon.plusDays(1)))))
        .containsExactly("plan-beyond-horizon at assessment.actions[0].plannedFor");
  }

  @Test
  void a_plan_for_a_month_is_one_for_its_last_day() {
    assertThat(found(withAction(full(), a -> a.plannedFor(DateSpan.parse("2014-03"))))).isEmpty();
    assertThat(found(withAction(full(), a -> a.plannedFor(DateSpan.parse("2014-09")))))
        .containsExactly("plan-beyond-horizon at assessment.actions[0].plannedFor");
  }

  @Test
  void what_is_met_or_done_needs_no_plan_in_time() {
    UnaryOperator<Submission> met =
        submission ->
            withAssessment(
                submission,
                a ->
                    a.responses(
                        List.of(
                            response("C-1", Answer.MET)
                                .plannedFor(DAY.minusYears(1))
                                .addEvidence(evidence().build())
                                .build(),
                            submission.getAssessment().getResponses().get(1))));
    Submission done =
        withAction(
            full(),
            a -> a.status(ActionStatus.CLOSED).completedOn(DAY).plannedFor(DAY.minusYears(1)));
    Submission borne =
        withAction(full(), a -> a.status(ActionStatus.ACCEPTED).plannedFor(DAY.minusYears(1)));
    Submission begun =
        withAction(full(), a -> a.status(ActionStatus.IN_PROGRESS).plannedFor(DAY.minusYears(1)));

    assertThat(found(met.apply(full()))).isEmpty();
    assertThat(found(done)).isEmpty();
    assertThat(found(borne)).isEmpty();
    assertThat(found(begun)).containsExactly("plan-overdue at assessment.actions[0].plannedFor");
  }

  @Test
  void what_is_planned_by_nobody_for_no_day_is_told_while_it_is_open() {
    for (ActionStatus open : List.of(ActionStatus.OPEN, ActionStatus.IN_PROGRESS)) {
      Submission bare =
          withAction(
              full(), a -> a.status(open).owner(Optional.empty()).plannedFor(Optional.empty()));

      assertThat(found(bare))
          .containsExactly(
              "action-without-owner at assessment.actions[0].owner",
              "action-without-date at assessment.actions[0].plannedFor");
    }
  }

  @Test
  void a_risk_acceptance_serves_to_the_first_day_of_its_review() {
    assertThat(found(withRiskAcceptance(full(), a -> a.reviewOn(DAY)))).isEmpty();
    assertThat(found(withRiskAcceptance(full(), a -> a.reviewOn(DateSpan.parse("2014-03")))))
        .containsExactly("risk-acceptance-lapsed at assessment.riskAcceptances[0].reviewOn");
  }

  @ParameterizedTest
  @CsvSource({"SIRO", "siro", "' Senior  Information Risk\tOwner '", "chief executive"})
  void a_position_that_may_accepts_any_risk(String position) {
    assertThat(found(accepted(position, FindingSeverity.CRITICAL))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Cleaner", "SIRO's assistant", "Owner"})
  void a_position_that_the_policy_does_not_name_accepts_none(String position) {
    assertThat(found(accepted(position, FindingSeverity.LOW)))
        .containsExactly(
            "risk-acceptance-without-authority at assessment.riskAcceptances[0].position");
  }

  @ParameterizedTest
  @CsvSource({"' ', text-blank", "long, text-too-long"})
  void a_text_that_names_no_position_is_one_problem(String text, String code) {
    String position = text.isBlank() ? text : text.repeat(RiskAcceptance.MAX_LENGTH);

    assertThat(found(accepted(position, FindingSeverity.LOW)))
        .containsExactly(code + " at assessment.riskAcceptances[0].position");
  }

  @ParameterizedTest
  @EnumSource(FindingSeverity.class)
  void a_position_accepts_up_to_its_limit(FindingSeverity severity) {
    boolean beyond = severity == FindingSeverity.CRITICAL || severity == FindingSeverity.HIGH;

    assertThat(found(accepted("IAO", severity)))
        .isEqualTo(
            beyond
                ? List.of(
                    "risk-acceptance-beyond-authority at assessment.riskAcceptances[0].position")
                : List.of());
  }

  private static Submission accepted(String position, FindingSeverity severity) {
    return withRiskAcceptance(
        withFinding(full(), f -> f.severity(severity)), a -> a.position(position));
  }

  @Test
  void a_breach_of_authority_says_what_was_accepted_and_what_may_be() {
    SubmissionReview review =
        new SubmissionReview(accepted("IAO", FindingSeverity.CRITICAL), DAY, POLICY);

    assertThat(VALIDATION.check(review, Stage.CERTIFICATION))
        .extracting(Problem::getMessage)
        .containsExactly(
            "Risk acceptance RA-1 covers a risk of severity critical, but the policy lets a IAO"
                + " accept risks up to medium only.");
  }

  @Test
  void a_message_names_no_more_of_a_text_than_a_document_holds() {
    String title = "x".repeat(20_000);
    Submission untreated =
        withFinding(
            withAction(full(), a -> a.findings(List.of())),
            f -> f.severity(FindingSeverity.HIGH).title(title));
    SubmissionReview review =
        new SubmissionReview(
            withRiskAcceptance(untreated, a -> a.findings(List.of())), DAY, POLICY);

    assertThat(VALIDATION.check(review, Stage.SUBMISSION))
        .extracting(Problem::getMessage)
        .containsExactly(
            "Finding F-1 ("
                + "x".repeat(997)
                + "...) is of severity high, but neither an action nor a risk acceptance names it.",
            "The text must have at most 500 characters, but has 20000.");
  }

  @Test
  void the_gravest_of_the_accepted_findings_counts() {
    Finding grave = finding("F-2", FindingSeverity.HIGH);
    Submission both =
        withRiskAcceptance(
            withHealthCheck(full(), check -> check.addFinding(grave)),
            a -> a.position("IAO").addFinding(grave.getId()));

    assertThat(found(both))
        .containsExactly(
            "risk-acceptance-beyond-authority at assessment.riskAcceptances[0].position");
  }

  @ParameterizedTest
  @EnumSource(FindingSeverity.class)
  void a_grave_finding_needs_an_action_or_a_risk_acceptance(FindingSeverity severity) {
    Finding found = finding("F-2", severity);
    Submission untreated = withHealthCheck(full(), check -> check.addFinding(found));
    boolean grave = severity == FindingSeverity.CRITICAL || severity == FindingSeverity.HIGH;

    assertThat(found(untreated))
        .isEqualTo(
            grave
                ? List.of("finding-without-treatment at assessment.healthCheck.findings[1].id")
                : List.of());
    assertThat(
            found(
                withAssessment(
                    untreated, a -> a.addAction(action("R-9").addFinding(found.getId()).build()))))
        .isEmpty();
    assertThat(
            found(
                withAssessment(
                    untreated,
                    a ->
                        a.addRiskAcceptance(
                            riskAcceptance("RA-9").addFinding(found.getId()).build()))))
        .isEmpty();
  }

  @Test
  void a_risk_acceptance_names_what_it_accepts() {
    UnaryOperator<Submission> bare =
        submission ->
            withAssessment(submission, a -> a.addRiskAcceptance(riskAcceptance("RA-9").build()));

    assertThat(found(bare.apply(full())))
        .containsExactly(
            "risk-acceptance-without-subject at assessment.riskAcceptances[1].controls");
    assertThat(
            found(
                withAssessment(
                    full(),
                    a ->
                        a.addRiskAcceptance(
                            riskAcceptance("RA-9").addFinding(FindingId.of("F-1")).build()))))
        .isEmpty();
  }

  @Test
  void what_lies_ahead_has_not_happened() {
    Submission ahead =
        withRiskAcceptance(
            withAction(
                full(),
                a ->
                    a.status(ActionStatus.CLOSED)
                        .completedOn(DAY.plusDays(1))
                        .evidence(List.of(evidence().collectedOn(DAY.plusDays(1)).build()))),
            a -> a.acceptedOn(DAY.plusDays(1)));
    Submission opened =
        withAction(
            full(), a -> a.openedOn(DateSpan.of(DAY.plusDays(1))).plannedFor(DAY.plusDays(9)));

    assertThat(found(opened))
        .containsExactly("date-in-the-future at assessment.actions[0].openedOn");
    assertThat(
            VALIDATION.check(
                new SubmissionReview(ahead, DAY.plusDays(1), POLICY), Stage.SUBMISSION))
        .isEmpty();
    assertThat(found(ahead))
        .containsExactly(
            "date-in-the-future at assessment.actions[0].completedOn",
            "date-in-the-future at assessment.actions[0].evidence[0].collectedOn",
            "date-in-the-future at assessment.riskAcceptances[0].acceptedOn");
  }

  @Test
  void what_is_not_sent_is_not_drawn_or_signed_ahead_either() {
    LocalDate later = DAY.plusDays(1);
    Submission ahead =
        withSignatory(
            Submission.builder()
                .from(withResponse(full(), r -> r.compensatingMeasures(List.of())))
                .submittedOn(Optional.empty())
                .networkDiagram(NetworkDiagram.builder().reference("d").drawnOn(later).build())
                .build(),
            signatory -> signatory.signedOn(later));
    Submission sentLater = Submission.builder().from(ahead).submittedOn(later).build();

    for (Submission unsent : List.of(ahead, sentLater)) {
      assertThat(found(unsent))
          .containsExactlyInAnyOrder(
              "not-submitted at submittedOn",
              "date-in-the-future at networkDiagram.drawnOn",
              "date-in-the-future at signatory.signedOn");
    }
    assertThat(found(ahead, later)).containsExactly("not-submitted at submittedOn");
    assertThat(found(sentLater, later)).isEmpty();
  }

  @Test
  void what_is_drawn_or_signed_after_it_was_sent_is_told_once() {
    LocalDate later = DAY.plusDays(1);
    Submission late =
        withSignatory(
            Submission.builder()
                .from(full())
                .networkDiagram(NetworkDiagram.builder().reference("d").drawnOn(later).build())
                .build(),
            signatory -> signatory.signedOn(later));

    assertThat(found(late))
        .containsExactlyInAnyOrder(
            "diagram-after-submission at networkDiagram.drawnOn",
            "signed-after-submission at signatory.signedOn");
  }

  @Test
  void a_health_check_looks_at_all_of_the_minimum_scope() {
    Submission narrow = scoped(full(), ScopeItem.BOUNDARY_DEFENCES, ScopeItem.PATCHING);

    assertThat(VALIDATION.check(new SubmissionReview(narrow, DAY, POLICY), Stage.SUBMISSION))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.getCode()).isEqualTo(ProblemCodes.HEALTH_CHECK_SCOPE_NARROW);
              assertThat(problem.getPath()).isEqualTo("assessment.healthCheck.scope");
              assertThat(problem.getMessage())
                  .isEqualTo(
                      "The health check's scope lacks part of the minimum scope:"
                          + " internet-facing-services, remote-access, supplier-links,"
                          + " internal-network, desktop-and-server-build, network-management,"
                          + " remote-access-configuration.");
              assertThat(problem.getSource()).isEqualTo(POLICY.getMinimumScope().source());
            });
  }

  @ParameterizedTest
  @CsvSource({
    "REMOTE_ACCESS, REMOTE_ACCESS",
    "REMOTE_ACCESS_CONFIGURATION, REMOTE_ACCESS",
    "SUPPLIER_LINKS, SUPPLIER_LINKS",
    "MOBILE_DEVICE_BUILD, MOBILE_DEVICES",
    "WIRELESS, WIRELESS"
  })
  void what_an_environment_does_not_have_is_not_tested(ScopeItem item, EnvironmentFeature feature) {
    CompliancePolicy all =
        CompliancePolicy.builder()
            .from(POLICY)
            .regimes(POLICY.getRegimes())
            .minimumScope(Stated.local(ImmutableSortedSet.copyOf(ScopeItem.values())))
            .build();
    Submission without =
        scoped(
            full(),
            Arrays.stream(ScopeItem.values())
                .filter(other -> other != item)
                .toArray(ScopeItem[]::new));

    assertThat(narrow(without, all)).isTrue();
    assertThat(narrow(withFeatures(without, EnvironmentFeature.EMAIL), all)).isFalse();
    assertThat(narrow(withFeatures(without, EnvironmentFeature.EMAIL, feature), all)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = ScopeItem.class,
      names = {"INTERNET_FACING_SERVICES", "BOUNDARY_DEFENCES", "INTERNAL_NETWORK", "PATCHING"})
  void what_every_environment_has_is_always_tested(ScopeItem item) {
    Submission without =
        scoped(
            full(),
            POLICY.getMinimumScope().value().stream()
                .filter(other -> other != item)
                .toArray(ScopeItem[]::new));

    assertThat(narrow(without, POLICY)).isTrue();
    assertThat(narrow(withFeatures(without, EnvironmentFeature.EMAIL), POLICY)).isTrue();
  }

  @Test
  void a_part_that_is_missing_is_told_once() {
    assertThat(
            found(
                scoped(
                    full(),
                    POLICY.getMinimumScope().value().stream()
                        .filter(ScopeItem::isExternal)
                        .toArray(ScopeItem[]::new))))
        .containsExactly("health-check-scope at assessment.healthCheck.scope");
    assertThat(found(scoped(full(), ScopeItem.REMOTE_ACCESS)))
        .containsExactlyInAnyOrder(
            "health-check-scope at assessment.healthCheck.scope",
            "health-check-scope-narrow at assessment.healthCheck.scope");
    assertThat(found(scoped(full())))
        .containsExactly(
            "health-check-scope at assessment.healthCheck.scope",
            "health-check-scope at assessment.healthCheck.scope");
  }

  private static Submission scoped(Submission submission, ScopeItem... scope) {
    return withHealthCheck(submission, check -> check.scope(Arrays.asList(scope)));
  }

  private static boolean narrow(Submission submission, CompliancePolicy policy) {
    return VALIDATION
        .check(new SubmissionReview(submission, DAY, policy), Stage.SUBMISSION)
        .stream()
        .anyMatch(problem -> problem.getCode().equals(ProblemCodes.HEALTH_CHECK_SCOPE_NARROW));
  }

  @Test
  void a_submission_names_whom_to_contact() {
    Organisation named = full().getAssessment().getOrganisation();
    Organisation silent = Organisation.builder().from(named).contacts(List.of()).build();
    Submission submission = withAssessment(full(), a -> a.organisation(silent));

    assertThat(found(submission))
        .containsExactly("contact-missing at assessment.organisation.contacts");
    assertThat(VALIDATION.check(submission, Stage.SUBMISSION))
        .extracting(Problem::getMessage)
        .containsExactly("Organisation Anytown Council names nobody to contact.");
    // An assessment alone is sent to nobody.
    assertThat(VALIDATION.check(submission.getAssessment(), Stage.SUBMISSION)).isEmpty();
  }

  @Test
  void hosted_services_have_their_codes() {
    Submission hosting = withFeatures(full(), EnvironmentFeature.HOSTED_SERVICES);
    Environment environment = hosting.getAssessment().getEnvironment();
    Environment listed =
        Environment.builder()
            .from(environment)
            .addHostedService(HostedService.of(ServiceCode.of("SRV_0220")))
            .build();

    assertThat(found(hosting))
        .containsExactly("service-code-missing at assessment.environment.hostedServices");
    assertThat(found(withAssessment(hosting, a -> a.environment(listed)))).isEmpty();
    assertThat(found(withFeatures(full(), EnvironmentFeature.WIRELESS))).isEmpty();
  }

  private static Submission withFeatures(Submission submission, EnvironmentFeature... features) {
    Environment environment =
        Environment.builder()
            .from(submission.getAssessment().getEnvironment())
            .addFeatures(features)
            .build();
    return withAssessment(submission, a -> a.environment(environment));
  }

  @Test
  void a_control_that_a_feature_makes_apply_is_not_said_not_to() {
    Control wireless =
        Control.builder()
            .from(Examples.must("C-2"))
            .applicability(
                Applicability.builder()
                    .addFeatures(EnvironmentFeature.WIRELESS, EnvironmentFeature.EMAIL)
                    .build())
            .build();
    Catalogue catalogue = Examples.catalogue(Examples.must("C-1"), wireless);
    PsnValidation validation = PsnValidation.of(ImmutableList.of(catalogue));
    Submission none =
        withAssessment(
            full(),
            a ->
                a.responses(
                    List.of(
                        full().getAssessment().getResponses().get(0),
                        response("C-2", Answer.NOT_APPLICABLE).comment("No radio").build())));

    assertThat(found(validation, none, DAY)).isEmpty();
    assertThat(found(validation, withFeatures(none, EnvironmentFeature.REMOTE_ACCESS), DAY))
        .isEmpty();
    assertThat(
            found(
                validation,
                withFeatures(none, EnvironmentFeature.WIRELESS, EnvironmentFeature.EMAIL),
                DAY))
        .containsExactly("not-applicable-against-features at assessment.responses[1].answer");
    assertThat(found(validation, withFeatures(full(), EnvironmentFeature.WIRELESS), DAY)).isEmpty();
  }

  @Test
  void only_a_government_body_relies_on_a_connection_certificate() {
    assertThat(found(heldBy(OrganisationKind.Government.DEPARTMENT, CertificateKind.CONNECTION)))
        .isEmpty();
    assertThat(
            found(heldBy(OrganisationKind.Supplier.SERVICE_PROVIDER, CertificateKind.CONNECTION)))
        .containsExactly("certificate-not-acceptable at assessment.inheritances[0].certificate");
    assertThat(
            found(
                heldBy(
                    OrganisationKind.Supplier.SERVICE_PROVIDER, CertificateKind.SERVICE_PROVISION)))
        .isEmpty();
  }

  /** A body that relies on a certificate of a kind, beside the environment's connection. */
  private static Submission heldBy(OrganisationKind kind, CertificateKind reliedOn) {
    Organisation body =
        Organisation.builder().from(full().getAssessment().getOrganisation()).kind(kind).build();
    Certificate connection = certificate("CERT-0", CertificateKind.CONNECTION).build();
    return Submission.builder()
        .from(withAssessment(full(), a -> a.organisation(body)))
        .certificates(List.of(connection, certificate("CERT-1", reliedOn).build()))
        .build();
  }

  @Test
  void an_unvalidated_certificate_is_found_in_a_submission_too() {
    Submission over =
        Submission.builder()
            .from(full())
            .certificates(
                List.of(certificate("CERT-1", CertificateKind.CONNECTION).withdrawnOn(DAY).build()))
            .build();

    assertThat(found(over))
        .containsExactly("certificate-not-valid at assessment.inheritances[0].certificate");
  }

  @Test
  void an_action_of_no_status_that_counts_is_not_asked_for_a_plan() {
    Submission done =
        withAssessment(
            full(),
            a ->
                a.actions(
                    List.of(
                        Examples.closedAction("R-2").build(),
                        action("R-1")
                            .owner(Optional.empty())
                            .plannedFor(Optional.empty())
                            .addControl(Examples.FIRST)
                            .addFinding(FindingId.of("F-1"))
                            .addDependsOn(ActionId.of("R-2"))
                            .status(ActionStatus.CLOSED)
                            .completedOn(DAY)
                            .addEvidence(evidence().build())
                            .build())));

    assertThat(found(done)).isEmpty();
  }
}
