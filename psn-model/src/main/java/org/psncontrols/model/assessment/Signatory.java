package org.psncontrols.model.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.psncontrols.model.problem.NotBlankIfPresent;

/**
 * The person who signs a submission.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Signatory {

  /** The greatest length of each text, in UTF-16 units. */
  int MAX_LENGTH = 300;

  /**
   * The person's name.
   *
   * @return the name
   */
  @NotBlank
  @Size(max = MAX_LENGTH)
  String getName();

  /**
   * The person's position.
   *
   * @return the position
   */
  @NotBlank
  @Size(max = MAX_LENGTH)
  String getPosition();

  /**
   * Where to write to.
   *
   * @return the email address as given; empty where not stated
   */
  Optional<@NotBlankIfPresent @Size(max = MAX_LENGTH) String> getEmail();

  /**
   * When the person signed.
   *
   * @return the day
   */
  LocalDate getSignedOn();

  /**
   * A new builder.
   *
   * @return a builder that needs a name, a position and a day
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds signatories; not thread-safe. */
  final class Builder extends ImmutableSignatory.Builder {
    Builder() {}
  }
}
