package org.psncontrols.model.control;

/**
 * How sure the author of a mapping is of an entry.
 *
 * @since 0.1
 */
public enum Confidence {
  /** A guess from titles. */
  LOW,
  /** A judgement from the texts. */
  MEDIUM,
  /** Read in a source, or agreed with whoever keeps the catalogues. */
  HIGH
}
