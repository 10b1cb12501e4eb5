package org.psncontrols.benchmarks.scoring;

import java.util.Arrays;

/**
 * A portfolio at a date as columns: what the compact forms of its organisations hold, one after the
 * other in the same arrays. The arrays are not copied, as they are read in loops.
 */
final class Columns {

  /** Organisations are summed up by group, such as a kind in a region. */
  static final int GROUPS = 48;

  private final OrdinalCatalogue catalogue;
  private final byte[] groups;
  private final long[] masks;
  private final byte[] classes;

  /** For each organisation where its controls with an attainment of their own start. */
  private final int[] ownStarts;

  private byte[] ownOrdinals = new byte[0];
  private long[] ownAttainments = new long[0];
  private int size;

  Columns(OrdinalCatalogue catalogue, int capacity) {
    this.catalogue = catalogue;
    groups = new byte[capacity];
    masks = new long[capacity * CompactForm.MASK_WORDS];
    classes = new byte[capacity * catalogue.size()];
    ownStarts = new int[capacity + 1];
  }

  void add(int group, CompactForm form) {
    groups[size] = (byte) group;
    System.arraycopy(form.masks(), 0, masks, size * CompactForm.MASK_WORDS, CompactForm.MASK_WORDS);
    System.arraycopy(form.classes(), 0, classes, size * catalogue.size(), catalogue.size());
    int start = ownStarts[size];
    int own = form.ownOrdinals().length;
    if (start + own > ownOrdinals.length) {
      ownOrdinals = Arrays.copyOf(ownOrdinals, 2 * (start + own));
      ownAttainments = Arrays.copyOf(ownAttainments, 2 * (start + own));
    }
    System.arraycopy(form.ownOrdinals(), 0, ownOrdinals, start, own);
    System.arraycopy(form.ownAttainments(), 0, ownAttainments, start, own);
    size++;
    ownStarts[size] = start + own;
  }

  int size() {
    return size;
  }

  OrdinalCatalogue catalogue() {
    return catalogue;
  }

  byte[] groups() {
    return groups;
  }

  long[] masks() {
    return masks;
  }

  byte[] classes() {
    return classes;
  }

  /** What the controls with an attainment of their own add to the score of an organisation. */
  long own(int organisation) {
    return BitSliced.own(
        catalogue.weights(),
        ownOrdinals,
        ownAttainments,
        ownStarts[organisation],
        ownStarts[organisation + 1]);
  }
}
