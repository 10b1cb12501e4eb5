package org.psncontrols.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.psncontrols.rules.compliance.Decision;
import org.psncontrols.rules.compliance.Outcome;

/** What is broken breaks no rule before. */
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
  Arbitrary<DecisionCase> decisions() {
    return ValidCases.DECISIONS;
  }

  @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
  void an_assessment_has_no_problem(@ForAll("assessments") AssessmentCase given) {
    assertThat(Checks.problemsOf(given)).isEmpty();
  }

  @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
  void a_submission_has_no_problem_nor_have_its_certificates(
      @ForAll("certificates") CertificateCase given) {
    assertThat(Checks.problemsOf(new SubmissionCase(given.catalogue(), given.submission())))
        .isEmpty();
    assertThat(Checks.problemsOf(given)).isEmpty();
  }

  @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
  void a_decision_has_no_reason(@ForAll("decisions") DecisionCase given) {
    Decision decision = Checks.decided(given);

    assertThat(decision.getReasons()).isEmpty();
    assertThat(decision.getOutcome()).isEqualTo(Outcome.COMPLIANT);
    assertThat(Checks.problemsOf(new SubmissionCase(given.catalogue(), given.submission())))
        .isEmpty();
  }
}
