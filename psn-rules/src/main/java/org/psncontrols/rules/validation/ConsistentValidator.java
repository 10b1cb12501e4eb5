package org.psncontrols.rules.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.problem.Consistent;
import org.psncontrols.model.problem.Stage;

/**
 * What the validators of {@link Consistent} have in common: they run the compiled checks and hand
 * over what those find.
 *
 * @param <T> the type of the values
 */
abstract class ConsistentValidator<T> implements ConstraintValidator<Consistent, T> {

  private Stage stage = Stage.DRAFT;

  ConsistentValidator() {}

  /** What a value has wrong of the rules that are asked first at a stage. */
  abstract Faults faults(PsnValidation validation, T value, Stage stage);

  @Override
  public final void initialize(Consistent constraint) {
    stage = constraint.stage();
  }

  @Override
  public final boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    HibernateConstraintValidatorContext hibernate =
        context.unwrap(HibernateConstraintValidatorContext.class);
    // The checks that the factory was given, else those over the built-in catalogues.
    PsnValidation given = hibernate.getConstraintValidatorPayload(PsnValidation.class);
    PsnValidation validation = given == null ? PsnValidation.builtIn() : given;
    return Violations.report(
        faults(validation, value, stage).asList(), validation.getLanguage(), hibernate);
  }
}
