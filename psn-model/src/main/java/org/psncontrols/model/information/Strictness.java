package org.psncontrols.model.information;

/**
 * How much a requirement leaves to whoever holds the information, the least strict first.
 *
 * <p>{@code LOCAL}: an order is needed to say which of two requirements is the stricter.
 *
 * @since 0.1
 */
public enum Strictness {
  /** The holder decides. */
  HOLDER_DECIDES,
  /** The holder should follow it. */
  ADVISED,
  /** The holder must follow it. */
  REQUIRED
}
