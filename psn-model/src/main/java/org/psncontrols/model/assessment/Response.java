package org.psncontrols.model.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.ControlReference;
import org.psncontrols.model.problem.NotBlankIfPresent;
import org.psncontrols.model.source.DateSpan;

/**
 * What a body answers for one control.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Response {

  /** The greatest length of a comment, in UTF-16 units. */
  int MAX_COMMENT_LENGTH = 10_000;

  /** The greatest length of an owner's name, in UTF-16 units. */
  int MAX_OWNER_LENGTH = 300;

  /**
   * The control.
   *
   * @return the control's identifier in the catalogue of the assessment
   */
  ControlId getControl();

  /**
   * How far it is met, in the body's own view.
   *
   * @return the answer
   */
  Answer getAnswer();

  /**
   * How much of it is met, where it is partly met.
   *
   * @return the share; empty where none was stated
   */
  Optional<Share> getShare();

  /**
   * How it is met, or why not, or why it does not apply.
   *
   * @return the comment; empty where none was made
   */
  Optional<@NotBlankIfPresent @Size(max = MAX_COMMENT_LENGTH) String> getComment();

  /**
   * What shows it.
   *
   * @return the evidence
   */
  ImmutableList<Evidence> getEvidence();

  /**
   * Who manages the control.
   *
   * @return the person or group; empty where not stated
   */
  Optional<@NotBlankIfPresent @Size(max = MAX_OWNER_LENGTH) String> getOwner();

  /**
   * How the body arrived at its answer.
   *
   * @return the methods; empty where not stated
   */
  @Value.NaturalOrder
  ImmutableSortedSet<AssessmentMethod> getMethods();

  /**
   * What it takes the body to keep the control met.
   *
   * @return the burden; empty where not stated
   */
  Optional<Burden> getBurden();

  /**
   * When the control is planned to be met.
   *
   * @return the day, or the span by the end of which it is planned; empty where there is no plan
   */
  Optional<DateSpan> getPlannedFor();

  /**
   * What is done instead of meeting it in full.
   *
   * @return the compensating measures
   */
  ImmutableList<CompensatingMeasure> getCompensatingMeasures();

  /**
   * What the assessor makes of it.
   *
   * @return the assessor's view; empty where no assessor has looked
   */
  Optional<AssessorView> getAssessorView();

  /**
   * The control that was answered, where a {@link Migration} brought the answer from another
   * edition.
   *
   * @return the control in the edition in which the answer was given, however many editions lie in
   *     between; empty for an answer given in the assessment's own edition
   */
  Optional<ControlReference> getOrigin();

  /**
   * The answer that counts: the assessor's where the assessor has given one, else the body's own.
   *
   * @return the answer
   */
  @Value.NonAttribute
  default Answer getCountedAnswer() {
    Optional<AssessorView> view = getCountedView();
    return view.isPresent() ? view.get().getAnswer() : getAnswer();
  }

  /**
   * The share that counts: from the view whose answer counts.
   *
   * @return the share; empty where that view states none
   */
  @Value.NonAttribute
  default Optional<Share> getCountedShare() {
    Optional<AssessorView> view = getCountedView();
    return view.isPresent() ? view.get().getShare() : getShare();
  }

  /**
   * The assessor's view where it counts: one that says not assessed leaves the body's own answer.
   *
   * @return the view; empty where the body's own answer counts
   */
  @Value.NonAttribute
  default Optional<AssessorView> getCountedView() {
    Optional<AssessorView> view = getAssessorView();
    return view.isPresent() && view.get().getAnswer() == Answer.NOT_ASSESSED
        ? Optional.empty()
        : view;
  }

  /**
   * A new builder.
   *
   * @return a builder that needs a control and an answer
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds responses; not thread-safe. */
  final class Builder extends ImmutableResponse.Builder {
    Builder() {}

    /**
     * Sets the day on which the control is planned to be met.
     *
     * @param day the day, in the years 0000 to 9999, never null
     * @return this builder
     * @throws IllegalArgumentException if the year is not 0 to 9999
     */
    public Builder plannedFor(LocalDate day) {
      return plannedFor(DateSpan.of(day));
    }
  }
}
