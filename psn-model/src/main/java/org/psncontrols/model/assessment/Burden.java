package org.psncontrols.model.assessment;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * What it takes a body to keep a control met, year after year.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Burden {

  /**
   * The working time it takes.
   *
   * @return the effort in a year; empty where not stated
   */
  Optional<Effort> getEffortPerYear();

  /**
   * The money it takes, working time left aside.
   *
   * @return the cost in a year; empty where not stated
   */
  Optional<Cost> getCostPerYear();

  /**
   * A new builder.
   *
   * @return a builder that needs nothing
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds burdens; not thread-safe. */
  final class Builder extends ImmutableBurden.Builder {
    Builder() {}
  }
}
