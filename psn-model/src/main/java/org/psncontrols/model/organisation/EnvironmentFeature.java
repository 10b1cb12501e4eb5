package org.psncontrols.model.organisation;

/**
 * Something an environment has that makes controls apply to it.
 *
 * <p>{@code RECONSTRUCTED} from the scope of health checks and the conditions of the codes.
 *
 * @since 0.1
 */
public enum EnvironmentFeature {
  /** Staff reach it from elsewhere. */
  REMOTE_ACCESS,
  /** It has wireless networks. */
  WIRELESS,
  /** Laptops, tablets or telephones under the body's management are used with it. */
  MOBILE_DEVICES,
  /** Devices that the body does not manage reach it. */
  UNMANAGED_DEVICES,
  /** It uses cloud services. */
  CLOUD_SERVICES,
  /** Services of this or other bodies are hosted in it. */
  HOSTED_SERVICES,
  /** Suppliers are linked to it. */
  SUPPLIER_LINKS,
  /** It has connections to the internet. */
  INTERNET_CONNECTION,
  /** It has connections onward to other networks. */
  ONWARD_CONNECTIONS,
  /** Part of it is run by someone else. */
  OUTSOURCED_SERVICES,
  /** It handles email over the network. */
  EMAIL
}
