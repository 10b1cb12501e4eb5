package org.psncontrols.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.organisation.Nation;

class DrawnArbitraryTest {

  private static final Arbitrary<ImmutableList<Integer>> NUMBERS =
      DrawnArbitrary.of(draw -> draw.list(0, 200, number -> number.below(1_000)));

  /** A number, and a part whose form the number decides. */
  private record Branched(int form, List<Integer> part, String after) {
    static Branched make(Draw draw) {
      int form = draw.below(3);
      List<Integer> part =
          form == 2
              ? ImmutableList.of(draw.below(50), draw.below(50))
              : draw.list(form, 5, number -> number.below(50));
      return new Branched(form, part, draw.make(Texts::line));
    }
  }

  @Example
  void a_number_shrinks_to_the_least_that_fails() {
    Arbitrary<Integer> numbers = DrawnArbitrary.of(draw -> draw.between(3, 9_999));

    assertThat(Shrinking.<Integer>smallest(numbers, n -> n >= 1_234)).isEqualTo(1_234);
  }

  @Example
  void a_list_shrinks_to_the_elements_that_matter() {
    assertThat(Shrinking.smallest(NUMBERS, list -> list.stream().anyMatch(n -> n > 500)))
        .containsExactly(501);
    assertThat(
            Shrinking.smallest(
                NUMBERS, list -> list.stream().filter(n -> n > 500).distinct().count() >= 3))
        .hasSize(3)
        .allSatisfy(n -> assertThat(n).isBetween(501, 503));
    assertThat(Shrinking.smallest(NUMBERS, list -> list.size() >= 57)).hasSize(57).containsOnly(0);
  }

  @Example
  void a_list_of_two_hundred_shrinks_in_few_steps() {
    AtomicInteger tries = new AtomicInteger();
    Shrinking.smallest(
        NUMBERS,
        list -> {
          tries.incrementAndGet();
          return list.contains(7) || list.stream().anyMatch(n -> n > 900);
        });

    assertThat(tries.get()).isLessThan(200);
  }

  @Example
  void the_first_choice_is_taken_although_it_makes_more_choices() {
    Arbitrary<Branched> branched = DrawnArbitrary.of(Branched::make);

    assertThat(Shrinking.smallest(branched, b -> true)).isEqualTo(new Branched(0, List.of(), "a"));
    assertThat(Shrinking.smallest(branched, b -> b.form() > 0))
        .isEqualTo(new Branched(1, List.of(0), "a"));
    assertThat(Shrinking.smallest(branched, b -> b.after().contains("null")))
        .isEqualTo(new Branched(0, List.of(), "null"));
  }

  @Example
  void nothing_is_made_before_it_is_looked_at() {
    AtomicInteger made = new AtomicInteger();
    Arbitrary<ImmutableList<Integer>> counted =
        DrawnArbitrary.of(
            draw -> {
              made.incrementAndGet();
              return draw.list(0, 200, number -> number.below(1_000));
            });
    Shrinkable<ImmutableList<Integer>> list = counted.generator(1_000).next(new Random(42));

    List<Shrinkable<ImmutableList<Integer>>> simpler = list.shrink().toList();
    int before = made.get();
    simpler.get(0).value();
    simpler.get(0).distance();

    assertThat(simpler).hasSizeGreaterThan(100);
    assertThat(before).isEqualTo(2);
    assertThat(made).hasValue(3);
  }

  @Example
  void what_is_no_simpler_is_farther_than_any_value() {
    // Elements that must be there do not count; with the first choice they need not be there.
    Arbitrary<ImmutableList<Integer>> lists =
        DrawnArbitrary.of(draw -> draw.list(3 * draw.below(2), 3, number -> number.below(50)));
    Shrinkable<ImmutableList<Integer>> list =
        lists.generator(1_000).stream(new Random(42))
            .filter(
                any ->
                    any.value().size() == 3
                        && any.distance().compareTo(ShrinkingDistance.of(5)) < 0)
            .findFirst()
            .orElseThrow();

    assertThat(list.shrink().map(Shrinkable::distance))
        .contains(DrawnArbitrary.FAR)
        .filteredOn(distance -> !distance.equals(DrawnArbitrary.FAR))
        .isNotEmpty()
        .allMatch(distance -> distance.compareTo(list.distance()) < 0);
  }

  @Example
  void what_need_not_be_there_goes_away() {
    Arbitrary<Optional<Integer>> numbers =
        DrawnArbitrary.of(draw -> draw.sometimes(90, number -> number.below(5)));

    assertThat(Shrinking.smallest(numbers, n -> true)).isEmpty();
    assertThat(Shrinking.smallest(numbers, Optional::isPresent)).hasValue(0);
  }

  @Example
  void edge_cases_are_the_same_each_time() {
    Arbitrary<Integer> numbers =
        DrawnArbitrary.<Integer>of(draw -> draw.below(5))
            .withEdges(ImmutableList.of(draw -> 100 + draw.below(50)));

    assertThat(numbers.edgeCases().suppliers()).hasSize(1);
    int first = numbers.edgeCases().iterator().next().value();
    assertThat(numbers.edgeCases().iterator().next().value()).isEqualTo(first).isBetween(100, 149);
    assertThat(numbers.edgeCases(0).isEmpty()).isTrue();
  }

  @Example
  void an_edge_case_stays_one_only_where_that_matters() {
    Arbitrary<Integer> numbers =
        DrawnArbitrary.<Integer>of(draw -> draw.below(50))
            .withEdges(ImmutableList.of(draw -> 100 + draw.below(50)));
    Shrinkable<Integer> edge = numbers.edgeCases().iterator().next();

    assertThat(smallest(edge, n -> n >= 100)).isEqualTo(100);
    assertThat(smallest(edge, n -> true)).isZero();
  }

  private static int smallest(Shrinkable<Integer> from, IntPredicate fault) {
    Optional<Shrinkable<Integer>> smaller =
        Shrinking.simpler(from).filter(shrunk -> fault.test(shrunk.value())).findFirst();
    return smaller.map(shrunk -> smallest(shrunk, fault)).orElseGet(from::value);
  }

  @Example
  void what_is_always_there_stays() {
    assertThat(
            Shrinking.smallest(
                    OrganisationArbitraries.organisations().inNation(Nation.WALES), any -> true)
                .getNation())
        .contains(Nation.WALES);
  }

  @Example
  void the_simplest_value_has_nothing_to_try() {
    Arbitrary<Catalogue> catalogues = ControlArbitraries.catalogues().ofSize(30, 30);
    AtomicInteger tries = new AtomicInteger();
    Shrinking.smallest(catalogues, any -> tries.incrementAndGet() > 0);

    assertThat(tries.get()).isLessThan(5);
  }
}
