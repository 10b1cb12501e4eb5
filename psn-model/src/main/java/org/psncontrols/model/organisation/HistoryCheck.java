package org.psncontrols.model.organisation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;

/** Holds a connection's history against the table of transitions, and against itself. */
final class HistoryCheck {

  private final ImmutableList<ConnectionEvent> history;
  private final List<Problem> problems = new ArrayList<>();

  private HistoryCheck(ImmutableList<ConnectionEvent> history) {
    this.history = history;
  }

  static Problems check(ImmutableList<ConnectionEvent> history) {
    HistoryCheck check = new HistoryCheck(history);
    for (int i = 0; i < history.size(); i++) {
      check.transition(i);
      check.link(i);
    }
    StatesInTime.firstOutOfOrder(history).ifPresent(check::order);
    return Problems.of(check.problems);
  }

  private void transition(int at) {
    ConnectionEvent event = history.get(at);
    boolean listed =
        ConnectionTransition.TABLE.stream()
            .anyMatch(
                row ->
                    row.event() == event.getKind()
                        && row.before().equals(event.getBefore())
                        && row.after().value() == event.getAfter());
    if (!listed) {
      add(
          Problem.Severity.WARNING,
          ProblemCodes.CONNECTION_EVENT_NOT_LISTED,
          at,
          "kind",
          "The event \""
              + event.getKind().getLabel()
              + "\" is not known to lead from "
              + word(event.getBefore())
              + " to "
              + event.getAfter()
              + ".",
          "Correct the event or its states: known from there are "
              + known(event.getBefore())
              + ".");
    } else if (event.getKind() == ConnectionEvent.Kind.CREDIBLE_PLAN_SHOWN) {
      comeBack(at);
    }
  }

  /** After a credible plan a body is where it was before it was threatened. */
  private void comeBack(int at) {
    int threat = at - 1;
    while (threat >= 0 && leadsFromThreatToThreat(history.get(threat))) {
      threat--;
    }
    if (threat < 0 || history.get(threat).getAfter() != ConnectionState.THREATENED) {
      return;
    }
    Optional<ConnectionState> before = history.get(threat).getBefore();
    ConnectionState after = history.get(at).getAfter();
    if (!before.equals(Optional.of(after))) {
      add(
          Problem.Severity.WARNING,
          ProblemCodes.CONNECTION_EVENT_NOT_LISTED,
          at,
          "after",
          "A credible plan leads back to the state before the threat, "
              + word(before)
              + ", but here to "
              + after
              + ".",
          "Correct one of the two states, or add what happened between.");
    }
  }

  private static boolean leadsFromThreatToThreat(ConnectionEvent event) {
    return event.getAfter() == ConnectionState.THREATENED
        && event.getBefore().equals(Optional.of(ConnectionState.THREATENED));
  }

  private void link(int at) {
    if (at == 0) {
      return;
    }
    ConnectionState before = history.get(at - 1).getAfter();
    Optional<ConnectionState> from = history.get(at).getBefore();
    if (!from.equals(Optional.of(before))) {
      add(
          Problem.Severity.WARNING,
          ProblemCodes.CONNECTION_HISTORY_BROKEN,
          at,
          "before",
          "The event starts from " + word(from) + ", but the one before led to " + before + ".",
          "Correct one of the two states, or add what happened between.");
    }
  }

  private void order(int at) {
    add(
        Problem.Severity.ERROR,
        ProblemCodes.CONNECTION_HISTORY_OUT_OF_ORDER,
        at,
        "on",
        "The event of "
            + history.get(at).getOn()
            + " cannot have happened after those before it in the list.",
        "Put the events in the order in which they happened, or correct a date.");
  }

  private static String word(Optional<ConnectionState> state) {
    return state.map(ConnectionState::name).orElse("no connection");
  }

  private static String known(Optional<ConnectionState> from) {
    String known =
        ConnectionTransition.TABLE.stream()
            .filter(row -> row.before().equals(from))
            .map(row -> '"' + row.event().getLabel() + "\" to " + row.after().value())
            .collect(Collectors.joining(", "));
    return known.isEmpty() ? "none" : known;
  }

  private void add(
      Problem.Severity severity,
      ProblemCode code,
      int at,
      String field,
      String message,
      String remedy) {
    problems.add(
        Problem.builder()
            .severity(severity)
            .code(code)
            .path("history[" + at + "]." + field)
            .message(message)
            .remedy(remedy)
            .build());
  }
}
