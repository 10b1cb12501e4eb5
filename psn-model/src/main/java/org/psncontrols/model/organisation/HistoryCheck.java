package org.psncontrols.model.organisation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.psncontrols.model.problem.ModelRules;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Rule;

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
      notListed(event, at);
    } else if (event.getKind() == ConnectionEvent.Kind.CREDIBLE_PLAN_SHOWN) {
      comeBack(at);
    }
  }

  private void notListed(ConnectionEvent event, int at) {
    String label = event.getKind().getLabel();
    String known = known(event.getBefore());
    if (event.getBefore().isEmpty()) {
      add(ModelRules.CONNECTION_EVENT_NOT_A_FIRST, at, "kind", label, event.getAfter(), known);
      return;
    }
    ConnectionState before = event.getBefore().get();
    if (known.isEmpty()) {
      add(ModelRules.CONNECTION_EVENT_AFTER_THE_LAST, at, "kind", label, before, event.getAfter());
    } else {
      add(
          ModelRules.CONNECTION_EVENT_NOT_LISTED,
          at,
          "kind",
          label,
          before,
          event.getAfter(),
          known);
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
    if (before.isEmpty()) {
      add(ModelRules.CONNECTION_PLAN_AFTER_NO_CONNECTION, at, "after", after);
    } else if (before.get() != after) {
      add(ModelRules.CONNECTION_PLAN_LEADS_ELSEWHERE, at, "after", before.get(), after);
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
    if (from.isEmpty()) {
      add(ModelRules.CONNECTION_HISTORY_BEGUN_AGAIN, at, "before", before);
    } else if (from.get() != before) {
      add(ModelRules.CONNECTION_HISTORY_BROKEN, at, "before", from.get(), before);
    }
  }

  private void order(int at) {
    add(ModelRules.CONNECTION_HISTORY_OUT_OF_ORDER, at, "on", history.get(at).getOn());
  }

  /** In signs, so that every language can take it in. */
  private static String known(Optional<ConnectionState> from) {
    return ConnectionTransition.TABLE.stream()
        .filter(row -> row.before().equals(from))
        .map(row -> '"' + row.event().getLabel() + "\" -> " + row.after().value())
        .collect(Collectors.joining(", "));
  }

  private void add(Rule rule, int at, String field, Object... values) {
    problems.add(rule.problem("history[" + at + "]." + field, values));
  }
}
