package org.psncontrols.model.organisation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Which states a history allows when, from dates that are known in part.
 *
 * <p>Each event happened no earlier than every event before it can have, and no later than every
 * event after it can have. Within these bounds all choices of days are possible.
 */
final class StatesInTime {

  private static final ImmutableSet<Optional<ConnectionState>> ANY =
      Stream.concat(
              Stream.of(Optional.<ConnectionState>empty()),
              Arrays.stream(ConnectionState.values()).map(Optional::of))
          .collect(ImmutableSet.toImmutableSet());

  private StatesInTime() {}

  static ImmutableSet<Optional<ConnectionState>> possibleStatesOn(
      ImmutableList<ConnectionEvent> history, LocalDate day) {
    requireNonNull(day, "day");
    if (history.isEmpty() || firstOutOfOrder(history).isPresent()) {
      return ANY;
    }
    LocalDate[] latest = latest(history);
    ImmutableSet.Builder<Optional<ConnectionState>> possible = ImmutableSet.builder();
    LocalDate earliest = LocalDate.MIN;
    // The time between one event and the next; before the first, and after the last.
    for (int next = 0; next <= history.size(); next++) {
      earliest = next == 0 ? earliest : max(earliest, history.get(next - 1).getOn().first());
      if (!earliest.isAfter(day) && (next == history.size() || latest[next].isAfter(day))) {
        possible.addAll(statesBefore(history, next));
      }
    }
    return possible.build();
  }

  /** The first event that cannot have happened after those before it, on any choice of days. */
  static OptionalInt firstOutOfOrder(ImmutableList<ConnectionEvent> history) {
    LocalDate earliest = LocalDate.MIN;
    for (int i = 0; i < history.size(); i++) {
      earliest = max(earliest, history.get(i).getOn().first());
      if (history.get(i).getOn().last().isBefore(earliest)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static ImmutableSet<Optional<ConnectionState>> statesBefore(
      ImmutableList<ConnectionEvent> history, int next) {
    if (next == history.size()) {
      return ImmutableSet.of(Optional.of(history.get(next - 1).getAfter()));
    }
    Optional<ConnectionState> from = history.get(next).getBefore();
    boolean known =
        next == 0 ? from.isEmpty() : from.equals(Optional.of(history.get(next - 1).getAfter()));
    return known ? ImmutableSet.of(from) : ANY;
  }

  private static LocalDate[] latest(ImmutableList<ConnectionEvent> history) {
    LocalDate[] latest = new LocalDate[history.size()];
    LocalDate bound = LocalDate.MAX;
    for (int i = history.size() - 1; i >= 0; i--) {
      LocalDate last = history.get(i).getOn().last();
      bound = last.isBefore(bound) ? last : bound;
      latest[i] = bound;
    }
    return latest;
  }

  private static LocalDate max(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
