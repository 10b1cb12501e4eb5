package org.psncontrols.rules.scoring;

import org.psncontrols.model.control.Control;

/**
 * When an answer that claims something must be backed by evidence.
 *
 * @since 0.1
 */
public enum EvidenceDemand {
  /** For every control. */
  ALWAYS,
  /** For a control whose catalogue expects evidence of some kind. */
  WHERE_EXPECTED,
  /** For no control; evidence that is there must be current all the same. */
  NEVER;

  /**
   * Whether evidence is demanded for a control.
   *
   * @param control the control, never null
   * @return true if an answer without any evidence does not stand
   */
  public boolean isDemandedFor(Control control) {
    return switch (this) {
      case ALWAYS -> true;
      case WHERE_EXPECTED -> !control.getExpectedEvidence().isEmpty();
      case NEVER -> false;
    };
  }
}
