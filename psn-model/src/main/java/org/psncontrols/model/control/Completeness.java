package org.psncontrols.model.control;

/**
 * How much of the real code a catalogue holds.
 *
 * @since 0.1
 */
public enum Completeness {
  /** Every control of the code. */
  COMPLETE,
  /** Some controls of the code; others exist that no public source shows. */
  PARTIAL,
  /** The code's headings, without its controls. */
  OUTLINE
}
