package org.psncontrols.reporting.exchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Problem.Severity;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;

/** The problems of one document, as many as are listed; not thread-safe. */
final class ProblemList {

  /** The greatest number of problems listed. */
  static final int MAX_PROBLEMS = 1_000;

  private final String document;
  private final List<Problem> listed = new ArrayList<>();
  private long unlisted;
  private Severity worstUnlisted = Severity.WARNING;

  ProblemList(String document) {
    this.document = document;
  }

  /** Reports an error in the whole document. */
  void error(ProblemCode code, String message, String remedy) {
    add(code, Severity.ERROR, Location.of(document), message, remedy);
  }

  /** Reports an error on a line. */
  void error(ProblemCode code, long line, String message, String remedy) {
    add(code, Severity.ERROR, Location.of(document, line), message, remedy);
  }

  /** Reports a problem in a column of a line. */
  void add(
      ProblemCode code,
      Severity severity,
      long line,
      String column,
      String message,
      String remedy) {
    add(code, severity, Location.of(document, line, column), message, remedy);
  }

  private void add(
      ProblemCode code, Severity severity, Location location, String message, String remedy) {
    if (listed.size() < MAX_PROBLEMS) {
      listed.add(
          Problem.builder()
              .code(code)
              .severity(severity)
              .path(location.field().orElse(""))
              .message(message)
              .remedy(remedy)
              .location(location)
              .build());
      return;
    }
    unlisted++;
    if (severity == Severity.ERROR) {
      worstUnlisted = Severity.ERROR;
    }
  }

  /** All problems, and one more where some are not listed. */
  Problems toProblems() {
    if (unlisted == 0) {
      return Problems.of(listed);
    }
    Problem cut =
        Problem.builder()
            .code(ProblemCodes.PROBLEMS_CUT)
            .severity(worstUnlisted)
            .message(
                "The document has "
                    + unlisted
                    + (unlisted == 1 ? " problem" : " problems")
                    + " more than are listed.")
            .remedy("Correct these first, then read it again.")
            .location(Location.of(document))
            .build();
    return Problems.of(Iterables.concat(listed, ImmutableList.of(cut)));
  }
}
