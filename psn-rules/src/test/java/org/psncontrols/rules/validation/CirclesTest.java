package org.psncontrols.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CirclesTest {

  /** All that is reached from a place by one link or more, the slow and plain way. */
  private static Set<Integer> reached(int start, List<Set<Integer>> links) {
    Set<Integer> reached = new HashSet<>(links.get(start));
    boolean more = true;
    while (more) {
      more = false;
      for (int place : List.copyOf(reached)) {
        if (place < links.size()) {
          more |= reached.addAll(links.get(place));
        }
      }
    }
    return reached;
  }

  @Property
  void are_the_things_that_lead_to_one_another(
      @ForAll @Size(max = 8) List<@Size(max = 3) Set<@IntRange(max = 8) Integer>> links) {
    List<ImmutableList<Integer>> expected = new ArrayList<>();
    Set<Integer> placed = new HashSet<>();
    for (int i = 0; i < links.size(); i++) {
      int here = i;
      if (reached(i, links).contains(i) && placed.add(i)) {
        ImmutableList<Integer> circle =
            IntStream.range(0, links.size())
                .filter(j -> reached(here, links).contains(j) && reached(j, links).contains(here))
                .boxed()
                .collect(ImmutableList.toImmutableList());
        placed.addAll(circle);
        expected.add(circle);
      }
    }
    List<Integer> places = IntStream.range(0, links.size()).boxed().toList();

    assertThat(Circles.among(places, place -> place, links::get))
        .containsExactlyElementsOf(expected);
  }

  @Property
  void of_things_with_one_name_the_first_counts(@ForAll @IntRange(max = 3) int repeats) {
    List<String> things = new ArrayList<>(List.of("a", "b"));
    for (int i = 0; i < repeats; i++) {
      things.add("a");
    }

    assertThat(
            Circles.among(things, thing -> thing, thing -> List.of(thing.equals("a") ? "b" : "a")))
        .containsExactly(ImmutableList.of(0, 1));
  }
}
