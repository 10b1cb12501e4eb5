package org.psncontrols.model.information;

/**
 * Whose information it is, as seen from the body that holds it.
 *
 * @since 0.1
 */
public enum DataOrigin {
  /** Central government's, which is protected the way its supplier wants. */
  CENTRAL_GOVERNMENT,
  /** The holder's own, whose risk is the holder's own judgement. */
  OWN,
  /** Another partner's, whose rules the holder must meet. */
  PARTNER
}
