package org.psncontrols.rules.validation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.problem.Consistent;
import org.psncontrols.model.problem.Groups;
import org.psncontrols.model.problem.Stage;
import org.psncontrols.rules.policy.CompliancePolicy;

/**
 * A submission with the day and the policy under which it is looked at, so that rules that need
 * them are ordinary constraints, which any Hibernate validator runs.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param submission the submission, never null
 * @param asOf the day, in the years 0000 to 9999, never null
 * @param policy the parameters, never null
 * @since 0.1
 */
@Consistent
@Consistent(stage = Stage.SUBMISSION, groups = Groups.Submission.class)
@Consistent(stage = Stage.CERTIFICATION, groups = Groups.Certification.class)
public record SubmissionReview(Submission submission, LocalDate asOf, CompliancePolicy policy) {

  /**
   * Takes the parts as they are.
   *
   * @param submission the submission, never null
   * @param asOf the day, in the years 0000 to 9999, never null
   * @param policy the parameters, never null
   * @throws IllegalArgumentException if the day is out of range
   */
  public SubmissionReview {
    requireNonNull(submission, "submission");
    requireNonNull(policy, "policy");
    ReviewDay.check(asOf);
  }
}
