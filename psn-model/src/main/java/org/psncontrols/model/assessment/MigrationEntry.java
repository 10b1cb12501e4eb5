package org.psncontrols.model.assessment;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.psncontrols.model.control.ControlId;

/**
 * What a migration made of one response, or of one control without any.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface MigrationEntry {

  /**
   * What was made of it.
   *
   * @since 0.1
   */
  enum Outcome {
    /** The response was kept under the same identifier. */
    CARRIED,
    /** The response was kept under another identifier. */
    RENAMED,
    /** The response does not stand in the newer edition; it is only kept in this entry. */
    DROPPED,
    /** The older edition's control had no response. */
    UNANSWERED,
    /** The newer edition's control is in no relation to an older one. */
    NEW
  }

  /**
   * What was made of it.
   *
   * @return the outcome
   */
  Outcome getOutcome();

  /**
   * The control of the older edition.
   *
   * @return the identifier; empty exactly where the outcome is {@code NEW}
   */
  Optional<ControlId> getOlder();

  /**
   * What stands in its place in the newer edition.
   *
   * @return the identifiers; empty where nothing does
   */
  @Value.NaturalOrder
  ImmutableSortedSet<ControlId> getNewer();

  /**
   * Whether somebody should look: what was answered is not exactly what the newer edition asks.
   *
   * @return true if the newer controls should be answered afresh, or a kept answer confirmed
   */
  boolean isReviewNeeded();

  /**
   * Why it was so decided.
   *
   * @return one sentence in English
   */
  String getReason();

  /**
   * The response as it stood in the older edition.
   *
   * @return the response, whether kept or dropped; empty where there was none
   */
  Optional<Response> getResponse();

  /**
   * A new builder.
   *
   * @return a builder that needs an outcome, whether a review is needed, and a reason
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds entries; not thread-safe. */
  final class Builder extends ImmutableMigrationEntry.Builder {
    Builder() {}
  }
}
