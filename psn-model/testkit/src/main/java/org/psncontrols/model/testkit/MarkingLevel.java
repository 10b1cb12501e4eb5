package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.psncontrols.model.classification.GscTier;
import org.psncontrols.model.classification.HandlingInstruction;

/**
 * A tier of Government Security Classifications, with the caveat SENSITIVE or without, and those of
 * the policy's instructions that may stand with it.
 */
@SuppressWarnings("ImmutableEnumChecker") // Its instructions are immutable.
enum MarkingLevel {
  OFFICIAL(GscTier.OFFICIAL, "HMG USE ONLY", "FOR PUBLIC RELEASE", "EMBARGOED", Markings.EMBARGO),
  OFFICIAL_SENSITIVE(
      GscTier.OFFICIAL, "HMG USE ONLY", "RECIPIENTS ONLY", "EMBARGOED", Markings.EMBARGO),
  SECRET(GscTier.SECRET, "HMG USE ONLY", "RECIPIENTS ONLY", "EMBARGOED", Markings.EMBARGO),
  TOP_SECRET(GscTier.TOP_SECRET, "RECIPIENTS ONLY");

  private final GscTier tier;
  private final ImmutableList<HandlingInstruction> instructions;

  MarkingLevel(GscTier tier, String... instructions) {
    this.tier = tier;
    this.instructions =
        Arrays.stream(instructions)
            .map(HandlingInstruction::of)
            .collect(ImmutableList.toImmutableList());
  }

  GscTier tier() {
    return tier;
  }

  boolean isSensitive() {
    return this == OFFICIAL_SENSITIVE;
  }

  boolean isAboveOfficial() {
    return tier != GscTier.OFFICIAL;
  }

  ImmutableList<HandlingInstruction> instructions() {
    return instructions;
  }
}
