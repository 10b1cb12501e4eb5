package org.psncontrols.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.psncontrols.model.json.Faults.fault;
import static org.psncontrols.model.json.Faults.faults;
import static org.psncontrols.model.json.Faults.only;
import static org.psncontrols.model.json.Faults.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Reading;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.source.Stated;

/** Passes null on purpose, to see it refused. */
@NullUnmarked
class JsonFormsTest {

  private static final JsonForm<Integer> DIGIT = JsonForms.integer(0, 9);
  private static final JsonForm<Share> SHARE = JsonForms.parsed(Share::parse, Share::toString);
  private static final JsonForm<Stated<Integer>> STATED = JsonForms.stated(DIGIT);

  private static <T> String write(JsonForm<T> form, T value) {
    return new String(PsnJson.write(form, value), UTF_8);
  }

  @Test
  void a_text_may_be_as_long_as_its_limit() {
    assertThat(read(JsonForms.text(3), "\"abc\"")).isEqualTo(Reading.of("abc"));
    assertThat(read(JsonForms.text(3), "\"\"")).isEqualTo(Reading.of(""));
  }

  @Test
  void a_text_beyond_its_limit_is_shown_shortened() {
    Problem problem = only(read(JsonForms.text(3), "\"" + "x".repeat(1_000) + "\""));
    assertThat(problem.getCode()).isEqualTo(ProblemCodes.TEXT_TOO_LONG);
    assertThat(problem.getMessage())
        .isEqualTo(
            "The text must have at most 3 characters, but has 1000: \""
                + "x".repeat(60)
                + "...\".");
  }

  @Test
  void a_text_that_is_long_but_not_too_long_to_show_is_shown_whole() {
    String text = "x".repeat(Shown.MAX_LENGTH);
    assertThat(only(read(JsonForms.text(3), '"' + text + '"')).getMessage())
        .endsWith(" has 60: \"" + text + "\".");
  }

  @Test
  void a_text_is_counted_in_utf16_units() {
    assertThat(only(read(JsonForms.text(3), "\"\ud83d\udd12\ud83d\udd12\"")).getMessage())
        .contains("has 4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\ud83d", "\\udd12a", "\\udd12\\ud83d", "\\ud83d\\ud83d\\udd12"})
  void half_a_surrogate_pair_is_no_text(String escaped) {
    Problem problem = only(read(JsonForms.text(9), '"' + escaped + '"'));
    assertThat(problem.getCode()).isEqualTo(ProblemCodes.VALUE_INVALID);
    assertThat(problem.getMessage()).contains("\\uD");
    assertThat(UnicodeText.isWellFormed(problem.getMessage())).isTrue();
  }

  @Test
  void pairs_of_surrogates_are_text() {
    assertThat(read(JsonForms.text(9), "\"\\ud83d\\udd12\ud83d\udd12.\""))
        .isEqualTo(Reading.of("\ud83d\udd12\ud83d\udd12."));
  }

