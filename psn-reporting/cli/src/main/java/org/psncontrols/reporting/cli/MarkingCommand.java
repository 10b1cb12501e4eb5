package org.psncontrols.reporting.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.classification.Scheme;
import org.psncontrols.model.json.JsonForms;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import tools.jackson.core.JsonGenerator;

/** {@code psn marking}: what markings say, or why they are none. */
@Command(
    name = "marking",
    mixinStandardHelpOptions = true,
    description = {
      "Read security markings and print each in its canonical text, or why it is none.",
      "With -, read one a line from standard input and print one JSON object a line, in the same"
          + " order."
    },
    footer = {
      "",
      "A text that begins with a hyphen stands behind --.",
      "Example:",
      "  psn marking 'official - sensitive [personal]' 'TOP SECRET - UK/US EYES ONLY'"
    })
final class MarkingCommand implements Callable<Integer> {

  /** After how many lines to see whether anybody still listens. */
  private static final int LINES_BETWEEN_LOOKS = 1_000;

  private final Psn.Streams streams;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "TEXT",
      arity = "1..*",
      description = "The markings; - alone reads standard input.")
  private List<String> texts = List.of();

  @Option(
      names = "--scheme",
      paramLabel = "SCHEME",
      converter = SchemeName.class,
      description =
          "Read in one scheme: gpms, gsc-2014 or gsc-2023 (default: the newest that knows every"
              + " word).")
  private @Nullable Scheme scheme;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "What to print: ${COMPLETION-CANDIDATES} (default: JSON for standard input, else TEXT).")
  private @Nullable Format format;

  private boolean refused;

  MarkingCommand(Psn.Streams streams) {
    this.streams = streams;
  }

  /** Reads a scheme as JSON calls it. */
  static final class SchemeName implements ITypeConverter<Scheme> {
    @Override
    public Scheme convert(String text) {
      return Arrays.stream(Scheme.values())
          .filter(each -> JsonForms.code(each).equalsIgnoreCase(text))
          .findAny()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'"
                          + text
                          + "' is none of "
                          + Arrays.stream(Scheme.values()).map(JsonForms::code).toList()));
    }
  }

  @Override
  public Integer call() {
    if (texts.equals(List.of(Documents.STANDARD_INPUT))) {
      lines();
    } else if (texts.contains(Documents.STANDARD_INPUT)) {
      throw new ParameterException(
          requireNonNull(spec).commandLine(), "- reads standard input, so it must stand alone");
    } else {
      Format form = format == null ? Format.TEXT : format;
      texts.forEach(text -> print(text, read(text), form));
    }
    return refused ? Psn.FAULTS : Psn.FINE;
  }

  private void lines() {
    Format form = format == null ? Format.JSON : format;
    MarkingLines lines = new MarkingLines(streams.in());
    try {
      Optional<MarkingLines.Line> next = lines.next();
      while (next.isPresent()) {
        MarkingLines.Line line = next.get();
        Location place = Location.of(Documents.name(Documents.STANDARD_INPUT), line.number());
        Reading<Marking> reading =
            line.problems().isEmpty() ? read(line.text()) : Reading.failed(line.problems());
        print(line.text(), new Reading<>(reading.value(), reading.problems().at(place)), form);
        if (line.number() % LINES_BETWEEN_LOOKS == 0 && streams.out().checkError()) {
          return;
        }
        next = lines.next();
      }
    } catch (IOException e) {
      throw Documents.broken(Documents.STANDARD_INPUT);
    }
  }

  private Reading<Marking> read(String text) {
    return scheme == null ? Marking.parse(text) : Marking.parse(text, scheme);
  }

  private void print(String text, Reading<Marking> reading, Format form) {
    refused |= reading.value().isEmpty();
    if (form == Format.JSON) {
      JsonLines.print(streams.out(), json -> write(json, text, reading));
    } else {
      print(text, reading);
    }
  }

  private static void write(JsonGenerator json, String text, Reading<Marking> reading) {
    Optional<Marking> marking = reading.value();
    json.writeStringProperty("text", text);
    json.writeBooleanProperty("accepted", marking.isPresent());
    writeText(json, "scheme", marking.map(Marking::getScheme).map(JsonForms::code));
    writeText(json, "tier", marking.map(each -> each.getTier().getLabel()));
    json.writeBooleanProperty("sensitive", marking.filter(Marking::isSensitive).isPresent());
    writeText(json, "canonical", marking.map(Marking::toText));
    json.writeArrayPropertyStart("problems");
    reading.problems().forEach(problem -> PsnJson.PROBLEM.write(problem, json));
    json.writeEndArray();
  }

  private static void writeText(JsonGenerator json, String name, Optional<String> text) {
    if (text.isPresent()) {
      json.writeStringProperty(name, text.get());
    } else {
      json.writeNullProperty(name);
    }
  }

  private void print(String text, Reading<Marking> reading) {
    Problems problems = reading.problems();
    streams
        .out()
        .println(
            reading
                .value()
                .map(each -> each.toText() + " (" + JsonForms.code(each.getScheme()) + ")")
                .orElseGet(() -> "Refused: " + Text.oneLine(text)));
    problems.forEach(problem -> streams.out().println("  " + Text.oneLine(problem.toLine())));
  }
}
