package org.psncontrols.model.assessment;

import com.google.common.collect.ImmutableSortedSet;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.source.DateSpan;

/**
 * Somebody with the authority for it bears a risk instead of removing it.
 *
 * <p>It never changes a score: the control is still not met and the finding still open. It can
 * change a decision.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface RiskAcceptance {

  /** The greatest length of a name or position, in UTF-16 units. */
  int MAX_LENGTH = 300;

  /** The greatest length of a reason, in UTF-16 units. */
  int MAX_REASON_LENGTH = 10_000;

  /**
   * The acceptance's identifier, unique within the assessment.
   *
   * @return the identifier
   */
  RiskAcceptanceId getId();

  /**
   * Who bears the risk.
   *
   * @return the person's name
   */
  @NotBlank
  @Size(max = MAX_LENGTH)
  String getAcceptedBy();

  /**
   * By what office.
   *
   * @return the person's position, such as senior information risk owner
   */
  @NotBlank
  @Size(max = MAX_LENGTH)
  String getPosition();

  /**
   * Why the risk is borne.
   *
   * @return the reason
   */
  @NotBlank
  @Size(max = MAX_REASON_LENGTH)
  String getReason();

  /**
   * When it was accepted.
   *
   * @return the day
   */
  LocalDate getAcceptedOn();

  /**
   * When it is to be looked at again.
   *
   * @return the day or span of days; empty where no review was set
   */
  Optional<DateSpan> getReviewOn();

  /**
   * The risk as it was, before anything was done about it.
   *
   * @return the risk; empty where not stated
   */
  Optional<RiskLevel> getRiskBefore();

  /**
   * The risk that remains and is borne.
   *
   * @return the risk; empty where not stated
   */
  Optional<RiskLevel> getRiskAfter();

  /**
   * The controls that it covers.
   *
   * @return the controls' identifiers
   */
  @Value.NaturalOrder
  ImmutableSortedSet<ControlId> getControls();

  /**
   * The findings that it covers.
   *
   * @return the findings' identifiers
   */
  @Value.NaturalOrder
  ImmutableSortedSet<FindingId> getFindings();

  /**
   * Whether it holds on a day: accepted on or before it, and its review not past.
   *
   * <p>Of a review known to a month or the like, the first day is taken, which is the one least
   * favourable to the body.
   *
   * @param day the day, never null
   * @return true if it holds, both days included
   */
  default boolean isCurrentOn(LocalDate day) {
    return !day.isBefore(getAcceptedOn())
        && getReviewOn().filter(review -> day.isAfter(review.first())).isEmpty();
  }

  /**
   * A new builder.
   *
   * @return a builder that needs an identifier, a person, a position, a reason and a day
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds risk acceptances; not thread-safe. */
  final class Builder extends ImmutableRiskAcceptance.Builder {
    Builder() {}

    /**
     * Sets the day of the review.
     *
     * @param day the day, in the years 0000 to 9999, never null
     * @return this builder
     * @throws IllegalArgumentException if the year is not 0 to 9999
     */
    public Builder reviewOn(LocalDate day) {
      return reviewOn(DateSpan.of(day));
    }
  }
}
