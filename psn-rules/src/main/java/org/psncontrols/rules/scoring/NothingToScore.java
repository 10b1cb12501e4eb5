package org.psncontrols.rules.scoring;

import org.immutables.value.Value;

/**
 * The result of scoring where no control counts. It is no number: neither 0 nor full marks.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public non-sealed interface NothingToScore extends Score {

  /**
   * A new builder.
   *
   * @return a builder that needs all that is not a collection or optional
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds results without a number; not thread-safe. */
  final class Builder extends ImmutableNothingToScore.Builder {
    Builder() {}
  }
}
