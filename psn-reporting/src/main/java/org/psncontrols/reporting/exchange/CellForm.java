package org.psncontrols.reporting.exchange;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.psncontrols.model.json.JsonForms;
import org.psncontrols.model.organisation.IdentifierScheme;
import org.psncontrols.model.organisation.Nation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.source.DateSpan;

/**
 * How the text of a cell becomes a value.
 *
 * @param <T> the type of the value
 * @param code the kind of fault where it does not
 * @param noun what the value is, such as {@code a date}
 * @param remedy what to write, as a sentence
 * @param parse gives the value of a text without white space around it; throws
 *     IllegalArgumentException where the text has none
 */
record CellForm<T>(ProblemCode code, String noun, String remedy, Function<String, T> parse) {

  private static final Pattern BRITISH_DAY = Pattern.compile("([0-9]{2})/([0-9]{2})/([0-9]{4})");

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final Pattern MONTH =
      Pattern.compile(
          "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
              + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?) ([0-9]{4})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern QUARTER = Pattern.compile("[Qq]([1-4]) ([0-9]{4})");

  /** A date as precise as its source, for registers. */
  static final CellForm<DateSpan> DATE_SPAN =
      new CellForm<>(
          ProblemCodes.DATE_INVALID,
          "a date",
          "Write a real date as 2014-02-28, 2014-02 or 2014.",
          DateSpan::parse);

  /** A date as officers write it, as precise as they know it. */
  static final CellForm<DateSpan> DATE =
      new CellForm<>(
          ProblemCodes.DATE_INVALID,
          "a date of the calendar",
          "Write a real date as 28/02/2014 or 2014-02-28, or what is known of it as 2014-02, February"
              + " 2014, 2014-Q1, Q1 2014 or 2014.",
          CellForm::date);

  /** A nation by its name. */
  static final CellForm<Nation> NATION =
      oneOf(
          "a nation",
          Arrays.stream(Nation.values())
              .collect(ImmutableMap.toImmutableMap(Nation::getLabel, nation -> nation)));

  /** A kind of organisation by its code. */
  static final CellForm<OrganisationKind> KIND =
      oneOf(
          "a kind of organisation",
          OrganisationKind.all()
              .collect(ImmutableMap.toImmutableMap(OrganisationKind::getCode, kind -> kind)));

  /** An identifier that names its scheme. */
  static final CellForm<OrganisationId> ID =
      new CellForm<>(
          ProblemCodes.VALUE_INVALID,
          "an organisation identifier",
          "Write a scheme, a colon and a value of the scheme, such as gss:E07000223.",
          OrganisationId::parse);

  /** An identifier of a known scheme. */
  static CellForm<OrganisationId> id(IdentifierScheme scheme, String example) {
    return new CellForm<>(
        ProblemCodes.VALUE_INVALID,
        "an identifier of scheme " + scheme.getPrefix(),
        "Write an identifier such as " + example + ".",
        value -> OrganisationId.of(scheme, value));
  }

  /** A constant as JSON has it, in any letter case. */
  static <E extends Enum<E>> CellForm<E> oneOf(String noun, Class<E> type) {
    return oneOf(
        noun,
        Arrays.stream(type.getEnumConstants())
            .collect(ImmutableMap.toImmutableMap(JsonForms::code, constant -> constant)));
  }

  /** A whole number of a closed range. */
  static CellForm<Integer> integer(String noun, int least, int greatest) {
    return new CellForm<>(
        ProblemCodes.VALUE_INVALID,
        noun,
        "Write a whole number from " + least + " to " + greatest + ".",
        text -> {
          if (!DIGITS.matcher(text).matches()
              || Integer.parseInt(text) < least
              || Integer.parseInt(text) > greatest) {
            throw new IllegalArgumentException("not in the range");
          }
          return Integer.valueOf(text);
        });
  }

  /** One of some words, in any letter case. */
  static <T> CellForm<T> oneOf(String noun, ImmutableMap<String, T> words) {
    ImmutableMap<String, T> byLowerCase =
        words.entrySet().stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    word -> Ascii.toLowerCase(word.getKey()), word -> word.getValue()));
    return new CellForm<>(
        ProblemCodes.VALUE_INVALID,
        noun,
        "Write one of: " + String.join(", ", words.keySet()) + ".",
        text ->
            Optional.ofNullable(byLowerCase.get(Ascii.toLowerCase(text)))
                .orElseThrow(IllegalArgumentException::new));
  }

  private static DateSpan date(String text) {
    Matcher month = MONTH.matcher(text);
    if (month.matches()) {
      int number = MONTHS.indexOf(Ascii.toLowerCase(month.group(1).substring(0, 3))) / 3 + 1;
      return DateSpan.of(YearMonth.of(Integer.parseInt(month.group(2)), number));
    }
    Matcher quarter = QUARTER.matcher(text);
    if (quarter.matches()) {
      return DateSpan.parse(quarter.group(2) + "-Q" + quarter.group(1));
    }
    Matcher day = BRITISH_DAY.matcher(text);
    return day.matches()
        ? DateSpan.of(day(day.group(3), day.group(2), day.group(1)))
        : DateSpan.parse(text);
  }

  private static LocalDate day(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not a real day", e);
    }
  }
}
