package org.psncontrols.rules.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Consistent;

/**
 * Validates assessments for {@link Consistent}; a Jakarta validator finds it by its service file.
 *
 * <p>{@code null} is valid. Thread-safe.
 *
 * @since 0.1
 */
public final class ConsistentAssessmentValidator
    implements ConstraintValidator<Consistent, Assessment> {

  /** Made by the Jakarta validator. */
  public ConsistentAssessmentValidator() {}

  @Override
  public boolean isValid(@Nullable Assessment value, ConstraintValidatorContext context) {
    return value == null || Violations.report(Violations.validation(context).check(value), context);
  }
}
