package org.psncontrols.rules.validation;

import org.psncontrols.model.problem.Consistent;
import org.psncontrols.model.problem.Stage;

/**
 * Validates submissions on a day under a policy for {@link Consistent}; a Jakarta validator finds
 * it by its service file.
 *
 * <p>{@code null} is valid. Thread-safe.
 *
 * @since 0.1
 */
public final class ConsistentSubmissionReviewValidator
    extends ConsistentValidator<SubmissionReview> {

  /** Made by the Jakarta validator. */
  public ConsistentSubmissionReviewValidator() {}

  @Override
  Faults faults(PsnValidation validation, SubmissionReview value, Stage stage) {
    return validation.faultsOf(value, stage);
  }
}
