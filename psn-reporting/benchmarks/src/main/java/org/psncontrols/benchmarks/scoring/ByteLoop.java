package org.psncontrols.benchmarks.scoring;

/** One pass over a byte for each control. */
final class ByteLoop {

  private static final int NOT_APPLICABLE = AttainmentClass.NOT_APPLICABLE.code();
  private static final int FULL = AttainmentClass.FULL.code();

  /** Attainments in the low bits, which no sum of them leaves, and 1 above them if it applies. */
  private static final int LOW_BITS = 40;

  private static final long LOW = (1L << LOW_BITS) - 1;

  /** All bits of a code; the table is so long that none needs to be checked. */
  private static final int CODES = 0b1111;

  private static final long[] BOTH = both();

  private ByteLoop() {}

  private static long[] both() {
    long[] both = new long[CODES + 1];
    for (AttainmentClass held : AttainmentClass.values()) {
      int code = held.code();
      both[code] = held.attainment() | (code == NOT_APPLICABLE ? 0 : 1L << LOW_BITS);
    }
    return both;
  }

  /** The sums alone. */
  static Scores score(CompactForm form) {
    int[] weights = form.catalogue().weights();
    byte[] ordinals = form.ownOrdinals();
    byte[] classes = form.classes();
    long sums = sums(weights, classes, 0);
    return new Scores(
        attained(sums)
            + BitSliced.own(weights, ordinals, form.ownAttainments(), 0, ordinals.length),
        weight(sums),
        isGateOpen(form.catalogue().musts(), classes, 0));
  }

  /** Both sums of the bytes that start at an index; one multiplication serves both. */
  static long sums(int[] weights, byte[] classes, int start) {
    long sums = 0;
    for (int i = 0; i < weights.length; i++) {
      sums += weights[i] * BOTH[classes[start + i] & CODES];
    }
    return sums;
  }

  /** What the controls with a class of attainment add. */
  static long attained(long sums) {
    return sums & LOW;
  }

  static long weight(long sums) {
    return sums >>> LOW_BITS;
  }

  static boolean isGateOpen(long[] musts, byte[] classes, int start) {
    for (int word = 0; word < OrdinalCatalogue.WORDS; word++) {
      for (long left = musts[word]; left != 0; left &= left - 1) {
        int code = classes[start + word * Long.SIZE + Long.numberOfTrailingZeros(left)];
        if (code != FULL && code != NOT_APPLICABLE) {
          return false;
        }
      }
    }
    return true;
  }

  /** The sums with what each control and each section adds, as numbers in arrays. */
  static Packed explain(CompactForm form) {
    OrdinalCatalogue catalogue = form.catalogue();
    int[] weights = catalogue.weights();
    byte[] classes = form.classes();
    long[] controls = new long[weights.length];
    long weight = 0;
    for (int i = 0; i < weights.length; i++) {
      long sums = weights[i] * BOTH[classes[i] & CODES];
      controls[i] = attained(sums);
      weight += weight(sums);
    }
    byte[] ordinals = form.ownOrdinals();
    for (int own = 0; own < ordinals.length; own++) {
      controls[ordinals[own]] = weights[ordinals[own]] * form.ownAttainments()[own];
    }
    long[] bySection = bySection(catalogue, controls);
    long attained = 0;
    for (long section : bySection) {
      attained += section;
    }
    return new Packed(
        new Scores(attained, weight, isGateOpen(catalogue.musts(), classes, 0)),
        controls,
        bySection);
  }

  /** Nearly always the next control stands in the same section. */
  private static long[] bySection(OrdinalCatalogue catalogue, long[] controls) {
    int[] sections = catalogue.sections();
    long[] bySection = new long[catalogue.sectionCount()];
    int section = 0;
    long sum = 0;
    for (int i = 0; i < controls.length; i++) {
      if (sections[i] != section) {
        bySection[section] += sum;
        section = sections[i];
        sum = 0;
      }
      sum += controls[i];
    }
    bySection[section] += sum;
    return bySection;
  }

  /** Scores and what adds up to them. The arrays are not copied. */
  static final class Packed {

    private final Scores scores;
    private final long[] controls;
    private final long[] sections;

    private Packed(Scores scores, long[] controls, long[] sections) {
      this.scores = scores;
      this.controls = controls;
      this.sections = sections;
    }

    Scores scores() {
      return scores;
    }

    /** What each control adds, in the catalogue's order. */
    long[] controls() {
      return controls;
    }

    /** What each section adds. */
    long[] sections() {
      return sections;
    }
  }
}
