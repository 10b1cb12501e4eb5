package org.psncontrols.reporting.problem;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.reporting.text.PlainText;

/**
 * Problems as plain text: each on a line, then how many there are of each code, and the sources.
 *
 * <p>A character that controls a terminal, changes the direction of writing or cannot be seen
 * stands as its hexadecimal number in braces, so that no text from data steers a terminal or makes
 * a line of its own. Thread-safe.
 *
 * @since 0.1
 */
public final class TextProblems {

  private static final String TOTAL = "Total";

  private TextProblems() {}

  /**
   * Renders problems.
   *
   * @param problems the problems, never null
   * @return the text, to be written as UTF-8; lines end in a line feed; "No problems." where there
   *     are none
   */
  public static String render(Problems problems) {
    requireNonNull(problems, "problems");
    if (problems.isEmpty()) {
      return "No problems.\n";
    }
    StringBuilder out = new StringBuilder();
    for (Problem problem : problems) {
      out.append(PlainText.oneLine(problem.toLine())).append('\n');
    }
    ImmutableList<CodeCount> counts = CodeCount.of(problems);
    int width =
        counts.stream().mapToInt(c -> c.code().value().length()).reduce(TOTAL.length(), Math::max);
    out.append('\n');
    row(out, width, "Code", "Errors", "Warnings", "Count");
    for (CodeCount count : counts) {
      row(out, width, count.code().value(), count.errors(), count.warnings());
    }
    row(
        out,
        width,
        TOTAL,
        counts.stream().mapToInt(CodeCount::errors).sum(),
        counts.stream().mapToInt(CodeCount::warnings).sum());
    sources(out, problems);
    return out.toString();
  }

  private static void sources(StringBuilder out, Problems problems) {
    ImmutableSortedSet<CodeSource> sources = CodeSource.of(problems);
    if (!sources.isEmpty()) {
      out.append("\nSources\n");
      for (CodeSource source : sources) {
        out.append(source.code())
            .append(": ")
            .append(PlainText.oneLine(source.text()))
            .append('\n');
      }
    }
  }

  private static void row(StringBuilder out, int width, String label, int errors, int warnings) {
    row(
        out,
        width,
        label,
        Integer.toString(errors),
        Integer.toString(warnings),
        Integer.toString(errors + warnings));
  }

  private static void row(
      StringBuilder out, int width, String label, String errors, String warnings, String total) {
    out.append(Strings.padEnd(label, width, ' '))
        .append(Strings.padStart(errors, 8, ' '))
        .append(Strings.padStart(warnings, 10, ' '))
        .append(Strings.padStart(total, 7, ' '))
        .append('\n');
  }
}
