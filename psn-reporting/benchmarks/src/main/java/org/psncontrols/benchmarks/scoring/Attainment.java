package org.psncontrols.benchmarks.scoring;

import org.psncontrols.model.assessment.Share;

/** The arithmetic that the candidates share: it is the rule's, not theirs. */
final class Attainment {

  /** The attainment of a control that is fully met. */
  static final long FULL = (long) Share.WHOLE * Share.WHOLE;

  /** What a partly met control attains where nobody states a share. */
  static final int DEFAULT_SHARE = 5_000;

  /** The most credit that a compensating measure earns. */
  static final int CEILING = 8_000;

  private Attainment() {}

  /**
   * The attainment of a control.
   *
   * @param share how far it is met by itself, in parts of 10,000
   * @param credit the credit of the best measure in force, 0 for none
   */
  static long of(int share, int credit) {
    return (long) share * Share.WHOLE + (long) (Share.WHOLE - share) * Math.min(credit, CEILING);
  }
}
