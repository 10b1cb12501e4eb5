package org.psncontrols.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.psncontrols.reporting.exchange.TestData.faults;
import static org.psncontrols.reporting.exchange.TestData.stream;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Problem.Severity;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Reading;

class CsvTableTest {

  private static final CsvForm FORM = form(',', Severity.ERROR);

  private static CsvForm form(char separator, Severity unknown) {
    return new CsvForm(
        separator, ImmutableSet.of("a", "b"), ImmutableSet.of("c"), ImmutableSet.of("d"), unknown);
  }

  /** Rows as {@code line:a|b|c}; a row whose first cell is {@code bad} has an error. */
  private static final class Cells implements RowReader<String> {

    private boolean ended;

    @Override
    public Optional<String> read(CsvRow row) {
      if (row.cell("a").equals("bad")) {
        row.error(ProblemCodes.VALUE_INVALID, "a", "The a is bad.", "Mend it.");
        return Optional.empty();
      }
      return Optional.of(
          row.line() + ":" + row.cell("a") + "|" + row.cell("b") + "|" + row.cell("c"));
    }

    @Override
    public void end(ProblemList problems) {
      ended = true;
    }
  }

  private final Cells cells = new Cells();

  private Reading<ImmutableList<String>> read(String text) {
    return read(text, FORM);
  }

  private Reading<ImmutableList<String>> read(String text, CsvForm form) {
    return CsvTable.read(stream(text), "d.csv", form, cells);
  }

  private static ImmutableList<String> rows(Reading<ImmutableList<String>> reading) {
    return reading.value().orElseThrow();
  }

  private static String onlyMessage(Reading<?> reading) {
    assertThat(reading.problems()).hasSize(1);
    return reading.problems().asList().get(0).getMessage();
  }

  // The table as it should be.

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void any_line_end_is_a_line_end(String end) {
    Reading<ImmutableList<String>> reading =
        read(String.join(end, "a,b", "1,2", "", "\"x" + end + "y\",4", "5,6"));

    assertThat(reading.problems()).isEmpty();
    assertThat(rows(reading)).containsExactly("2:1|2|", "4:x" + end + "y|4|", "6:5|6|");
    assertThat(cells.ended).isTrue();
  }

  @Test
  void columns_may_stand_in_any_order_and_letter_case_with_space_around() {
    assertThat(rows(read("C, B ,\u00a0A\n3,2,1\n"))).containsExactly("2:1|2|3");
  }

  @Test
  void a_column_known_and_not_needed_is_no_problem() {
    Reading<ImmutableList<String>> reading = read("a,d,b\n1,9,2\n");

    assertThat(reading.problems()).isEmpty();
    assertThat(rows(reading)).containsExactly("2:1|2|");
  }

