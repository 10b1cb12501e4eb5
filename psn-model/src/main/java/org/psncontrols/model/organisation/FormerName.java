package org.psncontrols.model.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import org.psncontrols.model.source.DateSpan;

/**
 * A name that an organisation bore and gave up.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface FormerName {

  /**
   * The name.
   *
   * @return the name, at most {@value Organisation#MAX_NAME_LENGTH} UTF-16 units
   */
  @NotBlank
  @Size(max = Organisation.MAX_NAME_LENGTH)
  String getName();

  /**
   * When it was taken.
   *
   * @return the first day of its use, as precisely as known; empty where no source says
   */
  Optional<DateSpan> getSince();

  /**
   * When it was given up.
   *
   * @return the last day of its use, as precisely as known; empty where no source says
   */
  Optional<DateSpan> getUntil();

  /**
   * Refuses a name that was given up before it was taken.
   *
   * @throws IllegalArgumentException if the last possible day of its end lies before the first
   *     possible day of its start
   */
  @Value.Check
  default void check() {
    if (getSince().isPresent()
        && getUntil().isPresent()
        && getUntil().get().last().isBefore(getSince().get().first())) {
      throw new IllegalArgumentException(
          "a name must not be given up before it is taken, but \""
              + getName()
              + "\" is borne since "
              + getSince().get()
              + " and until "
              + getUntil().get());
    }
  }

  /**
   * A new builder.
   *
   * @return a builder that needs a name
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds former names; not thread-safe. */
  final class Builder extends ImmutableFormerName.Builder {
    Builder() {}
  }
}
