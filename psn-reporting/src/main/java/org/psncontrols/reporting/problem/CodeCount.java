package org.psncontrols.reporting.problem;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.TreeMap;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.Problems;

/** How many problems there are of a code. */
record CodeCount(ProblemCode code, int errors, int warnings) {

  /** A count for each code that appears, in the order of the codes. */
  static ImmutableList<CodeCount> of(Problems problems) {
    Map<ProblemCode, CodeCount> counts = new TreeMap<>();
    for (Problem problem : problems) {
      boolean error = problem.getSeverity() == Problem.Severity.ERROR;
      counts.merge(
          problem.getCode(),
          new CodeCount(problem.getCode(), error ? 1 : 0, error ? 0 : 1),
          CodeCount::plus);
    }
    return ImmutableList.copyOf(counts.values());
  }

  private CodeCount plus(CodeCount other) {
    return new CodeCount(code, errors + other.errors, warnings + other.warnings);
  }

  int total() {
    return errors + warnings;
  }
}
