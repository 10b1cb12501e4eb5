package org.psncontrols.model.organisation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The connection of an environment to the network, as a history of its states.
 *
 * <p>The history is listed in the order in which things happened, and is not checked: {@link
 * ConnectionTransition#problemsIn} finds what is odd about it. Immutable and thread-safe; a value
 * type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Connection {

  /**
   * What is connected.
   *
   * @return the environment
   */
  EnvironmentId getEnvironment();

  /**
   * What happened to the connection.
   *
   * @return the events, the earliest first
   */
  ImmutableList<ConnectionEvent> getHistory();

  /**
   * The state after everything that is known to have happened.
   *
   * @return the state; empty where nothing is
   */
  @Value.NonAttribute
  default Optional<ConnectionState> getState() {
    return getHistory().isEmpty()
        ? Optional.empty()
        : Optional.of(getHistory().get(getHistory().size() - 1).getAfter());
  }

  /**
   * The state at the end of a day, where the dates that are known tell.
   *
   * @param day the day, never null
   * @return the one state that {@link #possibleStatesOn} holds; empty where there are several, or
   *     where there was no connection
   */
  default Optional<ConnectionState> stateOn(LocalDate day) {
    ImmutableSet<Optional<ConnectionState>> possible = possibleStatesOn(day);
    return possible.size() == 1 ? possible.asList().get(0) : Optional.empty();
  }

  /**
   * Every state in which the connection can have been at the end of a day.
   *
   * <p>The events happened in the order of the list, each on one of the days of its date; every
   * choice of such days is considered, so an event of "October 2013" leaves two states possible
   * until the end of that month. Nothing is guessed beyond the events: before the first there was
   * no connection if the event says so, else any state or none is possible, as it is between two
   * events of which one does not start from the state where the other ended. That no event is
   * missing after the last is taken for granted. Where no choice of days fits the order, any state
   * or none is possible on every day.
   *
   * @param day the day, never null
   * @return the states that are possible, of which the empty one stands for no connection; never
   *     empty
   */
  default ImmutableSet<Optional<ConnectionState>> possibleStatesOn(LocalDate day) {
    return StatesInTime.possibleStatesOn(getHistory(), day);
  }

  /**
   * A new builder.
   *
   * @return a builder that needs an environment
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds connections; not thread-safe. */
  final class Builder extends ImmutableConnection.Builder {
    Builder() {}
  }
}
