package org.psncontrols.rules.scoring;

/**
 * What one would expect of a formula that scores compliance.
 *
 * <p>A model's {@link LawCard} says which of them it keeps.
 *
 * @since 0.1
 */
public enum Law {
  /** Bounded. */
  BOUNDED("The score lies from 0 to its maximum, both included."),
  /** Monotone. */
  MONOTONE("Improving one answer never lowers the score, nor does it leave nothing to score."),
  /** Strict where weighted. */
  STRICT(
      "Improving one answer that counts and weighs, and has no measure behind it, raises the"
          + " score."),
  /** Permutation. */
  PERMUTATION(
      "Neither the order of the controls nor that of the responses, one to each, changes the score"
          + " or its bounds."),
  /** Partition. */
  PARTITION(
      "The tallies of any two parts add up to that of the whole, and from their sum follows the"
          + " score of the whole, exactly."),
  /** Regrouping. */
  REGROUPING("Putting the same controls into other sections changes neither score nor bounds."),
  /** Zero weight is neutral. */
  ZERO_WEIGHT(
      "A control of weight 0, of no stated force or risk, leaves the score as it is, however it is"
          + " answered."),
  /** Neutral element. */
  NEUTRAL_ELEMENT("Adding the tally of a part without controls and health check changes nothing."),
  /** Nothing to score. */
  NOTHING_TO_SCORE(
      "Where no control applies and there is no health check, the result is no number."),
  /** Not applicable is disclosed. */
  NOT_APPLICABLE_DISCLOSED(
      "The score says what it would be if what is not applicable counted as not met, for each such"
          + " control and for all of them."),
  /** Not checking cannot raise. */
  NOT_CHECKING(
      "Leaving out one answer never raises the score, nor does it leave nothing to score."),
  /** Contributions sum. */
  CONTRIBUTIONS_SUM(
      "What the controls contribute adds up to the score, and so does what the sections do."),
  /** Bounds contain every completion. */
  BOUNDS_CONTAIN_COMPLETIONS(
      "Every way to answer what is not assessed gives a score within the bounds, or none."),
  /** Idempotence. */
  IDEMPOTENCE("Scoring the same facts again gives the same score and the same digest."),
  /** Expiry. */
  EXPIRY(
      "That the evidence for an answer lapses never raises the score, nor does it leave nothing to"
          + " score.");

  private final String statement;

  Law(String statement) {
    this.statement = statement;
  }

  /**
   * The law in a sentence.
   *
   * @return the sentence in English
   */
  public String getStatement() {
    return statement;
  }
}