  @Test
  void tabs_separate_where_the_form_says_so() {
    assertThat(rows(read("a\tb\n1,5\t2\n", form('\t', Severity.ERROR))))
        .containsExactly("2:1,5|2|");
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_header() {
    Reading<ImmutableList<String>> reading = read("\ufeffa,b\n1,2\n");

    assertThat(reading.problems()).isEmpty();
    assertThat(rows(reading)).containsExactly("2:1|2|");
  }

  @Test
  void rows_without_text_are_skipped_whatever_their_width() {
    Reading<ImmutableList<String>> reading = read("\n ,\n\na,b\n \n1,2\n,,,\n\u00a0,\"\"\n3,4");

    assertThat(reading.problems()).isEmpty();
    assertThat(rows(reading)).containsExactly("6:1|2|", "9:3|4|");
  }

  @Test
  void a_header_without_rows_gives_no_values() {
    Reading<ImmutableList<String>> reading = read("a,b");

    assertThat(reading.problems()).isEmpty();
    assertThat(rows(reading)).isEmpty();
  }

  @Test
  void cells_are_handed_out_as_they_stand() {
    assertThat(rows(read("a,b\n\" x \"\"y\"\"\", z\n"))).containsExactly("2: x \"y\"| z|");
  }

  // The header.

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", " \r\n\t\n", "\ufeff", "\ufeff\n", ",,\n"})
  void a_document_without_text_is_empty(String text) {
    Reading<ImmutableList<String>> reading = read(text);

    assertThat(reading.value()).isEmpty();
    assertThat(faults(reading)).containsExactly("- - document-empty");
    assertThat(reading.problems().asList().get(0).getRemedy()).contains("a, b");
  }

  @Test
  void each_missing_column_is_one_problem() {
    Reading<ImmutableList<String>> reading = read("\nc\n1\n");

    assertThat(reading.value()).isEmpty();
    assertThat(faults(reading)).containsExactly("2 a column-missing", "2 b column-missing");
    assertThat(reading.problems().asList().get(0).getRemedy()).contains("comma");
  }

  @Test
  void an_unknown_column_is_an_error_and_the_rows_are_read() {
    Reading<ImmutableList<String>> reading = read("a,b,Notes,\n1,2,x,y\n");

    assertThat(faults(reading))
        .containsExactly("1 column 4 column-unknown", "1 notes column-unknown");
    assertThat(reading.problems().stream().map(Problem::getMessage))
        .containsExactly(
            "Column 4 of the header has no name.",
            "The header has the column \"notes\", which nothing reads.");
    assertThat(reading.problems().asList().get(0).getRemedy()).contains("one of: a, b, c.");
    assertThat(rows(reading)).containsExactly("2:1|2|");
  }

  @Test
  void an_unknown_column_is_a_warning_where_the_form_says_so() {
    assertThat(faults(read("a,b,x\n1,2,3\n", form(',', Severity.WARNING))))
        .containsExactly("1 x column-unknown warning");
  }

  @Test
  void a_repeated_column_leaves_the_rows_unread() {
    Reading<ImmutableList<String>> reading = read("a,b,A,a\n1,2,3,4\n");

    assertThat(reading.value()).isEmpty();
    assertThat(faults(reading)).containsExactly("1 a column-repeated");
  }

  @Test
  void all_faults_of_a_header_are_found_at_once() {
    assertThat(faults(read("a,x,a\n")))
        .containsExactly("1 a column-repeated", "1 b column-missing", "1 x column-unknown");
  }

  @Test
  void a_header_may_have_a_thousand_columns_and_no_more() {
    String names = ",".repeat(998);

    assertThat(read("a,b" + names + "\n").problems()).hasSize(998);

    Reading<ImmutableList<String>> reading = read("a,b" + names + ",\n");
    assertThat(reading.value()).isEmpty();
    assertThat(faults(reading)).containsExactly("1 - document-too-large");
    assertThat(onlyMessage(reading)).contains("1001");
  }

  @Test
  void a_header_with_an_overlong_name_leaves_the_rows_unread() {
    String overlong = "x".repeat(100_001);
    Reading<ImmutableList<String>> reading = read("a,b," + overlong + "\n");

    assertThat(reading.value()).isEmpty();
    assertThat(faults(reading)).containsExactly("1 column 3 document-too-large");
    assertThat(faults(read(overlong + ",a,b\n"))).containsExactly("1 column 1 document-too-large");
  }

  @Test
  void a_strange_column_name_is_shown_short_and_on_one_line() {
    Reading<ImmutableList<String>> reading = read("a,b,\"x\ny\u202e" + "z".repeat(100) + "\"\n");

    Problem problem = reading.problems().asList().get(0);
    String shown = "x\\u000ay\\u202e" + "z".repeat(56) + "...";
    assertThat(problem.getLocation().orElseThrow().field()).contains(shown);
    assertThat(problem.getMessage()).contains('"' + shown + '"');
    assertThat(problem.toLine()).doesNotContain("\n");
  }

  // The rows.

  @Test
  void a_row_of_another_width_is_skipped_with_its_line() {
    Reading<ImmutableList<String>> reading = read("a,b\n1\n1,2,3\n\"\n\",2\n4,5,\n6,7\n");

    assertThat(faults(reading))
        .containsExactly("2 - row-wrong-width", "3 - row-wrong-width", "6 - row-wrong-width");
    assertThat(reading.problems().stream().map(Problem::getMessage))
        .containsExactly(
            "The header has 2 fields, but this row has 1.",
            "The header has 2 fields, but this row has 3.",
            "The header has 2 fields, but this row has 3.");
    assertThat(rows(reading)).containsExactly("4:\n|2|", "7:6|7|");
    assertThat(cells.ended).isFalse();
  }

  @Test
  void one_field_is_not_called_fields() {
    CsvForm narrow =
        new CsvForm(
            '\t', ImmutableSet.of("a"), ImmutableSet.of(), ImmutableSet.of(), Severity.ERROR);

    Problem problem = read("a\n1\t2\n", narrow).problems().asList().get(0);
    assertThat(problem.getMessage()).isEqualTo("The header has 1 field, but this row has 2.");
    assertThat(problem.getRemedy()).contains("with a tab in it");
  }

  @Test
  void the_reader_sees_the_end_where_it_saw_every_row() {
    Reading<ImmutableList<String>> reading = read("a,b\nbad,2\n1,2\n");

    assertThat(faults(reading)).containsExactly("2 a value-invalid");
    assertThat(reading.problems().asList().get(0).getPath()).isEqualTo("a");
    assertThat(rows(reading)).containsExactly("3:1|2|");
    assertThat(cells.ended).isTrue();
  }

  // Quotation marks.

  @Test
  void a_quotation_mark_inside_a_plain_field_is_text() {
    assertThat(rows(read("a,b\n37'37.8\"N,2\n"))).containsExactly("2:37'37.8\"N|2|");
  }

  @Test
  void text_after_a_closing_quotation_mark_ends_the_reading() {
    Reading<ImmutableList<String>> reading = read("a,b\n1,2\n3,\"x\"y\n4,5\n");

    assertThat(faults(reading)).containsExactly("3 b csv-syntax");
    assertThat(onlyMessage(reading)).contains("text after its closing quotation mark");
    assertThat(rows(reading)).containsExactly("2:1|2|");
    assertThat(cells.ended).isFalse();
  }

  @Test
  void text_after_a_closing_quotation_mark_on_the_last_line_is_told_from_one_never_closed() {
    assertThat(onlyMessage(read("a,b\n3,\"x\"y"))).contains("text after");
    assertThat(onlyMessage(read("a,b\n3,\"x"))).contains("never closes");
    assertThat(onlyMessage(read("a,b\n3,\""))).contains("never closes");
  }

  @Test
  void a_broken_field_beyond_the_header_is_named_by_its_number() {
    assertThat(faults(read("a,b\n1,2,\"x\"y\n"))).containsExactly("2 column 3 csv-syntax");
  }

  @Test
  void a_field_that_never_closes_ends_the_reading_at_its_row() {
    Reading<ImmutableList<String>> reading = read("a,b\n1,2\n3,\"x\n4,5\n6,7\n");

    assertThat(faults(reading)).containsExactly("3 b csv-syntax");
    assertThat(rows(reading)).containsExactly("2:1|2|");
  }

  @Test
  void a_header_that_never_closes_gives_no_value() {
    Reading<ImmutableList<String>> reading = read("a,\"b\n1,2\n");

    assertThat(reading.value()).isEmpty();
    assertThat(faults(reading)).containsExactly("1 column 2 csv-syntax");
  }

  // Size.

  @Test
  void the_longest_field_is_read_and_a_longer_one_is_one_problem() {
    String longest = "x".repeat(100_000);
    Reading<ImmutableList<String>> reading =
        read("a,b\n1," + longest + "\n2," + longest + "x\n3,4\n");

    assertThat(faults(reading)).containsExactly("3 b document-too-large");
    assertThat(rows(reading)).containsExactly("2:1|" + longest + "|", "4:3|4|");
    assertThat(cells.ended).isFalse();
  }

  @Test
  void a_row_with_several_overlong_fields_names_the_first() {
    String overlong = "x".repeat(100_001);

    assertThat(faults(read("a,b\n" + overlong + "," + overlong + "\n")))
        .containsExactly("2 a document-too-large");
  }

  @ParameterizedTest
  @CsvSource({"a", "','", "'\"'", "'x\n'"})
  void a_line_of_ten_megabytes_is_one_problem(String text) {
    String line = text.repeat(10_000_000 / text.length());
    Reading<ImmutableList<String>> reading = read("a,b\n1,2\n" + "3,\"" + line);

    assertThat(faults(reading)).hasSize(1);
    assertThat(faults(reading).get(0)).startsWith("3 b ");
    assertThat(rows(reading)).containsExactly("2:1|2|");
  }

  @Test
  void a_field_of_ten_megabytes_is_too_large_and_ends_the_reading() {
    Reading<ImmutableList<String>> reading =
        read("a,b\n1,2\n3," + "x".repeat(10_000_000) + "\n5,6\n");

    assertThat(faults(reading)).containsExactly("3 b document-too-large");
    assertThat(onlyMessage(reading)).contains("1048576");
    assertThat(rows(reading)).containsExactly("2:1|2|");
    assertThat(cells.ended).isFalse();
  }

  @Test
  void a_row_of_ten_million_fields_is_one_problem() {
    Reading<ImmutableList<String>> reading = read("a,b\n" + ",".repeat(9_999_999) + "x\n1,2\n");

    assertThat(faults(reading)).containsExactly("2 - row-wrong-width");
    assertThat(onlyMessage(reading)).contains("10000000");
    assertThat(rows(reading)).containsExactly("3:1|2|");
  }

  @Test
  void millions_of_empty_lines_are_skipped() {
    assertThat(rows(read("a,b\n" + "\n".repeat(3_000_000) + "1,2")))
        .containsExactly("3000002:1|2|");
  }

  @Test
  void a_hundred_thousand_rows_are_read_and_no_more() {
    String rows = "1,2\n".repeat(100_000);

    assertThat(rows(read("a,b\n" + rows))).hasSize(100_000);
    assertThat(cells.ended).isTrue();

    cells.ended = false;
    Reading<ImmutableList<String>> reading = read("a,b\n" + rows + "3,4\n5,6\n");
    assertThat(faults(reading)).containsExactly("100002 - document-too-large");
    assertThat(rows(reading)).hasSize(100_000);
    assertThat(cells.ended).isFalse();
  }

  @Test
  void a_document_may_have_64_mebibytes_and_no_more() {
    byte[] bytes = new byte[CsvDocument.MAX_BYTES];
    Arrays.fill(bytes, (byte) ' ');
    for (int i = 0; i < bytes.length; i += 50_000) {
      bytes[i] = '\n';
    }
    System.arraycopy("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), 0, bytes, 0, 8);

    assertThat(rows(CsvTable.read(new ByteArrayInputStream(bytes), "d", FORM, cells)))
        .containsExactly("2:1|2|");

    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return '\n';
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            Arrays.fill(buffer, offset, offset + length, (byte) '\n');
            return length;
          }
        };
    Reading<ImmutableList<String>> reading = CsvTable.read(endless, "d", FORM, cells);
    assertThat(reading.value()).isEmpty();
    assertThat(faults(reading)).containsExactly("- - document-too-large");
  }

