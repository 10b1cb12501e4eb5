package org.psncontrols.rules.testkit;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Validator;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.rules.compliance.Decider;
import org.psncontrols.rules.compliance.Decision;
import org.psncontrols.rules.compliance.Reason;
import org.psncontrols.rules.validation.CertificateValidation;
import org.psncontrols.rules.validation.PsnValidation;

/** What the library says of a case. */
final class Checks {

  private Checks() {}

  static ImmutableList<Problem> problemsOf(Object value) {
    if (value instanceof AssessmentCase given) {
      return PsnValidation.of(ImmutableList.of(given.catalogue()))
          .check(given.assessment())
          .asList();
    }
    if (value instanceof SubmissionCase given) {
      return PsnValidation.of(ImmutableList.of(given.catalogue()))
          .check(given.submission())
          .asList();
    }
    if (value instanceof CertificateCase given) {
      return CertificateValidation.check(given.submission(), given.day()).asList();
    }
    if (value instanceof DecisionCase given) {
      return decided(given).getReasons().stream()
          .map(Reason::toProblem)
          .collect(ImmutableList.toImmutableList());
    }
    throw new AssertionError("no check is known for " + value.getClass());
  }

  static Decision decided(DecisionCase given) {
    return Decider.of(given.catalogue(), given.policy())
        .decide(given.submission(), given.regime(), given.asOf());
  }

  /** What a Jakarta validator says of an assessment or a submission. */
  static Problems violationsOf(Object value, Validator validator) {
    return PsnValidation.toProblems(
        validator.validate(
            value instanceof AssessmentCase given
                ? given.assessment()
                : ((SubmissionCase) value).submission()));
  }
}
