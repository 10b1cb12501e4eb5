package org.psncontrols.model.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

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
   * The last day of testing.
   *
   * @return the day
   */
  LocalDate getTestedOn();

  /**
   * What was tested.
   *
   * @return the items of the scope
   */
  @Value.NaturalOrder
  ImmutableSortedSet<ScopeItem> getScope();

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
  }
}
