package org.psncontrols.reporting.score;

/**
 * How much is told of a score.
 *
 * @since 0.1
 */
public enum ScoreDetail {
  /** The score and what follows from it for the body. */
  USUAL,
  /** Also the rule, what each control adds, what was left out, and what single changes would do. */
  EXPLAINED
}
