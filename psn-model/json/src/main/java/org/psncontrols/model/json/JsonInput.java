package org.psncontrols.model.json;

import static java.util.Objects.requireNonNull;

import com.google.common.primitives.Longs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;
import tools.jackson.core.JsonToken;

/**
 * A JSON document while it is read: where the reading stands, and the problems so far.
 *
 * <p>The input stands at the first token of a value when a {@link JsonForm} gets it, and must stand
 * at the last token of that value afterwards; every method here that reads sees to that, whether it
 * gives a value or not. Not thread-safe.
 *
 * @since 0.1
 */
public final class JsonInput {

  private final JsonTokens tokens;
  private final String document;
  private final long firstLine;
  private final int outerDepth;
  private final StringBuilder path = new StringBuilder();
  private final List<Problem> problems = new ArrayList<>();

  /** An input before the first token of a document. */
  JsonInput(JsonTokens tokens, String document, long firstLine) {
    this(tokens, document, firstLine, 0);
  }

  private JsonInput(JsonTokens tokens, String document, long firstLine, int outerDepth) {
    this.tokens = tokens;
    this.document = document;
    this.firstLine = firstLine;
    this.outerDepth = outerDepth;
  }

  /** An input at the first token of a value that stands inside something else's document. */
  static JsonInput inside(JsonTokens tokens, String document) {
    return new JsonInput(
        tokens, document, 1, tokens.depth() - (tokens.current().isStructStart() ? 1 : 0));
  }

  /**
   * Reads a text.
   *
   * @param maxLength the greatest length, in UTF-16 units
   * @return the text; empty where the value is no text, or the text is too long or not Unicode,
   *     which is reported
   */
  public Optional<String> readText(int maxLength) {
    if (!at(JsonToken.VALUE_STRING, "a text")) {
      return Optional.empty();
    }
    int length = tokens.textLength();
    if (length > maxLength) {
      report(
          ProblemCodes.TEXT_TOO_LONG,
          "The text must have at most "
              + maxLength
              + " characters, but has "
              + length
              + ": "
              + Shown.quoted(tokens.text())
              + ".",
          "Shorten it.");
      return Optional.empty();
    }
    String text = tokens.text();
    if (!UnicodeText.isWellFormed(text)) {
      report(
          ProblemCodes.VALUE_INVALID,
          "The text must be Unicode, but has half a surrogate pair: " + Shown.quoted(text) + ".",
          "Write the character as itself, or with both of its \\u escapes.");
      return Optional.empty();
    }
    return Optional.of(text);
  }

  /**
   * Reads a whole number.
   *
   * @param least the least number allowed
   * @param greatest the greatest number allowed
   * @return the number; empty where the value is no whole number, or out of range, which is
   *     reported
   */
  public OptionalLong readInteger(long least, long greatest) {
    if (tokens.current() == JsonToken.VALUE_NUMBER_FLOAT) {
      report(
          ProblemCodes.VALUE_INVALID,
          "The number must be whole, without a point or an exponent, but is "
              + Shown.cut(tokens.text())
              + ".",
          "Write a whole number.");
      return OptionalLong.empty();
    }
    if (!at(JsonToken.VALUE_NUMBER_INT, "a whole number")) {
      return OptionalLong.empty();
    }
    String digits = tokens.text();
    Long number = Longs.tryParse(digits);
    if (number == null || number < least || number > greatest) {
      report(
          ProblemCodes.NUMBER_OUT_OF_RANGE,
          "The number must be " + least + " to " + greatest + ", but is " + Shown.cut(digits) + ".",
          "Write a number in that range.");
      return OptionalLong.empty();
    }
    return OptionalLong.of(number);
  }

  /**
   * Reads true or false.
   *
   * @return the value; empty where it is neither, which is reported
   */
  public Optional<Boolean> readBoolean() {
    if (tokens.current() == JsonToken.VALUE_FALSE) {
      return Optional.of(false);
    }
    return at(JsonToken.VALUE_TRUE, "true or false") ? Optional.of(true) : Optional.empty();
  }

