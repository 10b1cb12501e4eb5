package org.psncontrols.benchmarks.scoring;

/**
 * The limit: for each class of attainment and each bit of a weight, the controls that have both are
 * counted at once.
 */
final class BitSliced {

  // Constants, as the compiler takes the fields of an enum for none.

  private static final long FULL = AttainmentClass.FULL.attainment();
  private static final long HALF = AttainmentClass.HALF.attainment();
  private static final long HALF_LITTLE = AttainmentClass.HALF_LITTLE_COMPENSATED.attainment();
  private static final long HALF_WELL = AttainmentClass.HALF_WELL_COMPENSATED.attainment();
  private static final long LITTLE = AttainmentClass.LITTLE_COMPENSATED.attainment();
  private static final long WELL = AttainmentClass.WELL_COMPENSATED.attainment();

  private static final int FULL_AT = CompactForm.at(AttainmentClass.FULL);
  private static final int HALF_AT = CompactForm.at(AttainmentClass.HALF);
  private static final int HALF_LITTLE_AT = CompactForm.at(AttainmentClass.HALF_LITTLE_COMPENSATED);
  private static final int HALF_WELL_AT = CompactForm.at(AttainmentClass.HALF_WELL_COMPENSATED);
  private static final int LITTLE_AT = CompactForm.at(AttainmentClass.LITTLE_COMPENSATED);
  private static final int WELL_AT = CompactForm.at(AttainmentClass.WELL_COMPENSATED);

  private BitSliced() {}

  static LazyScore score(CompactForm form) {
    OrdinalCatalogue catalogue = form.catalogue();
    long[] planes = catalogue.planes();
    long[] masks = form.masks();
    return new LazyScore(
        form,
        attained(planes, masks, 0)
            + own(
                catalogue.weights(),
                form.ownOrdinals(),
                form.ownAttainments(),
                0,
                form.ownOrdinals().length),
        weight(planes, masks, 0),
        isGateOpen(catalogue.musts(), masks, 0));
  }

  /** What the controls with a class of attainment add, of the masks that start at an index. */
  static long attained(long[] planes, long[] masks, int start) {
    return FULL * sum(planes, masks, start + FULL_AT)
        + HALF * sum(planes, masks, start + HALF_AT)
        + HALF_LITTLE * sum(planes, masks, start + HALF_LITTLE_AT)
        + HALF_WELL * sum(planes, masks, start + HALF_WELL_AT)
        + LITTLE * sum(planes, masks, start + LITTLE_AT)
        + WELL * sum(planes, masks, start + WELL_AT);
  }

  static int weight(long[] planes, long[] masks, int start) {
    return sum(planes, masks, start);
  }

  /** The sum of the weights of the controls in the mask at an index. */
  private static int sum(long[] planes, long[] masks, int at) {
    long low = masks[at];
    long high = masks[at + 1];
    int sum = 0;
    for (int plane = 0; plane < OrdinalCatalogue.PLANES; plane++) {
      sum +=
          (Long.bitCount(planes[2 * plane] & low) + Long.bitCount(planes[2 * plane + 1] & high))
              << plane;
    }
    return sum;
  }

  /** What the controls with an attainment of their own add. */
  static long own(int[] weights, byte[] ordinals, long[] attainments, int from, int to) {
    long sum = 0;
    for (int i = from; i < to; i++) {
      sum += weights[ordinals[i]] * attainments[i];
    }
    return sum;
  }

  static boolean isGateOpen(long[] musts, long[] masks, int start) {
    long closedLow = musts[0] & masks[start] & ~masks[start + FULL_AT];
    long closedHigh = musts[1] & masks[start + 1] & ~masks[start + FULL_AT + 1];
    return (closedLow | closedHigh) == 0;
  }
}
