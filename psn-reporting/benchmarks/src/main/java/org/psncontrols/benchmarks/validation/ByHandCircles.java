package org.psncontrols.benchmarks.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds what rests on itself by following every link from every thing, as nearly nothing does. */
final class ByHandCircles {

  private ByHandCircles() {}

  /** The first place of each circle. */
  static <T, K> List<Integer> of(
      List<T> things, Function<T, K> name, Function<T, ? extends Iterable<K>> others) {
    Map<K, T> named = new HashMap<>();
    for (T thing : things) {
      named.putIfAbsent(name.apply(thing), thing);
    }
    List<Integer> firsts = new ArrayList<>();
    Set<K> done = new HashSet<>();
    for (int i = 0; i < things.size(); i++) {
      K start = name.apply(things.get(i));
      Set<K> reached = reached(named, start, others);
      if (!done.contains(start) && reached.contains(start)) {
        firsts.add(i);
        for (K other : reached) {
          if (reached(named, other, others).contains(start)) {
            done.add(other);
          }
        }
      }
    }
    return firsts;
  }

  private static <T, K> Set<K> reached(
      Map<K, T> named, K start, Function<T, ? extends Iterable<K>> others) {
    Set<K> reached = new HashSet<>();
    Deque<K> open = new ArrayDeque<>();
    open.add(start);
    while (!open.isEmpty()) {
      T thing = named.get(open.remove());
      if (thing == null) {
        continue;
      }
      for (K other : others.apply(thing)) {
        if (reached.add(other)) {
          open.add(other);
        }
      }
    }
    return reached;
  }
}
