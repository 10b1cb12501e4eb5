package org.psncontrols.model.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.psncontrols.model.problem.NotBlankIfPresent;
import org.psncontrols.model.source.DateSpan;

/**
 * An independent test of an environment, with what it found.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface HealthCheck {

  /** The greatest length of a tester's name, in UTF-16 units. */
  int MAX_TESTER_LENGTH = 300;

  /** The greatest length of a report's reference, in UTF-16 units. */
  int MAX_REFERENCE_LENGTH = 2_000;

  /**
   * Who tested.
   *
   * @return the tester
   */
  @NotBlank
  @Size(max = MAX_TESTER_LENGTH)
  String getTester();

  /**
   * The scheme the tester belongs to.
   *
   * @return the scheme; empty where not stated
   */
  Optional<TesterScheme> getScheme();

  /**
   * The first day of testing.
   *
   * @return the day, or the span in which it lies; empty where not stated
   */
  Optional<DateSpan> getStartedOn();

  /**
   * The last day of testing.
   *
   * @return the day, or the span in which it lies
   */
  DateSpan getTestedOn();

  /**
   * Where its report is to be found.
   *
   * @return the report's reference; empty where not stated
   */
  Optional<@NotBlankIfPresent @Size(max = MAX_REFERENCE_LENGTH) String> getReportReference();

  /**
   * What was tested.
   *
   * @return the items of the scope
   */
  @Value.NaturalOrder
  ImmutableSortedSet<ScopeItem> getScope();

  /**
   * How much of the internal systems in the scope was looked at; the external part is never
   * sampled.
   *
   * @return the sampling; empty where not stated
   */
  Optional<Sampling> getSampling();

  /**
   * What was found.
   *
   * @return the findings
   */
  ImmutableList<Finding> getFindings();

  /**
   * Whether the scope has an item tested from outside.
   *
   * @return true if it has one
   */
  @Value.NonAttribute
  default boolean isExternalPartIncluded() {
    return getScope().stream().anyMatch(ScopeItem::isExternal);
  }

  /**
   * Whether the scope has an item tested from inside.
   *
   * @return true if it has one
   */
  @Value.NonAttribute
  default boolean isInternalPartIncluded() {
    return getScope().stream().anyMatch(item -> !item.isExternal());
  }

  /**
   * Refuses an end before the start.
   *
   * @throws IllegalArgumentException if the last possible day of testing lies before the first
   */
  @Value.Check
  default void check() {
    if (getStartedOn().isPresent() && getTestedOn().last().isBefore(getStartedOn().get().first())) {
      throw new IllegalArgumentException(
          "a health check must not end before it starts, but starts "
              + getStartedOn().get()
              + " and ends "
              + getTestedOn());
    }
  }

  /**
   * A new builder.
   *
   * @return a builder that needs a tester and a day
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds health checks; not thread-safe. */
  final class Builder extends ImmutableHealthCheck.Builder {
    Builder() {}

    /**
     * Sets the first day of testing.
     *
     * @param day the day, in the years 0000 to 9999, never null
     * @return this builder
     * @throws IllegalArgumentException if the year is not 0 to 9999
     */
    public Builder startedOn(LocalDate day) {
      return startedOn(DateSpan.of(day));
    }

    /**
     * Sets the last day of testing.
     *
     * @param day the day, in the years 0000 to 9999, never null
     * @return this builder
     * @throws IllegalArgumentException if the year is not 0 to 9999
     */
    public Builder testedOn(LocalDate day) {
      return testedOn(DateSpan.of(day));
    }
  }
}
