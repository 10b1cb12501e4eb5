package org.psncontrols.reporting.cli;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueDifference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code psn catalogue diff}: what became of each control between two editions. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Tell what became of each control between two catalogues: changed, moved, merged, replaced,"
          + " withdrawn or added.",
      "Controls are compared by what they say and by the successions that the catalogues state, never"
          + " by identifiers alone."
    },
    footer = {
      "",
      "Exit code 0 whether they differ or not; 1 where a succession has a fault.",
      "Example:",
      "  psn catalogue diff own-1.csv own-2.csv"
    })
final class CatalogueDiffCommand implements Callable<Integer> {

  private final Psn.Streams streams;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "OLDER", description = CatalogueInput.NAMES + ".")
  private String older = "";

  @Parameters(index = "1", paramLabel = "NEWER", description = "As for the older one.")
  private String newer = "";

  @Option(names = "--all", description = "List in text what is unchanged too.")
  private boolean all;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "What to print: ${COMPLETION-CANDIDATES} (default: TEXT).")
  private Format format = Format.TEXT;

  CatalogueDiffCommand(Psn.Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    CatalogueInput input = new CatalogueInput(streams.in(), requireNonNull(spec).commandLine());
    if (older.equals(Documents.STANDARD_INPUT) && newer.equals(older)) {
      throw new ParameterException(
          requireNonNull(spec).commandLine(), "Only one of the catalogues can be standard input");
    }
    Catalogue first = input.find(older);
    Catalogue second = input.find(newer);
    CatalogueDifference difference = CatalogueDifference.between(first, second);
    if (format == Format.JSON) {
      DifferenceJson.print(difference, streams.out());
    } else {
      new DifferenceText(first, second, streams.out()).print(difference, all);
    }
    return difference.getProblems().hasErrors() ? Psn.FAULTS : Psn.FINE;
  }
}
