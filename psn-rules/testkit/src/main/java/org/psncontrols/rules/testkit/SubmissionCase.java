package org.psncontrols.rules.testkit;

import static java.util.Objects.requireNonNull;

import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.rules.validation.PsnValidation;

/**
 * A submission and the catalogue at hand, as {@link PsnValidation#of} takes them. Problems have
 * their paths from the submission.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param catalogue the only catalogue at hand, never null
 * @param submission the submission, of that catalogue unless that is the fault, never null
 * @since 0.1
 */
public record SubmissionCase(Catalogue catalogue, Submission submission) {

  /**
   * Takes the parts as they are.
   *
   * @param catalogue the only catalogue at hand, never null
   * @param submission the submission, never null
   */
  public SubmissionCase {
    requireNonNull(catalogue, "catalogue");
    requireNonNull(submission, "submission");
  }
}
