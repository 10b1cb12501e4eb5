package org.psncontrols.model.control;

/**
 * How binding a control is.
 *
 * @since 0.1
 */
public enum Force {
  /** Needed for acceptance. */
  MUST,
  /** Where not yet met, must be shown as being worked towards. */
  SHOULD
}
