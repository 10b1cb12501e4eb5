package org.psncontrols.model.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.psncontrols.model.source.DateSpan;

/**
 * The picture of the environment that goes with a submission.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface NetworkDiagram {

  /** The greatest length of a reference, in UTF-16 units. */
  int MAX_REFERENCE_LENGTH = 2_000;

  /**
   * Where the diagram is kept.
   *
   * @return the reference
   */
  @NotBlank
  @Size(max = MAX_REFERENCE_LENGTH)
  String getReference();

  /**
   * When it was drawn or last brought up to date.
   *
   * @return the day, or the span in which it lies
   */
  DateSpan getDrawnOn();

  /**
   * A new builder.
   *
   * @return a builder that needs a reference and a day
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds network diagrams; not thread-safe. */
  final class Builder extends ImmutableNetworkDiagram.Builder {
    Builder() {}

    /**
     * Sets the day on which it was drawn or last brought up to date.
     *
     * @param day the day, in the years 0000 to 9999, never null
     * @return this builder
     * @throws IllegalArgumentException if the year is not 0 to 9999
     */
    public Builder drawnOn(LocalDate day) {
      return drawnOn(DateSpan.of(day));
    }
  }
}
