package org.psncontrols.model.problem;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The annotated aggregate keeps the rules that are asked of it at one stage, its parts included.
 *
 * <p>Supported types are {@link org.psncontrols.model.assessment.Assessment}, {@link
 * org.psncontrols.model.assessment.Submission} and {@link
 * org.psncontrols.model.information.InformationAsset}, and in psn-rules a submission, an asset or
 * an exchange of information with day and policy. {@code null} is valid. The validator is in
 * psn-rules: one pass over the whole aggregate that reports each broken rule once, at the path of
 * the field to correct. The constraints on the parts' own accessors declare the same rules for
 * single values and for tools, which is why nothing cascades from the aggregate. What an
 * aggregate's own accessors declare is left to these.
 *
 * <p>A type bears it once for each stage, in the group of the stage, and each asks only what is
 * asked at that stage first; so a validator that is asked for a group reports each broken rule
 * once.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = {})
@Target({TYPE, ANNOTATION_TYPE})
@Retention(RUNTIME)
@Repeatable(Consistent.List.class)
public @interface Consistent {

  /**
   * The message template of the default violation, which the validator replaces.
   *
   * @return the template
   */
  String message() default "{org.psncontrols.model.problem.Consistent.message}";

  /**
   * The stage at which the rules are asked first.
   *
   * @return the stage
   */
  Stage stage() default Stage.DRAFT;

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

  /**
   * Several of these constraints, on one type.
   *
   * @since 0.1
   */
  @Documented
  @Target({TYPE, ANNOTATION_TYPE})
  @Retention(RUNTIME)
  @interface List {

    /**
     * The constraints.
     *
     * @return the constraints
     */
    Consistent[] value();
  }
}