  /** Passes over the value, whatever it is. */
  public void skip() {
    int open = 0;
    while (true) {
      JsonToken token = tokens.current();
      if (token.isStructStart()) {
        open++;
      } else if (token.isStructEnd()) {
        open--;
      }
      if (open == 0) {
        return;
      }
      next();
    }
  }

  /**
   * Reports an error in the value at which the input stands.
   *
   * @param code the kind of fault, never null
   * @param message what is wrong, with the actual value, in one sentence, never null
   * @param remedy what to do about it, in one sentence, never null
   */
  public void report(ProblemCode code, String message, String remedy) {
    report(line(), path.toString(), code, message, remedy);
  }

  void report(long line, String at, ProblemCode code, String message, String remedy) {
    requireNonNull(code, "code");
    if (problems.size() == PsnJson.MAX_PROBLEMS) {
      problems.add(
          Problem.builder()
              .code(ProblemCodes.PROBLEMS_CUT)
              .message(
                  "The document has more than "
                      + PsnJson.MAX_PROBLEMS
                      + " problems; it was read no further"
                      + (line < 1 ? "." : " than line " + line + "."))
              .remedy("Correct the problems listed, then read the document again.")
              .location(place(line, ""))
              .build());
      throw new DocumentEnd();
    }
    problems.add(
        Problem.builder()
            .code(code)
            .path(at)
            .message(message)
            .remedy(remedy)
            .location(place(line, at))
            .build());
  }

  private Location place(long line, String at) {
    return new Location(
        document,
        line < 1 ? OptionalLong.empty() : OptionalLong.of(line),
        at.isEmpty() ? Optional.empty() : Optional.of(at));
  }

  /** Whether the value starts with the token; if not, reports that and passes over the value. */
  boolean at(JsonToken wanted, String name) {
    if (tokens.current() == wanted) {
      return true;
    }
    report(
        ProblemCodes.VALUE_WRONG_TYPE,
        "The value must be " + name + ", but is " + actual() + ".",
        "Write " + name + (tokens.current() == JsonToken.VALUE_NULL ? ", or leave it out." : "."));
    skip();
    return false;
  }

  private String actual() {
    return switch (tokens.current()) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "the text " + Shown.quoted(tokens.text());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + Shown.cut(tokens.text());
      default -> tokens.text();
    };
  }

  /** Moves to the next token; null at the end of the document. */
  @Nullable JsonToken next() {
    JsonToken token = tokens.next();
    if (token != null && token.isStructStart() && tokens.depth() - outerDepth > PsnJson.MAX_DEPTH) {
      report(
          ProblemCodes.DOCUMENT_TOO_DEEP,
          "Objects and lists must be nested at most "
              + PsnJson.MAX_DEPTH
              + " deep, but are nested deeper.",
          "Write the document in the form that is documented.");
      throw new DocumentEnd();
    }
    return token;
  }

  /** The name of the member at which the input stands. */
  String name() {
    return tokens.name();
  }

  /** The line of the token at which the input stands; less than 1 where there are no lines. */
  long line() {
    return firstLine + tokens.line() - 1;
  }

  String path() {
    return path.toString();
  }

  /** The path of a member of the object at the current path, whose step is given. */
  String pathOf(String step) {
    int mark = enterMember(step);
    String at = path();
    leave(mark);
    return at;
  }

  /** Goes into a member, whose step is given; {@link #leave} with the result goes back. */
  int enterMember(String step) {
    int mark = path.length();
    if (mark > 0 && !step.startsWith("[")) {
      path.append('.');
    }
    path.append(step);
    return mark;
  }

  /** Goes into an item of a list; {@link #leave} with the result goes back. */
  int enterItem(int index) {
    int mark = path.length();
    path.append('[').append(index).append(']');
    return mark;
  }

  void leave(int mark) {
    path.setLength(mark);
  }

  Problems problems() {
    return Problems.of(problems);
  }
}
