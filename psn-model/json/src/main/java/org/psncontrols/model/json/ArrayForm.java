package org.psncontrols.model.json;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.psncontrols.model.problem.ProblemCodes;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * The form of a collection that is a JSON array.
 *
 * @param item the form of the items
 * @param maxItems the greatest number of items that is read
 * @param distinct whether an item must not appear twice
 * @param collect makes the collection
 * @param <T> the type of the items
 * @param <C> the type of the collection
 */
record ArrayForm<T, C extends Collection<T>>(
    JsonForm<T> item, int maxItems, boolean distinct, Function<List<T>, C> collect)
    implements JsonForm<C> {

  ArrayForm {
    requireNonNull(item, "item");
  }

  @Override
  public Optional<C> read(JsonInput in) {
    if (!in.at(JsonToken.START_ARRAY, "a list")) {
      return Optional.empty();
    }
    List<T> items = new ArrayList<>();
    Set<T> known = new HashSet<>();
    boolean whole = true;
    for (int index = 0; in.next() != JsonToken.END_ARRAY; index++) {
      if (index == maxItems) {
        in.report(
            ProblemCodes.TOO_MANY,
            "The list must have at most " + maxItems + " items, but has more.",
            "Leave out what is not needed.");
        whole = false;
      }
      if (index >= maxItems) {
        in.skip();
        continue;
      }
      int mark = in.enterItem(index);
      Optional<T> read = item.read(in);
      if (read.isEmpty()) {
        whole = false;
      } else if (distinct && !known.add(read.get())) {
        in.report(
            ProblemCodes.VALUE_INVALID,
            "The item must appear once in the list, but "
                + Shown.quoted(read.get().toString())
                + " appears again.",
            "Remove the repetition.");
        whole = false;
      } else {
        items.add(read.get());
      }
      in.leave(mark);
    }
    return whole ? Optional.of(collect.apply(items)) : Optional.empty();
  }

  @Override
  public void write(C value, JsonGenerator out) {
    out.writeStartArray();
    for (T each : value) {
      item.write(each, out);
    }
    out.writeEndArray();
  }
}
