package org.psncontrols.reporting.cli;

import com.google.common.collect.ImmutableSet;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.reporting.programme.ProgrammeReport;

/** Faults that leave a part of the input without a meaning, found after it was read. */
final class BadInput {

  private static final ImmutableSet<ProblemCode> CODES =
      ImmutableSet.of(
          ProblemCodes.CATALOGUE_UNKNOWN,
          ProblemCodes.CONTROL_UNKNOWN,
          ProblemCodes.CONTROL_REPEATED);

  private BadInput() {}

  static boolean isIn(Problems problems) {
    return problems.stream().map(Problem::getCode).anyMatch(CODES::contains);
  }

  static boolean isNotIn(ProgrammeReport report) {
    return report.getUnreadableSubmissions() == 0 && !isIn(report.getProblems());
  }
}
