package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;

/**
 * Breaks the constraints that one type declares on its accessors, one after the other.
 *
 * @param <T> the type
 */
final class FieldConstraints<T> {

  private static final int MAX_COUNT = 1_000_000;

  private static final Arbitrary<Long> NEGATIVE =
      DrawnArbitrary.of(draw -> draw.chance(10) ? Long.MIN_VALUE : -1L - draw.magnitude(MAX_COUNT));

  private final Class<T> type;
  private final Arbitrary<T> values;
  private final ImmutableList.Builder<BrokenRule<T>> rules = ImmutableList.builder();

  private FieldConstraints(Class<T> type, Arbitrary<T> values) {
    this.type = type;
    this.values = values;
  }

  /**
   * Nothing yet.
   *
   * @param values generates valid values, in which one field after the other is replaced
   */
  static <T> FieldConstraints<T> of(Class<T> type, Arbitrary<T> values) {
    return new FieldConstraints<>(type, values);
  }

  /** A text that must not be blank and has a greatest length. */
  FieldConstraints<T> text(String property, int maxLength, BiFunction<T, String, T> with) {
    return blank(property, with).tooLong(property, maxLength, with);
  }

  /** A text that must not be blank. */
  FieldConstraints<T> blank(String property, BiFunction<T, String, T> with) {
    return field(ProblemCodes.TEXT_BLANK, property, BadTexts.BLANK, with);
  }

  /** A text that has a greatest length. */
  FieldConstraints<T> tooLong(String property, int maxLength, BiFunction<T, String, T> with) {
    return field(ProblemCodes.TEXT_TOO_LONG, property, BadTexts.longerThan(maxLength), with);
  }

  /** A list of texts, each of which must not be blank and has a greatest length. */
  FieldConstraints<T> texts(
      String property,
      int maxLength,
      Function<T, ImmutableList<String>> texts,
      BiFunction<T, List<String>, T> with) {
    return item(ProblemCodes.TEXT_BLANK, property, BadTexts.BLANK, texts, with)
        .item(ProblemCodes.TEXT_TOO_LONG, property, BadTexts.longerThan(maxLength), texts, with);
  }

  /** A number that must be 0 or more. */
  FieldConstraints<T> count(String property, BiFunction<T, Long, T> with) {
    return field(ProblemCodes.NUMBER_NEGATIVE, property, NEGATIVE, with);
  }

  /** A list that has a greatest length. The items are all the same, which costs next to nothing. */
  <E> FieldConstraints<T> list(
      String property, int maxItems, Arbitrary<E> items, BiFunction<T, List<E>, T> with) {
    Arbitrary<Integer> lengths = DrawnArbitrary.of(draw -> maxItems + BadTexts.excess(draw));
    return field(
        ProblemCodes.TOO_MANY,
        property,
        Combinators.combine(lengths, items).as(Collections::nCopies),
        with);
  }

  private <F> FieldConstraints<T> field(
      ProblemCode code, String property, Arbitrary<F> fields, BiFunction<T, F, T> with) {
    rules.add(
        new BrokenRule<>(
            type,
            code,
            property,
            Combinators.combine(values, fields)
                .as((value, field) -> new Invalid<>(with.apply(value, field), code, property))
                .withoutEdgeCases()));
    return this;
  }

  /** A text anywhere among those of a list. */
  private FieldConstraints<T> item(
      ProblemCode code,
      String property,
      Arbitrary<String> items,
      Function<T, ImmutableList<String>> texts,
      BiFunction<T, List<String>, T> with) {
    rules.add(
        new BrokenRule<>(
            type,
            code,
            property + "[]",
            Combinators.combine(values, items, Picks.ANY)
                .as(
                    (value, item, pick) -> {
                      List<String> list = new ArrayList<>(texts.apply(value));
                      int at = pick % (list.size() + 1);
                      list.add(at, item);
                      return new Invalid<>(
                          with.apply(value, list), code, property + "[" + at + "]");
                    })
                .withoutEdgeCases()));
    return this;
  }

  ImmutableList<BrokenRule<T>> build() {
    return rules.build();
  }
}
