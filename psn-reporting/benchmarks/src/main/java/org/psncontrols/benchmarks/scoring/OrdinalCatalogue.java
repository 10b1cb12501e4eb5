package org.psncontrols.benchmarks.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;

/** A catalogue made ready once: its controls as ordinals, their weights as bits. */
final class OrdinalCatalogue {

  /** Two words hold a bit for each control. */
  static final int WORDS = 2;

  /** The bits of a weight. */
  static final int PLANES = 5;

  private static final int MOST_CONTROLS = WORDS * Long.SIZE;
  private static final int MOST_WEIGHT = (1 << PLANES) - 1;

  private final String[] ids;
  private final Map<ControlId, Integer> ordinals = new HashMap<>();
  private final boolean[] evidenceExpected;
  private final int[] weights;
  private final int[] sections;
  private final int sectionCount;

  /** For each bit of a weight, the controls whose weight has it. */
  private final long[] planes = new long[PLANES * WORDS];

  private final long[] musts = new long[WORDS];

  /**
   * Makes a catalogue ready.
   *
   * @throws IllegalArgumentException if it has more than 128 controls, or one with a weight above
   *     31
   */
  OrdinalCatalogue(Catalogue catalogue) {
    List<Control> controls = catalogue.getControlsInForce();
    if (controls.size() > MOST_CONTROLS) {
      throw new IllegalArgumentException(
          "a catalogue must have at most "
              + MOST_CONTROLS
              + " controls, but has "
              + controls.size());
    }
    ids = new String[controls.size()];
    evidenceExpected = new boolean[controls.size()];
    weights = new int[controls.size()];
    sections = new int[controls.size()];
    Map<String, Integer> sectionOrdinals = new HashMap<>();
    for (int i = 0; i < controls.size(); i++) {
      Control control = controls.get(i);
      ids[i] = control.getId().value();
      ordinals.put(control.getId(), i);
      evidenceExpected[i] = !control.getExpectedEvidence().isEmpty();
      sections[i] =
          sectionOrdinals.computeIfAbsent(control.getSection(), any -> sectionOrdinals.size());
      weigh(i, control.getScoringWeight());
      if (control.isMust()) {
        set(musts, 0, i);
      }
    }
    sectionCount = sectionOrdinals.size();
  }

  private void weigh(int ordinal, int weight) {
    if (weight > MOST_WEIGHT) {
      throw new IllegalArgumentException(
          "a weight must be at most " + MOST_WEIGHT + ", but is " + weight);
    }
    weights[ordinal] = weight;
    for (int plane = 0; plane < PLANES; plane++) {
      if ((weight >> plane & 1) != 0) {
        set(planes, plane, ordinal);
      }
    }
  }

  /** Sets the bit of a control in one of several masks. */
  static void set(long[] masks, int mask, int ordinal) {
    masks[mask * WORDS + ordinal / Long.SIZE] |= 1L << ordinal % Long.SIZE;
  }

  int size() {
    return weights.length;
  }

  /**
   * The ordinal of a control.
   *
   * @throws IllegalArgumentException if the catalogue does not have it
   */
  int ordinal(ControlId control) {
    Integer ordinal = ordinals.get(control);
    if (ordinal == null) {
      throw new IllegalArgumentException(
          "an answer must be to a control of the catalogue, but is to " + control);
    }
    return ordinal;
  }

  String id(int ordinal) {
    return ids[ordinal];
  }

  boolean isEvidenceExpected(int ordinal) {
    return evidenceExpected[ordinal];
  }

  /** The weights by ordinal; not a copy, as it is read in loops. */
  int[] weights() {
    return weights;
  }

  /** The section of each control, counted from 0; not a copy. */
  int[] sections() {
    return sections;
  }

  int sectionCount() {
    return sectionCount;
  }

  /** Two words for each bit of a weight; not a copy. */
  long[] planes() {
    return planes;
  }

  /** The two words of the controls that must be met; not a copy. */
  long[] musts() {
    return musts;
  }
}
