package org.psncontrols.rules.testkit.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Puts things into another order. */
final class Shuffle {

  private Shuffle() {}

  static <T> List<T> of(Collection<T> things, Random random) {
    List<T> shuffled = new ArrayList<>(things);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
