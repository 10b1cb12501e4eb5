package org.psncontrols.model.organisation;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import org.psncontrols.model.problem.NotBlankIfPresent;
import org.psncontrols.model.source.DateSpan;

/**
 * Something that changed, or is said to have changed, the state of a connection.
 *
 * <p>Whether the event can do that is not checked here, see {@link
 * ConnectionTransition#problemsIn}. Immutable and thread-safe; a value type, so do not use its
 * identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ConnectionEvent {

  /**
   * What happened.
   *
   * <p>Named after the events of the state machine that is {@code RECONSTRUCTED} from several
   * sources; the source of each is in {@link ConnectionTransition#TABLE}.
   */
  enum Kind {
    /** The circuit was switched on. */
    CIRCUIT_ACTIVATED("Circuit activated"),
    /** The body was found compliant with the PSN code, on the connection it had. */
    PSN_CODE_ADOPTED("PSN code adopted"),
    /** The technical move to PSN suppliers was completed. */
    TRANSITION_COMPLETED("Technical transition completed"),
    /** The body was formally warned. */
    WARNING_ISSUED("Warning issued"),
    /** The body showed a plan that was believed. */
    CREDIBLE_PLAN_SHOWN("Credible plan shown"),
    /** The body did not engage. */
    NO_ENGAGEMENT("No engagement"),
    /** The certificate was withdrawn. */
    CERTIFICATE_WITHDRAWN("Certificate withdrawn"),
    /** The connection was removed. */
    CONNECTION_REMOVED("Connection removed"),
    /** The body moved to a modern network. */
    MODERN_NETWORK_ADOPTED("Moved to a modern network");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /**
     * The event's name for people.
     *
     * @return the name in English
     */
    public String getLabel() {
      return label;
    }
  }

  /** The greatest length of each text, in UTF-16 units. */
  int MAX_LENGTH = 1_000;

  /**
   * When it happened.
   *
   * @return the day on whose end the new state holds, as precisely as known
   */
  DateSpan getOn();

  /**
   * What happened.
   *
   * @return the kind of event
   */
  Kind getKind();

  /**
   * The state until then.
   *
   * @return the state; empty where there was no connection
   */
  Optional<ConnectionState> getBefore();

  /**
   * The state from then on.
   *
   * @return the state
   */
  ConnectionState getAfter();

  /**
   * Who decided it.
   *
   * @return the person or body; empty where not stated
   */
  Optional<@NotBlankIfPresent @Size(max = MAX_LENGTH) String> getDecider();

  /**
   * A new builder.
   *
   * @return a builder that needs a date, a kind of event and a new state
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds events; not thread-safe. */
  final class Builder extends ImmutableConnectionEvent.Builder {
    Builder() {}
  }
}
