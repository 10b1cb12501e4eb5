package org.psncontrols.model.assessment;

/**
 * A scheme whose testers were accepted for health checks.
 *
 * @since 0.1
 */
public enum TesterScheme {
  /** CHECK, run by CESG and later the NCSC. */
  CHECK,
  /** CREST. */
  CREST,
  /** Tiger. */
  TIGER,
  /** The Cyber Scheme. */
  CYBER_SCHEME
}
