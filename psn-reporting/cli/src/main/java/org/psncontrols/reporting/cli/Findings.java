package org.psncontrols.reporting.cli;

import com.google.common.collect.Iterables;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Problem.Severity;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;

/** What a verb found so far: as many problems as are listed, and what they come to. */
final class Findings {

  /** The greatest number of problems that are listed. */
  static final int MAX_PROBLEMS = 10_000;

  private final List<Problem> listed = new ArrayList<>();
  private long unlisted;
  private Severity worstUnlisted = Severity.WARNING;
  private Optional<Location> cutAt = Optional.empty();
  private boolean unreadable;
  private boolean faulty;

  /** Adds what kept a document, or a part of it, from being read. */
  void addUnread(Problems problems) {
    unreadable |= problems.hasErrors();
    keep(problems);
  }

  /** Adds what rules found in what was read. */
  void addFaults(Problems problems) {
    unreadable |= BadInput.isIn(problems);
    keep(problems);
  }

  private void keep(Problems problems) {
    faulty |= problems.hasErrors();
    for (Problem problem : problems) {
      if (listed.size() < MAX_PROBLEMS) {
        listed.add(problem);
      } else {
        // A place of its own, as some tools refuse all problems for one without.
        cutAt = cutAt.or(problem::getLocation);
        unlisted++;
        worstUnlisted = problem.getSeverity() == Severity.ERROR ? Severity.ERROR : worstUnlisted;
      }
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
                "There are " + unlisted + " problems more than the " + MAX_PROBLEMS + " listed.")
            .remedy("Put the listed ones right and validate again.")
            .location(cutAt.map(place -> Location.of(place.document())))
            .build();
    return Problems.of(Iterables.concat(listed, List.of(cut)));
  }

  /** Prints each problem on a line. */
  void printLines(PrintStream target) {
    toProblems().forEach(problem -> target.println(Text.oneLine(problem.toLine())));
  }

  int exitCode() {
    if (unreadable) {
      return Psn.UNREADABLE;
    }
    return faulty ? Psn.FAULTS : Psn.FINE;
  }
}
