package org.psncontrols.reporting.cli;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.problem.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code psn validate}: every fault of any documents. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = {
      "Find every fault of documents: what cannot be read, and what breaks a rule.",
      "A file is a document in JSON of any kind that 'psn schema' lists, a form or catalogue in CSV,"
          + " or a portfolio in NDJSON, plain or compressed with gzip. What a document in JSON is"
          + " shows by its members."
    },
    footer = {
      "",
      "Each problem is printed with its file, its line where it is known, and the path to it; then"
          + " how many there are of each code. What each file was taken for, and the date, go to"
          + " standard error. At most "
          + Findings.MAX_PROBLEMS
          + " problems are listed.",
      "Exit code 0 where there are warnings at most, 1 where a rule is broken, 2 where anything"
          + " cannot be read or names a control or catalogue that is not there.",
      "Examples:",
      "  psn validate submission.json responses.csv",
      "  psn validate forms --group certification --format sarif > psn.sarif"
    })
final class ValidateCommand implements Callable<Integer> {

  private final Psn.Streams streams;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "The files, or - for standard input; of a directory, every .json, .ndjson, .ndjson.gz"
              + " and .csv file in it, however deep.")
  private List<String> names = List.of();

  @Option(
      names = "--group",
      paramLabel = "GROUP",
      description = "What documents must be fit for: ${COMPLETION-CANDIDATES} (default: DRAFT).")
  private Stage group = Stage.DRAFT;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "The date for all documents (default: the one that a portfolio's header states, else"
              + " each submission's own; other documents have none).")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--edition",
      paramLabel = "EDITION",
      description = "The catalogue that forms in CSV answer (default: generic-coco@il3).")
  private String edition = "generic-coco@il3";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "What to print: ${COMPLETION-CANDIDATES} (default: TEXT).")
  private ProblemFormat format = ProblemFormat.TEXT;

  @Mixin private PolicyOption policy = new PolicyOption();

  @Mixin private CatalogueOption catalogues = new CatalogueOption();

  ValidateCommand(Psn.Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (catalogues.names(Documents.STANDARD_INPUT) && names.contains(Documents.STANDARD_INPUT)) {
      throw usage("--catalogue and FILE cannot both read standard input");
    }
    CatalogueOption.Known known = catalogues.read(streams.in());
    Review review = Review.of(group, policy.policy(streams.in()), known);
    Findings findings = new Findings();
    DocumentReview documents =
        new DocumentReview(streams, review, answered(known), Optional.ofNullable(asOf), findings);
    new InputFiles(InputFiles.DOCUMENTS, findings).find(names).forEach(documents::check);
    streams.out().print(format.render(findings.toProblems()));
    return findings.exitCode();
  }

  private Catalogue answered(CatalogueOption.Known known) {
    return parse(edition)
        .flatMap(known::find)
        .orElseThrow(
            () ->
                usage(
                    "There is no catalogue edition '"
                        + edition
                        + "'; there are "
                        + known.editions()));
  }

  private static Optional<CatalogueEdition> parse(String edition) {
    try {
      return Optional.of(CatalogueEdition.parse(edition));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(requireNonNull(spec).commandLine(), message);
  }
}
