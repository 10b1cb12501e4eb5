package org.psncontrols.rules.handling;

/**
 * Whether what a device reaches is kept apart from what is connected to the network.
 *
 * @since 0.1
 */
public enum Segregation {
  /** It is kept apart: there is no path from it to services or data of the network. */
  SEGREGATED,
  /** It is not. */
  CONNECTED
}
