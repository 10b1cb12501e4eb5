package org.psncontrols.rules.testkit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.rules.validation.RoundValidation;

/**
 * What was sent over the years, of one environment and of others, in any order, to be held against
 * one another as {@link RoundValidation#check(List)} does. Problems have their paths from {@code
 * submissions}.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param submissions the submissions, never null
 * @since 0.1
 */
public record RoundsCase(ImmutableList<Submission> submissions) {

  /**
   * Takes the submissions as they are.
   *
   * @param submissions the submissions, never null
   */
  public RoundsCase {
    requireNonNull(submissions, "submissions");
  }
}
