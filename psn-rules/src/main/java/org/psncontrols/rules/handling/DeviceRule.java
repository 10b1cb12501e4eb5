package org.psncontrols.rules.handling;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Standing;

/**
 * A rule on devices, with where it comes from.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param id the rule's stable name, such as {@code central-government-unmanaged}, never null
 * @param outcome what it says, never null
 * @param statement why, in a sentence in English, never null
 * @param standing how far it can be relied on, never null
 * @param sources where the statements behind it were read, at least one, never null
 * @since 0.1
 */
public record DeviceRule(
    String id,
    DeviceOutcome outcome,
    String statement,
    Standing standing,
    ImmutableList<SourceReference> sources) {

  /**
   * Checks the parts.
   *
   * @param id the rule's stable name, such as {@code central-government-unmanaged}, never null
   * @param outcome what it says, never null
   * @param statement why, in a sentence in English, never null
   * @param standing how far it can be relied on, never null
   * @param sources where the statements behind it were read, at least one, never null
   * @throws IllegalArgumentException if there is no source
   */
  public DeviceRule {
    requireNonNull(id, "id");
    requireNonNull(outcome, "outcome");
    requireNonNull(statement, "statement");
    requireNonNull(standing, "standing");
    requireNonNull(sources, "sources");
    if (sources.isEmpty()) {
      throw new IllegalArgumentException(
          "a device rule must name its sources, but has none: " + id);
    }
  }
}
