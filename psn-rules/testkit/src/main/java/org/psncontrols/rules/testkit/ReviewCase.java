package org.psncontrols.rules.testkit;

import static java.util.Objects.requireNonNull;

import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.problem.Stage;
import org.psncontrols.rules.validation.PsnValidation;
import org.psncontrols.rules.validation.SubmissionReview;

/**
 * A submission with the day and the policy under which it is looked at, and the catalogue at hand,
 * as {@link PsnValidation#check(SubmissionReview, Stage)} takes them. Problems have their paths
 * from the submission.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param catalogue the only catalogue at hand, never null
 * @param review the submission, of that catalogue unless that is the fault, the day and the policy;
 *     never null
 * @since 0.1
 */
public record ReviewCase(Catalogue catalogue, SubmissionReview review) {

  /**
   * Takes the parts as they are.
   *
   * @param catalogue the only catalogue at hand, never null
   * @param review the submission, the day and the policy, never null
   */
  public ReviewCase {
    requireNonNull(catalogue, "catalogue");
    requireNonNull(review, "review");
  }

  /** The case with the policy by name, since that is long and the same in many cases. */
  @Override
  public String toString() {
    return "ReviewCase[policy="
        + review.policy().getId()
        + ", asOf="
        + review.asOf()
        + ", submission="
        + review.submission()
        + ", catalogue="
        + catalogue
        + "]";
  }
}
