package org.psncontrols.rules.scoring;

/**
 * Weights as bits, so that those of any set of controls are added by counting bits.
 *
 * <p>One plane holds the same bit of every control's weight; a plane is as long as a mask.
 */
final class BitPlanes {

  private static final int TWO = 2;

  private final int words;
  private final int count;
  private final long[] planes;

  BitPlanes(int[] weights, int words) {
    int all = 0;
    for (int weight : weights) {
      all |= weight;
    }
    this.words = words;
    this.count = Integer.SIZE - Integer.numberOfLeadingZeros(all);
    this.planes = new long[count * words];
    for (int plane = 0; plane < count; plane++) {
      for (int i = 0; i < weights.length; i++) {
        planes[plane * words + (i >> 6)] |= (long) (weights[i] >> plane & 1) << i;
      }
    }
  }

  /** The weight of the controls whose bits are set in one mask of several. */
  long sum(long[] masks, int from) {
    return words == TWO ? sumOfTwo(masks[from], masks[from + 1]) : sumOfAny(masks, from);
  }

  /** Twice the weight of the controls of one mask, and once that of another. */
  long sumOfHalves(long[] masks, int twice, int once) {
    return words == TWO
        ? halvesOfTwo(masks[twice], masks[twice + 1], masks[once], masks[once + 1])
        : 2 * sumOfAny(masks, twice) + sumOfAny(masks, once);
  }

  private long halvesOfTwo(long twiceLow, long twiceHigh, long onceLow, long onceHigh) {
    long sum = 0;
    for (int plane = 0; plane < count; plane++) {
      long low = planes[TWO * plane];
      long high = planes[TWO * plane + 1];
      int twice = Long.bitCount(low & twiceLow) + Long.bitCount(high & twiceHigh);
      int once = Long.bitCount(low & onceLow) + Long.bitCount(high & onceHigh);
      sum += (long) (2 * twice + once) << plane;
    }
    return sum;
  }

  /** For 65 to 128 controls, as most catalogues have: no inner loop. */
  private long sumOfTwo(long low, long high) {
    long sum = 0;
    for (int plane = 0; plane < count; plane++) {
      sum +=
          (long)
                  (Long.bitCount(planes[TWO * plane] & low)
                      + Long.bitCount(planes[TWO * plane + 1] & high))
              << plane;
    }
    return sum;
  }

  private long sumOfAny(long[] masks, int from) {
    long sum = 0;
    for (int plane = 0; plane < count; plane++) {
      int bits = 0;
      for (int word = 0; word < words; word++) {
        bits += Long.bitCount(planes[plane * words + word] & masks[from + word]);
      }
      sum += (long) bits << plane;
    }
    return sum;
  }
}
