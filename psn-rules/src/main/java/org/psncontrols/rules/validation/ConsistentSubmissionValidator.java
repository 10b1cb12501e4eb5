package org.psncontrols.rules.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.assessment.Consistent;
import org.psncontrols.model.assessment.Submission;

/**
 * Validates submissions for {@link Consistent}; a Jakarta validator finds it by its service file.
 *
 * <p>{@code null} is valid. Thread-safe.
 *
 * @since 0.1
 */
public final class ConsistentSubmissionValidator
    implements ConstraintValidator<Consistent, Submission> {

  /** Made by the Jakarta validator. */
  public ConsistentSubmissionValidator() {}

  @Override
  public boolean isValid(@Nullable Submission value, ConstraintValidatorContext context) {
    return value == null || Violations.report(Violations.validation(context).check(value), context);
  }
}
