package org.psncontrols.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.psncontrols.reporting.exchange.SmallCatalogue.CATALOGUE;
import static org.psncontrols.reporting.exchange.TestData.faults;
import static org.psncontrols.reporting.exchange.TestData.stream;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Reading;
import org.psncontrols.model.source.DateSpan;

class ResponsesCsvTest {

  private static final String HEADER =
      "control,answer,share,comment,evidence,evidence date,evidence expiry,owner,plan date\n";

  private static Reading<ImmutableList<Response>> read(String text) {
    return ResponsesCsv.read(stream(text), "form.csv", CATALOGUE);
  }

  private static Reading<ImmutableList<Response>> rows(String... rows) {
    return read(HEADER + String.join("\n", rows));
  }

  private static ImmutableList<Response> sound(Reading<ImmutableList<Response>> reading) {
    assertThat(reading.problems()).isEmpty();
    return reading.value().orElseThrow();
  }

  private static Response only(String row) {
    ImmutableList<Response> responses = sound(rows(row));
    assertThat(responses).hasSize(1);
    return responses.get(0);
  }

  private static String message(Reading<?> reading) {
    assertThat(reading.problems()).hasSize(1);
    return reading.problems().asList().get(0).getMessage();
  }

  // What is sound.

  @Test
  void a_full_row_is_a_full_response() {
    assertThat(
            only(
                "CoCo-9,partly met,62.5%,\"Two of three, so far\",Test report,28/02/2014,"
                    + "2015-02-27,Head of ICT,01/09/2014"))
        .isEqualTo(
            Response.builder()
                .control(ControlId.of("CoCo-9"))
                .answer(Answer.PARTLY_MET)
                .share(Share.of(6_250))
                .comment("Two of three, so far")
                .addEvidence(
                    Evidence.builder()
                        .title("Test report")
                        .collectedOn(LocalDate.of(2014, 2, 28))
                        .expiresOn(LocalDate.of(2015, 2, 27))
                        .build())
                .owner("Head of ICT")
                .plannedFor(LocalDate.of(2014, 9, 1))
                .build());
  }

  @Test
  void a_row_with_blanks_is_a_response_without_more() {
    assertThat(only("CoCo-9,, ,\t,\u00a0,,,,"))
        .isEqualTo(
            Response.builder().control(ControlId.of("CoCo-9")).answer(Answer.NOT_ASSESSED).build());
  }

  @Test
  void control_and_answer_are_columns_enough_in_any_order_and_letter_case() {
    ImmutableList<Response> responses = sound(read("Answer, CONTROL \nyes, A.10.4.1 \n"));

    assertThat(responses)
        .containsExactly(
            Response.builder().control(ControlId.of("A.10.4.1")).answer(Answer.MET).build());
  }

