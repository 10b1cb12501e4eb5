package org.psncontrols.model.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.psncontrols.model.json.Faults.ANYTHING;
import static org.psncontrols.model.json.Faults.DOCUMENT;
import static org.psncontrols.model.json.Faults.fault;
import static org.psncontrols.model.json.Faults.faults;
import static org.psncontrols.model.json.Faults.only;
import static org.psncontrols.model.json.Faults.read;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Reading;
import org.psncontrols.model.source.SourceReference;

/** Passes null on purpose, to see it refused. */
@NullUnmarked
class PsnJsonTest {

  private static final JsonForm<ImmutableList<Integer>> DIGITS =
      JsonForms.list(JsonForms.integer(0, 9), 5_000);

  /** A stream of spaces that has no end and counts what is taken from it. */
  private static final class Endless extends InputStream {
    private long taken;

    @Override
    public int read() {
      taken++;
      return ' ';
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      Arrays.fill(bytes, offset, offset + length, (byte) ' ');
      taken += length;
      return length;
    }
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  @Test
  void several_faults_of_a_document_are_all_reported() {
    String text =
        """
        {
          "assessment": {
            "id": "a b",
            "organisation": 3,
            "foo bar": [],
            "id": "x",
            "environment": {
              "users": 1.5,
              "sites": 99999999999999999999
            },
            "responses": [
              {
                "control": "A",
                "answer": "Met",
                "evidence": [{"title": null}, 7]
              },
              null
            ]
          },
          "submittedOn": "2014-02-30"
        }
        """;
    Reading<?> reading = read(PsnJson.SUBMISSION, text);
    assertThat(reading.value()).isEmpty();
    assertThat(faults(reading))
        .containsExactly(
            fault(ProblemCodes.FIELD_MISSING, 2, "assessment.assessedOn"),
            fault(ProblemCodes.FIELD_MISSING, 2, "assessment.catalogue"),
            fault(ProblemCodes.VALUE_INVALID, 3, "assessment.id"),
            fault(ProblemCodes.VALUE_WRONG_TYPE, 4, "assessment.organisation"),
            fault(ProblemCodes.FIELD_UNKNOWN, 5, "assessment[\"foo bar\"]"),
            fault(ProblemCodes.FIELD_REPEATED, 6, "assessment.id"),
            fault(ProblemCodes.FIELD_MISSING, 7, "assessment.environment.name"),
            fault(ProblemCodes.VALUE_INVALID, 8, "assessment.environment.users"),
            fault(ProblemCodes.NUMBER_OUT_OF_RANGE, 9, "assessment.environment.sites"),
            fault(ProblemCodes.VALUE_INVALID, 14, "assessment.responses[0].answer"),
            fault(ProblemCodes.VALUE_WRONG_TYPE, 15, "assessment.responses[0].evidence[0].title"),
            fault(ProblemCodes.VALUE_WRONG_TYPE, 15, "assessment.responses[0].evidence[1]"),
            fault(ProblemCodes.VALUE_WRONG_TYPE, 17, "assessment.responses[1]"),
            fault(ProblemCodes.DATE_INVALID, 20, "submittedOn"));
  }

  @Test
  void forms_are_listed_once_by_name_and_type() {
    assertThat(PsnJson.forms()).map(TypeForm::name).doesNotHaveDuplicates();
    assertThat(PsnJson.forms()).map(TypeForm::type).doesNotHaveDuplicates();
    assertThat(PsnJson.forms()).startsWith(PsnJson.documents().toArray(new TypeForm<?>[0]));
    assertThat(TypeForm.of(Problem.Severity.class, JsonForms.enumeration(Problem.Severity.class)))
        .extracting(TypeForm::name)
        .isEqualTo("problem-severity");
  }

