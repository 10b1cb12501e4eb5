package org.psncontrols.model.testkit;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;

/**
 * A programme in which bodies become compliant, review by review.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param catalogue what all submissions answer, never null
 * @param reviews the reviews and what each finds, the earliest first, never null
 * @param submissions everything sent up to the last review, in the order in which it was sent,
 *     never null
 * @since 0.1
 */
public record Programme(
    Catalogue catalogue, ImmutableList<Review> reviews, ImmutableList<Submission> submissions) {

  /**
   * Takes the parts as they are.
   *
   * @param catalogue what all submissions answer, never null
   * @param reviews the reviews and what each finds, never null
   * @param submissions everything sent up to the last review, never null
   */
  public Programme {
    requireNonNull(catalogue, "catalogue");
    requireNonNull(reviews, "reviews");
    requireNonNull(submissions, "submissions");
  }

  /**
   * A review: on its day, that many bodies are compliant by what they have sent until then.
   *
   * @param on the day, never null
   * @param compliant how many bodies are compliant, 0 or more
   */
  public record Review(LocalDate on, int compliant) {

    /**
     * Takes the parts as they are.
     *
     * @param on the day, never null
     * @param compliant how many bodies are compliant, 0 or more
     * @throws IllegalArgumentException if the number is negative
     */
    public Review {
      requireNonNull(on, "on");
      checkArgument(
          compliant >= 0, "the number of compliant bodies must be 0 or more, but is %s", compliant);
    }
  }
}
