package org.psncontrols.model.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.psncontrols.model.organisation.Connection;
import org.psncontrols.model.organisation.ConnectionEvent;
import org.psncontrols.model.organisation.ConnectionState;
import org.psncontrols.model.organisation.ConnectionTransition;
import org.psncontrols.model.organisation.EnvironmentId;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.source.DateSpan;

/** The states of a day are those that some choice of days gives it, no more and no fewer. */
class StateOnTest {

  private static final LocalDate ZERO = LocalDate.of(2013, 10, 1);
  private static final int DAYS = 6;
  private static final int STATES = ConnectionState.values().length + 1;

  /** An event of unknown kind that happened from one day to another. */
  private record Step(ConnectionState to, int first, int last) {}

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.of(ConnectionState.class),
            Arbitraries.integers().between(0, DAYS),
            Arbitraries.integers().between(0, DAYS))
        .as((to, one, other) -> new Step(to, Math.min(one, other), Math.max(one, other)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  private static Connection connection(List<Step> steps) {
    Connection.Builder connection =
        Connection.builder().environment(EnvironmentId.parse("own:a/Office"));
    Optional<ConnectionState> before = Optional.empty();
    for (Step step : steps) {
      connection.addHistory(
          ConnectionEvent.builder()
              .on(new DateSpan(ZERO.plusDays(step.first()), ZERO.plusDays(step.last())))
              .kind(ConnectionEvent.Kind.CERTIFICATE_WITHDRAWN)
              .before(before)
              .after(step.to())
              .build());
      before = Optional.of(step.to());
    }
    return connection.build();
  }

  /** Every choice of days that keeps the order. */
  private static List<List<Integer>> choices(List<Step> steps) {
    List<List<Integer>> choices = List.of(List.of());
    for (Step step : steps) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> choice : choices) {
        int earliest = choice.isEmpty() ? 0 : choice.get(choice.size() - 1);
        for (int day = Math.max(earliest, step.first()); day <= step.last(); day++) {
          List<Integer> next = new ArrayList<>(choice);
          next.add(day);
          longer.add(next);
        }
      }
      choices = longer;
    }
    return choices;
  }

  private static Optional<ConnectionState> stateOn(
      List<Step> steps, List<Integer> choice, int day) {
    Optional<ConnectionState> state = Optional.empty();
    for (int i = 0; i < steps.size(); i++) {
      if (choice.get(i) <= day) {
        state = Optional.of(steps.get(i).to());
      }
    }
    return state;
  }

  @Property
  void possible_states_are_those_of_all_choices(
      @ForAll("steps") List<Step> steps, @ForAll @IntRange(min = -1, max = DAYS + 1) int day) {
    Connection connection = connection(steps);
    Set<Optional<ConnectionState>> expected = new HashSet<>();
    choices(steps).forEach(choice -> expected.add(stateOn(steps, choice, day)));

    Set<Optional<ConnectionState>> possible = connection.possibleStatesOn(ZERO.plusDays(day));

    boolean contradictory =
        ConnectionTransition.problemsIn(connection).stream()
            .anyMatch(p -> p.getCode().equals(ProblemCodes.CONNECTION_HISTORY_OUT_OF_ORDER));
    assertThat(contradictory).isEqualTo(expected.isEmpty());
    if (contradictory) {
      assertThat(possible).hasSize(STATES);
    } else {
      assertThat(possible).isEqualTo(expected);
    }
    assertThat(connection.stateOn(ZERO.plusDays(day)))
        .isEqualTo(
            possible.size() == 1 ? possible.iterator().next() : Optional.<ConnectionState>empty());
  }

  @Property
  void a_generated_history_follows_the_table(@ForAll Connection connection) {
    assertThat(ConnectionTransition.problemsIn(connection)).isEmpty();
  }

  @Property
  void the_state_is_that_of_the_end_of_time(@ForAll Connection connection) {
    if (!connection.getHistory().isEmpty()) {
      assertThat(connection.stateOn(LocalDate.MAX)).isEqualTo(connection.getState());
      assertThat(connection.possibleStatesOn(LocalDate.MIN))
          .containsExactly(Optional.<ConnectionState>empty());
    }
  }
}
