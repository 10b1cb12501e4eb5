package org.psncontrols.model.assessment;

/**
 * What a compliance certificate allows; {@code SOURCED}, the four kinds of the application guidance
 * and of an adviser's list.
 *
 * @since 0.1
 */
public enum CertificateKind {
  /** To send and receive over the network; any body, and every provider, needs one. */
  CONNECTION,
  /** To offer a service to others, from an environment that has a connection certificate. */
  SERVICE_PROVISION,
  /** To provide connectivity to the network. */
  CONNECTIVITY_SERVICE,
  /** To provide the Government Conveyance Network under its deed of undertakings. */
  GCN_CONNECTIVITY
}
