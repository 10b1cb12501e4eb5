package org.psncontrols.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.psncontrols.model.problem.Stage;
import org.psncontrols.rules.compliance.Decision;
import org.psncontrols.rules.compliance.Outcome;
import org.psncontrols.rules.validation.SubmissionReview;

/** What is broken breaks no rule before, whatever is asked. */
class ValidCasesTest {

  @Provide
  Arbitrary<AssessmentCase> assessments() {
    return ValidCases.ASSESSMENTS;
  }

  @Provide
  Arbitrary<CertificateCase> certificates() {
    return ValidCases.CERTIFICATES;
  }

  @Provide
  Arbitrary<ReviewCase> reviews() {
    return ValidCases.REVIEWS;
  }

  @Provide
  Arbitrary<RoundsCase> rounds() {
    return ValidCases.ROUNDS;
  }

  @Provide
  Arbitrary<DecisionCase> decisions() {
    return ValidCases.DECISIONS;
  }

  private static void assertNoProblem(Object value) {
    for (Stage stage : Stage.values()) {
      assertThat(Checks.problemsOf(value, stage)).as("at stage %s", stage).isEmpty();
    }
  }

  @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
  void an_assessment_has_no_problem(@ForAll("assessments") AssessmentCase given) {
    assertNoProblem(given);
  }

  @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
  void a_submission_has_no_problem_nor_have_its_certificates(
      @ForAll("certificates") CertificateCase given) {
    assertNoProblem(new SubmissionCase(given.catalogue(), given.submission()));
    assertThat(Checks.problemsOf(given)).isEmpty();
  }

  @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
  void a_review_has_no_problem(@ForAll("reviews") ReviewCase given) {
    assertNoProblem(given);
  }

  @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
  void rounds_have_no_problem(@ForAll("rounds") RoundsCase given) {
    assertThat(Checks.problemsOf(given)).isEmpty();
  }

  @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
  void a_decision_has_no_reason_and_its_submission_no_problem(
      @ForAll("decisions") DecisionCase given) {
    Decision decision = Checks.decided(given);

    assertThat(decision.getReasons()).isEmpty();
    assertThat(decision.getOutcome()).isEqualTo(Outcome.COMPLIANT);
    assertNoProblem(
        new ReviewCase(
            given.catalogue(),
            new SubmissionReview(given.submission(), given.asOf(), given.policy())));
  }
}
