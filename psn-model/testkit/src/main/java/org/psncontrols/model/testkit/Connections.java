package org.psncontrols.model.testkit;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import org.psncontrols.model.organisation.Connection;
import org.psncontrols.model.organisation.ConnectionEvent;
import org.psncontrols.model.organisation.ConnectionState;
import org.psncontrols.model.organisation.ConnectionTransition;
import org.psncontrols.model.organisation.EnvironmentId;
import org.psncontrols.model.organisation.PublicService;
import org.psncontrols.model.source.DateSpan;

/** Makes connections and what depends on them. */
final class Connections {

  private static final int MAX_STEPS = 6;

  static final Arbitrary<ConnectionTransition> TRANSITIONS =
      DrawnArbitrary.of(Connections::transition);

  static final Arbitrary<ConnectionEvent> EVENTS = DrawnArbitrary.of(Connections::event);

  static final DatedArbitrary<Connection> CONNECTIONS = DatedArbitrary.of(Connections::connection);

  static final Arbitrary<PublicService> PUBLIC_SERVICES =
      DrawnArbitrary.of(Connections::publicService);

  private Connections() {}

  private static ConnectionTransition transition(Draw draw) {
    return draw.of(ConnectionTransition.TABLE);
  }

  static ConnectionEvent event(Draw draw) {
    return event(transition(draw), draw.make(Sources::dateSpan), draw.sometimes(50, Texts::line));
  }

  /**
   * A step of a history.
   *
   * @param rank the greatest that the rank of what happens may have
   * @param days how long it is until the next step, or until the day around which they are made
   * @param precision how precisely its date is known
   * @param decider who decided it
   */
  private record Step(int rank, int days, Precision precision, Optional<String> decider) {

    static Step any(Draw draw) {
      return new Step(
          draw.weighted(6, 3, 3, 1, 1),
          Days.within(draw, 10, 100, 500),
          draw.of(Precision.values()),
          draw.sometimes(50, Texts::line));
    }
  }

  private enum Precision {
    DAY,
    MONTH,
    YEAR;

    /** The span of a day, or the day alone where the span would end after another day. */
    DateSpan of(LocalDate day, LocalDate latest) {
      DateSpan span =
          switch (this) {
            case DAY -> DateSpan.of(day);
            case MONTH -> DateSpan.of(YearMonth.from(day));
            case YEAR -> DateSpan.of(Year.from(day));
          };
      return span.last().isAfter(latest) ? DateSpan.of(day) : span;
    }
  }

  /** The connection of any environment. */
  static Connection connection(Draw draw, LocalDate day) {
    return connectionOf(draw, draw.make(Organisations::environmentId), day);
  }

  /** The connection of an environment, to which all has happened on or before a day. */
  static Connection connectionOf(Draw draw, EnvironmentId environment, LocalDate day) {
    List<Step> steps = draw.list(0, MAX_STEPS, Step::any);
    Connection.Builder connection = Connection.builder().environment(environment);
    Optional<ConnectionTransition> last = Optional.empty();
    LocalDate on = day.minusDays(steps.stream().mapToInt(Step::days).sum());
    for (Step step : steps) {
      Optional<ConnectionTransition> next = next(last, step.rank());
      if (next.isPresent()) {
        connection.addHistory(event(next.get(), step.precision().of(on, day), step.decider()));
        last = next;
      }
      on = on.plusDays(step.days());
    }
    return connection.build();
  }

  /** Of the rows that can follow, one of the greatest rank that is not above the one given. */
  private static Optional<ConnectionTransition> next(
      Optional<ConnectionTransition> last, int rank) {
    return ConnectionTransition.TABLE.stream()
        .filter(row -> row.before().equals(last.map(before -> before.after().value())))
        // A plan leads back to the state before the threat only.
        .filter(
            row ->
                row.event() != ConnectionEvent.Kind.CREDIBLE_PLAN_SHOWN
                    || last.flatMap(ConnectionTransition::before)
                        .equals(Optional.of(row.after().value())))
        .filter(row -> rank(row) <= rank)
        .max(Comparator.comparing(Connections::rank));
  }

  /**
   * How far a row is from the regular way. A rank means the same in every state that has it, so
   * that what led to a state can be left out and the same still happens.
   */
  private static int rank(ConnectionTransition row) {
    return switch (row.event()) {
      case WARNING_ISSUED, NO_ENGAGEMENT -> 1;
      case CERTIFICATE_WITHDRAWN -> row.after().value() == ConnectionState.THREATENED ? 2 : 3;
      case CONNECTION_REMOVED -> 4;
      default -> 0;
    };
  }

  private static ConnectionEvent event(
      ConnectionTransition row, DateSpan on, Optional<String> decider) {
    return ConnectionEvent.builder()
        .on(on)
        .kind(row.event())
        .before(row.before())
        .after(row.after().value())
        .decider(decider)
        .build();
  }

  private static PublicService publicService(Draw draw) {
    return PublicService.builder()
        .name(draw.make(Texts::line))
        .organisation(draw.make(Organisations::id))
        .environment(draw.make(Organisations::environmentId))
        .serviceCodes(draw.list(0, 3, Organisations::serviceCode))
        .since(draw.sometimes(60, Sources::dateSpan))
        .impact(draw.sometimes(60, Texts::prose))
        .build();
  }
}
