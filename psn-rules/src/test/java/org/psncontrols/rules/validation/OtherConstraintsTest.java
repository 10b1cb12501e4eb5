package org.psncontrols.rules.validation;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;

/** Violations of constraints that are not this library's become problems too. */
@SuppressWarnings("MultipleNullnessAnnotations")
class OtherConstraintsTest {

  private static final PsnValidation VALIDATION = PsnValidation.of(ImmutableList.of());

  static final class Bean {
    @NotNull(message = "must be there")
    final @Nullable String absent = null;

    @Size(min = 3, message = "too little")
    final List<String> little = List.of("a", "b");

    @Size(min = 3, message = "too short")
    final String brief = "ab";

    @PositiveOrZero(message = "too few")
    final int few = -1;

    @ThisNameHasOneWordMoreThanAnyoneWouldWantToReadCodes final String long64 = "x";

    @ThisNameHasOneWordMoreThanAnyoneWouldWantToReadCodess final String long65 = "x";

    @Never_Ever final String odd = "odd";
  }

  /** Its code is as long as a code may be. */
  @Size(max = 0)
  @ReportAsSingleViolation
  @Constraint(validatedBy = {})
  @Target(FIELD)
  @Retention(RUNTIME)
  @interface ThisNameHasOneWordMoreThanAnyoneWouldWantToReadCodes {
    String message() default "never";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  /** Its code would be longer. */
  @Size(max = 0)
  @ReportAsSingleViolation
  @Constraint(validatedBy = {})
  @Target(FIELD)
  @Retention(RUNTIME)
  @interface ThisNameHasOneWordMoreThanAnyoneWouldWantToReadCodess {
    String message() default "never";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  /** A hyphenated code has no place for an underscore. */
  @Size(max = 0)
  @ReportAsSingleViolation
  @Constraint(validatedBy = {})
  @Target(FIELD)
  @Retention(RUNTIME)
  @interface Never_Ever {
    String message() default "never";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  @Test
  void each_becomes_a_problem_with_its_own_message() {
    assertThat(PsnValidation.toProblems(VALIDATION.getValidator().validate(new Bean())))
        .containsExactly(
            problem(ProblemCode.of("not-null"), "absent", "must be there"),
            problem(ProblemCode.of("size"), "brief", "too short"),
            problem(ProblemCode.of("positive-or-zero"), "few", "too few"),
            problem(ProblemCode.of("size"), "little", "too little"),
            problem(
                ProblemCode.of("this-name-has-one-word-more-than-anyone-would-want-to-read-codes"),
                "long64",
                "never"),
            problem(ProblemCodes.VALUE_INVALID, "long65", "never"),
            problem(ProblemCodes.VALUE_INVALID, "odd", "never"));
  }

  private static Problem problem(ProblemCode code, String path, String message) {
    return Problem.builder()
        .code(code)
        .path(path)
        .message(message)
        .remedy("Correct the value.")
        .build();
  }
}
