package org.psncontrols.reporting.cli;

import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.reporting.exchange.PortfolioWriter;
import org.psncontrols.reporting.exchange.ResponsesCsv;
import org.psncontrols.reporting.sample.ProgrammeSample;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code psn sample}: fictional data to try things out with. */
@Command(
    name = "sample",
    mixinStandardHelpOptions = true,
    description = {
      "Write a fictional programme of 588 invented bodies.",
      "DIR/portfolio.ndjson is the portfolio; DIR/submission.json and DIR/responses.csv are one of"
          + " its submissions as an officer would fill it in."
    },
    footer = {"", "Example:", "  psn sample programme-2014 --seed 7 --out sample"})
final class SampleCommand implements Callable<Integer> {

  private final Psn.Streams streams;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "NAME", description = "The sample: programme-2014.")
  private String name = "";

  @Option(
      names = "--seed",
      paramLabel = "N",
      description =
          "The same seed gives the same bytes (default: " + ProgrammeSample.DEFAULT_SEED + ").")
  private long seed = ProgrammeSample.DEFAULT_SEED;

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where to write.")
  private String out = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "What to print: ${COMPLETION-CANDIDATES} (default: TEXT).")
  private Format format = Format.TEXT;

  SampleCommand(Psn.Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (!name.equals(ProgrammeSample.PROGRAMME_2014)) {
      throw new ParameterException(
          requireNonNull(spec).commandLine(),
          "There is no sample '" + name + "'; there is " + ProgrammeSample.PROGRAMME_2014);
    }
    ProgrammeSample sample = ProgrammeSample.programme2014(seed);
    Path directory = Documents.directory(out);
    Path portfolio = directory.resolve("portfolio.ndjson");
    writePortfolio(sample, portfolio);
    Submission last = sample.submissions().get(sample.submissions().size() - 1);
    Documents.write(
        directory.resolve("responses.csv"),
        ResponsesCsv.write(last.getAssessment().getResponses()).getBytes(StandardCharsets.UTF_8));
    Documents.write(
        directory.resolve("submission.json"),
        PsnJson.writePretty(PsnJson.SUBMISSION, withoutResponses(last)));
    print(sample, portfolio);
    return Psn.FINE;
  }

  private static Submission withoutResponses(Submission submission) {
    Assessment assessment =
        Assessment.builder().from(submission.getAssessment()).responses(List.of()).build();
    return Submission.builder().from(submission).assessment(assessment).build();
  }

  private static void writePortfolio(ProgrammeSample sample, Path file) {
    try (OutputStream target = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      PortfolioWriter writer = new PortfolioWriter(target);
      writer.header(sample.header());
      for (Submission submission : sample.submissions()) {
        writer.submission(submission);
      }
    } catch (IOException e) {
      throw Documents.unwritable(file);
    }
  }

  private void print(ProgrammeSample sample, Path portfolio) {
    int count = sample.submissions().size();
    if (format == Format.JSON) {
      JsonLines.print(
          streams.out(),
          json ->
              json.writeStringProperty("portfolio", portfolio.toString())
                  .writeNumberProperty("submissions", count)
                  .writeNumberProperty("seed", seed));
      return;
    }
    streams.out().println(Text.oneLine(sample.header().getNotice().orElse("")));
    streams
        .out()
        .println(
            "Wrote "
                + count
                + " submissions to "
                + portfolio
                + ", and one of them as submission.json and responses.csv beside it.");
  }
}
