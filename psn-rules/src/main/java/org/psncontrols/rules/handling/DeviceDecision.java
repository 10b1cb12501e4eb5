package org.psncontrols.rules.handling;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * What the rules say of a device that is to reach information, and which of them decided.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param use the device and the information, never null
 * @param decidedBy the rule that decided, one of those considered, never null
 * @param considered the rules that bear on it, never null
 * @since 0.1
 */
public record DeviceDecision(
    DeviceUse use, DeviceRule decidedBy, ImmutableList<DeviceRule> considered) {

  /**
   * Checks the parts.
   *
   * @param use the device and the information, never null
   * @param decidedBy the rule that decided, one of those considered, never null
   * @param considered the rules that bear on it, never null
   * @throws IllegalArgumentException if the deciding rule is not among those considered, or one of
   *     these is stricter
   */
  public DeviceDecision {
    requireNonNull(use, "use");
    requireNonNull(decidedBy, "decidedBy");
    requireNonNull(considered, "considered");
    if (!considered.contains(decidedBy)
        || considered.stream().anyMatch(r -> r.outcome().compareTo(decidedBy.outcome()) > 0)) {
      throw new IllegalArgumentException(
          "the strictest of the rules considered must decide, but "
              + decidedBy.id()
              + " is not it among "
              + considered.stream().map(DeviceRule::id).toList());
    }
  }

  /**
   * What is decided.
   *
   * @return the outcome of the deciding rule
   */
  public DeviceOutcome outcome() {
    return decidedBy.outcome();
  }
}
