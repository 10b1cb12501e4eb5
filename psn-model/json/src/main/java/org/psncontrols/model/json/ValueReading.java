package org.psncontrols.model.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What an embedder's mapper, of whichever Jackson, asks the forms for.
 *
 * <p>The forms alone decide: nothing that the mapper is told changes what they read.
 */
final class ValueReading {

  /** What problems call a document of which the mapper alone knows where it comes from. */
  private static final String DOCUMENT = "JSON";

  private static final Pattern STEP =
      Pattern.compile("\\[(?<index>[0-9]+)]|\\[\"(?<odd>[^\\]]*)\"]|\\.?(?<name>[^.\\[]+)");

  private static final JsonFactory FACTORY = new JsonFactory();

  private ValueReading() {}

  /** The form of a class: its own, or else that of the narrowest type it belongs to. */
  static Optional<TypeForm<?>> formOf(Class<?> type) {
    return PsnJson.forms().stream()
        .filter(form -> form.type().isAssignableFrom(type))
        .<TypeForm<?>>map(form -> form)
        .min(
            Comparator.comparing(
                TypeForm::type, (a, b) -> a == b ? 0 : a.isAssignableFrom(b) ? 1 : -1));
  }

  /**
   * Reads the value at which the tokens stand.
   *
   * @param wanted the class of the value, to which the form's own may be wider
   * @return the value, or every problem; one of an unknown member leaves no value either
   */
  static Read read(JsonTokens tokens, TypeForm<?> form, Class<?> wanted) {
    JsonInput in = JsonInput.inside(tokens, DOCUMENT);
    Optional<?> value;
    try {
      value = form.form().read(in);
    } catch (DocumentEnd e) {
      value = Optional.empty();
    }
    if (value.isPresent() && !wanted.isInstance(value.get())) {
      in.report(
          ProblemCodes.VALUE_INVALID,
          "The value must be a " + wanted.getSimpleName() + ", but is " + value.get() + ".",
          "Write a value of that type.");
    }
    return new Read(value, in.problems());
  }

  /** The form of a class whose values are texts, and can be keys of a map. */
  static Optional<TypeForm<?>> keyFormOf(Class<?> type) {
    return formOf(type)
        .filter(form -> !(form.form() instanceof ObjectForm) && form.type() != Marking.class);
  }

  /** Reads a key of a map as the text that it is. */
  static Read readKey(String key, TypeForm<?> form, Class<?> wanted) {
    return read(new KeyTokens(key), form, wanted);
  }

  /**
   * Writes a key of a map.
   *
   * @throws IllegalArgumentException if the value cannot stand in JSON
   */
  static <T> String writeKey(TypeForm<T> form, T value) {
    try (JsonParser parser =
        FACTORY.createParser(ObjectReadContext.empty(), PsnJson.write(form.form(), value))) {
      return requireNonNull(parser.nextStringValue(), "a key's form is a text");
    }
  }

  /** The one token of a key. */
  private record KeyTokens(String text) implements JsonTokens {

    @Override
    public @Nullable JsonToken next() {
      return null;
    }

    @Override
    public JsonToken current() {
      return JsonToken.VALUE_STRING;
    }

    @Override
    public int textLength() {
      return text.length();
    }

    @Override
    public String name() {
      return "";
    }

    @Override
    public long line() {
      return 0;
    }

    @Override
    public int depth() {
      return 0;
    }
  }

  /** A null where a value must stand. */
  static Problems problemsOfNull(JsonTokens tokens, TypeForm<?> form) {
    JsonInput in = JsonInput.inside(tokens, DOCUMENT);
    form.form().read(in);
    return in.problems();
  }

  /** What was read. */
  record Read(Optional<?> value, Problems problems) {}

  /** The words of an exception for the problems. */
  static String message(Problems problems) {
    Problem first = problems.asList().get(0);
    int more = problems.size() - 1;
    return first.getMessage()
        + " "
        + first.getRemedy()
        + (more == 0 ? "" : " (" + more + " more " + (more == 1 ? "problem)" : "problems)"));
  }

  /** The steps of the first problem's path, from the last to the first: names, and indices. */
  static ImmutableList<Object> stepsBack(Problems problems) {
    ImmutableList.Builder<Object> steps = ImmutableList.builder();
    Matcher step = STEP.matcher(problems.asList().get(0).getPath());
    while (step.find()) {
      if (step.group("index") != null) {
        steps.add(Integer.valueOf(step.group("index")));
      } else {
        steps.add(step.group("odd") == null ? step.group("name") : step.group("odd"));
      }
    }
    return steps.build().reverse();
  }
}
