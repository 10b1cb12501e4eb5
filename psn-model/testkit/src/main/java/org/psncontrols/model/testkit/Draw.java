package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * The choices that make a value, one after the other.
 *
 * <p>Choices come from a seed, or from the {@link Trace} of an earlier value, changed here and
 * there: so a value shrinks without a word about shrinking where it is made. Where a trace has no
 * choice to give, the choice is the first one. Makers keep to this: the first choice is the
 * simplest; a part is made by {@link #make}, so that it shrinks by itself; nothing is drawn again
 * until it fits. Used by one thread.
 */
final class Draw {

  private final @Nullable SplittableRandom random;
  private final ImmutableIntArray script;
  private final @Nullable Recorder recorder;
  private int at;

  /** How many of the open groups are not in the script. */
  private int missing;

  private Draw(
      @Nullable SplittableRandom random, ImmutableIntArray script, @Nullable Recorder recorder) {
    this.random = random;
    this.script = script;
    this.recorder = recorder;
  }

  /** Makes the value of a seed. */
  static <T> T value(Maker<T> maker, long seed) {
    return maker.make(new Draw(new SplittableRandom(seed), ImmutableIntArray.of(), null));
  }

  /** Makes the simplest value. */
  static <T> T simplest(Maker<T> maker) {
    return maker.make(new Draw(null, ImmutableIntArray.of(), null));
  }

  /** Makes the value of a seed, and tells how. */
  static <T> Traced<T> traced(Maker<T> maker, long seed) {
    return traced(maker, new SplittableRandom(seed), ImmutableIntArray.of());
  }

  /** Makes the value of a script, as far as it goes, and tells how. */
  static <T> Traced<T> traced(Maker<T> maker, ImmutableIntArray script) {
    return traced(maker, null, script);
  }

  private static <T> Traced<T> traced(
      Maker<T> maker, @Nullable SplittableRandom random, ImmutableIntArray script) {
    Recorder recorder = new Recorder();
    T value = maker.make(new Draw(random, script, recorder));
    return new Traced<>(value, recorder.toTrace());
  }

  /** A value and the choices that made it. */
  record Traced<T>(T value, Trace trace) {}

  /** A part, whose choices belong together. */
  <T> T make(Maker<T> maker) {
    open(Trace.GROUP);
    T value = maker.make(this);
    close();
    return value;
  }

  /** A whole number from 0 to below the bound. */
  int below(int bound) {
    return chosen(random == null ? Math.min(scripted(), bound - 1) : random.nextInt(bound));
  }

  /** A whole number, each as common as the others; shrinks to the least. */
  int between(int least, int most) {
    return least + below(most - least + 1);
  }

  /** A whole number from 0 to most, of which every length in binary digits is as common. */
  int magnitude(int most) {
    if (random == null) {
      return chosen(Math.min(scripted(), most));
    }
    int digits = random.nextInt(Integer.SIZE - Integer.numberOfLeadingZeros(most) + 1);
    int half = digits == 0 ? 0 : 1 << (digits - 1);
    return chosen(half == 0 ? 0 : Math.min(most, half + random.nextInt(half)));
  }

  /** True in a percentage of cases; shrinks to false. */
  boolean chance(int percent) {
    return chosen(random == null ? Math.min(scripted(), 1) : random.nextInt(100) < percent ? 1 : 0)
        == 1;
  }

  /** The place of a weight, as often as the weight says; shrinks to the first. */
  int weighted(int... weights) {
    if (random == null) {
      return chosen(Math.min(scripted(), weights.length - 1));
    }
    int sum = 0;
    for (int weight : weights) {
      sum += weight;
    }
    int place = 0;
    for (int rest = random.nextInt(sum) - weights[0]; rest >= 0; rest -= weights[place]) {
      place++;
    }
    return chosen(place);
  }

  /** One of some values; shrinks to the first. */
  @SafeVarargs
  final <T> T of(T... values) {
    return values[below(values.length)];
  }

  /** One of some values; shrinks to the first. */
  <T> T of(List<T> values) {
    return values.get(below(values.size()));
  }

  /** A value in a percentage of cases, be it all of them; shrinks to none. */
  <T> Optional<T> sometimes(int percent, Maker<? extends T> maker) {
    open(Trace.GROUP);
    boolean present = random == null ? parts() > 0 : random.nextInt(100) < percent;
    Optional<T> value = present ? Optional.of(element(true, maker)) : Optional.empty();
    close();
    return value;
  }

  /** A list, of which each length is as common; shrinks to the least and to simpler elements. */
  <T> ImmutableList<T> list(int least, int most, Maker<? extends T> maker) {
    open(Trace.GROUP);
    int length =
        random == null
            ? Math.max(least, Math.min(most, parts()))
            : least + random.nextInt(most - least + 1);
    ImmutableList.Builder<T> values = ImmutableList.builderWithExpectedSize(length);
    for (int i = 0; i < length; i++) {
      values.add(element(length > least, maker));
    }
    if (recorder != null && length > least) {
      // Some of the elements that were noted must be there.
      recorder.spareElements -= least;
    }
    close();
    return values.build();
  }

  /** The elements in any order; shrinks to their own. */
  <T> ImmutableList<T> shuffled(List<T> elements) {
    List<T> shuffled = new ArrayList<>(elements);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      Collections.swap(shuffled, i, i - below(i + 1));
    }
    return ImmutableList.copyOf(shuffled);
  }

  /** Some of the elements, of which each number is as common, each once and in their order. */
  <T> ImmutableList<T> some(List<T> elements, int most) {
    return some(elements, 0, most);
  }

  /** Some of the elements, and at least so many, or as many as there are. */
  <T> ImmutableList<T> some(List<T> elements, int least, int most) {
    int size = elements.size();
    List<Integer> places = new ArrayList<>();
    list(Math.min(least, size), Math.min(most, size), place -> addFree(places, place, size));
    return places.stream().map(elements::get).collect(ImmutableList.toImmutableList());
  }

  /** Adds a place that is not among those there are, which stay in order. */
  private static int addFree(List<Integer> places, Draw draw, int size) {
    int place = draw.below(size - places.size());
    int smaller = 0;
    while (smaller < places.size() && places.get(smaller) <= place) {
      smaller++;
      place++;
    }
    places.add(smaller, place);
    return place;
  }

  /**
   * Makes an element.
   *
   * @param spare whether it, or another in its place, may be left out
   */
  private <T> T element(boolean spare, Maker<T> maker) {
    if (recorder != null && spare) {
      recorder.spareElements++;
    }
    open(spare ? Trace.ELEMENT : Trace.GROUP);
    T value = maker.make(this);
    close();
    return value;
  }

  private int chosen(int choice) {
    if (recorder != null) {
      recorder.choice(choice);
    }
    return choice;
  }

  private int scripted() {
    return missing == 0 && at < script.length() && script.get(at) >= 0 ? script.get(at++) : 0;
  }

  /** How many parts the script still has in the open group. */
  private int parts() {
    return missing == 0 ? Trace.partsFrom(script, at) : 0;
  }

  private boolean skipChoices() {
    while (at < script.length() && script.get(at) >= 0) {
      at++;
    }
    return at < script.length();
  }

  private void open(int token) {
    if (recorder != null) {
      recorder.tokens.add(token);
    }
    if (random == null) {
      if (missing == 0 && skipChoices() && script.get(at) != Trace.END) {
        at++;
      } else {
        missing++;
      }
    }
  }

  private void close() {
    if (recorder != null) {
      recorder.tokens.add(Trace.END);
    }
    if (random == null) {
      if (missing > 0) {
        missing--;
      } else {
        at = Trace.endOf(script, at) + 1;
      }
    }
  }

  /** Notes the choices as they are made. */
  private static final class Recorder {

    private final ImmutableIntArray.Builder tokens = ImmutableIntArray.builder(256);
    private int spareElements;
    private int others;
    private long sum;

    void choice(int choice) {
      tokens.add(choice);
      others += choice == 0 ? 0 : 1;
      sum += choice;
    }

    Trace toTrace() {
      return new Trace(tokens.build(), spareElements + others, sum);
    }
  }
}
