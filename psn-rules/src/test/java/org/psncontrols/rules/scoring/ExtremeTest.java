package org.psncontrols.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class ExtremeTest {

  record Value(int quarters, int weight, boolean optional) {

    BigFraction value() {
      return BigFraction.of(quarters, 4);
    }
  }

  @Provide
  Arbitrary<Value> values() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 4),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of(true, false))
        .as(Value::new);
  }

  private static List<List<Value>> choices(List<Value> values) {
    List<List<Value>> choices = new ArrayList<>(List.of(List.of()));
    for (Value value : values) {
      List<List<Value>> longer = new ArrayList<>();
      for (List<Value> choice : choices) {
        if (value.optional()) {
          longer.add(choice);
        }
        List<Value> with = new ArrayList<>(choice);
        with.add(value);
        longer.add(with);
      }
      choices = longer;
    }
    return choices;
  }

  private static int weight(List<Value> choice) {
    return choice.stream().mapToInt(Value::weight).sum();
  }

  private static BigFraction mean(List<Value> choice) {
    if (weight(choice) == 0) {
      return BigFraction.ZERO;
    }
    BigFraction sum = BigFraction.ZERO;
    for (Value value : choice) {
      sum = sum.add(value.value().multiply(value.weight()));
    }
    return sum.divide(weight(choice));
  }

  private static Extreme filled(Extreme extreme, List<Value> values) {
    for (Value value : values) {
      if (value.optional()) {
        extreme.mayCount(value.value(), value.weight());
      } else {
        extreme.counts(value.value(), value.weight());
      }
    }
    return extreme;
  }

  @Property(tries = 500)
  void the_weighted_mean_is_the_furthest_of_all_choices_that_weigh(
      @ForAll @Size(max = 6) List<@From("values") Value> values) {
    List<BigFraction> means =
        choices(values).stream()
            .filter(choice -> weight(choice) > 0)
            .map(ExtremeTest::mean)
            .toList();

    assertThat(filled(Extreme.lowest(), values).weightedMean().map(Extreme.Mean::value))
        .isEqualTo(means.stream().min(Comparator.naturalOrder()));
    assertThat(filled(Extreme.highest(), values).weightedMean().map(Extreme.Mean::value))
        .isEqualTo(means.stream().max(Comparator.naturalOrder()));
  }

  @Property(tries = 500)
  void the_mean_is_the_furthest_of_all_choices_of_anything(
      @ForAll @Size(max = 6) List<@From("values") Value> values) {
    List<BigFraction> means =
        choices(values).stream()
            .filter(choice -> !choice.isEmpty())
            .map(ExtremeTest::mean)
            .toList();

    assertThat(filled(Extreme.lowest(), values).mean().map(Extreme.Mean::value))
        .isEqualTo(means.stream().min(Comparator.naturalOrder()));
    assertThat(filled(Extreme.highest(), values).mean().map(Extreme.Mean::value))
        .isEqualTo(means.stream().max(Comparator.naturalOrder()));
  }

  @Property(tries = 100)
  void it_is_certain_as_soon_as_one_value_counts_in_any_case(
      @ForAll @Size(max = 4) List<@From("values") Value> values) {
    assertThat(filled(Extreme.lowest(), values).isCertain())
        .isEqualTo(values.stream().anyMatch(value -> !value.optional()));
    Optional<Extreme.Mean> mean = filled(Extreme.lowest(), values).mean();
    assertThat(mean.isPresent()).isEqualTo(!values.isEmpty());
  }

  @Test
  void of_equal_values_all_join_in_whatever_order_they_come() {
    Value lighter = new Value(0, 1, true);
    Value heavier = new Value(0, 2, true);

    assertThat(filled(Extreme.lowest(), List.of(lighter, heavier)).weightedMean())
        .isEqualTo(filled(Extreme.lowest(), List.of(heavier, lighter)).weightedMean())
        .contains(new Extreme.Mean(BigFraction.ZERO, 3));
  }

  @Test
  void what_would_move_the_mean_inwards_stays_out() {
    Extreme highest = Extreme.highest();
    highest.counts(BigFraction.of(1, 2), 2);
    highest.mayCount(BigFraction.ONE, 1);
    highest.mayCount(BigFraction.of(2, 3), 3);
    highest.mayCount(BigFraction.of(3, 5), 1);

    assertThat(highest.weightedMean()).contains(new Extreme.Mean(BigFraction.of(4), 6));
  }
}
