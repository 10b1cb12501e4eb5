package org.psncontrols.model.control;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.psncontrols.model.problem.NotBlankIfPresent;
import org.psncontrols.model.source.Authority;
import org.psncontrols.model.source.Stated;

/**
 * What a profile changes in one control; what is empty stays as the control's source has it.
 *
 * <p>A control that was tailored has the standing {@code LOCAL}: it is no longer what its source
 * says. Its source still names where it was read.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Tailoring {

  /**
   * The control that is changed.
   *
   * @return the control's identifier
   */
  ControlId getControl();

  /**
   * The section to which it moves.
   *
   * @return the section's identifier in the effective catalogue; empty where it stays
   */
  Optional<@NotBlankIfPresent @Size(max = ControlId.MAX_LENGTH) String> getSection();

  /**
   * The other title.
   *
   * @return the title; empty where it stays
   */
  Optional<@NotBlankIfPresent @Size(max = Control.MAX_TITLE_LENGTH) String> getTitle();

  /**
   * The other statement.
   *
   * @return the statement; empty where it stays
   */
  Optional<@NotBlankIfPresent @Size(max = Control.MAX_TEXT_LENGTH) String> getStatement();

  /**
   * The other force.
   *
   * @return the force with its standing; empty where it stays
   */
  Optional<Stated<Force>> getForce();

  /**
   * The other authority.
   *
   * @return the authority; empty where it stays
   */
  Optional<Authority> getAuthority();

  /**
   * The other applicability.
   *
   * @return the applicability; empty where it stays
   */
  Optional<Applicability> getApplicability();

  /**
   * The other frequency.
   *
   * @return the frequency with its standing; empty where it stays
   */
  Optional<Stated<Frequency>> getFrequency();

  /**
   * The other likelihood.
   *
   * @return the likelihood, 1 to {@value Control#MAX_RATING}; empty where it stays
   */
  @Min(1)
  @Max(Control.MAX_RATING)
  OptionalInt getLikelihood();

  /**
   * The other impact.
   *
   * @return the impact, 1 to {@value Control#MAX_RATING}; empty where it stays
   */
  @Min(1)
  @Max(Control.MAX_RATING)
  OptionalInt getImpact();

  /**
   * The other weight.
   *
   * @return the weight, 0 to {@value Control#MAX_WEIGHT}; empty where it stays
   */
  @Min(0)
  @Max(Control.MAX_WEIGHT)
  OptionalInt getWeight();

  /**
   * Expected evidence that is taken away before any is added.
   *
   * @return the kinds of evidence, each exactly as the control's source has it
   */
  ImmutableList<@NotBlank @Size(max = Control.MAX_TEXT_LENGTH) String> getRemovedEvidence();

  /**
   * Expected evidence that is added at the end.
   *
   * @return the kinds of evidence
   */
  ImmutableList<@NotBlank @Size(max = Control.MAX_TEXT_LENGTH) String> getAddedEvidence();

  /**
   * Refuses numbers that no control can have.
   *
   * @throws IllegalArgumentException if the likelihood or impact is not 1 to {@value
   *     Control#MAX_RATING}, or the weight not 0 to {@value Control#MAX_WEIGHT}
   */
  @Value.Check
  default void check() {
    ControlNumbers.check(getControl(), getLikelihood(), getImpact(), getWeight());
  }

  /**
   * A new builder.
   *
   * @return a builder that needs a control
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds tailorings; not thread-safe. */
  final class Builder extends ImmutableTailoring.Builder {
    Builder() {}
  }
}
