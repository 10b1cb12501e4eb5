package org.psncontrols.model.json;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;
import org.psncontrols.model.problem.ProblemCodes;
import tools.jackson.core.JsonGenerator;

/**
 * The form of a value that is a JSON string of a form of its own.
 *
 * @param parse makes a value of a text, or throws {@link IllegalArgumentException}
 * @param print makes the text that reads back
 * @param maxLength the greatest length that is read, in UTF-16 units
 * @param <T> the type of the value
 */
record ParsedForm<T>(Function<String, T> parse, Function<T, String> print, int maxLength)
    implements JsonForm<T> {

  ParsedForm {
    requireNonNull(parse, "parse");
    requireNonNull(print, "print");
  }

  @Override
  public Optional<T> read(JsonInput in) {
    return in.readText(maxLength).flatMap(text -> parse(in, text));
  }

  private Optional<T> parse(JsonInput in, String text) {
    try {
      return Optional.of(parse.apply(text));
    } catch (IllegalArgumentException e) {
      in.report(
          ProblemCodes.VALUE_INVALID, Shown.sentence(e), "Write it in the form that is asked for.");
      return Optional.empty();
    }
  }

  @Override
  public void write(T value, JsonGenerator out) {
    JsonForms.writeText(print.apply(value), out);
  }
}
