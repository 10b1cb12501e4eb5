package org.psncontrols.benchmarks.scoring;

/**
 * The attainments that nearly all answers have. The compact form holds one class for each control,
 * and a mask of 120 bits for each class that adds to the sum.
 */
enum AttainmentClass {
  NOT_APPLICABLE(0, 0),
  /** Not met, or not assessed. */
  NONE(1, 0),
  FULL(2, Attainment.FULL),
  HALF(3, Attainment.of(Attainment.DEFAULT_SHARE, 0)),
  HALF_LITTLE_COMPENSATED(4, Attainment.of(Attainment.DEFAULT_SHARE, AttainmentClass.LITTLE)),
  HALF_WELL_COMPENSATED(5, Attainment.of(Attainment.DEFAULT_SHARE, Attainment.CEILING)),
  LITTLE_COMPENSATED(6, Attainment.of(0, AttainmentClass.LITTLE)),
  WELL_COMPENSATED(7, Attainment.of(0, Attainment.CEILING)),
  /** An attainment of its own, held beside the classes. */
  OWN(8, 0);

  private static final int LITTLE = 3_000;

  /** In the order of their codes. */
  private static final AttainmentClass[] ALL = values();

  private final byte code;
  private final long attainment;

  AttainmentClass(int code, long attainment) {
    this.code = (byte) code;
    this.attainment = attainment;
  }

  /** What stands for it in the compact form: 0 to 8. */
  byte code() {
    return code;
  }

  long attainment() {
    return attainment;
  }

  /** Whether it has a mask: it attains the same wherever it is, and more than nothing. */
  boolean hasMask() {
    return attainment > 0;
  }

  static AttainmentClass of(int code) {
    return ALL[code];
  }

  /** The class of a control that applies. */
  static AttainmentClass ofAttainment(long attainment) {
    for (int code = NONE.code; code < OWN.code; code++) {
      if (ALL[code].attainment == attainment) {
        return ALL[code];
      }
    }
    return OWN;
  }
}
