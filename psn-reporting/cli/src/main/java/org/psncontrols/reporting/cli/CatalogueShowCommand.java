package org.psncontrols.reporting.cli;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.reporting.exchange.CatalogueCsv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code psn catalogue show}: a catalogue with all its controls. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = {
      "Show a catalogue with all its controls and where each was read.",
      "As JSON or CSV it can be changed, and read again as a catalogue of your own."
    },
    footer = {
      "",
      "Exit code 1 where the catalogue contradicts itself, such as by a succession to no control.",
      "Examples:",
      "  psn catalogue show gcsx-coco@4.1",
      "  psn catalogue show own.csv --format json"
    })
final class CatalogueShowCommand implements Callable<Integer> {

  /** The forms of a catalogue. */
  enum Form {
    TEXT,
    JSON,
    CSV
  }

  private final Psn.Streams streams;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "CATALOGUE", description = CatalogueInput.NAMES + ".")
  private String name = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "What to print: ${COMPLETION-CANDIDATES} (default: TEXT).")
  private Form format = Form.TEXT;

  CatalogueShowCommand(Psn.Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Catalogue catalogue =
        new CatalogueInput(streams.in(), requireNonNull(spec).commandLine()).find(name);
    switch (format) {
      case TEXT -> new CatalogueText(streams.out()).print(catalogue);
      case JSON -> streams.out().writeBytes(PsnJson.writePretty(PsnJson.CATALOGUE, catalogue));
      case CSV -> streams.out().print(csv(catalogue));
    }
    Problems faults = catalogue.findProblems();
    for (Problem fault : faults) {
      Problem located = fault.at(Location.of(Documents.name(name)));
      streams.err().println(Text.oneLine(located.toLine()));
    }
    return faults.hasErrors() ? Psn.FAULTS : Psn.FINE;
  }

  private String csv(Catalogue catalogue) {
    try {
      return CatalogueCsv.write(catalogue);
    } catch (IllegalArgumentException e) {
      throw CliFault.of(
          ProblemCodes.OUTPUT_UNWRITABLE,
          Documents.name(name),
          "The catalogue cannot stand in CSV: " + e.getMessage() + ".",
          "Use --format json.");
    }
  }
}
