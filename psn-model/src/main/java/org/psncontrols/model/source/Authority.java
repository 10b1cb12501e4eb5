package org.psncontrols.model.source;

/**
 * On whose authority a control or a rule stands.
 *
 * @since 0.1
 */
public enum Authority {
  /** A condition of the code: the connection depends on it. */
  CONDITION,
  /** Guidance that goes with the code: good practice, on which nothing depends by itself. */
  GUIDANCE,
  /** A choice of the body or its adviser, which no code asks for. */
  LOCAL_CHOICE
}
