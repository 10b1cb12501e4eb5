package org.psncontrols.model.problem;

import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * An optional text says something where it is there: it has a character that is no white space.
 *
 * <p>For the text of an {@link java.util.Optional}, where {@code @NotBlank} would refuse the empty
 * one: to a Jakarta validator that holds {@code null}, which {@code @NotBlank} never takes. Here
 * {@code null} is valid. White space is what {@link Character#isWhitespace(int)} says, as in {@link
 * String#isBlank}. It stands on the type argument of an {@code Optional}, as in {@code
 * Optional<@NotBlankIfPresent String>}, and nowhere else. Needs no validator of its own.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = "(?s)\\p{javaWhitespace}*\\P{javaWhitespace}.*")
@ReportAsSingleViolation
@Target(TYPE_USE)
@Retention(RUNTIME)
public @interface NotBlankIfPresent {

  /**
   * The message template.
   *
   * @return the template, by default that of {@code @NotBlank}
   */
  String message() default "{jakarta.validation.constraints.NotBlank.message}";

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
