package org.psncontrols.model.testkit;

import java.util.List;
import net.jqwik.api.Arbitrary;

/** Numbers that pick one of several, however many there are. */
final class Picks {

  private static final int MOST = 1_000;

  /** Numbers to be taken modulo how many there are; shrink to the first. */
  static final Arbitrary<Integer> ANY = DrawnArbitrary.of(draw -> draw.below(MOST));

  private Picks() {}

  static <T> T from(List<T> elements, int pick) {
    return elements.get(pick % elements.size());
  }
}
