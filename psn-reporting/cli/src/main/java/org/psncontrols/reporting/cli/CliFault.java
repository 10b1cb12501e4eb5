package org.psncontrols.reporting.cli;

import java.util.List;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;

/** Input that cannot be read, or output that cannot be written: ends the command with code 2. */
final class CliFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problems problems;

  CliFault(Problems problems) {
    super(problems.toString(), null, false, true);
    this.problems = problems;
  }

  static CliFault of(ProblemCode code, String document, String message, String remedy) {
    return new CliFault(
        Problems.of(
            List.of(
                Problem.builder()
                    .code(code)
                    .location(Location.of(document))
                    .message(message)
                    .remedy(remedy)
                    .build())));
  }

  static CliFault unreadable(String document, String message, String remedy) {
    return of(ProblemCodes.DOCUMENT_UNREADABLE, document, message, remedy);
  }

  Problems problems() {
    return problems;
  }
}
