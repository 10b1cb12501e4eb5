package org.psncontrols.model.organisation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.psncontrols.model.organisation.ConnectionEvent.Kind;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.Standing;

class ConnectionTest {

  private static ConnectionEvent event(
      String on, Kind kind, Optional<ConnectionState> before, ConnectionState after) {
    return ConnectionEvent.builder()
        .on(DateSpan.parse(on))
        .kind(kind)
        .before(before)
        .after(after)
        .build();
  }

  private static ConnectionEvent event(
      String on, Kind kind, ConnectionState before, ConnectionState after) {
    return event(on, kind, Optional.of(before), after);
  }

  private static Connection connection(ConnectionEvent... history) {
    return Connection.builder()
        .environment(EnvironmentId.parse("own:a/Office"))
        .history(Arrays.asList(history))
        .build();
  }

  private static ImmutableList<String> faults(ConnectionEvent... history) {
    return ConnectionTransition.problemsIn(connection(history)).stream()
        .map(
            p ->
                p.getPath()
                    + ' '
                    + p.getCode()
                    + (p.getSeverity() == Problem.Severity.WARNING ? " warning" : ""))
        .collect(ImmutableList.toImmutableList());
  }

  @ParameterizedTest
  @EnumSource
  void every_state_can_be_reached_and_every_event_does_something(ConnectionState state) {
    assertThat(ConnectionTransition.TABLE).anyMatch(row -> row.after().value() == state);
    assertThat(ConnectionTransition.TABLE.stream().map(ConnectionTransition::event))
        .contains(Kind.values());
  }

  @Test
  void the_table_starts_with_a_circuit_and_ends_where_there_is_no_connection() {
    assertThat(ConnectionTransition.TABLE)
        .filteredOn(row -> row.before().isEmpty())
        .extracting(ConnectionTransition::event)
        .containsExactly(Kind.CIRCUIT_ACTIVATED);
    assertThat(ConnectionTransition.TABLE)
        .filteredOn(row -> row.before().isPresent())
        .allMatch(row -> row.before().orElseThrow().isConnected());
    assertThat(ConnectionTransition.TABLE).doesNotHaveDuplicates().hasSize(22);
  }

  @Test
  void every_row_names_its_source_and_no_removal_is_said_to_have_been_read() {
    assertThat(ConnectionTransition.TABLE).allMatch(row -> row.after().source().isPresent());
    assertThat(ConnectionTransition.TABLE)
        .filteredOn(row -> row.after().value() == ConnectionState.DISCONNECTED)
        .hasSize(6)
        .allMatch(row -> row.after().standing() == Standing.RECONSTRUCTED);
    assertThat(ConnectionState.DISCONNECTED.getStanding()).isEqualTo(Standing.RECONSTRUCTED);
  }

  @Test
  void an_event_that_the_table_lacks_is_a_warning_that_names_those_it_has() {
    Connection connection =
        connection(
            event("2014", Kind.NO_ENGAGEMENT, ConnectionState.MIGRATED, ConnectionState.OPTED_OUT));

    assertThat(ConnectionTransition.problemsIn(connection))
        .extracting(Problem::toLine)
        .containsExactly(
            "history[0].kind: warning: The event \"No engagement\" is not known to lead from"
                + " MIGRATED to OPTED_OUT. Correct the event or its states: known from there are"
                + " \"Warning issued\" -> THREATENED, \"Certificate withdrawn\" -> THREATENED,"
                + " \"Certificate withdrawn\" -> DISCONNECTED, \"Moved to a modern network\" ->"
                + " MOVED_OFF. [connection-event-not-listed]");
  }

  @Test
  void nothing_is_known_to_follow_a_removal() {
    assertThat(
            faults(
                event(
                    "2015",
                    Kind.CIRCUIT_ACTIVATED,
                    ConnectionState.DISCONNECTED,
                    ConnectionState.GSI_FAMILY)))
        .containsExactly("history[0].kind connection-event-not-listed warning");
  }

