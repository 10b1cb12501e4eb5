package org.psncontrols.reporting.render;

import static java.util.Objects.requireNonNull;
import static org.psncontrols.reporting.text.MarkdownText.escape;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.psncontrols.reporting.programme.ProgrammeReport;
import org.psncontrols.reporting.render.page.CountRow;
import org.psncontrols.reporting.render.page.NotYetRow;
import org.psncontrols.reporting.render.page.NotYetRow.ReasonRow;
import org.psncontrols.reporting.render.page.ReportPage;

/**
 * The programme report as GitHub Markdown.
 *
 * <p>It says what the HTML page says, and lists as much of it. All text that comes from data is
 * escaped, so that it shows as it is and makes no heading, table, link or tag; runs of white space
 * and line breaks become one blank.
 *
 * @since 0.1
 */
public final class MarkdownReport {

  private static final ImmutableList<String> STATUS_COLUMNS =
      ImmutableList.of("Total", "Compliant", "Not yet", "Flagged", "Compliant %");

  private final ReportPage page;
  private final StringBuilder out = new StringBuilder();

  private MarkdownReport(ReportPage page) {
    this.page = page;
  }

  /**
   * Renders a report.
   *
   * @param report the report, never null
   * @return the Markdown, to be written as UTF-8; lines end in a line feed
   */
  public static String render(ProgrammeReport report) {
    MarkdownReport markdown = new MarkdownReport(new ReportPage(requireNonNull(report, "report")));
    markdown.summary();
    markdown.curve();
    markdown.breakdown();
    markdown.notYet();
    markdown.problems();
    markdown.notes();
    return markdown.out.toString();
  }

  private void summary() {
    out.append("# ").append(escape(page.title())).append('\n');
    paragraph("As at **" + page.asOf() + "**");
    page.notice().ifPresent(notice -> paragraph("> **Please note:** " + escape(notice)));
    heading("Summary");
    table(
        List.of("Figure", "Number", "Note"),
        3,
        page.figures().stream()
            .map(figure -> List.of(figure.term(), "**" + figure.value() + "**", figure.note()))
            .toList());
    paragraph(page.isIncomplete() ? "**" + page.basis() + "**" : page.basis());
    paragraph(
        "**Regime in force: "
            + escape(page.regime())
            + "**, since "
            + page.regimeStart()
            + ". "
            + escape(page.regimeMeaning()));
  }

  private void curve() {
    heading("Status over time");
    paragraph(page.curveSummary());
    table(
        columns("Date", "Regime"),
        2,
        page.points().stream()
            .map(point -> cells(point.count(), point.date(), escape(point.regime())))
            .toList());
  }

  private void breakdown() {
    heading("Outcomes, kinds and nations");
    lines("Outcome", page.outcomes());
    counts("Kind", page.kinds());
    counts("Nation", page.nations());
    heading("What holds organisations back");
    if (page.reasons().isEmpty()) {
      paragraph("Nothing does.");
    } else {
      paragraph("An organisation with several reasons counts once for each kind.");
      lines("Reason", page.reasons());
    }
  }

  private void notYet() {
    heading("Not yet compliant");
    paragraph(page.notYetExtent());
    if (page.notYet().isEmpty()) {
      return;
    }
    table(
        List.of(
            "Organisation",
            "Kind",
            "Nation",
            "Outcome",
            "Flagged",
            "Submitted",
            "Last planned day",
            "Score",
            "Open items"),
        7,
        page.notYet().stream().map(MarkdownReport::cells).toList());
    out.append("\n### What each needs\n");
    for (NotYetRow row : page.notYet()) {
      paragraph("**" + escape(row.name()) + "** (" + escape(row.id()) + ")");
      out.append('\n');
      row.reasons().forEach(reason -> out.append("- ").append(sentence(reason)).append('\n'));
    }
  }

  private static List<String> cells(NotYetRow row) {
    return List.of(
        escape(row.name()) + " (" + escape(row.id()) + ", " + escape(row.environment()) + ")",
        row.kind(),
        row.nation(),
        row.outcome(),
        row.isFlagged() ? "**" + row.flag() + "**" : row.flag(),
        row.submitted(),
        row.lastPlanned(),
        row.score(),
        row.openItems());
  }

  private static String sentence(ReasonRow reason) {
    return "**"
        + reason.kind()
        + "** ("
        + escape(reason.subject())
        + "): "
        + escape(reason.message())
        + " "
        + escape(reason.cure());
  }

  private void problems() {
    heading("Problems in the input");
    paragraph(page.problemExtent());
    table(
        List.of("Where", "Severity", "What is wrong, and what to do", "Code"),
        4,
        page.problems().stream()
            .map(
                problem ->
                    List.of(
                        escape(problem.place()),
                        problem.severity(),
                        escape(problem.message()) + " " + escape(problem.remedy()),
                        problem.code()))
            .toList());
  }

  private void notes() {
    heading("How to read this");
    page.notes().forEach(note -> paragraph("**" + note.term() + ".** " + escape(note.text())));
  }

  private void lines(String label, List<ReportPage.Line> lines) {
    table(
        List.of(label, "Organisations"),
        1,
        lines.stream().map(line -> List.of(line.label(), line.number())).toList());
  }

  private void counts(String label, List<CountRow> rows) {
    table(columns(label), 1, rows.stream().map(row -> cells(row, escape(row.label()))).toList());
  }

  private static List<String> columns(String... labels) {
    return ImmutableList.<String>builder().add(labels).addAll(STATUS_COLUMNS).build();
  }

  private static List<String> cells(CountRow row, String... labels) {
    return ImmutableList.<String>builder()
        .add(labels)
        .add(row.total(), row.compliant(), row.notYet(), row.flagged(), row.percent())
        .build();
  }

  private void heading(String text) {
    out.append("\n## ").append(text).append('\n');
  }

  private void paragraph(String text) {
    out.append('\n').append(text).append('\n');
  }

  /** A table, if it has rows, whose columns from the given one on hold numbers. */
  private void table(List<String> columns, int firstNumber, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    out.append('\n');
    row(columns);
    out.append('|');
    for (int i = 0; i < columns.size(); i++) {
      out.append(i < firstNumber ? " --- |" : " ---: |");
    }
    out.append('\n');
    rows.forEach(this::row);
  }

  private void row(List<String> cells) {
    out.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
  }
}
