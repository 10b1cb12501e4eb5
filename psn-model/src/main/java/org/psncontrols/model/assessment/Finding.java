package org.psncontrols.model.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.problem.NotBlankIfPresent;

/**
 * A weakness that a health check found.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Finding {

  /** The greatest length of a title, scoring method or asset, in UTF-16 units. */
  int MAX_TITLE_LENGTH = 500;

  /** The greatest length of a description, in UTF-16 units. */
  int MAX_DESCRIPTION_LENGTH = 10_000;

  /**
   * The finding's identifier, unique within the assessment.
   *
   * @return the identifier
   */
  FindingId getId();

  /**
   * The short title.
   *
   * @return the title
   */
  @NotBlank
  @Size(max = MAX_TITLE_LENGTH)
  String getTitle();

  /**
   * How grave it is.
   *
   * @return the severity
   */
  FindingSeverity getSeverity();

  /**
   * How the severity was arrived at.
   *
   * @return the scoring method in the report's own words, such as {@code CVSS 2.0}; empty where not
   *     stated in words
   */
  Optional<@NotBlankIfPresent @Size(max = MAX_TITLE_LENGTH) String> getScoringMethod();

  /**
   * The vector by which it was scored.
   *
   * @return the vector as the report states it; empty where it states none
   */
  Optional<CvssVector> getCvssVector();

  /**
   * The score that the report states.
   *
   * @return the score, which nothing here computes or checks; empty where it states none
   */
  Optional<FindingScore> getScore();

  /**
   * What is affected.
   *
   * @return the names of hosts, services and the like, in the report's order
   */
  ImmutableList<@NotBlank @Size(max = MAX_TITLE_LENGTH) String> getAffectedAssets();

  /**
   * What the weakness is.
   *
   * @return the description; empty where not stated
   */
  Optional<@NotBlankIfPresent @Size(max = MAX_DESCRIPTION_LENGTH) String> getDescription();

  /**
   * The controls it bears on.
   *
   * @return the controls' identifiers
   */
  @Value.NaturalOrder
  ImmutableSortedSet<ControlId> getControls();

  /**
   * A new builder.
   *
   * @return a builder that needs an identifier, a title and a severity
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds findings; not thread-safe. */
  final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