  @Test
  void messages_tell_of_no_connection_and_of_an_end_in_words_of_their_own() {
    assertThat(
            ConnectionTransition.problemsIn(
                connection(
                    event("2012", Kind.NO_ENGAGEMENT, Optional.empty(), ConnectionState.THREATENED),
                    event(
                        "2013",
                        Kind.CREDIBLE_PLAN_SHOWN,
                        ConnectionState.THREATENED,
                        ConnectionState.GSI_FAMILY),
                    event(
                        "2014",
                        Kind.CIRCUIT_ACTIVATED,
                        ConnectionState.DISCONNECTED,
                        ConnectionState.GSI_FAMILY),
                    event(
                        "2013",
                        Kind.CIRCUIT_ACTIVATED,
                        Optional.empty(),
                        ConnectionState.GSI_FAMILY))))
        .extracting(Problem::toLine)
        .containsExactly(
            "history[0].kind: warning: The event \"No engagement\" is not known to lead from no"
                + " connection to THREATENED. Correct the event or its states: known from there are"
                + " \"Circuit activated\" -> GSI_FAMILY. [connection-event-not-listed]",
            "history[1].after: warning: A credible plan leads back to the state before the threat,"
                + " no connection, but here to GSI_FAMILY. Correct one of the two states, or add"
                + " what happened between. [connection-event-not-listed]",
            "history[2].before: warning: The event starts from DISCONNECTED, but the one before led"
                + " to GSI_FAMILY. Correct one of the two states, or add what happened between."
                + " [connection-history-broken]",
            "history[2].kind: warning: The event \"Circuit activated\" is not known to lead from"
                + " DISCONNECTED to GSI_FAMILY. Correct the event or its states: known from there"
                + " are none. [connection-event-not-listed]",
            "history[3].before: warning: The event starts from no connection, but the one before"
                + " led to GSI_FAMILY. Correct one of the two states, or add what happened between."
                + " [connection-history-broken]",
            "history[3].on: The event of 2013 cannot have happened after those before it in the"
                + " list. Put the events in the order in which they happened, or correct a date."
                + " [connection-history-out-of-order]");
  }

  @Test
  void a_plan_leads_back_to_the_state_before_the_threat() {
    ConnectionEvent threat =
        event(
            "2013-09", Kind.WARNING_ISSUED, ConnectionState.GSI_FAMILY, ConnectionState.THREATENED);

    assertThat(
            faults(
                threat,
                event(
                    "2013-10",
                    Kind.CREDIBLE_PLAN_SHOWN,
                    ConnectionState.THREATENED,
                    ConnectionState.GSI_FAMILY)))
        .isEmpty();
    assertThat(
            faults(
                threat,
                event(
                    "2013-10",
                    Kind.CREDIBLE_PLAN_SHOWN,
                    ConnectionState.THREATENED,
                    ConnectionState.MIGRATED)))
        .containsExactly("history[1].after connection-event-not-listed warning");
  }

