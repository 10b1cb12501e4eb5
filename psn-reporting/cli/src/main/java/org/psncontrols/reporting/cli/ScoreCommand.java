package org.psncontrols.reporting.cli;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.reporting.score.JsonComparisons;
import org.psncontrols.reporting.score.JsonScores;
import org.psncontrols.reporting.score.ScoreDetail;
import org.psncontrols.reporting.score.TextComparisons;
import org.psncontrols.reporting.score.TextScores;
import org.psncontrols.rules.comparison.ModelComparison;
import org.psncontrols.rules.scoring.Score;
import org.psncontrols.rules.scoring.ScoringForm;
import org.psncontrols.rules.scoring.ScoringPlan;
import org.psncontrols.rules.scoring.ScoringPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code psn score}: the scores of submissions and portfolios. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    description = {
      "Score assessments by one or more models, exactly, and say where the numbers come from.",
      "A file is a submission or an assessment in JSON with its responses inside, or a portfolio in"
          + " NDJSON, plain or compressed with gzip."
    },
    footer = {
      "",
      "In JSON each assessment and model is an object on a line of its own. With --model all it is"
          + " also told why each score differs from that of psn-weighted.",
      "An assessment is scored only if all of it can be read, and it names no control or catalogue"
          + " that is not there. What is wrong goes to standard error.",
      "Exit code 0 whatever the scores are; 1 where a document breaks a rule that 'psn validate'"
          + " asks of drafts; 2 where anything cannot be read or names a control or catalogue that"
          + " is not there.",
      "Examples:",
      "  psn score whole.json --model psn-weighted --explain",
      "  psn score portfolio.ndjson --model all --as-of 2014-03-31 --format json"
    })
final class ScoreCommand implements Callable<Integer> {

  private final Psn.Streams streams;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "The files, or - for standard input; of a directory, every .json, .ndjson and .ndjson.gz"
              + " file in it, however deep.")
  private List<String> names = List.of();

  @Mixin private ModelOption modelOption = new ModelOption();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "The date, on which evidence must be current (default: the one that a portfolio's header"
              + " states, else each submission's own).")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--explain",
      description =
          "Also tell the rule and the laws that it breaks, every contribution, what was left out,"
              + " and what single changes would do.")
  private boolean explain;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "What to print: ${COMPLETION-CANDIDATES} (default: TEXT).")
  private Format format = Format.TEXT;

  @Mixin private PolicyOption policyOption = new PolicyOption();

  @Mixin private CatalogueOption catalogueOption = new CatalogueOption();

  ScoreCommand(Psn.Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (names.stream().anyMatch(catalogueOption::names)) {
      throw new ParameterException(
          requireNonNull(spec).commandLine(),
          "--catalogue must name another file than those that are scored");
    }
    ModelOption.Chosen models = modelOption.read();
    ScoringPolicy policy = policyOption.policy(streams.in()).getScoringPolicy();
    CatalogueOption.Known known = catalogueOption.read(streams.in());
    Findings findings = new Findings();
    AssessmentFiles files =
        new AssessmentFiles(
            streams.in(), known, Optional.ofNullable(asOf), findings, new Scorer(models, policy));
    new InputFiles(InputFiles.SUBMISSIONS, findings).find(names).forEach(files::read);
    findings.printLines(streams.err());
    return findings.exitCode();
  }

  /** Scores each assessment as it comes, and prints it. */
  private final class Scorer implements AssessmentFiles.Sink {

    private final ModelOption.Chosen models;
    private final ScoringPolicy policy;
    private final ScoreDetail detail = explain ? ScoreDetail.EXPLAINED : ScoreDetail.USUAL;
    private final Map<CatalogueEdition, ImmutableList<ScoringPlan>> plans = new HashMap<>();
    private boolean printed;

    Scorer(ModelOption.Chosen models, ScoringPolicy policy) {
      this.models = models;
      this.policy = policy;
    }

    @Override
    public void take(Assessment assessment, Catalogue catalogue, LocalDate day) {
      if (models.all()) {
        compare(assessment, catalogue, day);
        return;
      }
      ImmutableList<ScoringPlan> compiled =
          plans.computeIfAbsent(catalogue.getEdition(), edition -> compile(catalogue));
      ScoringForm form = compiled.get(0).layOut(assessment);
      ImmutableList<Score> scores =
          compiled.stream()
              .map(plan -> plan.score(form, day))
              .collect(ImmutableList.toImmutableList());
      if (format == Format.JSON) {
        scores.forEach(score -> print(JsonScores.line(score, detail)));
      } else {
        text(scores);
      }
    }

    private void compare(Assessment assessment, Catalogue catalogue, LocalDate day) {
      ModelComparison comparison =
          ModelComparison.of(assessment, catalogue, policy, day, models.known());
      if (format == Format.JSON) {
        comparison
            .getDifferences()
            .forEach(difference -> print(JsonComparisons.line(difference, detail)));
      } else {
        text(comparison.getScores());
        print("\n");
        print(TextComparisons.render(comparison));
      }
    }

    private ImmutableList<ScoringPlan> compile(Catalogue catalogue) {
      return models.models().stream()
          .map(model -> model.compile(catalogue, policy))
          .collect(ImmutableList.toImmutableList());
    }

    private void text(ImmutableList<Score> scores) {
      if (printed) {
        print("\n");
      }
      printed = true;
      print(TextScores.heading(scores.get(0)));
      print(TextScores.answers(scores.get(0)));
      for (Score score : scores) {
        print("\n");
        print(TextScores.render(score, detail));
      }
    }

    private void print(String text) {
      streams.out().print(text);
    }
  }
}
