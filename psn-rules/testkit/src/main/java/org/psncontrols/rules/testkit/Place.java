package org.psncontrols.rules.testkit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A part of a value, and the value with another part in its place.
 *
 * @param <C> the type of the value
 * @param <T> the type of the part
 * @param item the part
 * @param path where it is
 * @param put gives the value with another part there
 */
record Place<C, T>(T item, String path, Function<T, C> put) {

  /** The value with a broken part there. */
  Broken<C> broken(T part, String field) {
    return new Broken<>(put.apply(part), path + "." + field);
  }

  /**
   * The place of an item in a list of this part; of a given one where the list is empty.
   *
   * @param with gives the part with another list
   */
  <E> Place<C, E> inner(
      String field, ImmutableList<E> items, E spare, Picks picks, BiFunction<T, List<E>, T> with) {
    ImmutableList<E> filled = items.isEmpty() ? ImmutableList.of(spare) : items;
    int at = picks.innerPlaceIn(filled);
    return new Place<>(
        filled.get(at),
        path + "." + field + "[" + at + "]",
        part -> put.apply(with.apply(item, Items.replaced(filled, at, part))));
  }
}
