package org.psncontrols.model.assessment;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The annotated aggregate keeps every rule that can be checked on it alone, its parts included.
 *
 * <p>Supported types are {@link Assessment} and {@link Submission}. {@code null} is valid. The
 * validator is in psn-rules: one pass over the whole aggregate that reports each broken rule once,
 * at the path of the field to correct. The constraints on the parts' own accessors declare the same
 * rules for single values and for tools, which is why nothing cascades from the aggregate.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = {})
@Target({TYPE, ANNOTATION_TYPE})
@Retention(RUNTIME)
public @interface Consistent {

  /**
   * The message template of the default violation, which the validator replaces.
   *
   * @return the template
   */
  String message() default "{org.psncontrols.model.assessment.Consistent.message}";

  /**
   * The groups.
   *
   * @return the groups
   */
  Class<?>[] groups() default {};

  /**
   * The payload.
   *
   * @return the payload
   */
  Class<? extends Payload>[] payload() default {};
}
