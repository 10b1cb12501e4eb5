package org.psncontrols.model.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that shows how a control is met.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Evidence {

  /** The greatest length of a title, in UTF-16 units. */
  int MAX_TITLE_LENGTH = 2_000;

  /**
   * What it is.
   *
   * @return the title
   */
  @NotBlank
  @Size(max = MAX_TITLE_LENGTH)
  String getTitle();

  /**
   * When it was collected.
   *
   * @return the day; empty where not stated
   */
  Optional<LocalDate> getCollectedOn();

  /**
   * The last day on which it counts.
   *
   * @return the day, that day included; empty where it does not expire
   */
  Optional<LocalDate> getExpiresOn();

  /**
   * Whether it counts on a day: collected on or before it, and not expired.
   *
   * @param day the day, never null
   * @return true if it counts; evidence without a date of collection was collected before any day
   */
  default boolean isCurrentOn(LocalDate day) {
    return !getCollectedOn().filter(day::isBefore).isPresent()
        && !getExpiresOn().filter(day::isAfter).isPresent();
  }

  /**
   * A new builder.
   *
   * @return a builder that needs a title
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds items of evidence; not thread-safe. */
  final class Builder extends ImmutableEvidence.Builder {
    Builder() {}
  }
}
