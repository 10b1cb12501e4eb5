package org.psncontrols.model.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.Serial;
import org.psncontrols.model.problem.Problems;

/**
 * What a mapper of Jackson 2 throws where a value of the model has problems.
 *
 * <p>The message and the path are the first problem's.
 *
 * @since 0.1
 */
public final class PsnJackson2Exception extends MismatchedInputException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Problems problems;

  PsnJackson2Exception(JsonParser parser, Class<?> type, Problems problems) {
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
