package org.psncontrols.benchmarks.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.control.Catalogue;

/** What no constraint on a single accessor can say; each violation's message is its code. */
@Constraint(validatedBy = CrossFieldRules.ByHand.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface CrossFieldRules {

  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Checks them by hand, which is as fast as it gets. */
  final class ByHand implements ConstraintValidator<CrossFieldRules, Assessment> {

    /** Made by the validator. */
    public ByHand() {}

    @Override
    public boolean isValid(Assessment assessment, ConstraintValidatorContext context) {
      Catalogue catalogue =
          context
              .unwrap(HibernateConstraintValidatorContext.class)
              .getConstraintValidatorPayload(Catalogue.class);
      List<Fault> faults = ByHandCheck.undeclared(catalogue, assessment);
      if (faults.isEmpty()) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      for (Fault fault : faults) {
        context
            .buildConstraintViolationWithTemplate(fault.code().value())
            .addPropertyNode(fault.path())
            .addConstraintViolation();
      }
      return false;
    }
  }
}
