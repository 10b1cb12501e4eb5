package org.psncontrols.reporting.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.reporting.exchange.PortfolioReader;
import org.psncontrols.reporting.portfolio.PortfolioHeader;
import org.psncontrols.reporting.portfolio.PortfolioRollUp;
import org.psncontrols.reporting.programme.ProgrammeReport;
import org.psncontrols.reporting.render.HtmlReport;
import org.psncontrols.reporting.render.JsonReport;
import org.psncontrols.reporting.render.MarkdownReport;
import org.psncontrols.reporting.sample.ProgrammeSample;
import org.psncontrols.rules.policy.CompliancePolicy;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code psn report}: the programme report of a portfolio. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = {
      "Write the programme report of a portfolio as HTML, Markdown and JSON.",
      "A portfolio is NDJSON, one submission a line, plain or compressed with gzip."
    },
    footer = {
      "",
      "Examples:",
      "  psn report --sample programme-2014 --out report",
      "  psn report portfolio.ndjson.gz --as-of 2014-02-28 --out report"
    })
final class ReportCommand implements Callable<Integer> {

  /** Either a portfolio or a sample. */
  static final class Input {

    @Parameters(
        paramLabel = "PORTFOLIO",
        description = "The portfolio's file, or - for standard input.")
    private @Nullable String file;

    @Option(
        names = "--sample",
        paramLabel = "NAME",
        description = "Report on a fictional sample instead: programme-2014.")
    private @Nullable String sample;
  }

  private final Psn.Streams streams;