  @ParameterizedTest
  @CsvSource({
    "met, MET",
    "Yes, MET",
    "PARTLY  MET, PARTLY_MET",
    "partial, PARTLY_MET",
    "No, NOT_MET",
    "n/a, NOT_APPLICABLE",
    "Not Assessed, NOT_ASSESSED"
  })
  void an_answer_is_read_as_officers_write_it(String text, Answer answer) {
    assertThat(only("CoCo-9," + text + ",,,,,,,").getAnswer()).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({"0.01, 1", "0.01%, 1", "40, 4000", " 62.5% , 6250", "99.99%, 9999"})
  void a_share_is_above_nothing_and_below_the_whole(String text, int parts) {
    assertThat(only("CoCo-9,partly met," + text + ",,,,,,").getShare()).contains(Share.of(parts));
  }

  @Test
  void responses_stand_in_the_order_of_their_rows() {
    assertThat(sound(rows("A.10.4.1,met,,,,,,,", "CoCo-9,met,,,,,,,")))
        .extracting(Response::getControl)
        .extracting(ControlId::value)
        .containsExactly("A.10.4.1", "CoCo-9");
  }

  @Test
  void evidence_that_expires_before_it_was_collected_is_for_a_rule_to_find() {
    assertThat(only("CoCo-9,met,,,Report,2014-02-28,2013-01-01,,").getEvidence()).hasSize(1);
  }

  @Test
  void texts_are_kept_with_their_white_space_and_line_breaks() {
    Response response = only("CoCo-9,met,,\" a\r\nb \", c ,,, d ,");

    assertThat(response.getComment()).contains(" a\r\nb ");
    assertThat(response.getEvidence().get(0).getTitle()).isEqualTo(" c ");
    assertThat(response.getOwner()).contains(" d ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"29/02/2012", "2012-02-29", " 29/02/2012 "})
  void a_leap_day_is_a_day(String day) {
    assertThat(only("CoCo-9,met,,,,,,," + day).getPlannedFor())
        .contains(DateSpan.of(LocalDate.of(2012, 2, 29)));
  }

  @ParameterizedTest
  @CsvSource({
    "2014-02, 2014-02",
    "February 2014, 2014-02",
    "feb 2014, 2014-02",
    "SEPT 2014, 2014-09",
    "September 2014, 2014-09",
    "may 2014, 2014-05",
    "December 2013, 2013-12",
    "2013-Q3, 2013-Q3",
    "Q3 2013, 2013-Q3",
    "q1 2014, 2014-Q1",
    "2014, 2014",
    "2014-02-03/2014-02-17, 2014-02-03/2014-02-17",
    "28/02/2014, 2014-02-28"
  })
  void a_date_is_as_precise_as_it_is_written(String cell, String date) {
    Response response = only("CoCo-9,partly met,,Half,Report,%s,%s,Me,%s".replace("%s", cell));

    assertThat(response.getPlannedFor()).contains(DateSpan.parse(date));
    assertThat(response.getEvidence().get(0).getCollectedOn()).contains(DateSpan.parse(date));
    assertThat(response.getEvidence().get(0).getExpiresOn()).contains(DateSpan.parse(date));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"'=1, =1", "''=1, '=1", "'x, 'x", "', '", "x'=, x'=", "=1, =1"})
  void one_apostrophe_before_a_formula_is_the_guards(String cell, String text) {
    String row = "CoCo-9,met,,\"%s\",\"%s\",,,\"%s\",".replace("%s", cell);
    Response response = only(row);

    assertThat(response.getComment()).contains(text);
    assertThat(response.getEvidence().get(0).getTitle()).isEqualTo(text);
    assertThat(response.getOwner()).contains(text);
  }

  @Test
  void texts_may_be_as_long_as_the_model_takes() {
    String comment = "c".repeat(Response.MAX_COMMENT_LENGTH);
    String title = "e".repeat(Evidence.MAX_TITLE_LENGTH);
    String owner = "o".repeat(Response.MAX_OWNER_LENGTH);

    assertThat(sound(rows("CoCo-9,met,," + comment + "," + title + ",,," + owner + ",")))
        .hasSize(1);
    assertThat(faults(rows("CoCo-9,met,," + comment + "x," + title + "x,,," + owner + "x,")))
        .containsExactly(
            "2 comment text-too-long", "2 evidence text-too-long", "2 owner text-too-long");
  }

  // What is not.

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        ",met,,,,,,,; control value-required",
        "CoCo-99,met,,,,,,,; control control-unknown",
        "CoCo-9,perhaps,,,,,,,; answer value-invalid",
        "CoCo-9,partly met,0,,,,,,; share value-invalid",
        "CoCo-9,partly met,-5,,,,,,; share value-invalid",
        "CoCo-9,partly met,half,,,,,,; share value-invalid",
        "CoCo-9,partly met,33.333,,,,,,; share value-invalid",
        "CoCo-9,partly met,150%,,,,,,; share value-invalid",
        "CoCo-9,partly met,100,,,,,,; share share-not-partial",
        "CoCo-9,partly met,100.00%,,,,,,; share share-not-partial",
        "CoCo-9,met,50,,,,,,; share share-without-partly-met",
        "CoCo-9,met,100,,,,,,; share share-without-partly-met",
        "CoCo-9,no,x,,,,,,; share share-without-partly-met",
        "CoCo-9,,50,,,,,,; share share-without-partly-met",
        "CoCo-9,met,,,,2014-02-28,,,; evidence value-required",
        "CoCo-9,met,,,,,2014-02-28,,; evidence value-required",
        "CoCo-9,met,,, ,2014-02-28,2014-02-28,,; evidence value-required",
        "CoCo-9,met,,,'\t,2014-02-28,,,; evidence value-required",
        "CoCo-9,met,,,Report,31/02/2014,,,; evidence date date-invalid",
        "CoCo-9,met,,,Report,,2014-02-29,,; evidence expiry date-invalid",
        "CoCo-9,met,,,,,,,2014-13-01; plan date date-invalid",
        "CoCo-9,met,,,,,,,1/9/2014; plan date date-invalid",
        "CoCo-9,met,,,,,,,09/2014; plan date date-invalid",
        "CoCo-9,met,,,,,,,Smarch 2014; plan date date-invalid",
        "CoCo-9,met,,,,,,,Feb. 2014; plan date date-invalid",
        "CoCo-9,met,,,,,,,February 14; plan date date-invalid",
        "CoCo-9,met,,,,,,,Q5 2014; plan date date-invalid",
        "CoCo-9,met,,,,,,,soon; plan date date-invalid",
        "CoCo-9,met,,,,,,,00/09/2014; plan date date-invalid",
        "CoCo-9,met,,,,,,,+12014-01-01; plan date date-invalid"
      })
  void a_fault_is_one_problem_at_its_cell_and_keeps_the_row_out(String row, String fault) {
    Reading<ImmutableList<Response>> reading = rows("A.10.4.1,met,,,,,,,", row);

    assertThat(faults(reading)).containsExactly("3 " + fault);
    assertThat(reading.value().orElseThrow())
        .extracting(Response::getControl)
        .containsExactly(ControlId.of("A.10.4.1"));
  }

