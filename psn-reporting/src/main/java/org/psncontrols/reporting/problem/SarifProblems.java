package org.psncontrols.reporting.problem;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Rule;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.reporting.text.JsonText;
import org.psncontrols.reporting.text.PlainText;
import org.psncontrols.rules.validation.Rules;
import tools.jackson.core.JsonGenerator;

/**
 * Problems as SARIF 2.1.0, for tools that show them beside the documents in a code review.
 *
 * <p>One run, with a rule for each code that appears and a result for each problem:
 *
 * <ul>
 *   <li>The document's name is the artifact's URI: a relative reference, percent-encoded, or a
 *       {@code file:} URI where the name is an absolute path. So name documents relative to the
 *       root of the repository.
 *   <li>A problem with a document but no line is put on line 1, because GitHub's documentation asks
 *       every result for a line, and GitHub shows one without at line 1 anyway. There are no
 *       columns, as problems have none.
 *   <li>A problem without a document has no physical location, as any would be untrue. SARIF allows
 *       that, but GitHub refuses a whole file for one such result: locate problems first, by {@link
 *       Problems#at}.
 *   <li>The path is the logical location's fully qualified name.
 *   <li>The fingerprint {@code primaryLocationLineHash}, the one that GitHub compares, stays the
 *       same where lines move or items are put in before. It is made of code, document, path
 *       without indexes and message, since the hash of a line, which GitHub's own tool would
 *       compute, is the same for all the problems of a line of NDJSON.
 * </ul>
 *
 * <p>Messages are plain text in which nothing is a placeholder or a link. Thread-safe.
 *
 * @since 0.1
 */
public final class SarifProblems {

  private static final String VERSION = "2.1.0";
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Problems problems;
  private final ImmutableList<ProblemCode> codes;
  private final JsonGenerator json;

  private SarifProblems(Problems problems, JsonGenerator json) {
    this.problems = problems;
    this.codes =
        CodeCount.of(problems).stream()
            .map(CodeCount::code)
            .collect(ImmutableList.toImmutableList());
    this.json = json;
  }

  /**
   * Renders problems of this library's rules and readers.
   *
   * @param problems the problems, never null
   * @param tool what found them, never null
   * @return the SARIF file, to be written as UTF-8; it ends in a line feed
   */
  public static String render(Problems problems, SarifTool tool) {
    return render(problems, tool, Rules::find);
  }

  /**
   * Renders problems.
   *
   * @param problems the problems, never null
   * @param tool what found them, never null
   * @param rules finds the rule behind a code; empty for one that it does not know, of which the
   *     file then says what the code says; neither it nor any result of it null
   * @return the SARIF file, to be written as UTF-8; it ends in a line feed
   */
  public static String render(
      Problems problems, SarifTool tool, Function<ProblemCode, Optional<Rule>> rules) {
    requireNonNull(problems, "problems");
    requireNonNull(tool, "tool");
    requireNonNull(rules, "rules");
    return JsonText.pretty(json -> new SarifProblems(problems, json).write(tool, rules));
  }

  private void write(SarifTool tool, Function<ProblemCode, Optional<Rule>> rules) {
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", VERSION);
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    text("name", tool.name());
    tool.version().ifPresent(version -> text("version", version));
    tool.informationUri().ifPresent(uri -> text("informationUri", uri.toASCIIString()));
    json.writeArrayPropertyStart("rules");
    for (CodeCount count : CodeCount.of(problems)) {
      json.writeStartObject();
      json.writeStringProperty("id", count.code().value());
      rules.apply(count.code()).ifPresentOrElse(rule -> rule(count, rule), () -> bare(count));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeArrayPropertyStart("results");
    Fingerprints fingerprints = new Fingerprints();
    problems.forEach(problem -> result(problem, fingerprints.next(problem)));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void rule(CodeCount count, Rule rule) {
    if (rule.getKey().equals(rule.getCode().value())) {
      rule(rule.getMessage(Locale.ROOT), rule.getRemedy(Locale.ROOT), rule.getSeverity());
    } else {
      // One of several ways in which the same thing can be wrong: its words are not the others'.
      bare(count);
    }
    json.writeObjectPropertyStart("properties");
    text("group", word(rule.getStage()));
    text("authority", word(rule.getAuthority()));
    text("standing", word(rule.getStanding()));
    rule.getSource().ifPresent(this::source);
    json.writeEndObject();
  }

  /** What a code alone says of its rule. */
  private void bare(CodeCount count) {
    String words = count.code().value().replace('-', ' ');
    rule(
        Ascii.toUpperCase(words.substring(0, 1)) + words.substring(1) + ".",
        "Each result says what is wrong, and what to do about it.",
        count.errors() > 0 ? Problem.Severity.ERROR : Problem.Severity.WARNING);
  }

  private void rule(String title, String help, Problem.Severity severity) {
    message("shortDescription", title);
    // GitHub demands it, and shows it beside the short one.
    message("fullDescription", title);
    message("help", help);
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", level(severity));
    json.writeEndObject();
  }

  private static String word(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name()).replace('_', '-');
  }

  private void result(Problem problem, String fingerprint) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", problem.getCode().value());
    json.writeNumberProperty("ruleIndex", Collections.binarySearch(codes, problem.getCode()));
    json.writeStringProperty("level", level(problem.getSeverity()));
    message("message", problem.getMessage() + " " + problem.getRemedy());
    if (problem.getLocation().isPresent() || !problem.getPath().isEmpty()) {
      json.writeArrayPropertyStart("locations");
      json.writeStartObject();
      problem.getLocation().ifPresent(this::physicalLocation);
      logicalLocation(problem);
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeObjectPropertyStart("partialFingerprints");
    json.writeStringProperty("primaryLocationLineHash", fingerprint);
    json.writeEndObject();
    if (problem.getSource().isPresent()) {
      json.writeObjectPropertyStart("properties");
      source(problem.getSource().get());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void physicalLocation(Location location) {
    json.writeObjectPropertyStart("physicalLocation");
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", ArtifactUri.of(location.document()));
    json.writeEndObject();
    json.writeObjectPropertyStart("region");
    json.writeNumberProperty("startLine", location.line().orElse(1));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void logicalLocation(Problem problem) {
    String name =
        problem.getPath().isEmpty()
            ? problem.getLocation().flatMap(Location::field).orElse("")
            : problem.getPath();
    if (name.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("logicalLocations");
    json.writeStartObject();
    text("fullyQualifiedName", name);
    json.writeEndObject();
    json.writeEndArray();
  }

  private void source(SourceReference source) {
    json.writeObjectPropertyStart("source");
    text("key", source.getKey());
    text("title", source.getTitle());
    source.getLocator().ifPresent(locator -> text("locator", locator));
    source.getAddress().ifPresent(address -> text("address", address));
    json.writeEndObject();
  }

  /**
   * A plain text message. SARIF writes a brace that is no placeholder's twice, and has no escape
   * for what looks like a link, so a blank keeps that apart.
   */
  private void message(String name, String text) {
    String plain =
        PlainText.oneLine(text).replace("{", "{{").replace("}", "}}").replace("](", "] (");
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", plain);
    json.writeEndObject();
  }

  private void text(String name, String value) {
    json.writeStringProperty(name, JsonText.whole(value));
  }

  private static String level(Problem.Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
    };
  }
}
