package org.psncontrols.model.assessment;

import com.google.common.collect.ImmutableSortedSet;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import org.psncontrols.model.problem.NotBlankIfPresent;

/**
 * What an assessor makes of a control, beside the body's own answer.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface AssessorView {

  /** The greatest length of a comment, in UTF-16 units. */
  int MAX_COMMENT_LENGTH = 10_000;

  /**
   * How far the control is met, in the assessor's view.
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
   * How the assessor arrived at it.
   *
   * @return the methods; empty where not stated
   */
  @Value.NaturalOrder
  ImmutableSortedSet<AssessmentMethod> getMethods();

  /**
   * Why.
   *
   * @return the comment; empty where none was made
   */
  Optional<@NotBlankIfPresent @Size(max = MAX_COMMENT_LENGTH) String> getComment();

  /**
   * A new builder.
   *
   * @return a builder that needs an answer
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds assessors' views; not thread-safe. */
  final class Builder extends ImmutableAssessorView.Builder {
    Builder() {}
  }
}
