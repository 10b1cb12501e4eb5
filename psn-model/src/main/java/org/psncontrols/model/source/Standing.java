package org.psncontrols.model.source;

/**
 * How far a fact can be relied on as a statement of the PSN regime.
 *
 * @since 0.1
 */
public enum Standing {
  /** Read in a public source, which is named beside it. */
  SOURCED,
  /** Inferred from one or more public sources; not to be presented as official. */
  RECONSTRUCTED,
  /** A value or handle of this library or of its user. */
  LOCAL
}
