package org.psncontrols.reporting.cli;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Stage;
import org.psncontrols.reporting.exchange.PortfolioWriter;
import org.psncontrols.reporting.exchange.ResponsesCsv;
import org.psncontrols.rules.compliance.Decider;
import org.psncontrols.rules.compliance.Decision;
import org.psncontrols.rules.policy.CompliancePolicy;
import org.psncontrols.rules.policy.Regime;
import org.psncontrols.rules.scoring.Score;
import org.psncontrols.rules.scoring.ScoringModel;
import org.psncontrols.rules.validation.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code psn assess}: validates, scores and decides one submission. */
@Command(
    name = "assess",
    mixinStandardHelpOptions = true,
    description = {
      "Validate, score and decide one submission.",
      "The submission is JSON; its responses may stand in a CSV form beside it."
    },
    footer = {
      "",
      "Exit code 1 where the form has a fault, or the decision in force (or one asked for by"
          + " --regime) is not compliant.",
      "Example:",
      "  psn assess submission.json --responses responses.csv --regime zero-tolerance"
    })
final class AssessCommand implements Callable<Integer> {

  private final Psn.Streams streams;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "SUBMISSION", description = "The JSON file, or - for standard input.")
  private String file = "";

  @Option(
      names = "--responses",
      paramLabel = "CSV",
      description = "Take the responses from this filled-in form.")
  private @Nullable String responses;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The date (default: the submission's, else its assessment's).")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--regime",
      paramLabel = "ID",
      description =
          "Decide under this regime; give it again for several (default: the one in force, and each"
              + " of zero-tolerance and pragmatic).")
  private List<String> regimes = new ArrayList<>();

  @Option(
      names = "--write",
      paramLabel = "FILE",
      description = "Write the submission with its responses as one line of a portfolio.")
  private @Nullable String write;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "What to print: ${COMPLETION-CANDIDATES} (default: TEXT).")
  private Format format = Format.TEXT;

  @Mixin private ModelOption modelOption = new ModelOption();

  @Mixin private PolicyOption policyOption = new PolicyOption();

  @Mixin private CatalogueOption catalogueOption = new CatalogueOption();

  AssessCommand(Psn.Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (responses != null && responses.equals(file)) {
      throw usage("The submission and its responses must stand in two files");
    }
    if (write != null && (write.equals(file) || write.equals(responses))) {
      throw usage("--write must name another file than those that are read");
    }
    if (catalogueOption.names(file) || (responses != null && catalogueOption.names(responses))) {
      throw usage("--catalogue must name another file than the submission and its responses");
    }
    ImmutableSet<ScoringModel> models = modelOption.read().models();
    CompliancePolicy policy = policyOption.policy(streams.in());
    byte[] json = Documents.read(file, streams.in());
    Submission submission =
        Documents.whole(PsnJson.read(PsnJson.SUBMISSION, json, Documents.name(file)));
    Catalogue catalogue = catalogue(submission.getAssessment().getCatalogue());
    if (responses != null) {
      submission = withResponses(submission, catalogue, responses);
    }
    LocalDate date = asOf != null ? asOf : submission.getDate();
    Decider decider = Decider.of(catalogue, policy);
    Problems faults = decider.check(submission);
    Problems located = locate(notAmongReasons(faults), json);
    if (BadInput.isIn(faults)) {
      throw new CliFault(located);
    }
    ImmutableList.Builder<Score> scores = ImmutableList.builder();
    for (ScoringModel model : models) {
      scores.add(
          model
              .compile(catalogue, policy.getScoringPolicy())
              .score(submission.getAssessment(), date));
    }
    ImmutableList.Builder<Decision> decisions = ImmutableList.builder();
    for (Regime regime : regimes(policy, date)) {
      decisions.add(decider.decide(submission, faults, regime, date));
    }
    if (write != null) {
      writeLine(Documents.path(write), submission);
    }
    AssessResult result =
        new AssessResult(
            submission,
            catalogue,
            date,
            policy.regimeOn(date),
            located,
            scores.build(),
            decisions.build());
    if (format == Format.JSON) {
      AssessJson.print(result, streams.out());
    } else {
      new AssessText(streams.out()).print(result);
    }
    return faults.hasErrors() || !isCompliant(result) ? Psn.FAULTS : Psn.FINE;
  }

  /** What the form has wrong, and the warnings; what it lacks is among the decisions' reasons. */
  private static Problems notAmongReasons(Problems faults) {
    return Problems.of(
        faults.stream()
            .filter(
                fault ->
                    fault.getSeverity() == Problem.Severity.WARNING
                        || Rules.find(fault.getCode()).orElseThrow().getStage() == Stage.DRAFT)
            .toList());
  }

  /** Whether the decision in force is compliant, or each of those asked for. */
  private boolean isCompliant(AssessResult result) {
    return result.decisions().stream()
        .filter(
            decision ->
                !regimes.isEmpty()
                    || result.inForce().filter(decision.getRegime()::equals).isPresent())
        .allMatch(decision -> decision.getOutcome().isCompliant());
  }

  private Problems locate(Problems faults, byte[] json) {
    Map<String, Long> lines = PsnJson.linesOf(json, faults.stream().map(Problem::getPath).toList());
    return Problems.of(faults.stream().map(fault -> locate(fault, lines)).toList());
  }

  private Problem locate(Problem fault, Map<String, Long> lines) {
    String path = fault.getPath();
    if (responses != null && path.startsWith("assessment.responses[")) {
      return fault.at(Location.of(Documents.name(responses)));
    }
    return fault.at(
        new Location(
            Documents.name(file),
            lines.containsKey(path) ? OptionalLong.of(lines.get(path)) : OptionalLong.empty(),
            Optional.of(path)));
  }

  private static void writeLine(Path target, Submission submission) {
    try (OutputStream bytes = Files.newOutputStream(target)) {
      new PortfolioWriter(bytes).submission(submission);
    } catch (IOException e) {
      throw Documents.unwritable(target);
    }
  }

  private Catalogue catalogue(CatalogueEdition edition) {
    CatalogueOption.Known known = catalogueOption.read(streams.in());
    return known
        .find(edition)
        .orElseThrow(
            () ->
                CliFault.of(
                    ProblemCodes.CATALOGUE_UNKNOWN,
                    Documents.name(file),
                    "The catalogue edition " + edition + " is not known.",
                    "Name one of " + known.editions() + ", or give your own with --catalogue."));
  }

  private Submission withResponses(Submission submission, Catalogue catalogue, String form) {
    if (!submission.getAssessment().getResponses().isEmpty()) {
      throw usage("The responses stand both in " + Documents.name(file) + " and in " + form);
    }
    try (InputStream in = Documents.open(form, streams.in())) {
      ImmutableList<Response> filledIn =
          Documents.whole(ResponsesCsv.read(in, Documents.name(form), catalogue));
      Assessment assessment =
          Assessment.builder().from(submission.getAssessment()).responses(filledIn).build();
      return Submission.builder().from(submission).assessment(assessment).build();
    } catch (IOException e) {
      throw Documents.broken(form);
    }
  }

  private ImmutableList<Regime> regimes(CompliancePolicy policy, LocalDate date) {
    if (regimes.isEmpty()) {
      // In the policy's order, each once: what is in force stands beside the two that were argued.
      ImmutableList<Regime> usual =
          policy.getRegimes().stream()
              .filter(
                  regime ->
                      policy.regimeOn(date).filter(regime::equals).isPresent()
                          || regime.getId().equals("zero-tolerance")
                          || regime.getId().equals("pragmatic"))
              .collect(ImmutableList.toImmutableList());
      if (usual.isEmpty()) {
        throw usage("No regime is in force on " + date + ", so --regime is required");
      }
      return usual;
    }
    return regimes.stream()
        .map(
            id ->
                policy
                    .findRegime(id)
                    .orElseThrow(
                        () ->
                            usage(
                                "There is no regime '"
                                    + id
                                    + "'; there are "
                                    + policy.getRegimes().stream().map(Regime::getId).toList())))
        .collect(ImmutableList.toImmutableList());
  }

  private ParameterException usage(String message) {
    return new ParameterException(requireNonNull(spec).commandLine(), message);
  }
}
