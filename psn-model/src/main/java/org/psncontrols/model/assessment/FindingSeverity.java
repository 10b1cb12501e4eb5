package org.psncontrols.model.assessment;

/**
 * How grave a finding is; the first is the gravest.
 *
 * <p>The vocabulary usual in UK health-check reports; {@code RECONSTRUCTED}, as no PSN list was
 * read.
 *
 * @since 0.1
 */
public enum FindingSeverity {
  /** Critical; in 2013 also "major". */
  CRITICAL,
  /** High. */
  HIGH,
  /** Medium. */
  MEDIUM,
  /** Low. */
  LOW,
  /** For information. */
  INFORMATIONAL
}
