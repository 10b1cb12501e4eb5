package org.psncontrols.rules.handling;

/**
 * Whether the body that holds the information manages a device, whoever owns it.
 *
 * @since 0.1
 */
public enum DeviceManagement {
  /** It was put in a known-good state and is under management for as long as it has access. */
  MANAGED,
  /** It is not, so it is to be assumed compromised; a check of its health proves nothing else. */
  UNMANAGED
}
