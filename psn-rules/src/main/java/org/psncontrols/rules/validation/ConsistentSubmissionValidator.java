package org.psncontrols.rules.validation;

import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.problem.Consistent;
import org.psncontrols.model.problem.Stage;

/**
 * Validates submissions for {@link Consistent}; a Jakarta validator finds it by its service file.
 *
 * <p>{@code null} is valid. Thread-safe.
 *
 * @since 0.1
 */
public final class ConsistentSubmissionValidator extends ConsistentValidator<Submission> {

  /** Made by the Jakarta validator. */
  public ConsistentSubmissionValidator() {}

  @Override
  Faults faults(PsnValidation validation, Submission value, Stage stage) {
    return validation.faultsOf(value, stage);
  }
}
