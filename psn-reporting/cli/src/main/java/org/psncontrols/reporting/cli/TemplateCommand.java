package org.psncontrols.reporting.cli;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.reporting.exchange.ResponsesCsv;
import org.psncontrols.rules.policy.CompliancePolicies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code psn template}: an empty form to fill in. */
@Command(
    name = "template",
    mixinStandardHelpOptions = true,
    description = {
      "Print the empty form of a catalogue as CSV, one row for each control.",
      "With --format json, print the catalogue itself."
    },
    footer = {"", "Example:", "  psn template generic-coco@il3 > responses.csv"})
final class TemplateCommand implements Callable<Integer> {

  private final Psn.Streams streams;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "CATALOGUE",
      arity = "0..1",
      defaultValue = "generic-coco@il3",
      description = CatalogueInput.NAMES + " (default: generic-coco@il3).")
  private String name = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "What to print: ${COMPLETION-CANDIDATES} (default: TEXT).")
  private Format format = Format.TEXT;

  @Option(names = "--titles", description = "Print each control's title and statement instead.")
  private boolean titles;

  @Option(names = "--policy", description = "Print the built-in policy as JSON instead.")
  private boolean policy;

  TemplateCommand(Psn.Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (policy) {
      streams
          .out()
          .writeBytes(PsnJson.writePretty(CompliancePolicies.FORM, CompliancePolicies.psn2014()));
      return Psn.FINE;
    }
    Catalogue catalogue =
        new CatalogueInput(streams.in(), requireNonNull(spec).commandLine()).findSound(name);
    if (format == Format.JSON) {
      streams.out().writeBytes(PsnJson.writePretty(PsnJson.CATALOGUE, catalogue));
    } else if (titles) {
      for (Control control : catalogue.getControlsInForce()) {
        streams
            .out()
            .println(
                Text.oneLine(
                    control.getId() + "  " + control.getTitle() + ": " + control.getStatement()));
      }
    } else {
      streams.out().print(ResponsesCsv.template(catalogue));
    }
    return Psn.FINE;
  }
}
