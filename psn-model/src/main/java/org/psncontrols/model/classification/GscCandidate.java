package org.psncontrols.model.classification;

import static java.util.Objects.requireNonNull;

/**
 * Where information with an old protective marking may come to lie in Government Security
 * Classifications.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param tier the tier, never null
 * @param sensitive whether with the caveat SENSITIVE
 * @param usual whether it is the usual outcome, or one of several that are; false for an occasional
 *     one
 * @since 0.1
 */
public record GscCandidate(GscTier tier, boolean sensitive, boolean usual) {

  /**
   * Checks the parts.
   *
   * @param tier the tier, never null
   * @param sensitive whether with the caveat SENSITIVE
   * @param usual whether it is the usual outcome, or one of several that are; false for an
   *     occasional one
   * @throws IllegalArgumentException if SENSITIVE stands with another tier than OFFICIAL
   */
  public GscCandidate {
    requireNonNull(tier, "tier");
    if (sensitive && tier != GscTier.OFFICIAL) {
      throw new IllegalArgumentException(
          "SENSITIVE must stand with OFFICIAL, but stands with " + tier.getLabel());
    }
  }

  /** The level as a marking says it, such as {@code OFFICIAL-SENSITIVE}. */
  @Override
  public String toString() {
    return tier.getLabel() + (sensitive ? "-SENSITIVE" : "");
  }
}