  @Test
  void what_a_catalogue_refuses_is_a_problem() {
    String text =
        """
        {"edition": "own@1", "title": "T", "completeness": "outline",
         "sections": [{"id": "S", "title": "T"}, {"id": "", "title": " "}]}
        """;
    assertThat(faults(read(PsnJson.CATALOGUE, text)))
        .containsExactly(fault(ProblemCodes.VALUE_INVALID, 2, "sections[1]"));
    Problem repeated =
        only(read(PsnJson.CATALOGUE, text.replace("\"\"", "\"S\"").replace("\" \"", "\"U\"")));
    assertThat(repeated.getMessage())
        .isEqualTo("A section must appear once in catalogue own@1, but S appears again.");
    assertThat(repeated.getPath()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\r\n\t ", "\ufeff", "\ufeff \n"})
  void a_document_without_content_is_empty(String text) {
    assertThat(faults(read(ANYTHING, text)))
        .containsExactly(fault(ProblemCodes.DOCUMENT_EMPTY, 1, ""));
    only(read(ANYTHING, text));
  }

  @Test
  void a_byte_order_mark_at_the_start_is_passed_over() {
    assertThat(read(DIGITS, "\ufeff[1]")).isEqualTo(Reading.of(ImmutableList.of(1)));
  }

  @Test
  void a_byte_order_mark_anywhere_else_is_not_json() {
    assertThat(only(read(DIGITS, "\ufeff\ufeff[1]")).getCode()).isEqualTo(ProblemCodes.JSON_SYNTAX);
    assertThat(only(PsnJson.read(DIGITS, "\ufeff[1]".getBytes(UTF_8), DOCUMENT, 2)).getCode())
        .isEqualTo(ProblemCodes.JSON_SYNTAX);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5B E9 5D                | 1 | byte 2 of line 1, hexadecimal E9",
        "5B 0A 20 0D 0A 0D 22 FF | 4 | byte 2 of line 4, hexadecimal FF",
        "5B 0D 0D 80             | 3 | byte 1 of line 3, hexadecimal 80",
        "0D C3                   | 2 | byte 1 of line 2, hexadecimal C3",
        "0D ED A0 80             | 2 | byte 1 of line 2, hexadecimal ED",
        "EF BB 5B 5D             | 1 | byte 1 of line 1, hexadecimal EF",
        "EF BB BF 5B FF          | 1 | byte 5 of line 1, hexadecimal FF",
        "FF FE 5B 00             | 1 | byte 1 of line 1, hexadecimal FF",
      })
  void bytes_that_are_not_utf8_are_named(String hexadecimal, long line, String place) {
    int[] values =
        Arrays.stream(hexadecimal.split(" "))
            .mapToInt(each -> Integer.parseInt(each, 16))
            .toArray();
    Problem problem = only(PsnJson.read(ANYTHING, bytes(values), DOCUMENT));
    assertThat(problem.getCode()).isEqualTo(ProblemCodes.ENCODING_INVALID);
    assertThat(problem.getLocation()).contains(Location.of(DOCUMENT, line));
    assertThat(problem.getMessage())
        .isEqualTo("The document must be UTF-8, but " + place + ", is not.");
  }

  @Test
  void another_encoding_is_not_guessed() {
    assertThat(
            only(PsnJson.read(ANYTHING, "[\"caf\u00e9\"]".getBytes(ISO_8859_1), DOCUMENT))
                .getCode())
        .isEqualTo(ProblemCodes.ENCODING_INVALID);
    assertThat(only(PsnJson.read(ANYTHING, bytes('[', 0, ']', 0), DOCUMENT)).getCode())
        .isEqualTo(ProblemCodes.JSON_SYNTAX);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\": 1,}      | 1 | The document is not JSON at line 1, column 9, after \"{\"a\": 1,\".",
        "[1 2]            | 1 | The document is not JSON at line 1, column 4, after \"[1 \".",
        "[1,~~ nul]       | 3 | The document is not JSON at line 3, column 2, after \" \".",
        "[1,~x]           | 2 | The document is not JSON at line 2, column 1.",
        "'a'              | 1 | The document is not JSON at line 1, column 1.",
        "[1111111111111111111111, z | 1 | The document is not JSON at line 1, column 26,"
            + " after \"111111111111111111, \".",
        "[1]]             | 1 | The document is not JSON at line 1, column 4, after \"[1]\".",
        "NaN              | 1 | The document is not JSON at line 1, column 4, after \"NaN\".",
        "[1] [2]          | 1 | The document must end after its value, but goes on"
            + " at line 1, column 5.",
        "[1]~~ {          | 3 | The document must end after its value, but goes on"
            + " at line 3, column 2.",
        "[1, 2            | 1 | The document ends too early, at line 1, column 6.",
        "[1,              | 1 | The document ends too early, at line 1, column 4.",
        "[1, fals         | 1 | The document ends too early, at line 1, column 5.",
        "{\"a\":~nul      | 2 | The document ends too early, at line 2, column 1.",
        "[t               | 1 | The document ends too early, at line 1, column 2.",
        "[1.              | 1 | The document ends too early, at line 1, column 3.",
        "[-2.             | 1 | The document ends too early, at line 1, column 4.",
        "\"a              | 1 | The document ends too early, at line 1, column 3.",
      })
  void text_that_is_not_json_is_placed_and_shown(String text, long line, String message) {
    Problem problem = only(read(ANYTHING, text.replace('~', '\n')));
    assertThat(problem.getCode()).isEqualTo(ProblemCodes.JSON_SYNTAX);
    assertThat(problem.getLocation()).contains(Location.of(DOCUMENT, line));
    assertThat(problem.getMessage()).isEqualTo(message);
  }

