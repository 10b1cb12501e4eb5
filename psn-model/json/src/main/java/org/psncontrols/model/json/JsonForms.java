package org.psncontrols.model.json;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.source.Stated;
import tools.jackson.core.JsonGenerator;

/**
 * The simple forms, of which others are made.
 *
 * @since 0.1
 */
public final class JsonForms {

  /** The greatest length of a text that {@link #parsed} takes, in UTF-16 units. */
  public static final int MAX_PARSED_LENGTH = 200;

  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private JsonForms() {}

  /**
   * A text.
   *
   * @param maxLength the greatest length that is read, in UTF-16 units
   * @return the form
   * @throws IllegalArgumentException if the length is less than 1
   */
  public static JsonForm<String> text(int maxLength) {
    checkLimit("a text", maxLength);
    return form(in -> in.readText(maxLength), JsonForms::writeText);
  }

  /**
   * A whole number.
   *
   * @param least the least number that is read
   * @param greatest the greatest number that is read
   * @return the form
   * @throws IllegalArgumentException if the least number is greater than the greatest
   */
  public static JsonForm<Integer> integer(int least, int greatest) {
    checkRange(least, greatest);
    return form(
        in -> in.readInteger(least, greatest).stream().mapToObj(Math::toIntExact).findAny(),
        (number, out) -> out.writeNumber(number));
  }

  /**
   * A whole number that may be large.
   *
   * @param least the least number that is read
   * @param greatest the greatest number that is read
   * @return the form
   * @throws IllegalArgumentException if the least number is greater than the greatest
   */
  public static JsonForm<Long> longInteger(long least, long greatest) {
    checkRange(least, greatest);
    return form(
        in -> in.readInteger(least, greatest).stream().boxed().findAny(),
        (number, out) -> out.writeNumber(number));
  }

  /**
   * True or false.
   *
   * @return the form
   */
  public static JsonForm<Boolean> bool() {
    return form(JsonInput::readBoolean, (value, out) -> out.writeBoolean(value));
  }

  /**
   * A day, such as {@code 2014-02-28}, in the years 0000 to 9999.
   *
   * @return the form; writing a day of another year throws {@link IllegalArgumentException}
   */
  public static JsonForm<LocalDate> date() {
    return form(JsonForms::readDate, (day, out) -> out.writeString(print(day)));
  }

  private static Optional<LocalDate> readDate(JsonInput in) {
    Optional<String> text = in.readText(MAX_PARSED_LENGTH);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (DATE.matcher(text.get()).matches()) {
      try {
        return Optional.of(LocalDate.parse(text.get()));
      } catch (DateTimeException e) {
        // Reported below: the form is right, but the day is not in the calendar.
      }
    }
    in.report(
        ProblemCodes.DATE_INVALID,
        "The date must be a real day as year, month and day, but is "
            + Shown.quoted(text.get())
            + ".",
        "Write it like 2014-02-28.");
    return Optional.empty();
  }

  private static String print(LocalDate day) {
    String text = day.toString();
    if (!DATE.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "a day to be written must lie in the years 0000 to 9999, but is " + text);
    }
    return text;
  }

  /**
   * A type with a text form of its own.
   *
   * @param <T> the type
   * @param parse reads the text form, and throws {@link IllegalArgumentException} with a sentence
   *     for people if it is not one; never null
   * @param print gives the text form, never null
   * @return the form; texts of more than {@value #MAX_PARSED_LENGTH} characters are not read
   */
  public static <T> JsonForm<T> parsed(Function<String, T> parse, Function<T, String> print) {
    return parsed(parse, print, MAX_PARSED_LENGTH);
  }

  /** As {@link #parsed(Function, Function)}, for texts that may be longer or must be shorter. */
  static <T> JsonForm<T> parsed(
      Function<String, T> parse, Function<T, String> print, int maxLength) {
    return new ParsedForm<>(parse, print, maxLength);
  }

  /**
   * A constant of an enum, as its name in lower case with hyphens: {@code PARTLY_MET} is {@code
   * partly-met}.
   *
   * @param <E> the enum
   * @param type the enum's class, never null
   * @return the form
   */
  public static <E extends Enum<E>> JsonForm<E> enumeration(Class<E> type) {
    return EnumForm.of(type, ImmutableMap.of());
  }

  /**
   * The text by which JSON calls a constant.
   *
   * @param constant the constant, never null
   * @return its name in lower case with hyphens, such as {@code partly-met}
   */
  public static String code(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name()).replace('_', '-');
  }

  /**
   * A list.
   *
   * @param <T> the type of its items
   * @param item the form of its items, never null
   * @param maxItems the greatest number of items that is read
   * @return the form
   * @throws IllegalArgumentException if the number is less than 1
   */
  public static <T> JsonForm<ImmutableList<T>> list(JsonForm<T> item, int maxItems) {
    checkLimit("a list", maxItems);
    return new ArrayForm<>(item, maxItems, false, ImmutableList::copyOf);
  }

  /**
   * A set as a list, in which no item appears twice; it is written in natural order, and read in
   * any.
   *
   * @param <T> the type of its items
   * @param item the form of its items, never null
   * @param maxItems the greatest number of items that is read
   * @return the form
   * @throws IllegalArgumentException if the number is less than 1
   */
  public static <T extends Comparable<? super T>> JsonForm<ImmutableSortedSet<T>> sortedSet(
      JsonForm<T> item, int maxItems) {
    checkLimit("a set", maxItems);
    return new ArrayForm<>(item, maxItems, true, ImmutableSortedSet::copyOf);
  }

  /**
   * A stated value: an object with the members {@code value}, {@code standing} and {@code source},
   * of which the last may be absent.
   *
   * @param <T> the type of the value
   * @param form the form of the value, never null
   * @return the form
   */
  public static <T> JsonForm<Stated<T>> stated(JsonForm<T> form) {
    return ObjectForm.of(StatedParts<T>::new, StatedParts<T>::toStated)
        .required("value", form, Stated::value, (parts, value) -> parts.value = value)
        .required(
            "standing",
            SourceForms.STANDING,
            Stated::standing,
            (parts, standing) -> parts.standing = standing)
        .optional(
            "source",
            SourceForms.REFERENCE,
            Stated::source,
            (parts, source) -> parts.source = Optional.of(source))
        .build();
  }

  private static final class StatedParts<T> {
    @Nullable T value;
    @Nullable Standing standing;
    Optional<SourceReference> source = Optional.empty();

    Stated<T> toStated() {
      return new Stated<>(requireNonNull(value), requireNonNull(standing), source);
    }
  }

  static void writeText(String text, JsonGenerator out) {
    if (!UnicodeText.isWellFormed(text)) {
      throw new IllegalArgumentException(
          "a text to be written must be Unicode, but has half a surrogate pair: "
              + Shown.quoted(text));
    }
    out.writeString(text);
  }

  private static void checkLimit(String subject, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException(
          "the limit of " + subject + " must be at least 1, but is " + limit);
    }
  }

  private static void checkRange(long least, long greatest) {
    if (least > greatest) {
      throw new IllegalArgumentException(
          "the least number must not be greater than the greatest, but they are "
              + least
              + " and "
              + greatest);
    }
  }

  private static <T> JsonForm<T> form(
      Function<JsonInput, Optional<T>> read, BiConsumer<T, JsonGenerator> write) {
    return new JsonForm<>() {
      @Override
      public Optional<T> read(JsonInput in) {
        return read.apply(in);
      }

      @Override
      public void write(T value, JsonGenerator out) {
        write.accept(value, out);
      }
    };
  }
}
