package org.psncontrols.rules.validation;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Has a given fault, which its validator hands on as the library's own do. */
@Probe.Handed
record Probe(Fault fault) {

  @Constraint(validatedBy = Hander.class)
  @Target(TYPE)
  @Retention(RUNTIME)
  @interface Handed {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  public static final class Hander implements ConstraintValidator<Handed, Probe> {
    /** Made by the Jakarta validator. */
    public Hander() {}

    @Override
    public boolean isValid(Probe probe, ConstraintValidatorContext context) {
      return Violations.report(
          List.of(probe.fault()),
          Locale.ROOT,
          context.unwrap(HibernateConstraintValidatorContext.class));
    }
  }
}
