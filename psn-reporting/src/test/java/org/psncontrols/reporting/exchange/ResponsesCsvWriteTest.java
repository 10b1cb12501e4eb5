package org.psncontrols.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.psncontrols.reporting.exchange.SmallCatalogue.CATALOGUE;
import static org.psncontrols.reporting.exchange.TestData.resource;
import static org.psncontrols.reporting.exchange.TestData.stream;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.AssessmentMethod;
import org.psncontrols.model.assessment.AssessorView;
import org.psncontrols.model.assessment.Burden;
import org.psncontrols.model.assessment.CompensatingMeasure;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Sha256;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.problem.Reading;
import org.psncontrols.model.source.DateSpan;

class ResponsesCsvWriteTest {

  private static final String HEADER =
      "control,answer,share,comment,evidence,evidence date,evidence expiry,owner,plan date\r\n";

  private static Response.Builder response(Answer answer) {
    return Response.builder().control(ControlId.of("CoCo-9")).answer(answer);
  }

  private static Response commented(String comment) {
    return response(Answer.MET).comment(comment).build();
  }

  private static ImmutableList<Response> read(String form) {
    Reading<ImmutableList<Response>> reading =
        ResponsesCsv.read(stream(form), "form.csv", CATALOGUE);
    assertThat(reading.problems()).isEmpty();
    return reading.value().orElseThrow();
  }

  private static void assertReadsBack(Response... responses) {
    assertThat(read(ResponsesCsv.write(List.of(responses)))).containsExactly(responses);
  }

