package org.psncontrols.reporting.cli;

import com.google.common.base.Strings;
import java.util.concurrent.Callable;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.json.Catalogues;
import org.psncontrols.model.json.JsonForms;
import org.psncontrols.model.source.Standing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** {@code psn catalogue list}: the catalogues that are built in. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = {
      "List the built-in catalogues: edition, completeness, controls, title.",
      "Partial means that other controls exist which no public source shows; an outline has"
          + " headings only."
    },
    footer = {"", "Example:", "  psn catalogue list"})
final class CatalogueListCommand implements Callable<Integer> {

  private final Psn.Streams streams;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "What to print: ${COMPLETION-CANDIDATES} (default: TEXT).")
  private Format format = Format.TEXT;

  CatalogueListCommand(Psn.Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (format == Format.JSON) {
      JsonLines.print(streams.out(), CatalogueListCommand::write);
    } else {
      Catalogues.builtIn().values().forEach(this::print);
    }
    return Psn.FINE;
  }

  private void print(Catalogue catalogue) {
    streams
        .out()
        .println(
            Strings.padEnd(catalogue.getEdition().toString(), 22, ' ')
                + Strings.padEnd(JsonForms.code(catalogue.getCompleteness()), 10, ' ')
                + Strings.padStart(Integer.toString(catalogue.getControls().size()), 3, ' ')
                + "  "
                + Text.oneLine(catalogue.getTitle()));
  }

  private static void write(JsonGenerator json) {
    json.writeArrayPropertyStart("catalogues");
    for (Catalogue catalogue : Catalogues.builtIn().values()) {
      json.writeStartObject();
      json.writeStringProperty("edition", catalogue.getEdition().toString());
      json.writeStringProperty("title", catalogue.getTitle());
      json.writeStringProperty("completeness", JsonForms.code(catalogue.getCompleteness()));
      json.writeNumberProperty("sections", catalogue.getSections().size());
      json.writeNumberProperty("controls", catalogue.getControls().size());
      json.writeObjectPropertyStart("standings");
      for (Standing standing : Standing.values()) {
        json.writeNumberProperty(
            JsonForms.code(standing),
            catalogue.getControls().stream()
                .filter(control -> control.getStanding() == standing)
                .count());
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
