package org.psncontrols.model.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.problem.NotBlankIfPresent;
import org.psncontrols.model.source.DateSpan;

/**
 * A step of the plan that puts controls or findings right.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface RemedialAction {

  /** The greatest length of a title, in UTF-16 units. */
  int MAX_TITLE_LENGTH = 500;

  /** The greatest length of an owner's name, in UTF-16 units. */
  int MAX_OWNER_LENGTH = 300;

  /**
   * The action's identifier, unique within the assessment.
   *
   * @return the identifier
   */
  ActionId getId();

  /**
   * What is to be done.
   *
   * @return the title
   */
  @NotBlank
  @Size(max = MAX_TITLE_LENGTH)
  String getTitle();

  /**
   * Who does it.
   *
   * @return the owner; empty where nobody was named
   */
  Optional<@NotBlankIfPresent @Size(max = MAX_OWNER_LENGTH) String> getOwner();

  /**
   * When the action was opened.
   *
   * @return the day or span of days; empty where not stated
   */
  Optional<DateSpan> getOpenedOn();

  /**
   * When it is planned to be done.
   *
   * @return the day, or the span by the end of which it is planned; empty where not planned
   */
  Optional<DateSpan> getPlannedFor();

  /**
   * The dates it was planned for before.
   *
   * @return the changes, the earliest first
   */
  ImmutableList<PlanChange> getPlanChanges();

  /**
   * When it was done.
   *
   * @return the day or span of days; empty where it has not been, or nobody wrote it down
   */
  Optional<DateSpan> getCompletedOn();

  /**
   * How far it has come.
   *
   * @return the status
   */
  ActionStatus getStatus();

  /**
   * The controls it puts right.
   *
   * @return the controls' identifiers
   */
  @Value.NaturalOrder
  ImmutableSortedSet<ControlId> getControls();

  /**
   * The findings it puts right.
   *
   * @return the findings' identifiers
   */
  @Value.NaturalOrder
  ImmutableSortedSet<FindingId> getFindings();

  /**
   * The actions that must be done before it.
   *
   * @return the actions' identifiers
   */
  @Value.NaturalOrder
  ImmutableSortedSet<ActionId> getDependsOn();

  /**
   * The working time it takes, once.
   *
   * @return the effort; empty where not stated
   */
  Optional<Effort> getEffort();

  /**
   * The money it takes, once, working time left aside.
   *
   * @return the cost; empty where not stated
   */
  Optional<Cost> getCost();

  /**
   * Under what the risk is borne instead, or until then.
   *
   * @return the identifier of the risk acceptance; empty where the risk is not borne
   */
  Optional<RiskAcceptanceId> getRiskAcceptance();

  /**
   * What shows that it was done.
   *
   * @return the evidence
   */
  ImmutableList<Evidence> getEvidence();

  /**
   * Whether it was done by a day: closed, and completed on or before it.
   *
   * <p>Of a completion known to a month or the like, the last day is taken, which is the one least
   * favourable to the body.
   *
   * @param day the day, never null
   * @return true if it was; a closed action without a day of completion was done before any day
   */
  default boolean isDoneBy(LocalDate day) {
    return getStatus() == ActionStatus.CLOSED
        && getCompletedOn().filter(completed -> day.isBefore(completed.last())).isEmpty();
  }

  /**
   * A new builder.
   *
   * @return a builder that needs an identifier, a title and a status
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds remedial actions; not thread-safe. */
  final class Builder extends ImmutableRemedialAction.Builder {
    Builder() {}

    /**
     * Sets the day of its opening.
     *
     * @param day the day, in the years 0000 to 9999, never null
     * @return this builder
     * @throws IllegalArgumentException if the year is not 0 to 9999
     */
    public Builder openedOn(LocalDate day) {
      return openedOn(DateSpan.of(day));
    }

    /**
     * Sets the day it is planned for.
     *
     * @param day the day, in the years 0000 to 9999, never null
     * @return this builder
     * @throws IllegalArgumentException if the year is not 0 to 9999
     */
    public Builder plannedFor(LocalDate day) {
      return plannedFor(DateSpan.of(day));
    }

    /**
     * Sets the day on which it was done.
     *
     * @param day the day, in the years 0000 to 9999, never null
     * @return this builder
     * @throws IllegalArgumentException if the year is not 0 to 9999
     */
    public Builder completedOn(LocalDate day) {
      return completedOn(DateSpan.of(day));
    }
  }
}