  @Spec private @Nullable CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private Input input = new Input();

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "The sample's seed (default: " + ProgrammeSample.DEFAULT_SEED + ").")
  private @Nullable Long seed;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The date of the report (default: the one that the portfolio's header states).")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where to write report.html, report.md and report.json (default: report).")
  private String out = "report";

  @Option(names = "--strict", description = "Write nothing if any part cannot be read.")
  private boolean strict;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "What to print: ${COMPLETION-CANDIDATES} (default: TEXT).")
  private Format format = Format.TEXT;

  @Mixin private PolicyOption policy = new PolicyOption();

  @Mixin private CatalogueOption catalogues = new CatalogueOption();

  ReportCommand(Psn.Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (seed != null && input.sample == null) {
      throw usage("--seed goes with --sample");
    }
    if (input.file != null && catalogues.names(input.file)) {
      throw usage("--catalogue must name another file than the portfolio");
    }
    Collector collector = new Collector(policy.policy(streams.in()), catalogues.read(streams.in()));
    if (input.sample != null) {
      sample(input.sample, collector);
    } else if (input.file != null) {
      try (InputStream in = Documents.open(input.file, streams.in())) {
        new PortfolioReader().read(in, Documents.name(input.file), collector);
      }
    }
    if (collector.rollUp == null) {
      return nothingRead(collector);
    }
    ProgrammeReport report = collector.rollUp.toReport();
    print(report.getProblems());
    boolean whole = collector.readWhole && BadInput.isNotIn(report);
    if (strict && !whole) {
      streams.err().println("psn: nothing was written, as --strict asks.");
      return Psn.UNREADABLE;
    }
    write(report);
    if (!whole) {
      return Psn.UNREADABLE;
    }
    return report.getProblems().hasErrors() ? Psn.FAULTS : Psn.FINE;
  }

  private int nothingRead(Collector collector) {
    print(Problems.of(collector.early));
    if (collector.dateless) {
      throw usage("The portfolio states no date that can be read, so --as-of is required");
    }
    if (collector.early.isEmpty()) {
      throw CliFault.of(
          ProblemCodes.DOCUMENT_EMPTY,
          Documents.name(String.valueOf(input.file)),
          "The portfolio has a header but no submission.",
          "Add one submission a line.");
    }
    return Psn.UNREADABLE;
  }

  private void print(Problems problems) {
    problems.forEach(problem -> streams.err().println(Text.oneLine(problem.toLine())));
  }

  private void sample(String name, Collector collector) {
    if (!name.equals(ProgrammeSample.PROGRAMME_2014)) {
      throw usage("There is no sample '" + name + "'; there is " + ProgrammeSample.PROGRAMME_2014);
    }
    ProgrammeSample sample =
        ProgrammeSample.programme2014(seed == null ? ProgrammeSample.DEFAULT_SEED : seed);
    collector.header(sample.header());
    Location place = Location.of(name);
    sample.submissions().forEach(submission -> collector.submission(submission, place));
  }

  private ParameterException usage(String message) {
    return new ParameterException(requireNonNull(spec).commandLine(), message);
  }

  private void write(ProgrammeReport report) {
    byte[] json = JsonReport.render(report).getBytes(StandardCharsets.UTF_8);
    Path directory = Documents.directory(out);
    Path html = directory.resolve("report.html");
    Documents.write(html, HtmlReport.render(report).getBytes(StandardCharsets.UTF_8));
    Documents.write(
        directory.resolve("report.md"),
        MarkdownReport.render(report).getBytes(StandardCharsets.UTF_8));
    Documents.write(directory.resolve("report.json"), json);
    PrintStream target = streams.out();
    if (format == Format.JSON) {
      target.writeBytes(json);
      return;
    }
    target.println(Text.oneLine(report.getTitle()));
    report.getNotice().ifPresent(notice -> target.println(Text.oneLine(notice)));
    int total = report.getTotal().total();
    target.println(
        "As of "
            + report.getAsOf()
            + ": "
            + count(total, "organisation")
            + ", "
            + report.getTotal().compliant()
            + " compliant"
            + report.getCompliantPercent().map(percent -> " (" + percent + "%)").orElse("")
            + ", "
            + report.getTotal().notYet()
            + " not yet, of which "
            + report.getTotal().flagged()
            + " flagged; "
            + deadline(report)
            + ".");
    if (report.getUnreadableSubmissions() > 0) {
      target.println(
          "At least "
              + count(report.getUnreadableSubmissions(), "submission")
              + " could not be read, and the figures leave out what was lost.");
    }
    target.println("Wrote " + html + ", with report.md and report.json beside it.");
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static String deadline(ProgrammeReport report) {
    long left = report.getDaysLeft();
    LocalDate deadline = report.getDeadline().value();
    if (left == 0) {
      return "today is the deadline";
    }
    return left > 0
        ? count(left, "day") + " to the deadline of " + deadline
        : count(-left, "day") + " past the deadline of " + deadline;
  }

  /** Takes what a portfolio holds; the roll-up begins with the first submission. */
  private final class Collector implements PortfolioReader.Sink {

    private final CompliancePolicy policy;
    private final CatalogueOption.Known known;
    private PortfolioHeader header = PortfolioHeader.builder().title("PSN programme").build();
    private final List<Problem> early = new ArrayList<>();
    private @Nullable PortfolioRollUp rollUp;
    private int lostEarly;
    private boolean readWhole = true;
    private boolean dateless;

    Collector(CompliancePolicy policy, CatalogueOption.Known known) {
      this.policy = policy;
      this.known = known;
    }

    @Override
    public void header(PortfolioHeader value) {
      header = value;
    }

    @Override
    public void submission(Submission submission, Location location) {
      if (rollUp == null) {
        LocalDate date = asOf != null ? asOf : header.getAsOf().orElse(null);
        if (date == null) {
          dateless = true;
          return;
        }
        rollUp = begin(date);
      }
      rollUp.add(submission, location);
    }

    @Override
    public void problems(Problems problems, boolean lost) {
      readWhole &= !problems.hasErrors();
      if (rollUp != null) {
        rollUp.add(problems, lost ? 1 : 0);
        return;
      }
      lostEarly += lost ? 1 : 0;
      for (Problem problem : problems) {
        if (early.size() < PortfolioRollUp.MAX_PROBLEMS) {
          early.add(problem);
        }
      }
    }

    private PortfolioRollUp begin(LocalDate date) {
      if (policy.regimeOn(date).isEmpty()) {
        throw usage("No regime is in force on " + date + " by policy " + policy.getId());
      }
      PortfolioRollUp begun = new PortfolioRollUp(header, policy, known::find, date);
      begun.add(Problems.of(early), lostEarly);
      return begun;
    }
  }
}
