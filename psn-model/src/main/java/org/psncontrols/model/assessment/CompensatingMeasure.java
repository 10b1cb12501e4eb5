package org.psncontrols.model.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.psncontrols.model.problem.NotBlankIfPresent;

/**
 * Something done instead of meeting a control in full, with the credit claimed for it.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface CompensatingMeasure {

  /** The greatest length of a text, in UTF-16 units. */
  int MAX_TEXT_LENGTH = 2_000;

  /**
   * What is done.
   *
   * @return the description
   */
  @NotBlank
  @Size(max = MAX_TEXT_LENGTH)
  String getDescription();

  /**
   * How much of the gap it is claimed to close.
   *
   * @return the credit, before any ceiling of the policy
   */
  Share getCredit();

  /**
   * Who allowed it.
   *
   * @return the authority; empty where nobody has, and then it earns no credit
   */
  Optional<@NotBlankIfPresent @Size(max = MAX_TEXT_LENGTH) String> getAuthority();

  /**
   * The last day on which it counts.
   *
   * @return the day, that day included
   */
  LocalDate getExpiresOn();

  /**
   * A new builder.
   *
   * @return a builder that needs a description, a credit and a last day
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds compensating measures; not thread-safe. */
  final class Builder extends ImmutableCompensatingMeasure.Builder {
    Builder() {}
  }
}
