package org.psncontrols.model.json;

import java.io.Serial;
import org.psncontrols.model.problem.Problems;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * What a mapper of Jackson 3 throws where a value of the model has problems.
 *
 * <p>The message and the path are the first problem's.
 *
 * @since 0.1
 */
public final class PsnJacksonException extends MismatchedInputException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Problems problems;

  PsnJacksonException(JsonParser parser, Class<?> type, Problems problems) {
    super(parser, ValueReading.message(problems), type);
    this.problems = problems;
  }

  /**
   * Every problem of the value.
   *
   * @return the problems, with paths that start at the value; at least one, and none after the
   *     exception was serialised
   */
  public Problems getProblems() {
    return problems == null ? Problems.none() : problems;
  }
}
