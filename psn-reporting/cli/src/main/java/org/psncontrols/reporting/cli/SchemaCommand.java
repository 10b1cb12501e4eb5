package org.psncontrols.reporting.cli;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.json.JsonForms;
import org.psncontrols.model.json.JsonSchemas;
import org.psncontrols.model.json.PsnJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code psn schema}: the JSON Schemas of the documents. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = {
      "Print the JSON Schema (2020-12) of a type of document.",
      "Without a type, list the types."
    },
    footer = {"", "Example:", "  psn schema submission > submission.schema.json"})
final class SchemaCommand implements Callable<Integer> {

  private static final int MAX_NAME_LENGTH = 200;

  private final Psn.Streams streams;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "TYPE",
      arity = "0..1",
      description = "The type of document, such as submission.")
  private @Nullable String type;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How to list the types: ${COMPLETION-CANDIDATES} (default: TEXT).")
  private Format format = Format.TEXT;

  SchemaCommand(Psn.Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (type != null) {
      streams.out().print(schema(type));
    } else if (format == Format.JSON) {
      streams
          .out()
          .writeBytes(
              PsnJson.writePretty(
                  JsonForms.list(JsonForms.text(MAX_NAME_LENGTH), PsnJson.MAX_ITEMS),
                  JsonSchemas.names()));
    } else {
      JsonSchemas.names().forEach(streams.out()::println);
    }
    return Psn.FINE;
  }

  private String schema(String name) {
    Optional<String> schema = JsonSchemas.find(name);
    return schema.orElseThrow(
        () ->
            new ParameterException(
                requireNonNull(spec).commandLine(),
                "There is no schema of '" + name + "'; there are " + JsonSchemas.names()));
  }
}