  @Test
  void a_thousand_problems_are_listed_and_the_rest_counted() {
    String header = "a,b\n";
    String bad = "bad,2\n".repeat(1_000);

    assertThat(read(header + bad).problems()).hasSize(1_000);

    Reading<ImmutableList<String>> one = read(header + bad + "bad,2\n1,2\n");
    assertThat(one.problems()).hasSize(1_001);
    assertThat(one.problems().asList().get(0).getMessage())
        .isEqualTo("The document has 1 problem more than are listed.");
    assertThat(faults(one).get(0)).isEqualTo("- - problems-cut");
    assertThat(rows(one)).containsExactly("1003:1|2|");

    Reading<ImmutableList<String>> two = read(header + bad + "bad,2\n1\n");
    assertThat(two.problems().asList().get(0).getMessage())
        .isEqualTo("The document has 2 problems more than are listed.");
  }

  @Test
  void cut_warnings_are_a_warning() {
    ProblemList problems = new ProblemList("d");
    for (int i = 0; i < 1_001; i++) {
      problems.add(ProblemCodes.VALUE_INVALID, Severity.WARNING, i + 1, "a", "Odd.", "Look.");
    }

    assertThat(problems.toProblems().hasErrors()).isFalse();
    problems.error(ProblemCodes.VALUE_INVALID, "Wrong.", "Mend it.");
    problems.add(ProblemCodes.VALUE_INVALID, Severity.WARNING, 1, "a", "Odd.", "Look.");
    assertThat(problems.toProblems().hasErrors()).isTrue();
  }

