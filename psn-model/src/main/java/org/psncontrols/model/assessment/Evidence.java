package org.psncontrols.model.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.psncontrols.model.problem.NotBlankIfPresent;
import org.psncontrols.model.source.DateSpan;

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

  /** The greatest length of a location, in UTF-16 units. */
  int MAX_LOCATION_LENGTH = 2_000;

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
   * @return the day or span of days; empty where not stated
   */
  Optional<DateSpan> getCollectedOn();

  /**
   * The last day on which it counts.
   *
   * @return the day, that day included, or the span in which it lies; empty where it does not
   *     expire
   */
  Optional<DateSpan> getExpiresOn();

  /**
   * The hash of the document, by which anyone can see that it is the one that was shown.
   *
   * @return the hash; empty where none was taken
   */
  Optional<Sha256> getHash();

  /**
   * Where it is kept.
   *
   * @return the location, such as an address or a file reference; empty where not stated
   */
  Optional<@NotBlankIfPresent @Size(max = MAX_LOCATION_LENGTH) String> getLocation();

  /**
   * Whether it counts on a day: collected on or before it, and not expired.
   *
   * <p>Of a date known to a month or the like, the day least favourable to the body is taken: the
   * last on which it may have been collected, the first on which it may expire.
   *
   * @param day the day, never null
   * @return true if it counts; evidence without a date of collection was collected before any day
   */
  default boolean isCurrentOn(LocalDate day) {
    return getCollectedOn().filter(collected -> day.isBefore(collected.last())).isEmpty()
        && getExpiresOn().filter(expires -> day.isAfter(expires.first())).isEmpty();
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

    /**
     * Sets the day of its collection.
     *
     * @param day the day, in the years 0000 to 9999, never null
     * @return this builder
     * @throws IllegalArgumentException if the year is not 0 to 9999
     */
    public Builder collectedOn(LocalDate day) {
      return collectedOn(DateSpan.of(day));
    }

    /**
     * Sets the last day on which it counts.
     *
     * @param day the day, in the years 0000 to 9999, never null
     * @return this builder
     * @throws IllegalArgumentException if the year is not 0 to 9999
     */
    public Builder expiresOn(LocalDate day) {
      return expiresOn(DateSpan.of(day));
    }
  }
}
