package org.psncontrols.model.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.psncontrols.model.control.ControlId;

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
  Optional<@NotBlank @Size(max = MAX_OWNER_LENGTH) String> getOwner();

  /**
   * When the action was opened.
   *
   * @return the day; empty where not stated
   */
  Optional<LocalDate> getOpenedOn();

  /**
   * When it is planned to be done.
   *
   * @return the day; empty where not planned
   */
  Optional<LocalDate> getPlannedFor();

  /**
   * When it was done.
   *
   * @return the day; empty where it has not been, or nobody wrote it down
   */
  Optional<LocalDate> getCompletedOn();

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
   * What shows that it was done.
   *
   * @return the evidence
   */
  ImmutableList<Evidence> getEvidence();

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
  }
}
