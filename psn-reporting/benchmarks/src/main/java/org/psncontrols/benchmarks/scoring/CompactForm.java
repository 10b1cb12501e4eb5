package org.psncontrols.benchmarks.scoring;

import java.util.Arrays;

/**
 * An assessment at a date, laid out for scoring: a class of attainment for each control as a byte,
 * and once more as masks. The few attainments without a class stand beside them.
 */
final class CompactForm {

  /** Of the controls that apply; those of the classes follow. */
  static final int APPLICABLE = 0;

  /** One more for each class from full to well compensated. */
  static final int MASKS =
      2 + AttainmentClass.WELL_COMPENSATED.code() - AttainmentClass.FULL.code();

  static final int MASK_WORDS = MASKS * OrdinalCatalogue.WORDS;

  private final OrdinalCatalogue catalogue;
  private final byte[] classes;
  private final long[] masks = new long[MASK_WORDS];
  private final byte[] ownOrdinals;
  private final long[] ownAttainments;

  private CompactForm(Builder builder) {
    catalogue = builder.catalogue;
    classes = builder.classes;
    ownOrdinals = Arrays.copyOf(builder.ownOrdinals, builder.own);
    ownAttainments = Arrays.copyOf(builder.ownAttainments, builder.own);
    for (int i = 0; i < classes.length; i++) {
      AttainmentClass held = AttainmentClass.of(classes[i]);
      if (held != AttainmentClass.NOT_APPLICABLE) {
        OrdinalCatalogue.set(masks, APPLICABLE, i);
      }
      if (held.hasMask()) {
        OrdinalCatalogue.set(masks, mask(held), i);
      }
    }
  }

  private static int mask(AttainmentClass held) {
    return 1 + held.code() - AttainmentClass.FULL.code();
  }

  /** The index of the first word of the mask of a class that has one. */
  static int at(AttainmentClass held) {
    return mask(held) * OrdinalCatalogue.WORDS;
  }

  OrdinalCatalogue catalogue() {
    return catalogue;
  }

  /** The class of each control; not a copy, like the others below. */
  byte[] classes() {
    return classes;
  }

  long[] masks() {
    return masks;
  }

  /** The controls with an attainment of their own. */
  byte[] ownOrdinals() {
    return ownOrdinals;
  }

  long[] ownAttainments() {
    return ownAttainments;
  }

  /** The attainment of a control, 0 for one that does not apply. */
  long attainment(int ordinal) {
    AttainmentClass held = AttainmentClass.of(classes[ordinal]);
    if (held != AttainmentClass.OWN) {
      return held.attainment();
    }
    int own = 0;
    while (ownOrdinals[own] != ordinal) {
      own++;
    }
    return ownAttainments[own];
  }

  /** Collects the attainments; not thread-safe. Controls that nothing is said of attain nothing. */
  static final class Builder {

    /** As many controls as commonly have an attainment of their own. */
    private static final int FEW = 8;

    private final OrdinalCatalogue catalogue;
    private final byte[] classes;
    private byte[] ownOrdinals = new byte[FEW];
    private long[] ownAttainments = new long[FEW];
    private int own;

    Builder(OrdinalCatalogue catalogue) {
      this.catalogue = catalogue;
      classes = new byte[catalogue.size()];
      Arrays.fill(classes, AttainmentClass.NONE.code());
    }

    void notApplicable(int ordinal) {
      classes[ordinal] = AttainmentClass.NOT_APPLICABLE.code();
    }

    void attains(int ordinal, long attainment) {
      AttainmentClass held = AttainmentClass.ofAttainment(attainment);
      classes[ordinal] = held.code();
      if (held == AttainmentClass.OWN) {
        if (own == ownOrdinals.length) {
          ownOrdinals = Arrays.copyOf(ownOrdinals, 2 * own);
          ownAttainments = Arrays.copyOf(ownAttainments, 2 * own);
        }
        ownOrdinals[own] = (byte) ordinal;
        ownAttainments[own] = attainment;
        own++;
      }
    }

    CompactForm build() {
      return new CompactForm(this);
    }
  }
}