  @Test
  void a_plan_leads_back_to_the_state_before_the_first_of_several_threats() {
    ConnectionEvent threat =
        event(
            "2013-09", Kind.WARNING_ISSUED, ConnectionState.GSI_FAMILY, ConnectionState.THREATENED);
    ConnectionEvent withdrawal =
        event(
            "2013-10",
            Kind.CERTIFICATE_WITHDRAWN,
            ConnectionState.THREATENED,
            ConnectionState.THREATENED);

    assertThat(
            faults(
                threat,
                withdrawal,
                event(
                    "2013-11",
                    Kind.CREDIBLE_PLAN_SHOWN,
                    ConnectionState.THREATENED,
                    ConnectionState.GSI_FAMILY)))
        .isEmpty();
    assertThat(
            faults(
                threat,
                withdrawal,
                withdrawal,
                event(
                    "2013-11",
                    Kind.CREDIBLE_PLAN_SHOWN,
                    ConnectionState.THREATENED,
                    ConnectionState.MIGRATED)))
        .containsExactly("history[3].after connection-event-not-listed warning");
    // What was before the first one listed is not known.
    assertThat(
            faults(
                withdrawal,
                event(
                    "2013-11",
                    Kind.CREDIBLE_PLAN_SHOWN,
                    ConnectionState.THREATENED,
                    ConnectionState.MIGRATED)))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void wherever_there_is_a_connection_a_withdrawn_certificate_threatens_or_ends_it(
      ConnectionState state) {
    assertThat(ConnectionTransition.TABLE)
        .filteredOn(row -> row.event() == Kind.CERTIFICATE_WITHDRAWN)
        .filteredOn(row -> row.before().equals(Optional.of(state)))
        .extracting(row -> row.after().value())
        .isEqualTo(
            state.isConnected()
                ? List.of(ConnectionState.THREATENED, ConnectionState.DISCONNECTED)
                : List.of());
  }

  @Test
  void an_event_that_does_not_start_where_the_one_before_ended_leaves_every_state_open() {
    ConnectionEvent[] history = {
      event("2009-04-01", Kind.CIRCUIT_ACTIVATED, Optional.empty(), ConnectionState.GSI_FAMILY),
      event(
          "2014-04-01",
          Kind.TRANSITION_COMPLETED,
          ConnectionState.SWITCHED_CODE,
          ConnectionState.MIGRATED)
    };

    assertThat(faults(history))
        .containsExactly("history[1].before connection-history-broken warning");
    assertThat(connection(history).possibleStatesOn(LocalDate.of(2012, 1, 1)))
        .hasSize(ConnectionState.values().length + 1);
    assertThat(connection(history).stateOn(LocalDate.of(2009, 3, 31))).isEmpty();
    assertThat(connection(history).stateOn(LocalDate.of(2014, 4, 1)))
        .contains(ConnectionState.MIGRATED);
  }

  @Test
  void dates_against_the_order_are_an_error() {
    assertThat(
            faults(
                event("2014", Kind.CIRCUIT_ACTIVATED, Optional.empty(), ConnectionState.GSI_FAMILY),
                event(
                    "2013-12-31",
                    Kind.PSN_CODE_ADOPTED,
                    ConnectionState.GSI_FAMILY,
                    ConnectionState.SWITCHED_CODE)))
        .containsExactly("history[1].on connection-history-out-of-order");
  }

  @Test
  void a_connection_without_a_history_has_no_state_and_can_have_had_any() {
    assertThat(connection().getState()).isEmpty();
    assertThat(connection().stateOn(LocalDate.of(2014, 1, 1))).isEmpty();
    assertThat(connection().possibleStatesOn(LocalDate.of(2014, 1, 1)))
        .hasSize(ConnectionState.values().length + 1);
  }

  /**
   * What the recorded events of Cheltenham mean for its connection. That the council was told of 24
   * hours' notice while it was threatened already changed nothing.
   */
  private static final ImmutableMap<String, ConnectionEvent.Builder> MEANINGS =
      ImmutableMap.of(
          "began using the secure mail network",
          ConnectionEvent.builder().kind(Kind.CIRCUIT_ACTIVATED).after(ConnectionState.GSI_FAMILY),
          "letter: connection may be switched off",
          ConnectionEvent.builder()
              .kind(Kind.WARNING_ISSUED)
              .before(ConnectionState.GSI_FAMILY)
              .after(ConnectionState.THREATENED),
          "compliance certificate issued",
          ConnectionEvent.builder()
              .kind(Kind.CREDIBLE_PLAN_SHOWN)
              .before(ConnectionState.THREATENED)
              .after(ConnectionState.GSI_FAMILY));

  private static List<List<String>> recorded() throws IOException {
    try (InputStream in = ConnectionTest.class.getResourceAsStream("organisation-events.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(Splitter.on('\t')::splitToList)
          .toList();
    }
  }

  @Test
  void every_recorded_date_is_held_as_precisely_as_it_is_known() throws IOException {
    assertThat(recorded())
        .hasSize(10)
        .allSatisfy(
            row -> {
              DateSpan date = DateSpan.parse(row.get(2));
              assertThat(date).hasToString(row.get(2));
              assertThat(date.isDay()).isEqualTo(row.get(3).equals("day"));
            });
  }

  @ParameterizedTest
  @CsvSource({
    "2009-03-31, none",
    "2009-04-01, none GSI_FAMILY",
    "2009-04-29, none GSI_FAMILY",
    "2009-04-30, GSI_FAMILY",
    "2013-09-18, GSI_FAMILY",
    "2013-09-19, THREATENED",
    "2013-09-30, THREATENED",
    "2013-10-07, THREATENED GSI_FAMILY",
    "2013-10-30, THREATENED GSI_FAMILY",
    "2013-10-31, GSI_FAMILY"
  })
  void the_recorded_history_of_a_council_leaves_open_what_is_not_known(LocalDate day, String states)
      throws IOException {
    Connection connection =
        Connection.builder()
            .environment(EnvironmentId.parse("local-authority:CHT/Council"))
            .history(
                recorded().stream()
                    .filter(row -> row.get(1).equals("CHT") && MEANINGS.containsKey(row.get(4)))
                    .map(
                        row ->
                            requireNonNull(MEANINGS.get(row.get(4)))
                                .on(DateSpan.parse(row.get(2)))
                                .build())
                    .toList())
            .build();

    assertThat(ConnectionTransition.problemsIn(connection)).isEmpty();
    assertThat(
            connection.possibleStatesOn(day).stream()
                .map(state -> state.map(ConnectionState::name).orElse("none")))
        .containsExactlyElementsOf(Splitter.on(' ').split(states));
  }
}
