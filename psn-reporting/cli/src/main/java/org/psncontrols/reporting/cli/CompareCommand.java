package org.psncontrols.reporting.cli;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.reporting.score.JsonComparisons;
import org.psncontrols.reporting.score.ScoreDetail;
import org.psncontrols.reporting.score.TextComparisons;
import org.psncontrols.rules.comparison.Round;
import org.psncontrols.rules.comparison.RoundComparison;
import org.psncontrols.rules.scoring.ScoringModel;
import org.psncontrols.rules.scoring.ScoringPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code psn compare}: why the scores of two rounds differ. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = {
      "Tell what changed between two rounds of an environment, and what each change did to the"
          + " score.",
      "A round is a submission or an assessment in JSON with its responses inside, or a portfolio of"
          + " one. The rounds may be of two catalogue editions."
    },
    footer = {
      "",
      "The effects add up to the difference of the scores exactly. In JSON each model is an object"
          + " on a line of its own.",
      "Exit code 0 whether they differ or not; 1 where a document breaks a rule that 'psn validate'"
          + " asks of drafts; 2 where anything cannot be read or compared.",
      "Examples:",
      "  psn compare round-1.json round-2.json",
      "  psn compare round-1.json round-2.json --as-of 2013-02-28 2014-02-28 --model psn-weighted"
    })
final class CompareCommand implements Callable<Integer> {

  private final Psn.Streams streams;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "The file of the first round, or - for standard input.")
  private String older = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "As for the first round.")
  private String newer = "";

  @Mixin private ModelOption modelOption = new ModelOption();

  @Option(
      names = "--as-of",
      arity = "2",
      paramLabel = "DATE",
      description =
          "The dates of the two rounds, on which evidence must be current (default: each"
              + " submission's own).")
  private List<LocalDate> dates = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "What to print: ${COMPLETION-CANDIDATES} (default: TEXT).")
  private Format format = Format.TEXT;

  @Mixin private PolicyOption policyOption = new PolicyOption();

  @Mixin private CatalogueOption catalogueOption = new CatalogueOption();

  CompareCommand(Psn.Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (older.equals(Documents.STANDARD_INPUT) && newer.equals(older)) {
      throw usage("Only one of the rounds can be standard input");
    }
    if (catalogueOption.names(older) || catalogueOption.names(newer)) {
      throw usage("--catalogue must name another file than the rounds");
    }
    if (dates.size() > 2) {
      throw usage("--as-of must be given once, with the dates of the two rounds");
    }
    Iterable<ScoringModel> models = modelOption.read().models();
    ScoringPolicy policy = policyOption.policy(streams.in()).getScoringPolicy();
    CatalogueOption.Known known = catalogueOption.read(streams.in());
    Findings findings = new Findings();
    Optional<Answered> before = read(older, 0, known, findings);
    Optional<Answered> after = read(newer, 1, known, findings);
    findings.printLines(streams.err());
    if (before.isPresent() && after.isPresent() && findings.exitCode() != Psn.UNREADABLE) {
      compare(before.get(), after.get(), models, policy);
    }
    return findings.exitCode();
  }

  /** Answers that were read, against what, and on which date they are to be looked at. */
  private record Answered(Assessment assessment, Catalogue catalogue, LocalDate asOf) {

    Round by(ScoringModel model, ScoringPolicy policy) {
      return new Round(model.compile(catalogue, policy), assessment, asOf);
    }
  }

  /** Takes the one assessment of a file, and counts those that are too many. */
  private static final class One implements AssessmentFiles.Sink {

    private @Nullable Answered first;
    private long count;

    @Override
    public void take(Assessment assessment, Catalogue catalogue, LocalDate asOf) {
      count++;
      if (first == null) {
        first = new Answered(assessment, catalogue, asOf);
      }
    }
  }

  private Optional<Answered> read(
      String file, int place, CatalogueOption.Known known, Findings findings) {
    One one = new One();
    Optional<LocalDate> date = Optional.ofNullable(Iterables.get(dates, place, null));
    new AssessmentFiles(streams.in(), known, date, findings, one).read(file);
    if (one.count > 1) {
      findings.addUnread(
          CliFault.of(
                  ProblemCodes.TOO_MANY,
                  Documents.name(file),
                  "A round must be one assessment, but the portfolio has " + one.count + ".",
                  "Give a portfolio with the one line that is meant.")
              .problems());
    }
    return Optional.ofNullable(one.first);
  }

  private void compare(
      Answered before, Answered after, Iterable<ScoringModel> models, ScoringPolicy policy) {
    String between = "";
    for (ScoringModel model : models) {
      RoundComparison comparison = compare(before.by(model, policy), after.by(model, policy));
      if (format == Format.JSON) {
        streams.out().print(JsonComparisons.line(comparison, ScoreDetail.USUAL));
      } else {
        streams.out().print(between + TextComparisons.render(comparison));
        between = "\n";
      }
    }
  }

  private RoundComparison compare(Round before, Round after) {
    try {
      return RoundComparison.between(before, after);
    } catch (IllegalArgumentException e) {
      throw usage("OLD and NEW do not go together: " + e.getMessage());
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(requireNonNull(spec).commandLine(), message);
  }
}