  @Test
  void all_faults_of_a_row_are_found_at_once() {
    assertThat(faults(rows("x,perhaps,half,,,x,y,,z")))
        .containsExactlyInAnyOrder(
            "2 control control-unknown",
            "2 answer value-invalid",
            "2 share value-invalid",
            "2 evidence value-required",
            "2 evidence date date-invalid",
            "2 evidence expiry date-invalid",
            "2 plan date date-invalid");
  }

  @Test
  void a_problem_is_on_the_line_of_the_file() {
    assertThat(faults(rows("", "A.10.4.1,met,,\"a", "b\",,,,,", "", "CoCo-9,x,,,,,,,")))
        .containsExactly("6 answer value-invalid");
  }

  @ParameterizedTest
  @CsvSource({"coco-9, CoCo-9", "CoCo -9, CoCo-9", "a. 10.4.1, A.10.4.1"})
  void an_unknown_control_that_differs_in_case_or_space_is_shown_the_nearest(
      String written, String nearest) {
    assertThat(message(rows(written + ",met,,,,,,,")))
        .isEqualTo(
            "The catalogue small@1 has no control \"" + written + "\", but has " + nearest + ".");
  }

  @Test
  void an_unknown_control_like_no_other_is_shown_none() {
    assertThat(message(rows("CoCo-99,met,,,,,,,")))
        .isEqualTo("The catalogue small@1 has no control \"CoCo-99\".");
  }

  @Test
  void letter_case_tells_controls_apart() {
    assertThat(sound(rows("b-1,met,,,,,,,", "B-1,no,,,,,,,")))
        .extracting(Response::getAnswer)
        .containsExactly(Answer.MET, Answer.NOT_MET);
    assertThat(message(rows("b -1,met,,,,,,,"))).endsWith("but has B-1.");
  }

  @Test
  void a_repeated_control_names_its_first_line_and_the_first_counts() {
    Reading<ImmutableList<Response>> reading =
        rows("CoCo-9,met,,,,,,,", "A.10.4.1,met,,,,,,,", "CoCo-9,no,,,,,,,", "CoCo-9,,,,,,,,");

    assertThat(faults(reading))
        .containsExactly("4 control control-repeated", "5 control control-repeated");
    assertThat(reading.problems().stream().map(Problem::getMessage))
        .containsOnly("The control CoCo-9 stands on line 2 already.");
    assertThat(reading.value().orElseThrow())
        .extracting(Response::getAnswer)
        .containsExactly(Answer.MET, Answer.MET);
  }

  @Test
  void a_repeated_control_is_found_where_its_first_row_is_faulty() {
    assertThat(faults(rows("CoCo-9,perhaps,,,,,,,", "CoCo-9,no,,,,,,,")))
        .containsExactly("2 answer value-invalid", "3 control control-repeated");
  }

  @Test
  void an_unknown_column_is_an_error() {
    Reading<ImmutableList<Response>> reading = read("control,answer,notes\nCoCo-9,met,x\n");

    assertThat(faults(reading)).containsExactly("1 notes column-unknown");
    assertThat(reading.problems().hasErrors()).isTrue();
    assertThat(reading.value().orElseThrow()).hasSize(1);
  }

  @Test
  void control_and_answer_must_be_columns() {
    Reading<ImmutableList<Response>> reading = read("share\n50\n");

    assertThat(reading.value()).isEmpty();
    assertThat(faults(reading))
        .containsExactly("1 answer column-missing", "1 control column-missing");
  }

  @Test
  void a_message_says_what_stands_there_and_the_remedy_what_should() {
    Problem problem = rows("CoCo-9,met,,,,,,,31/02/2014").problems().asList().get(0);

    assertThat(problem.toLine())
        .isEqualTo(
            "form.csv:2: plan date: The plan date is \"31/02/2014\", which is not a date of the"
                + " calendar. Write a real date as 28/02/2014 or 2014-02-28, or what is known of it"
                + " as 2014-02, February 2014, 2014-Q1, Q1 2014 or 2014. [date-invalid]");
    assertThat(message(rows("CoCo-9,no,40,,,,,,")))
        .isEqualTo("The share is \"40\", but the answer is not met.");
  }

  @Test
  void a_file_is_read_as_a_stream_is(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("form.csv"), HEADER + "CoCo-9,met,,,,,,,");

    assertThat(ResponsesCsv.read(file, "form.csv", CATALOGUE)).isEqualTo(rows("CoCo-9,met,,,,,,,"));
    assertThat(faults(ResponsesCsv.read(folder, "form.csv", CATALOGUE)))
        .containsExactly("- - document-unreadable");
  }

  @Test
  void a_null_name_is_refused() {
    assertThatNullPointerException()
        .isThrownBy(() -> ResponsesCsv.read(stream(""), nullName(), CATALOGUE))
        .withMessage("document");
    assertThatNullPointerException()
        .isThrownBy(() -> ResponsesCsv.read(Path.of("x"), nullName(), CATALOGUE))
        .withMessage("document");
  }

  @SuppressWarnings("NullAway")
  private static String nullName() {
    return null;
  }
}
