package org.psncontrols.reporting.problem;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.reporting.text.MarkdownText;
import org.psncontrols.reporting.text.PlainText;

/**
 * Problems as GitHub Markdown: a table of them, one of how many there are of each code, and one of
 * the sources.
 *
 * <p>All text from data is escaped, so that it shows as it is and makes no cell, line, link, code
 * or tag; what cannot be seen or changes the direction of writing stands as its hexadecimal number
 * in braces. Thread-safe.
 *
 * @since 0.1
 */
public final class MarkdownProblems {

  private MarkdownProblems() {}

  /**
   * Renders problems.
   *
   * @param problems the problems, never null
   * @return the Markdown, to be written as UTF-8; lines end in a line feed; "No problems." where
   *     there are none
   */
  public static String render(Problems problems) {
    requireNonNull(problems, "problems");
    if (problems.isEmpty()) {
      return "No problems.\n";
    }
    StringBuilder out = new StringBuilder();
    row(out, List.of("Where", "Severity", "What is wrong, and what to do", "Code"));
    row(out, List.of("---", "---", "---", "---"));
    for (Problem problem : problems) {
      row(
          out,
          List.of(
              place(problem),
              problem.getSeverity() == Problem.Severity.ERROR ? "Error" : "Warning",
              shown(problem.getMessage() + " " + problem.getRemedy()),
              problem.getCode().value()));
    }
    out.append('\n');
    row(out, List.of("Code", "Errors", "Warnings", "Count"));
    row(out, List.of("---", "---:", "---:", "---:"));
    for (CodeCount count : CodeCount.of(problems)) {
      row(
          out,
          List.of(
              count.code().value(),
              Integer.toString(count.errors()),
              Integer.toString(count.warnings()),
              Integer.toString(count.total())));
    }
    sources(out, problems);
    return out.toString();
  }

  private static void sources(StringBuilder out, Problems problems) {
    ImmutableSortedSet<CodeSource> sources = CodeSource.of(problems);
    if (!sources.isEmpty()) {
      out.append('\n');
      row(out, List.of("Code", "Source"));
      row(out, List.of("---", "---"));
      for (CodeSource source : sources) {
        row(out, List.of(source.code().value(), shown(source.text())));
      }
    }
  }

  private static String place(Problem problem) {
    String place = problem.getLocation().map(Location::toString).orElse("");
    String path = problem.getPath();
    // A reader's location often ends in the path already.
    if (path.isEmpty() || place.endsWith(": " + path)) {
      return shown(place);
    }
    return shown(place.isEmpty() ? path : place + ": " + path);
  }

  private static String shown(String text) {
    return MarkdownText.escape(PlainText.oneLine(text));
  }

  private static void row(StringBuilder out, List<String> cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