  @Test
  void what_was_found_before_a_fault_of_syntax_is_kept() {
    assertThat(faults(read(DIGITS, "[77,\n x]")))
        .containsExactly(
            fault(ProblemCodes.NUMBER_OUT_OF_RANGE, 1, "[0]"),
            fault(ProblemCodes.JSON_SYNTAX, 2, ""));
    assertThat(faults(read(DIGITS, "[77]\n 1")))
        .containsExactly(
            fault(ProblemCodes.NUMBER_OUT_OF_RANGE, 1, "[0]"),
            fault(ProblemCodes.JSON_SYNTAX, 2, ""));
  }

  @Test
  void a_document_cut_off_anywhere_is_a_problem() {
    byte[] whole = PsnJson.writePretty(PsnJson.SUBMISSION, Samples.SUBMISSION);
    int end = whole.length - 1;
    assertThat(PsnJson.read(PsnJson.SUBMISSION, Arrays.copyOf(whole, end), DOCUMENT).value())
        .isPresent();
    for (int length = 1; length < end; length++) {
      Problem problem =
          only(PsnJson.read(PsnJson.SUBMISSION, Arrays.copyOf(whole, length), DOCUMENT));
      if (problem.getCode().equals(ProblemCodes.ENCODING_INVALID)) {
        continue;
      }
      assertThat(problem.getCode()).isEqualTo(ProblemCodes.JSON_SYNTAX);
      assertThat(problem.getMessage()).startsWith("The document ends too early, at line ");
    }
  }

  @Test
  void a_line_of_a_larger_document_is_placed_in_it() {
    Reading<?> reading =
        PsnJson.read(DIGITS, "[77,\n\"a\"]".getBytes(UTF_8), "portfolio.ndjson", 41);
    assertThat(reading.problems().stream().map(Problem::getLocation).map(l -> l.orElseThrow()))
        .containsExactly(
            Location.of("portfolio.ndjson", 41, "[0]"), Location.of("portfolio.ndjson", 42, "[1]"));
    for (String text : new String[] {"", "[", "[1]]", "[1] 1", "\u0000"}) {
      assertThat(faults(PsnJson.read(DIGITS, text.getBytes(UTF_8), DOCUMENT, 41)))
          .extracting(Faults.Fault::line)
          .containsExactly(41L);
    }
    assertThat(faults(PsnJson.read(DIGITS, bytes('\n', 0xFF), DOCUMENT, 41)))
        .containsExactly(fault(ProblemCodes.ENCODING_INVALID, 42, ""));
    assertThat(only(PsnJson.read(DIGITS, "[1]]".getBytes(UTF_8), DOCUMENT, 41)).getMessage())
        .contains("line 41, column 4");
  }

