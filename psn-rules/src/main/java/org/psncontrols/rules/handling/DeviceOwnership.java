package org.psncontrols.rules.handling;

/**
 * To whom a device belongs, which says nothing about who manages it.
 *
 * @since 0.1
 */
public enum DeviceOwnership {
  /** To the body that holds the information. */
  ORGANISATION,
  /** To a person. */
  PERSONAL
}
