package org.psncontrols.model.assessment;

/**
 * How an answer was arrived at.
 *
 * <p>The three methods that assessment practice tells apart; {@code LOCAL}, as no source of the
 * regime names them.
 *
 * @since 0.1
 */
public enum AssessmentMethod {
  /** Documents, configurations or mechanisms were looked at. */
  EXAMINE,
  /** People were asked. */
  INTERVIEW,
  /** The control was exercised, and what it did compared with what it should do. */
  TEST
}