  @Test
  void a_line_is_counted_from_1() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PsnJson.read(DIGITS, bytes('1'), DOCUMENT, 0))
        .withMessage("a line is counted from 1, but is 0");
  }

  @Test
  void nesting_up_to_the_limit_is_read() {
    int depth = PsnJson.MAX_DEPTH;
    assertThat(read(ANYTHING, "[".repeat(depth) + "]".repeat(depth))).isEqualTo(Reading.of(true));
    assertThat(read(ANYTHING, "{\"a\":".repeat(depth) + "1" + "}".repeat(depth)))
        .isEqualTo(Reading.of(true));
  }

  @Test
  void nesting_beyond_the_limit_ends_the_document() {
    int depth = PsnJson.MAX_DEPTH + 1;
    for (String text :
        new String[] {"[\n".repeat(depth) + "]".repeat(depth), "{\"a\":\n".repeat(depth)}) {
      Problem problem = only(read(ANYTHING, text));
      assertThat(problem.getCode()).isEqualTo(ProblemCodes.DOCUMENT_TOO_DEEP);
      assertThat(problem.getLocation()).contains(Location.of(DOCUMENT, depth));
    }
  }

  @Test
  void as_many_problems_as_the_limit_are_listed_and_the_rest_is_still_checked() {
    String text = "[" + "77,\n".repeat(PsnJson.MAX_PROBLEMS - 1) + "77, 1]";
    assertThat(read(DIGITS, text).problems().size()).isEqualTo(PsnJson.MAX_PROBLEMS);
    assertThat(faults(read(DIGITS, text)))
        .allMatch(fault -> fault.code().equals(ProblemCodes.NUMBER_OUT_OF_RANGE));
  }

  @Test
  void more_problems_than_the_limit_end_the_document() {
    String text = "[" + "77,\n".repeat(PsnJson.MAX_PROBLEMS + 3) + "77, and no more JSON";
    Reading<?> reading = read(DIGITS, text);
    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems().size()).isEqualTo(PsnJson.MAX_PROBLEMS + 1);
    Problem last = reading.problems().asList().get(PsnJson.MAX_PROBLEMS);
    assertThat(last.getCode()).isEqualTo(ProblemCodes.PROBLEMS_CUT);
    assertThat(last.getLocation()).contains(Location.of(DOCUMENT, 1_001));
    assertThat(last.getMessage())
        .isEqualTo(
            "The document has more than 1000 problems; it was read no further than line 1001.");
  }

  @Test
  void a_document_may_be_as_large_as_the_limit() {
    byte[] text = new byte[PsnJson.MAX_DOCUMENT_BYTES];
    Arrays.fill(text, (byte) ' ');
    text[0] = '1';
    assertThat(PsnJson.read(ANYTHING, text, DOCUMENT)).isEqualTo(Reading.of(true));
    assertThat(PsnJson.read(ANYTHING, new ByteArrayInputStream(text), DOCUMENT))
        .isEqualTo(Reading.of(true));
  }

  @Test
  void a_larger_document_is_one_problem() {
    Problem problem =
        only(PsnJson.read(ANYTHING, new byte[PsnJson.MAX_DOCUMENT_BYTES + 1], DOCUMENT));
    assertThat(problem.getCode()).isEqualTo(ProblemCodes.DOCUMENT_TOO_LARGE);
    assertThat(problem.getMessage())
        .isEqualTo("The document must have at most 16777216 bytes, but has more.");
  }

  @Test
  void a_stream_without_an_end_is_not_read_to_it() {
    Endless endless = new Endless();
    assertThat(only(PsnJson.read(ANYTHING, endless, DOCUMENT)).getCode())
        .isEqualTo(ProblemCodes.DOCUMENT_TOO_LARGE);
    assertThat(endless.taken).isEqualTo(PsnJson.MAX_DOCUMENT_BYTES + 1L);
  }

  @Test
  void a_stream_is_read_as_its_bytes_are() {
    assertThat(PsnJson.read(DIGITS, new ByteArrayInputStream("[1, 2]".getBytes(UTF_8)), DOCUMENT))
        .isEqualTo(Reading.of(ImmutableList.of(1, 2)));
    assertThat(
            faults(
                PsnJson.read(DIGITS, new ByteArrayInputStream("\n[1".getBytes(UTF_8)), DOCUMENT)))
        .containsExactly(fault(ProblemCodes.JSON_SYNTAX, 2, ""));
  }

  @Test
  void a_stream_that_fails_is_a_problem() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk on fire");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
          }
        };
    Reading<Boolean> reading = PsnJson.read(ANYTHING, failing, DOCUMENT);
    assertThat(reading.value()).isEmpty();
    Problem problem = reading.problems().asList().get(0);
    assertThat(problem.getCode()).isEqualTo(ProblemCodes.DOCUMENT_UNREADABLE);
    assertThat(problem.getLocation()).contains(Location.of(DOCUMENT));
  }

  @Test
  void null_arguments_are_refused() {
    assertThatNullPointerException()
        .isThrownBy(() -> PsnJson.read(null, bytes('1'), DOCUMENT))
        .withMessage("form");
    assertThatNullPointerException()
        .isThrownBy(() -> PsnJson.read(ANYTHING, bytes('1'), null))
        .withMessage("document");
    assertThatNullPointerException()
        .isThrownBy(() -> PsnJson.write(PsnJson.SOURCE_REFERENCE, null))
        .withMessage("value");
  }

  @Test
  void an_empty_object_or_list_is_written_without_a_space() {
    assertThat(new String(PsnJson.writePretty(DIGITS, ImmutableList.of()), UTF_8))
        .isEqualTo("[]\n");
    JsonForm<Object> empty = ObjectForm.of(Object::new, builder -> builder).build();
    assertThat(new String(PsnJson.writePretty(empty, "x"), UTF_8)).isEqualTo("{}\n");
  }

  @Test
  void any_text_reads_back_as_it_was_written() {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c < 0x300; c++) {
      all.appendCodePoint(c);
    }
    all.append("\u2028\u2029\ufeff\uffff\ud83d\udd12\udbff\udfff");
    SourceReference source =
        SourceReference.builder().key(all.toString()).title("=1+1</script>\"\\").build();
    byte[] line = PsnJson.write(PsnJson.SOURCE_REFERENCE, source);
    assertThat(PsnJson.read(PsnJson.SOURCE_REFERENCE, line, DOCUMENT))
        .isEqualTo(Reading.of(source));
    assertThat(new String(line, UTF_8)).doesNotContain("\n", "\r");
  }

  @Test
  void every_problem_can_itself_be_written() {
    Reading<?> reading =
        read(
            PsnJson.ORGANISATION,
            "{\"\\ud83d\\u0000\": 1, \"name\": \"\\ud83d\", \"id\": \"\\n\"}");
    assertThat(reading.problems().size()).isEqualTo(4);
    for (Problem problem : reading.problems()) {
      assertThat(PsnJson.read(PsnJson.PROBLEM, PsnJson.write(PsnJson.PROBLEM, problem), DOCUMENT))
          .isEqualTo(Reading.of(problem));
      assertThat(problem.toLine()).doesNotContain("\n");
    }
  }
}
