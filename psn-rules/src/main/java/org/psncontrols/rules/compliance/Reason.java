package org.psncontrols.rules.compliance;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.rules.policy.Effect;

/**
 * One reason for a decision.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Reason {

  /**
   * The kind of reason.
   *
   * @return the stable code
   */
  ProblemCode getCode();

  /**
   * What the reason is about.
   *
   * @return the control's or finding's identifier, or the part of the submission
   */
  String getSubject();

  /**
   * Where it stands in the submission.
   *
   * @return the property path from the submission
   */
  String getPath();

  /**
   * What it does to the decision.
   *
   * @return the effect
   */
  Effect getEffect();

  /**
   * What is wrong.
   *
   * @return one sentence in English
   */
  String getMessage();

  /**
   * What would cure it.
   *
   * @return one sentence in English
   */
  String getCure();

  /**
   * When it is planned to be cured.
   *
   * @return the day, or the span by the end of which it is planned, even where it is past or too
   *     far off; empty where there is no plan
   */
  Optional<DateSpan> getPlannedFor();

  /**
   * Where the rule comes from.
   *
   * @return the source; empty where the rule is this library's own
   */
  Optional<SourceReference> getSource();

  /**
   * Whether it stands between the body and compliance.
   *
   * @return true if its effect is blocking
   */
  @Value.NonAttribute
  default boolean isBlocking() {
    return getEffect().isBlocking();
  }

  /**
   * The reason as a problem.
   *
   * @return an error where the reason is blocking, else a warning
   */
  default Problem toProblem() {
    return Problem.builder()
        .code(getCode())
        .severity(isBlocking() ? Problem.Severity.ERROR : Problem.Severity.WARNING)
        .path(getPath())
        .message(getMessage())
        .remedy(getCure())
        .source(getSource())
        .build();
  }

  /**
   * A new builder.
   *
   * @return a builder that needs a code, a subject, a path, an effect, a message and a cure
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds reasons; not thread-safe. */
  final class Builder extends ImmutableReason.Builder {
    Builder() {}

    /**
     * Sets the day on which it is planned to be cured.
     *
     * @param day the day, in the years 0000 to 9999, never null
     * @return this builder
     * @throws IllegalArgumentException if the year is not 0 to 9999
     */
    public Builder plannedFor(LocalDate day) {
      return plannedFor(DateSpan.of(day));
    }
  }
}