  private static void assertRefused(Response response, String rule) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ResponsesCsv.write(List.of(response)))
        .withMessageStartingWith("the assessment form holds " + rule)
        .withMessageContaining("the response to CoCo-9 has ");
  }

  static List<String> naughtyTexts() {
    return TestData.jsonTexts(resource("bad-input/naughty-strings.json"));
  }

  static List<String> formulas() {
    String json = resource("bad-input/csv-formula-injection.json");
    return TestData.jsonTexts(json.substring(json.indexOf('[')));
  }

  @Test
  void responses_are_written_in_their_order_with_every_column() {
    Response full =
        response(Answer.PARTLY_MET)
            .share(Share.of(6_250))
            .comment("a, \"b\"")
            .addEvidence(
                Evidence.builder()
                    .title("Report")
                    .collectedOn(LocalDate.of(2014, 2, 28))
                    .expiresOn(LocalDate.of(2015, 2, 27))
                    .build())
            .owner("Head of ICT")
            .plannedFor(LocalDate.of(2014, 9, 1))
            .build();
    Response bare =
        Response.builder().control(ControlId.of("A.10.4.1")).answer(Answer.NOT_ASSESSED).build();

    assertThat(ResponsesCsv.write(List.of(full, bare)))
        .isEqualTo(
            HEADER
                + "CoCo-9,partly met,62.5%,\"a, \"\"b\"\"\",Report,2014-02-28,2015-02-27,"
                + "Head of ICT,2014-09-01\r\n"
                + "A.10.4.1,not assessed,,,,,,,\r\n");
    assertReadsBack(full, bare);
  }

  @Test
  void no_responses_are_a_header() {
    assertThat(ResponsesCsv.write(List.of())).isEqualTo(HEADER);
  }

  @Test
  void the_template_has_a_row_for_each_control_and_nothing_else() {
    String template = ResponsesCsv.template(CATALOGUE);

    assertThat(template)
        .isEqualTo(HEADER + "CoCo-9,,,,,,,,\r\nA.10.4.1,,,,,,,,\r\nB-1,,,,,,,,\r\nb-1,,,,,,,,\r\n");
    assertThat(read(template))
        .hasSize(4)
        .extracting(Response::getAnswer)
        .containsOnly(Answer.NOT_ASSESSED);
  }

  @Test
  void a_target_takes_the_form_and_stays_open() throws IOException {
    StringBuilder target = new StringBuilder("x");
    ResponsesCsv.write(List.of(commented("y")), target);

    assertThat(target).hasToString("x" + ResponsesCsv.write(List.of(commented("y"))));
  }

  @Test
  void a_failure_of_the_target_is_its_own() {
    IOException full = new IOException("full");
    Writer failing =
        new StringWriter() {
          @Override
          public StringWriter append(CharSequence text) {
            throw new UncheckedIOException(full);
          }

          @Override
          public void write(char[] buffer, int offset, int length) {
            throw new UncheckedIOException(full);
          }
        };

    assertThatThrownBy(() -> ResponsesCsv.write(List.of(), failing)).isSameAs(full);
  }

  @Test
  void a_target_is_not_touched_where_a_response_is_refused() {
    StringBuilder target = new StringBuilder();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ResponsesCsv.write(List.of(commented("x"), commented("y")), target));
    assertThat(target).isEmpty();
  }

  // Texts that spreadsheets run.

  @ParameterizedTest
  @MethodSource("formulas")
  void a_formula_reads_back_and_does_not_start_a_cell(String formula) {
    String form = ResponsesCsv.write(List.of(commented(formula)));

    assertReadsBack(commented(formula));
    assertNoFormula(form);
  }

  @ParameterizedTest
  @MethodSource("naughtyTexts")
  void a_naughty_text_reads_back_in_every_text_cell(String text) {
    if (CsvRow.isBlank(text)) {
      assertRefused(commented(text), "no blank text, ");
      return;
    }
    String line = text.substring(0, Math.min(text.length(), Response.MAX_OWNER_LENGTH));
    Response response =
        response(Answer.MET)
            .comment(text)
            .addEvidence(Evidence.builder().title(text).build())
            .owner(line)
            .build();

    assertReadsBack(response);
    assertNoFormula(ResponsesCsv.write(List.of(response)));
  }

  @Test
  void all_the_naughty_texts_and_formulas_are_there() {
    assertThat(naughtyTexts()).hasSize(275).contains("undef");
    assertThat(formulas()).hasSize(6);
  }

  private static void assertNoFormula(String form) {
    assertThat(TestData.cells(form))
        .noneMatch(
            cell ->
                !cell.isEmpty()
                    && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(cell.charAt(0)) >= 0);
  }

  @Test
  void a_text_is_guarded_where_it_must_be_and_nowhere_else() {
    for (String start :
        List.of(
            "=", "+", "-", "@", "\t", "\r", "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20", "'=",
            "''-")) {
      assertThat(SpreadsheetGuard.guard(start + "x")).isEqualTo("'" + start + "x");
      assertThat(SpreadsheetGuard.unguard("'" + start + "x")).isEqualTo(start + "x");
    }
    for (String text : List.of("", "x", "x=", "'", "''", "'x", " =")) {
      assertThat(SpreadsheetGuard.guard(text)).isEqualTo(text);
      assertThat(SpreadsheetGuard.unguard(text)).isEqualTo(text);
    }
    assertThat(SpreadsheetGuard.unguard("=")).isEqualTo("=");
  }

  // What the form cannot hold.

  @Test
  void several_items_of_evidence_are_refused() {
    Evidence item = Evidence.builder().title("x").build();

    assertRefused(
        response(Answer.MET).addEvidence(item, item).build(), "one item of evidence, but the");
  }

  @Test
  void an_assessors_view_is_refused() {
    assertRefused(
        response(Answer.MET)
            .assessorView(AssessorView.builder().answer(Answer.NOT_MET).build())
            .build(),
        "no assessor's view, ");
  }

  @Test
  void compensating_measures_are_refused() {
    assertRefused(
        response(Answer.NOT_MET)
            .addCompensatingMeasure(
                CompensatingMeasure.builder()
                    .description("x")
                    .credit(Share.of(1))
                    .expiresOn(LocalDate.of(2014, 1, 1))
                    .build())
            .build(),
        "no compensating measures, ");
  }

  @Test
  void a_share_that_would_not_read_back_is_refused() {
    String rule = "a share below 100% of a partly met answer only, ";

    assertRefused(response(Answer.PARTLY_MET).share(Share.of(Share.WHOLE)).build(), rule);
    assertRefused(response(Answer.NOT_MET).share(Share.of(1)).build(), rule);
    assertReadsBack(response(Answer.PARTLY_MET).share(Share.of(Share.WHOLE - 1)).build());
  }

  @Test
  void a_text_that_would_not_read_back_is_refused() {
    assertRefused(commented(" \u00a0"), "no blank text, ");
    assertRefused(commented("\ud800x"), "Unicode text, ");
    assertRefused(
        commented("x".repeat(Response.MAX_COMMENT_LENGTH + 1)),
        "texts of at most 10000 characters there, ");
    assertRefused(
        response(Answer.MET).owner("x".repeat(Response.MAX_OWNER_LENGTH + 1)).build(),
        "texts of at most 300 ");
    assertRefused(
        response(Answer.MET)
            .addEvidence(
                Evidence.builder().title("x".repeat(Evidence.MAX_TITLE_LENGTH + 1)).build())
            .build(),
        "texts of at most 2000 ");
    assertReadsBack(commented("=".repeat(Response.MAX_COMMENT_LENGTH)));
  }

  @Test
  void a_date_reads_back_however_precise_it_is() {
    for (String date :
        List.of(
            "0000-01-01", "9999-12-31", "2014-02", "2013-Q3", "2014", "2014-02-03/2014-02-17")) {
      assertReadsBack(response(Answer.NOT_MET).plannedFor(DateSpan.parse(date)).build());
    }
  }

  @Test
  void what_the_form_has_no_column_for_is_refused() {
    assertRefused(
        response(Answer.MET).addMethods(AssessmentMethod.TEST).build(), "no assessment methods, ");
    assertRefused(response(Answer.MET).burden(Burden.builder().build()).build(), "no burden, ");
    assertRefused(
        response(Answer.MET)
            .addEvidence(Evidence.builder().title("x").location("y").build())
            .build(),
        "no hash or location of evidence, ");
    assertRefused(
        response(Answer.MET)
            .addEvidence(Evidence.builder().title("x").hash(Sha256.parse("0".repeat(64))).build())
            .build(),
        "no hash or location of evidence, ");
  }

  @Test
  void two_responses_to_one_control_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ResponsesCsv.write(List.of(commented("x"), commented("y"))))
        .withMessageContaining("one row per control")
        .withMessageContaining("CoCo-9");
  }
}
