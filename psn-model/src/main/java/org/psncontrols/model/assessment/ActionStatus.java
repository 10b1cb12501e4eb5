package org.psncontrols.model.assessment;

/**
 * How far a remedial action has come.
 *
 * @since 0.1
 */
public enum ActionStatus {
  /** Not begun. */
  OPEN,
  /** Begun. */
  IN_PROGRESS,
  /** Carried out. */
  CLOSED
}
