package org.psncontrols.rules.validation;

import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.problem.Consistent;
import org.psncontrols.model.problem.Stage;

/**
 * Validates assessments for {@link Consistent}; a Jakarta validator finds it by its service file.
 *
 * <p>{@code null} is valid. Thread-safe.
 *
 * @since 0.1
 */
public final class ConsistentAssessmentValidator extends ConsistentValidator<Assessment> {

  /** Made by the Jakarta validator. */
  public ConsistentAssessmentValidator() {}

  @Override
  Faults faults(PsnValidation validation, Assessment value, Stage stage) {
    return validation.faultsOf(value, stage);
  }
}
