package org.psncontrols.rules.validation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds what rests on itself, directly or through others, in time that grows with the number of
 * things and of their links.
 *
 * <p>Things are numbered from 0. Those that all lead to one another make one circle. Where each
 * rests only on what stands before it, there is none, which its callers see by themselves.
 */
final class Circles {

  private final List<List<Integer>> next;
  private final int[] circleOf;

  private Circles(List<List<Integer>> next) {
    this.next = next;
    this.circleOf = new int[next.size()];
    Arrays.fill(circleOf, -1);
  }

  /**
   * The circles among things that name one another.
   *
   * @param things the things; of those with the same name the first counts
   * @param name gives a thing's name
   * @param others gives the names of what a thing rests on; those that no thing has are passed over
   * @return the places of the things of each circle, in their order; the circles by their first
   */
  static <T, K> ImmutableList<ImmutableList<Integer>> among(
      List<T> things, Function<T, K> name, Function<T, ? extends Iterable<K>> others) {
    Map<K, Integer> places = new HashMap<>();
    for (int i = 0; i < things.size(); i++) {
      places.putIfAbsent(name.apply(things.get(i)), i);
    }
    List<List<Integer>> next = new ArrayList<>();
    for (int i = 0; i < things.size(); i++) {
      List<Integer> links = new ArrayList<>();
      if (Integer.valueOf(i).equals(places.get(name.apply(things.get(i))))) {
        for (K other : others.apply(things.get(i))) {
          Integer place = places.get(other);
          if (place != null) {
            links.add(place);
          }
        }
      }
      next.add(links);
    }
    return new Circles(next).find();
  }

  /** By two walks: the second, against the links, takes the last finished of the first first. */
  private ImmutableList<ImmutableList<Integer>> find() {
    List<Integer> finished = finished();
    List<List<Integer>> back = new ArrayList<>();
    next.forEach(links -> back.add(new ArrayList<>()));
    for (int from = 0; from < next.size(); from++) {
      for (int to : next.get(from)) {
        back.get(to).add(from);
      }
    }
    for (int i = finished.size() - 1; i >= 0; i--) {
      mark(finished.get(i), back);
    }
    Map<Integer, List<Integer>> members = new LinkedHashMap<>();
    for (int place = 0; place < next.size(); place++) {
      members.computeIfAbsent(circleOf[place], key -> new ArrayList<>()).add(place);
    }
    return members.values().stream()
        .filter(circle -> circle.size() > 1 || next.get(circle.get(0)).contains(circle.get(0)))
        .map(ImmutableList::copyOf)
        .collect(ImmutableList.toImmutableList());
  }

  private List<Integer> finished() {
    List<Integer> finished = new ArrayList<>();
    int[] followed = new int[next.size()];
    boolean[] seen = new boolean[next.size()];
    Deque<Integer> way = new ArrayDeque<>();
    for (int start = 0; start < next.size(); start++) {
      if (seen[start]) {
        continue;
      }
      seen[start] = true;
      way.push(start);
      while (!way.isEmpty()) {
        int here = way.peek();
        if (followed[here] == next.get(here).size()) {
          finished.add(way.pop());
          continue;
        }
        int to = next.get(here).get(followed[here]++);
        if (!seen[to]) {
          seen[to] = true;
          way.push(to);
        }
      }
    }
    return finished;
  }

  private void mark(int start, List<List<Integer>> back) {
    if (circleOf[start] >= 0) {
      return;
    }
    Deque<Integer> open = new ArrayDeque<>();
    circleOf[start] = start;
    open.add(start);
    while (!open.isEmpty()) {
      for (int from : back.get(open.remove())) {
        if (circleOf[from] < 0) {
          circleOf[from] = start;
          open.add(from);
        }
      }
    }
  }
}
