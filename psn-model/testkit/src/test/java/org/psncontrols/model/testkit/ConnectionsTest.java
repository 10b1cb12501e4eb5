package org.psncontrols.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import org.psncontrols.model.organisation.Connection;
import org.psncontrols.model.organisation.ConnectionEvent;
import org.psncontrols.model.organisation.ConnectionState;
import org.psncontrols.model.organisation.ConnectionTransition;
import org.psncontrols.model.organisation.EnvironmentId;
import org.psncontrols.model.source.DateSpan;

class ConnectionsTest {

  private static final DatedArbitrary<Connection> CONNECTIONS =
      OrganisationArbitraries.connections();

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.of(
        LocalDate.of(10, 1, 1), DatedArbitrary.DEFAULT_DAY, LocalDate.of(9979, 12, 31));
  }

  @Property
  void histories_follow_the_table_up_to_the_day(@ForAll("days") LocalDate day) {
    assertThat(Samples.of(CONNECTIONS.around(day), 20))
        .allSatisfy(c -> assertThat(ConnectionTransition.problemsIn(c)).isEmpty())
        .flatExtracting(Connection::getHistory)
        .extracting(ConnectionEvent::getOn)
        .allSatisfy(on -> assertThat(on.first()).isBetween(day.minusYears(10), day));
  }

  @Example
  void the_day_is_28_february_2014_unless_another_is_given() {
    assertThat(Samples.of(CONNECTIONS, 50))
        .isEqualTo(Samples.of(CONNECTIONS.around(LocalDate.of(2014, 2, 28)), 50))
        .isNotEqualTo(Samples.of(CONNECTIONS.around(LocalDate.of(2013, 2, 28)), 50));
  }

  @Example
  void a_day_outside_the_years_10_to_9979_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CONNECTIONS.around(LocalDate.of(9, 12, 31)))
        .withMessage(
            "the day around which values are generated must lie in the years 10 to 9979, but is"
                + " 0009-12-31");
  }

  @Example
  void every_state_length_and_precision_is_common() {
    ImmutableList<Connection> connections = Samples.of(CONNECTIONS, 3_000);
    ImmutableList<DateSpan> dates =
        connections.stream()
            .flatMap(connection -> connection.getHistory().stream())
            .map(ConnectionEvent::getOn)
            .collect(ImmutableList.toImmutableList());

    for (ConnectionState state : ConnectionState.values()) {
      assertThat(connections)
          .filteredOn(c -> c.getState().equals(Optional.of(state)))
          .hasSizeGreaterThan(20);
    }
    for (int events = 0; events <= 6; events++) {
      int size = events;
      assertThat(connections).filteredOn(c -> c.getHistory().size() == size).hasSizeGreaterThan(20);
    }
    assertThat(dates).filteredOn(DateSpan::isDay).hasSizeGreaterThan(1_000);
    assertThat(dates).filteredOn(on -> on.toString().length() == 7).hasSizeGreaterThan(1_000);
    assertThat(dates).filteredOn(on -> on.toString().length() == 4).hasSizeGreaterThan(1_000);
  }

  @Example
  void every_row_of_the_table_happens() {
    assertThat(Samples.of(CONNECTIONS, 3_000))
        .flatExtracting(Connection::getHistory)
        .extracting(ConnectionEvent::getBefore, ConnectionEvent::getKind, ConnectionEvent::getAfter)
        .containsAll(
            ConnectionTransition.TABLE.stream()
                .map(row -> tuple(row.before(), row.event(), row.after().value()))
                .toList());
  }

  @Example
  void whatever_a_history_is_shrunk_to_follows_the_table() {
    assertThat(
            CONNECTIONS.generator(1_000).stream(new Random(7))
                .limit(50)
                .flatMap(Shrinkable::shrink)
                .map(Shrinkable::value))
        .hasSizeGreaterThan(500)
        .allSatisfy(c -> assertThat(ConnectionTransition.problemsIn(c)).isEmpty());
  }

  @Example
  void a_connection_can_be_that_of_an_environment() {
    EnvironmentId environment = EnvironmentId.parse("own:a/Office");

    assertThat(
            Samples.of(
                DatedArbitrary.<Connection>of(
                    (draw, day) -> Connections.connectionOf(draw, environment, day)),
                20))
        .extracting(Connection::getEnvironment)
        .containsOnly(environment);
  }

  @Example
  void a_fault_shows_the_fewest_events_that_lead_to_it() {
    assertThat(kinds(c -> c.getState().equals(Optional.of(ConnectionState.DISCONNECTED))))
        .containsExactly(
            ConnectionEvent.Kind.CIRCUIT_ACTIVATED, ConnectionEvent.Kind.CERTIFICATE_WITHDRAWN);
    assertThat(kinds(c -> c.getState().equals(Optional.of(ConnectionState.OPTED_OUT))))
        .containsExactly(
            ConnectionEvent.Kind.CIRCUIT_ACTIVATED,
            ConnectionEvent.Kind.WARNING_ISSUED,
            ConnectionEvent.Kind.NO_ENGAGEMENT);
    assertThat(kinds(c -> c.getState().equals(Optional.of(ConnectionState.MOVED_OFF))))
        .containsExactly(
            ConnectionEvent.Kind.CIRCUIT_ACTIVATED,
            ConnectionEvent.Kind.PSN_CODE_ADOPTED,
            ConnectionEvent.Kind.TRANSITION_COMPLETED,
            ConnectionEvent.Kind.MODERN_NETWORK_ADOPTED);
  }

  private static ImmutableList<ConnectionEvent.Kind> kinds(Predicate<Connection> fault) {
    Connection smallest = Shrinking.smallest(CONNECTIONS, fault);
    assertThat(smallest.getHistory())
        .allSatisfy(
            event -> {
              assertThat(event.getOn()).isEqualTo(DateSpan.of(DatedArbitrary.DEFAULT_DAY));
              assertThat(event.getDecider()).isEmpty();
            });
    return smallest.getHistory().stream()
        .map(ConnectionEvent::getKind)
        .collect(ImmutableList.toImmutableList());
  }
}
