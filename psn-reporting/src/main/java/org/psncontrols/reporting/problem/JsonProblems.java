package org.psncontrols.reporting.problem;

import static java.util.Objects.requireNonNull;

import org.psncontrols.model.json.PsnJson;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.reporting.text.JsonText;
import tools.jackson.core.JsonGenerator;

/**
 * Problems as JSON.
 *
 * <p>One object, indented by two blanks, with the members
 *
 * <ul>
 *   <li>{@code problems}: the problems in their order, each as {@link PsnJson#PROBLEM} writes it;
 *   <li>{@code summary}: in the order of the codes, for each code that appears an object of {@code
 *       code}, {@code errors}, {@code warnings} and {@code count}.
 * </ul>
 *
 * <p>A half of a surrogate pair, which no JSON file can hold, gives way to U+FFFD. Thread-safe.
 *
 * @since 0.1
 */
public final class JsonProblems {

  private JsonProblems() {}

  /**
   * Renders problems.
   *
   * @param problems the problems, never null
   * @return the JSON, to be written as UTF-8; it ends in a line feed
   */
  public static String render(Problems problems) {
    requireNonNull(problems, "problems");
    return JsonText.pretty(json -> write(problems, json));
  }

  private static void write(Problems problems, JsonGenerator json) {
    json.writeStartObject();
    json.writeArrayPropertyStart("problems");
    problems.forEach(problem -> PsnJson.PROBLEM.write(whole(problem), json));
    json.writeEndArray();
    json.writeArrayPropertyStart("summary");
    for (CodeCount count : CodeCount.of(problems)) {
      json.writeStartObject();
      json.writeStringProperty("code", count.code().value());
      json.writeNumberProperty("errors", count.errors());
      json.writeNumberProperty("warnings", count.warnings());
      json.writeNumberProperty("count", count.total());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The problem with texts that can be written. */
  private static Problem whole(Problem problem) {
    return Problem.builder()
        .from(problem)
        .path(JsonText.whole(problem.getPath()))
        .message(JsonText.whole(problem.getMessage()))
        .remedy(JsonText.whole(problem.getRemedy()))
        .source(problem.getSource().map(JsonProblems::whole))
        .location(problem.getLocation().map(JsonProblems::whole))
        .build();
  }

  private static SourceReference whole(SourceReference source) {
    return SourceReference.builder()
        .key(JsonText.whole(source.getKey()))
        .title(JsonText.whole(source.getTitle()))
        .locator(source.getLocator().map(JsonText::whole))
        .address(source.getAddress().map(JsonText::whole))
        .build();
  }

  private static Location whole(Location location) {
    return new Location(
        JsonText.whole(location.document()),
        location.line(),
        location.field().map(JsonText::whole));
  }
}
