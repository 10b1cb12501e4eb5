package org.psncontrols.rules.scoring;

import org.immutables.value.Value;
import org.psncontrols.model.assessment.Share;

/**
 * The choices that the scoring rules leave open.
 *
 * <p>What is not chosen is as in {@link #defaults()}, all {@code LOCAL}. Immutable and thread-safe;
 * a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ScoringPolicy {

  /** The most credit that a compensating measure can earn by default, in parts of 10,000. */
  int USUAL_CEILING = 8_000;

  /**
   * When an answer must be backed by evidence.
   *
   * @return the demand; where the control expects any, unless chosen otherwise
   */
  @Value.Default
  default EvidenceDemand getEvidenceDemand() {
    return EvidenceDemand.WHERE_EXPECTED;
  }

  /**
   * The most credit that a compensating measure can earn.
   *
   * @return the ceiling; {@link #USUAL_CEILING} unless chosen otherwise
   */
  @Value.Default
  default Share getCompensationCeiling() {
    return Share.of(USUAL_CEILING);
  }

  /**
   * Whose answer counts.
   *
   * @return the view; the assessor's where there is one, else the body's own, unless chosen
   *     otherwise
   */
  @Value.Default
  default AnswerView getAnswerView() {
    return AnswerView.ASSESSOR_ELSE_OWN;
  }

  /**
   * Which risks lie in which band.
   *
   * @return the matrix; {@link RiskMatrix#defaults()} unless chosen otherwise
   */
  @Value.Default
  default RiskMatrix getRiskMatrix() {
    return RiskMatrix.defaults();
  }

  /**
   * The choices of this library.
   *
   * @return the default policy
   */
  static ScoringPolicy defaults() {
    return builder().build();
  }

  /**
   * A new builder.
   *
   * @return a builder that needs nothing
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds policies; not thread-safe. */
  final class Builder extends ImmutableScoringPolicy.Builder {
    Builder() {}
  }
}
