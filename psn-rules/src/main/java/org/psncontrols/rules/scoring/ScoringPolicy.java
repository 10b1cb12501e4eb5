package org.psncontrols.rules.scoring;

import static java.util.Objects.requireNonNull;

import org.psncontrols.model.assessment.Share;

/**
 * The choices that the scoring rules leave open.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param evidenceDemand when an answer must be backed by evidence, never null
 * @param compensationCeiling the most credit that a compensating measure can earn, never null
 * @since 0.1
 */
public record ScoringPolicy(EvidenceDemand evidenceDemand, Share compensationCeiling) {

  /**
   * Checks the parts.
   *
   * @param evidenceDemand when an answer must be backed by evidence, never null
   * @param compensationCeiling the most credit that a compensating measure can earn, never null
   */
  public ScoringPolicy {
    requireNonNull(evidenceDemand, "evidenceDemand");
    requireNonNull(compensationCeiling, "compensationCeiling");
  }

  /**
   * The defaults of this library, all {@code LOCAL}: evidence where the control expects any, and a
   * ceiling of 80 %.
   *
   * @return the default policy
   */
  public static ScoringPolicy defaults() {
    return new ScoringPolicy(EvidenceDemand.WHERE_EXPECTED, Share.of(8_000));
  }
}
