package org.psncontrols.model.information;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Standing;

/**
 * What a body asks of whoever handles information.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface HandlingRequirement {

  /** The greatest length of a statement, in UTF-16 units. */
  int MAX_STATEMENT_LENGTH = 2_000;

  /**
   * What it is about.
   *
   * @return the topic
   */
  HandlingTopic getTopic();

  /**
   * How much it leaves to the holder.
   *
   * @return the strictness
   */
  Strictness getStrictness();

  /**
   * What is asked.
   *
   * @return the statement, in a sentence
   */
  @NotBlank
  @Size(max = MAX_STATEMENT_LENGTH)
  String getStatement();

  /**
   * How far it can be relied on that this is asked.
   *
   * @return the standing
   */
  Standing getStanding();

  /**
   * Where it was read.
   *
   * @return the source; present for a sourced requirement
   */
  Optional<SourceReference> getSource();

  /**
   * Refuses a sourced requirement without a source.
   *
   * @throws IllegalArgumentException if the standing is {@code SOURCED} and there is no source
   */
  @Value.Check
  default void check() {
    if (getStanding() == Standing.SOURCED && getSource().isEmpty()) {
      throw new IllegalArgumentException(
          "a sourced requirement must name its source, but has none: " + getTopic());
    }
  }

  /**
   * A new builder.
   *
   * @return a builder that needs a topic, a strictness, a statement and a standing
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds requirements; not thread-safe. */
  final class Builder extends ImmutableHandlingRequirement.Builder {
    Builder() {}
  }
}
