package org.psncontrols.rules.scoring;

import java.util.Optional;

/**
 * The result of scoring where nothing counts. It is no number: neither 0 nor full marks.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class NothingToScore extends Score {

  NothingToScore(ScoringPlan plan, StandingAnswers answers) {
    super(plan, answers);
  }

  @Override
  public Optional<Ratio> findScore() {
    return Optional.empty();
  }

  /** The model, and that there is nothing to score. */
  @Override
  public String toString() {
    return getModel() + " v" + getVersion() + " as of " + getAsOf() + ": nothing to score";
  }
}
