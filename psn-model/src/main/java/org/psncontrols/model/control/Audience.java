package org.psncontrols.model.control;

/**
 * A party to which a control may apply.
 *
 * @since 0.1
 */
public enum Audience {
  /** A body that connects: Code of Connection. */
  CUSTOMER,
  /** A body that provides a service over the network: Code of Practice. */
  SERVICE_PROVIDER,
  /** A body that provides connectivity: Code of Interconnection. */
  CONNECTIVITY_PROVIDER
}
