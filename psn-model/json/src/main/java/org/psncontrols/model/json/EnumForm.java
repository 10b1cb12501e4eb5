package org.psncontrols.model.json;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import org.psncontrols.model.problem.ProblemCodes;
import tools.jackson.core.JsonGenerator;

/**
 * The form of an enum's constants.
 *
 * @param words the words that are read, each with its constant
 * @param written the words that are written, with commas between them
 * @param <E> the enum
 */
record EnumForm<E extends Enum<E>>(ImmutableMap<String, E> words, String written)
    implements JsonForm<E> {

  /** The constants by their codes, and by other words that are read and never written. */
  static <E extends Enum<E>> EnumForm<E> of(Class<E> type, ImmutableMap<String, E> otherWords) {
    ImmutableMap<String, E> constants =
        Arrays.stream(type.getEnumConstants())
            .collect(ImmutableMap.toImmutableMap(JsonForms::code, constant -> constant));
    return new EnumForm<>(
        ImmutableMap.<String, E>builder().putAll(constants).putAll(otherWords).buildOrThrow(),
        String.join(", ", constants.keySet()));
  }

  @Override
  public Optional<E> read(JsonInput in) {
    Optional<String> text = in.readText(JsonForms.MAX_PARSED_LENGTH);
    Optional<E> constant = text.map(words::get);
    if (text.isPresent() && constant.isEmpty()) {
      in.report(
          ProblemCodes.VALUE_INVALID,
          "The value must be one of " + written + ", but is " + Shown.quoted(text.get()) + ".",
          "Choose one of them, in lower case.");
    }
    return constant;
  }

  @Override
  public void write(E constant, JsonGenerator out) {
    out.writeString(JsonForms.code(constant));
  }
}
