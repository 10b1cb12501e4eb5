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
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Problems;

/** Has a given problem, which its validator hands on as the library's own do. */
@Probe.Handed
record Probe(Problem problem) {

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
      return Violations.report(Problems.of(List.of(probe.problem())), context);
    }
  }
}
