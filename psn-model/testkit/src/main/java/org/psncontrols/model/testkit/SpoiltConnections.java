package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.psncontrols.model.organisation.Connection;
import org.psncontrols.model.organisation.ConnectionEvent;
import org.psncontrols.model.organisation.ConnectionState;
import org.psncontrols.model.organisation.ConnectionTransition;
import org.psncontrols.model.organisation.EnvironmentId;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.source.DateSpan;

/** Connections whose history contradicts the table of transitions, or itself. */
final class SpoiltConnections {

  private static final DateSpan FIRST_DAY = DateSpan.of(LocalDate.of(2012, 1, 1));

  private static final Arbitrary<Integer> DAYS = DrawnArbitrary.of(draw -> draw.between(1, 400));

  /** Two changes of a connection, of which the second starts from where the first leads. */
  private record Pair(ConnectionTransition first, ConnectionTransition second) {}

  private static final ImmutableList<Pair> PAIRS =
      ConnectionTransition.TABLE.stream()
          .flatMap(
              first -> ConnectionTransition.TABLE.stream().map(second -> new Pair(first, second)))
          .filter(pair -> pair.second().before().equals(Optional.of(pair.first().after().value())))
          .collect(ImmutableList.toImmutableList());

  /** A credible plan leads elsewhere than where the threat came from. */
  private static final ImmutableList<Pair> PLANS_GONE_ASTRAY =
      PAIRS.stream()
          .filter(SpoiltConnections::isPlanGoneAstray)
          .collect(ImmutableList.toImmutableList());

  private static final ImmutableList<Pair> ORDERLY_PAIRS =
      PAIRS.stream()
          .filter(pair -> !isPlanGoneAstray(pair))
          .collect(ImmutableList.toImmutableList());

  private SpoiltConnections() {}

  private static boolean isPlanGoneAstray(Pair pair) {
    return pair.second().event() == ConnectionEvent.Kind.CREDIBLE_PLAN_SHOWN
        && !pair.first().before().equals(Optional.of(ConnectionState.THREATENED))
        && !pair.first().before().equals(Optional.of(pair.second().after().value()));
  }

  static ImmutableList<BrokenRule<Connection>> all() {
    return ImmutableList.of(
        new BrokenRule<>(
            Connection.class,
            ProblemCodes.CONNECTION_EVENT_NOT_LISTED,
            "history[].kind",
            Combinators.combine(OrganisationArbitraries.connections(), Picks.ANY)
                .as(SpoiltConnections::notListed)
                .withoutEdgeCases()),
        new BrokenRule<>(
            Connection.class,
            ProblemCodes.CONNECTION_EVENT_NOT_LISTED,
            "history[].after",
            Combinators.combine(OrganisationArbitraries.environmentIds(), Picks.ANY, DAYS)
                .as(SpoiltConnections::goneAstray)
                .withoutEdgeCases()),
        new BrokenRule<>(
            Connection.class,
            ProblemCodes.CONNECTION_HISTORY_BROKEN,
            "history[].before",
            Combinators.combine(OrganisationArbitraries.connections(), Picks.ANY)
                .as(SpoiltConnections::broken)
                .withoutEdgeCases()),
        new BrokenRule<>(
            Connection.class,
            ProblemCodes.CONNECTION_HISTORY_OUT_OF_ORDER,
            "history[].on",
            Combinators.combine(OrganisationArbitraries.environmentIds(), Picks.ANY, DAYS)
                .as(SpoiltConnections::outOfOrder)
                .withoutEdgeCases()));
  }

  /** With one more event, which no row of the table has. */
  private static Invalid<Connection> notListed(Connection connection, int pick) {
    Optional<ConnectionState> before = connection.getState();
    List<ConnectionEvent> unlisted =
        Arrays.stream(ConnectionEvent.Kind.values())
            .flatMap(
                kind ->
                    Arrays.stream(ConnectionState.values())
                        .filter(after -> !isListed(before, kind, after))
                        .map(after -> event(before, kind, after, lastDay(connection))))
            .toList();
    return with(
        connection, Picks.from(unlisted, pick), ProblemCodes.CONNECTION_EVENT_NOT_LISTED, "kind");
  }

  private static boolean isListed(
      Optional<ConnectionState> before, ConnectionEvent.Kind kind, ConnectionState after) {
    return ConnectionTransition.TABLE.stream()
        .anyMatch(
            row ->
                row.before().equals(before) && row.event() == kind && row.after().value() == after);
  }

  /** With one more event, which starts from where the connection is not. */
  private static Invalid<Connection> broken(Connection any, int pick) {
    Connection connection = any.getHistory().isEmpty() ? begun(any) : any;
    List<ConnectionEvent> elsewhere =
        ConnectionTransition.TABLE.stream()
            .filter(row -> !row.before().equals(connection.getState()))
            .map(row -> event(row, lastDay(connection)))
            .toList();
    return with(
        connection, Picks.from(elsewhere, pick), ProblemCodes.CONNECTION_HISTORY_BROKEN, "before");
  }

  private static Connection begun(Connection empty) {
    return Connection.builder()
        .from(empty)
        .addHistory(event(ConnectionTransition.TABLE.get(0), FIRST_DAY))
        .build();
  }

  private static Invalid<Connection> goneAstray(EnvironmentId environment, int pick, int days) {
    return with(
        begun(environment, Picks.from(PLANS_GONE_ASTRAY, pick)),
        second(Picks.from(PLANS_GONE_ASTRAY, pick), days),
        ProblemCodes.CONNECTION_EVENT_NOT_LISTED,
        "after");
  }

  private static Invalid<Connection> outOfOrder(EnvironmentId environment, int pick, int days) {
    return with(
        begun(environment, Picks.from(ORDERLY_PAIRS, pick)),
        second(Picks.from(ORDERLY_PAIRS, pick), -days),
        ProblemCodes.CONNECTION_HISTORY_OUT_OF_ORDER,
        "on");
  }

  private static Connection begun(EnvironmentId environment, Pair pair) {
    return Connection.builder()
        .environment(environment)
        .addHistory(event(pair.first(), FIRST_DAY))
        .build();
  }

  private static ConnectionEvent second(Pair pair, int days) {
    return event(pair.second(), DateSpan.of(FIRST_DAY.first().plusDays(days)));
  }

  /** With one more event, which is wrong in one field. */
  private static Invalid<Connection> with(
      Connection connection, ConnectionEvent event, ProblemCode code, String field) {
    return new Invalid<>(
        Connection.builder().from(connection).addHistory(event).build(),
        code,
        "history[" + connection.getHistory().size() + "]." + field);
  }

  private static DateSpan lastDay(Connection connection) {
    return Stream.concat(
            Stream.of(FIRST_DAY), connection.getHistory().stream().map(ConnectionEvent::getOn))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  private static ConnectionEvent event(ConnectionTransition row, DateSpan on) {
    return event(row.before(), row.event(), row.after().value(), on);
  }

  private static ConnectionEvent event(
      Optional<ConnectionState> before,
      ConnectionEvent.Kind kind,
      ConnectionState after,
      DateSpan on) {
    return ConnectionEvent.builder().before(before).kind(kind).after(after).on(on).build();
  }
}