  // Bytes.

  @ParameterizedTest
  @CsvSource({"'\n', 3", "'\r', 3", "'\r\n', 3", "'\n\r', 5"})
  void a_byte_that_is_not_utf8_is_found_on_its_line(String end, int line) {
    byte[] bytes = ("a,b" + end + "\u00e91,2" + end + "3,?4").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0x92;
    Reading<ImmutableList<String>> reading =
        CsvTable.read(new ByteArrayInputStream(bytes), "d", FORM, cells);

    assertThat(reading.value()).isEmpty();
    assertThat(faults(reading)).containsExactly(line + " - encoding-invalid");
    assertThat(onlyMessage(reading)).contains("0x92");
  }

  @Test
  void a_bad_byte_far_into_the_document_is_found() {
    byte[] bytes = ("a,b\n" + "1,2\n".repeat(10_000) + "3,\u00e9").getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);

    assertThat(faults(CsvTable.read(new ByteArrayInputStream(cut), "d", FORM, cells)))
        .containsExactly("10002 - encoding-invalid");
  }

  @Test
  void utf16_is_not_utf8() {
    byte[] bytes = "\ufeffa,b\n1,2\n".getBytes(StandardCharsets.UTF_16LE);

    assertThat(faults(CsvTable.read(new ByteArrayInputStream(bytes), "d", FORM, cells)))
        .containsExactly("1 - encoding-invalid");
  }

  // Files.

  @Test
  void a_file_is_read(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("x.csv"), "a,b\n1,2\n");

    assertThat(rows(CsvTable.read(file, "d", FORM, cells))).containsExactly("2:1|2|");
  }

  @Test
  void a_missing_file_and_a_folder_are_unreadable(@TempDir Path folder) {
    for (Path file : ImmutableList.of(folder, folder.resolve("none.csv"))) {
      Reading<ImmutableList<String>> reading = CsvTable.read(file, "d", FORM, cells);

      assertThat(reading.value()).isEmpty();
      assertThat(faults(reading)).containsExactly("- - document-unreadable");
    }
  }

  @Test
  void a_stream_that_fails_is_unreadable() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }

          @Override
          public int read(byte[] buffer, int offset, int length) throws IOException {
            throw new IOException("gone");
          }
        };

    assertThat(faults(CsvTable.read(failing, "d", FORM, cells)))
        .containsExactly("- - document-unreadable");
  }

  @Test
  void a_defect_of_a_row_reader_is_not_taken_for_bad_data() {
    RowReader<String> broken =
        row -> {
          throw new IllegalStateException("defect");
        };

    assertThatThrownBy(() -> CsvTable.read(stream("a,b\n1,2\n"), "d", FORM, broken))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("defect");
  }
}
