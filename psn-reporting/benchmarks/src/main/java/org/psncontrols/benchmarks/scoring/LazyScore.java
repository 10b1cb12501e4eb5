package org.psncontrols.benchmarks.scoring;

import java.util.ArrayList;
import java.util.List;

/**
 * Scores that can be explained, when somebody asks.
 *
 * @param source what was scored
 */
record LazyScore(CompactForm source, long attained, long weight, boolean gateOpen) {

  Scores scores() {
    return new Scores(attained, weight, gateOpen);
  }

  /** A line for each control, in the catalogue's order. */
  List<Contribution> contributions() {
    OrdinalCatalogue catalogue = source.catalogue();
    int[] weights = catalogue.weights();
    byte[] classes = source.classes();
    List<Contribution> lines = new ArrayList<>(weights.length);
    for (int i = 0; i < weights.length; i++) {
      boolean counts = classes[i] != AttainmentClass.NOT_APPLICABLE.code();
      lines.add(new Contribution(catalogue.id(i), counts ? weights[i] : 0, source.attainment(i)));
    }
    return lines;
  }
}
