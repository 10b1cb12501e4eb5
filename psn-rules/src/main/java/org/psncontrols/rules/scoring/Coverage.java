package org.psncontrols.rules.scoring;

/**
 * How much of a catalogue a score rests on, in controls.
 *
 * <p>The four numbers add up to the controls of the catalogue. Immutable and thread-safe; a value
 * type, so do not use its identity.
 *
 * @param assessor controls that count by the assessor's answer
 * @param own controls that count by the body's own answer
 * @param notApplicable controls that do not apply
 * @param notAssessed controls without an answer that stands
 * @since 0.1
 */
public record Coverage(int assessor, int own, int notApplicable, int notAssessed) {

  /**
   * The controls of the catalogue.
   *
   * @return the sum of the four numbers
   */
  public int total() {
    return assessor + own + notApplicable + notAssessed;
  }

  /**
   * The controls with an answer that stands.
   *
   * @return the total without those not assessed
   */
  public int answered() {
    return assessor + own + notApplicable;
  }
}
