package org.psncontrols.model.assessment;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * How much of the internal systems a health check looked at.
 *
 * <p>Sampling is of the internal part alone: the external part is always tested whole, so there is
 * no share for it to state. Two accounts of advisers agree on a tenth and differ in what it is a
 * tenth of; the reading taken here, {@code RECONSTRUCTED}, is that a sample may be tested by hand
 * while automated tools scan everything.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Sampling {

  /**
   * The share of the internal systems that was tested by hand.
   *
   * @return the share; empty where not stated
   */
  Optional<Share> getManualShare();

  /**
   * The share of the internal systems that automated tools scanned.
   *
   * @return the share; empty where not stated
   */
  Optional<Share> getAutomatedShare();

  /**
   * A new builder.
   *
   * @return a builder that needs nothing
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds samplings; not thread-safe. */
  final class Builder extends ImmutableSampling.Builder {
    Builder() {}
  }
}
