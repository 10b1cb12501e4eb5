package org.psncontrols.reporting.problem;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.source.SourceReference;

/**
 * Where a rule that was broken was read.
 *
 * @param code the code of its problems
 * @param text the source in words
 */
record CodeSource(ProblemCode code, String text) {

  private static final Comparator<CodeSource> ORDER =
      Comparator.comparing(CodeSource::code).thenComparing(CodeSource::text);

  /** The sources of problems, each code and source once, in order. */
  static ImmutableSortedSet<CodeSource> of(Problems problems) {
    ImmutableSortedSet.Builder<CodeSource> sources = ImmutableSortedSet.orderedBy(ORDER);
    for (Problem problem : problems) {
      problem
          .getSource()
          .ifPresent(source -> sources.add(new CodeSource(problem.getCode(), words(source))));
    }
    return sources.build();
  }

  private static String words(SourceReference source) {
    return source.getTitle()
        + source.getLocator().map(locator -> ", " + locator).orElse("")
        + source.getAddress().map(address -> ", " + address).orElse("");
  }
}
