package org.psncontrols.model.organisation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.psncontrols.model.organisation.ConnectionEvent.Kind;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.source.Stated;

/**
 * A row of the table of what can happen to a connection.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param before the state before; empty for no connection; never null
 * @param event what happens, never null
 * @param after the state after, with the standing of the row and where it was read, never null
 * @param guard what must hold for it to happen, for people, never null
 * @param decider who decides it, for people, never null
 * @since 0.1
 */
public record ConnectionTransition(
    Optional<ConnectionState> before,
    Kind event,
    Stated<ConnectionState> after,
    String guard,
    String decider) {

  /**
   * Every change of state that the sources of 2009 to 2022 tell of.
   *
   * <p>The wording is ours. A threatened body that shows a credible plan goes back to the state
   * before the threat, so there is a row for each. What the table lacks need not be impossible: no
   * source lists all transitions.
   */
  public static final ImmutableList<ConnectionTransition> TABLE = ConnectionTransitions.rows();

  /**
   * Checks the parts.
   *
   * @param before the state before; empty for no connection; never null
   * @param event what happens, never null
   * @param after the state after, with the standing of the row and where it was read, never null
   * @param guard what must hold for it to happen, for people, never null
   * @param decider who decides it, for people, never null
   * @throws NullPointerException if a part is null
   */
  public ConnectionTransition {
    requireNonNull(before, "before");
    requireNonNull(event, "event");
    requireNonNull(after, "after");
    requireNonNull(guard, "guard");
    requireNonNull(decider, "decider");
  }

  /**
   * Finds what is odd about the history of a connection: events that {@link #TABLE} does not have,
   * events that do not start where the one before ended, and dates that contradict the order.
   *
   * <p>Dates that contradict the order are an error; all else is a warning, because the table is
   * {@code RECONSTRUCTED} and events may be missing.
   *
   * @param connection the connection, never null
   * @return the problems, with paths from the connection; none where nothing is odd
   */
  public static Problems problemsIn(Connection connection) {
    return HistoryCheck.check(connection.getHistory());
  }
}
