package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.psncontrols.model.organisation.Connection;
import org.psncontrols.model.organisation.ConnectionEvent;
import org.psncontrols.model.organisation.ConnectionState;
import org.psncontrols.model.organisation.ConnectionTransition;
import org.psncontrols.model.organisation.EnvironmentId;
import org.psncontrols.model.organisation.PublicService;
import org.psncontrols.model.source.DateSpan;

/** Generators of connections and of what depends on them. */
final class Connections {

  private static final LocalDate START = LocalDate.of(2009, 1, 1);

  static final Arbitrary<ConnectionTransition> TRANSITIONS =
      Arbitraries.of(ConnectionTransition.TABLE);

  /**
   * A step of a history: which of the rows that can follow, how many days later, how precisely the
   * date is told, and by whom it was decided.
   */
  private record Step(int pick, int days, Precision precision, Optional<String> decider) {}

  private enum Precision {
    DAY,
    MONTH,
    YEAR
  }

  private static final Arbitrary<Step> STEPS =
      Combinators.combine(
              Choices.evenly(0, 1_000),
              Dated.days(10, 100, 1_000),
              Arbitraries.of(Precision.values()),
              Choices.sometimes(50, Texts.LINES))
          .as(Step::new);

  static final Arbitrary<ConnectionEvent> EVENTS =
      Combinators.combine(TRANSITIONS, Sources.DATE_SPANS, Choices.sometimes(50, Texts.LINES))
          .as(Connections::event)
          .withoutEdgeCases();

  static final Arbitrary<Connection> CONNECTIONS =
      Combinators.combine(Organisations.ENVIRONMENT_IDS, STEPS.list().ofMaxSize(6))
          .as(Connections::connection)
          .withoutEdgeCases();

  static final Arbitrary<PublicService> PUBLIC_SERVICES =
      Combinators.combine(
              Texts.LINES,
              Organisations.IDS,
              Organisations.ENVIRONMENT_IDS,
              Organisations.SERVICE_CODES.set().ofMaxSize(3),
              Choices.sometimes(60, Sources.DATE_SPANS),
              Choices.sometimes(60, Texts.PROSE))
          .as(
              (name, organisation, environment, codes, since, impact) ->
                  PublicService.builder()
                      .name(name)
                      .organisation(organisation)
                      .environment(environment)
                      .serviceCodes(codes)
                      .since(since)
                      .impact(impact)
                      .build())
          .withoutEdgeCases();

  private Connections() {}

  private static Connection connection(EnvironmentId environment, List<Step> steps) {
    Connection.Builder connection = Connection.builder().environment(environment);
    Optional<ConnectionState> state = Optional.empty();
    Optional<ConnectionState> beforeThat = Optional.empty();
    LocalDate day = START;
    for (Step step : steps) {
      ImmutableList<ConnectionTransition> rows = rowsFrom(state, beforeThat);
      if (rows.isEmpty()) {
        break;
      }
      ConnectionTransition row = rows.get(step.pick() % rows.size());
      day = day.plusDays(step.days());
      connection.addHistory(event(row, span(day, step.precision()), step.decider()));
      beforeThat = state;
      state = Optional.of(row.after().value());
    }
    return connection.build();
  }

  /** The rows that can follow; a plan leads back to the state before the threat only. */
  private static ImmutableList<ConnectionTransition> rowsFrom(
      Optional<ConnectionState> state, Optional<ConnectionState> beforeThat) {
    return ConnectionTransition.TABLE.stream()
        .filter(row -> row.before().equals(state))
        .filter(
            row ->
                row.event() != ConnectionEvent.Kind.CREDIBLE_PLAN_SHOWN
                    || beforeThat.equals(Optional.of(row.after().value())))
        .collect(ImmutableList.toImmutableList());
  }

  private static DateSpan span(LocalDate day, Precision precision) {
    return switch (precision) {
      case DAY -> DateSpan.of(day);
      case MONTH -> DateSpan.of(YearMonth.from(day));
      case YEAR -> DateSpan.of(Year.from(day));
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
}
