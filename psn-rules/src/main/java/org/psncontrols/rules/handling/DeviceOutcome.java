package org.psncontrols.rules.handling;

/**
 * What rules say of a device that is to reach information, the least strict first.
 *
 * <p>The outcomes are {@code RECONSTRUCTED} from public statements; their order is {@code LOCAL}.
 *
 * @since 0.1
 */
public enum DeviceOutcome {
  /** It may. */
  ALLOWED,
  /** The holder of the information decides. */
  HOLDER_DECIDES,
  /** It can be done, but is not recommended. */
  NOT_RECOMMENDED,
  /** The holder may, and bears the risk. */
  OWN_RISK,
  /** It breaks the conditions of connection, as it opens a path to services or data. */
  NON_COMPLIANT,
  /** It may not. */
  PROHIBITED;

  /**
   * Whether the holder can let the device in without breaking a rule.
   *
   * @return true up to {@link #OWN_RISK}
   */
  public boolean isPermitted() {
    return compareTo(NON_COMPLIANT) < 0;
  }
}
