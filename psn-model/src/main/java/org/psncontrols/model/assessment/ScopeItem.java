package org.psncontrols.model.assessment;

/**
 * An item of a health check's scope, external or internal.
 *
 * <p>Items without a note are named in the 2022 supporting guidance on IT Health Checks.
 *
 * @since 0.1
 */
public enum ScopeItem {
  /** Services that face the internet: email and web servers. */
  INTERNET_FACING_SERVICES(true),
  /** Firewalls and other systems that stop access from the internet. */
  BOUNDARY_DEFENCES(true),
  /** Remote access systems for staff, seen from outside. */
  REMOTE_ACCESS(true),
  /** Links of third-party suppliers, from the supplier's own offices. */
  SUPPLIER_LINKS(true),
  /** Vulnerability scan and manual analysis of the internal network. */
  INTERNAL_NETWORK(false),
  /** Build and configuration of desktops and servers. */
  DESKTOP_AND_SERVER_BUILD(false),
  /** Security of network management. */
  NETWORK_MANAGEMENT(false),
  /**
   * Patching of operating systems, applications and firmware; outdated applications of third
   * parties included, from an adviser's account.
   */
  PATCHING(false),
  /** Configuration of remote access for managed and other devices. */
  REMOTE_ACCESS_CONFIGURATION(false),
  /** Build and configuration of laptops and other mobile devices; from advisers' accounts. */
  MOBILE_DEVICE_BUILD(false),
  /** Internal gateways; from an adviser's account. */
  INTERNAL_GATEWAYS(false),
  /** Wireless configuration; from an adviser's account. */
  WIRELESS(false),
  /** Firewall policy, routers, switches and servers on the PSN path; one network's offer. */
  PSN_PATH(false);

  private final boolean external;

  ScopeItem(boolean external) {
    this.external = external;
  }

  /**
   * Whether the item is tested from outside.
   *
   * @return true for the external part, false for the internal part
   */
  public boolean isExternal() {
    return external;
  }
}
