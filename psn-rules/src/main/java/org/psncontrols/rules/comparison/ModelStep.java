package org.psncontrols.rules.comparison;

import static java.util.Objects.requireNonNull;

/**
 * One choice in which two models differ, and what it does to one assessment.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param aspect the choice, never null
 * @param effect how many percentage points the score moves when this choice is taken as well, never
 *     null
 * @param sentence what either model does and how much that does here, in English, never null
 * @since 0.1
 */
public record ModelStep(Aspect aspect, ScoreDifference effect, String sentence) {

  /** What a model chooses. */
  public enum Aspect {
    /** The whole rule, of a model whose choices are not known one by one. */
    RULE,
    /** What a control weighs. */
    WEIGHTING,
    /** What a control attains that is met in part. */
    CREDIT,
    /** What happens to a control that is not assessed. */
    UNASSESSED,
    /** Of what the mean is taken. */
    GROUPING,
    /** What the score is measured in, such as all or nothing. */
    SCALE,
    /** How the exact score is shown. */
    ROUNDING
  }

  /**
   * Checks that all parts are there.
   *
   * @param aspect the choice, never null
   * @param effect how many percentage points the score moves, never null
   * @param sentence what either model does and how much that does here, never null
   */
  public ModelStep {
    requireNonNull(aspect, "aspect");
    requireNonNull(effect, "effect");
    requireNonNull(sentence, "sentence");
  }
}
