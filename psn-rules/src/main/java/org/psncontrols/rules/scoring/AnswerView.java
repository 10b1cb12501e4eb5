package org.psncontrols.rules.scoring;

/**
 * Whose answer counts.
 *
 * @since 0.1
 */
public enum AnswerView {
  /** The assessor's where there is one, else the body's own. */
  ASSESSOR_ELSE_OWN,
  /** The body's own, whatever an assessor said. */
  OWN,
  /** The assessor's; what no assessor has answered is not assessed. */
  ASSESSOR
}