  @Test
  void half_a_surrogate_pair_is_not_written() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PsnJson.write(JsonForms.text(9), "a\ud83d"))
        .withMessage(
            "a text to be written must be Unicode, but has half a surrogate pair: \"a\\uD83D\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PsnJson.write(JsonForms.parsed(Function.identity(), t -> t), "\udd12"));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "9, 9", "-0, 0"})
  void a_number_may_be_at_either_end_of_its_range(String text, int number) {
    assertThat(read(DIGIT, text)).isEqualTo(Reading.of(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "10", "99999999999999999999", "-9223372036854775809", "4294967296"})
  void a_number_beyond_its_range_is_a_problem(String text) {
    Problem problem = only(read(DIGIT, text));
    assertThat(problem.getCode()).isEqualTo(ProblemCodes.NUMBER_OUT_OF_RANGE);
    assertThat(problem.getMessage()).isEqualTo("The number must be 0 to 9, but is " + text + ".");
  }

  @Test
  void a_number_of_a_million_digits_is_shown_shortened() {
    assertThat(only(read(DIGIT, "1".repeat(1_000_000))).getMessage())
        .isEqualTo("The number must be 0 to 9, but is " + "1".repeat(60) + "....");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1e0", "0.5", "1e999999999"})
  void a_number_with_a_point_or_an_exponent_is_not_whole(String text) {
    Problem problem = only(read(DIGIT, text));
    assertThat(problem.getCode()).isEqualTo(ProblemCodes.VALUE_INVALID);
    assertThat(problem.getMessage()).endsWith("but is " + text + ".");
  }

  @Test
  void a_long_number_reads_and_writes_exactly() {
    JsonForm<Long> form = JsonForms.longInteger(Long.MIN_VALUE, Long.MAX_VALUE);
    for (long number : new long[] {Long.MIN_VALUE, 0, Long.MAX_VALUE}) {
      assertThat(write(form, number)).isEqualTo(Long.toString(number));
      assertThat(read(form, Long.toString(number))).isEqualTo(Reading.of(number));
    }
    assertThat(only(read(form, "9223372036854775808")).getCode())
        .isEqualTo(ProblemCodes.NUMBER_OUT_OF_RANGE);
  }

  @Test
  void true_and_false_read_and_write() {
    JsonForm<Boolean> form = JsonForms.bool();
    assertThat(read(form, "true")).isEqualTo(Reading.of(true));
    assertThat(read(form, "false")).isEqualTo(Reading.of(false));
    assertThat(write(form, true)).isEqualTo("true");
    assertThat(write(form, false)).isEqualTo("false");
    assertThat(only(read(form, "\"true\"")).getMessage())
        .isEqualTo("The value must be true or false, but is the text \"true\".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016-02-29", "0000-01-01", "9999-12-31"})
  void a_day_of_the_calendar_reads_and_writes(String day) {
    assertThat(read(JsonForms.date(), '"' + day + '"')).isEqualTo(Reading.of(LocalDate.parse(day)));
    assertThat(write(JsonForms.date(), LocalDate.parse(day))).isEqualTo('"' + day + '"');
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2015-02-29",
        "2014-2-1",
        "20140201",
        "+12014-02-01",
        "-0001-01-01",
        "",
        "today",
        "2014-02-01T00:00",
        " 2014-02-01",
        "\u0662\u0660\u0661\u0664-02-01"
      })
  void any_other_text_is_no_date(String day) {
    Problem problem = only(read(JsonForms.date(), '"' + day + '"'));
    assertThat(problem.getCode()).isEqualTo(ProblemCodes.DATE_INVALID);
    assertThat(problem.getMessage()).contains('"' + day + '"');
  }

  @Test
  void a_date_that_is_no_text_is_reported_once() {
    assertThat(only(read(JsonForms.date(), "20140201")).getCode())
        .isEqualTo(ProblemCodes.VALUE_WRONG_TYPE);
  }

  @Test
  void a_day_of_a_year_of_five_digits_is_not_written() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PsnJson.write(JsonForms.date(), LocalDate.of(10_000, 1, 1)))
        .withMessageContaining("+10000-01-01");
  }

  @Test
  void a_parsed_type_reads_and_writes_its_text_form() {
    assertThat(read(SHARE, "\"62.50%\"")).isEqualTo(Reading.of(Share.of(6_250)));
    assertThat(write(SHARE, Share.of(6_250))).isEqualTo("\"62.5%\"");
  }

  @Test
  void the_words_of_a_failed_parse_are_the_message() {
    Problem problem = only(read(SHARE, "\"0\\n\\u2028\\\"\""));
    assertThat(problem.getCode()).isEqualTo(ProblemCodes.VALUE_INVALID);
    assertThat(problem.getMessage())
        .isEqualTo(
            "A share must be a percentage above 0 and at most 100 with up to two decimals,"
                + " but is \"0\\u000A\\u2028\"\".");
  }

  @Test
  void a_parse_that_fails_without_words_still_gives_a_sentence() {
    JsonForm<String> form =
        JsonForms.parsed(
            text -> {
              throw new IllegalArgumentException(text.equals("null") ? null : text);
            },
            text -> text);
    assertThat(only(read(form, "\"null\"")).getMessage())
        .isEqualTo("The value does not have the form that is asked for.");
    assertThat(only(read(form, "\"\"")).getMessage())
        .isEqualTo("The value does not have the form that is asked for.");
    assertThat(only(read(form, "\"a sentence.\"")).getMessage()).isEqualTo("A sentence.");
  }

  @Test
  void other_exceptions_of_a_parse_are_not_hidden() {
    JsonForm<String> form =
        JsonForms.parsed(
            text -> {
              throw new UnsupportedOperationException("a fault of the program");
            },
            text -> text);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> read(form, "\"x\""));
  }

  @Test
  void a_text_too_long_to_parse_is_not_parsed() {
    JsonForm<String> form = JsonForms.parsed(text -> text, text -> text);
    String longest = "x".repeat(JsonForms.MAX_PARSED_LENGTH);
    assertThat(read(form, '"' + longest + '"')).isEqualTo(Reading.of(longest));
    assertThat(only(read(form, '"' + longest + "x\"")).getCode())
        .isEqualTo(ProblemCodes.TEXT_TOO_LONG);
  }

  @Test
  void a_constant_is_its_name_in_lower_case_with_hyphens() {
    JsonForm<Answer> form = JsonForms.enumeration(Answer.class);
    for (Answer answer : Answer.values()) {
      assertThat(read(form, write(form, answer))).isEqualTo(Reading.of(answer));
    }
    assertThat(write(form, Answer.PARTLY_MET)).isEqualTo("\"partly-met\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Met", "PARTLY_MET", "partly_met", "", "yes"})
  void another_word_is_a_problem_that_lists_the_constants(String word) {
    Problem problem = only(read(JsonForms.enumeration(Answer.class), '"' + word + '"'));
    assertThat(problem.getCode()).isEqualTo(ProblemCodes.VALUE_INVALID);
    assertThat(problem.getMessage())
        .isEqualTo(
            "The value must be one of met, partly-met, not-met, not-applicable, not-assessed,"
                + " but is \""
                + word
                + "\".");
  }

  @Test
  void a_list_keeps_order_and_repetitions() {
    JsonForm<ImmutableList<Integer>> form = JsonForms.list(DIGIT, 3);
    assertThat(read(form, "[3, 1, 3]")).isEqualTo(Reading.of(ImmutableList.of(3, 1, 3)));
    assertThat(read(form, "[]")).isEqualTo(Reading.of(ImmutableList.of()));
    assertThat(write(form, ImmutableList.of(3, 1, 3))).isEqualTo("[3,1,3]");
    assertThat(write(form, ImmutableList.of())).isEqualTo("[]");
  }

  @Test
  void every_faulty_item_of_a_list_is_found() {
    assertThat(faults(read(JsonForms.list(DIGIT, 9), "[1,\n null, [2],\n\n 77, 5]")))
        .containsExactly(
            fault(ProblemCodes.VALUE_WRONG_TYPE, 2, "[1]"),
            fault(ProblemCodes.VALUE_WRONG_TYPE, 2, "[2]"),
            fault(ProblemCodes.NUMBER_OUT_OF_RANGE, 4, "[3]"));
  }

  @Test
  void a_list_with_a_faulty_item_is_not_read() {
    assertThat(read(JsonForms.list(DIGIT, 9), "[1, 77]").value()).isEmpty();
  }

  @Test
  void too_many_items_are_one_problem_of_the_list() {
    assertThat(faults(read(JsonForms.list(DIGIT, 2), "[1,\n2,\n77,\n{\"x\": [\"y\"]}, 5]")))
        .containsExactly(fault(ProblemCodes.TOO_MANY, 3, ""));
    assertThat(only(read(JsonForms.list(DIGIT, 2), "[1, 2, 3]")).getMessage())
        .isEqualTo("The list must have at most 2 items, but has more.");
  }

  @Test
  void a_set_is_read_in_any_order_and_written_in_its_own() {
    JsonForm<ImmutableSortedSet<Integer>> form = JsonForms.sortedSet(DIGIT, 3);
    Reading<ImmutableSortedSet<Integer>> reading = read(form, "[3, 1, 2]");
    assertThat(reading).isEqualTo(Reading.of(ImmutableSortedSet.of(1, 2, 3)));
    assertThat(write(form, reading.value().orElseThrow())).isEqualTo("[1,2,3]");
    assertThat(only(read(form, "[1, 2, 3, 4]")).getCode()).isEqualTo(ProblemCodes.TOO_MANY);
  }

  @Test
  void an_item_twice_in_a_set_is_a_problem() {
    Problem problem = only(read(JsonForms.sortedSet(DIGIT, 9), "[3, 1, 3]"));
    assertThat(problem.getCode()).isEqualTo(ProblemCodes.VALUE_INVALID);
    assertThat(problem.getPath()).isEqualTo("[2]");
    assertThat(problem.getMessage())
        .isEqualTo("The item must appear once in the list, but \"3\" appears again.");
  }

  @Test
  void a_stated_value_reads_and_writes() {
    Stated<Integer> sourced = Stated.of(7, Standing.SOURCED, Samples.SOURCE);
    assertThat(read(STATED, write(STATED, sourced))).isEqualTo(Reading.of(sourced));
    assertThat(write(STATED, Stated.local(7))).isEqualTo("{\"value\":7,\"standing\":\"local\"}");
    assertThat(read(STATED, "{\"standing\": \"local\", \"value\": 7}"))
        .isEqualTo(Reading.of(Stated.local(7)));
  }

  @Test
  void a_sourced_value_without_a_source_is_a_problem_of_the_object() {
    Problem problem = only(read(STATED, "\n{\"value\": 7, \"standing\": \"sourced\"\n}"));
    assertThat(problem.getCode()).isEqualTo(ProblemCodes.VALUE_INVALID);
    assertThat(problem.getLocation().orElseThrow().line()).hasValue(2);
    assertThat(problem.getMessage())
        .isEqualTo("A sourced value must name its source, but has none: 7.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "null       | null",
        "true       | true",
        "12         | the number 12",
        "1.5        | the number 1.5",
        "[1, [2]]   | a list",
        "{\"a\": {}} | an object",
      })
  void another_type_than_text_is_named(String json, String name) {
    Problem problem = only(read(JsonForms.text(9), json));
    assertThat(problem.getCode()).isEqualTo(ProblemCodes.VALUE_WRONG_TYPE);
    assertThat(problem.getMessage()).isEqualTo("The value must be a text, but is " + name + ".");
  }

  @Test
  void null_may_be_left_out() {
    assertThat(only(read(JsonForms.text(9), "null")).getRemedy())
        .isEqualTo("Write a text, or leave it out.");
    assertThat(only(read(JsonForms.text(9), "1")).getRemedy()).isEqualTo("Write a text.");
  }

  @Test
  void every_form_names_the_type_it_wants() {
    assertThat(only(read(DIGIT, "\"1\"")).getMessage()).contains("must be a whole number, but");
    assertThat(only(read(JsonForms.list(DIGIT, 1), "1")).getMessage()).contains("be a list, but");
    assertThat(only(read(STATED, "1")).getMessage()).contains("must be an object, but");
  }

  @Test
  void limits_that_make_no_sense_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonForms.text(0))
        .withMessage("the limit of a text must be at least 1, but is 0");
    assertThatIllegalArgumentException().isThrownBy(() -> JsonForms.list(DIGIT, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> JsonForms.sortedSet(DIGIT, -1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonForms.integer(2, 1))
        .withMessage(
            "the least number must not be greater than the greatest, but they are 2 and 1");
    assertThatIllegalArgumentException().isThrownBy(() -> JsonForms.longInteger(2, 1));
    assertThat(read(JsonForms.integer(1, 1), "1")).isEqualTo(Reading.of(1));
    assertThat(read(JsonForms.text(1), "\"x\"")).isEqualTo(Reading.of("x"));
    assertThat(read(JsonForms.list(DIGIT, 1), "[1]")).isEqualTo(Reading.of(ImmutableList.of(1)));
  }

  @Test
  void null_arguments_are_refused() {
    assertThatNullPointerException().isThrownBy(() -> JsonForms.list(null, 1));
    assertThatNullPointerException()
        .isThrownBy(() -> JsonForms.parsed(null, Object::toString))
        .withMessage("parse");
    assertThatNullPointerException()
        .isThrownBy(() -> JsonForms.parsed(text -> text, null))
        .withMessage("print");
  }
}
