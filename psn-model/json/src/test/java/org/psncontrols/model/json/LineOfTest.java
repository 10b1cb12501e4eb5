package org.psncontrols.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineOfTest {

  private static final byte[] JSON =
      """
      {
        "a": 1,
        "list": [
          {"b": 2},
          {
            "b": 3,
            "c": [
              10,
              20
            ]
          }
        ],
        "listed": 4
      }
      """
          .getBytes(UTF_8);

  @ParameterizedTest
  @CsvSource(
      nullValues = "ROOT",
      value = {
        "a, 2",
        "list, 3",
        "list[0], 4",
        "list[0].b, 4",
        "list[1], 5",
        "list[1].b, 6",
        "list[1].c, 7",
        "list[1].c[1], 9",
        "listed, 13"
      })
  void a_value_is_found_on_its_line(String path, long line) {
    assertThat(PsnJson.lineOf(JSON, path)).hasValue(line);
  }

  @ParameterizedTest
  @CsvSource({"list[1].missing, 5", "list[7].b, 3", "nothing, 1", "list[1].c[1].deep, 9"})
  void a_value_that_is_not_there_has_the_line_of_the_nearest_around_it(String path, long line) {
    assertThat(PsnJson.lineOf(JSON, path)).hasValue(line);
  }

  @Test
  @Timeout(120)
  void the_lines_of_many_values_take_one_walk() {
    int count = 20_000;
    byte[] lines = ("[" + "{\n\"a\": 1},".repeat(count - 1) + "{\n\"a\": 1}]").getBytes(UTF_8);
    List<String> paths = IntStream.range(0, count).mapToObj(i -> "[" + i + "].a").toList();

    assertThat(PsnJson.linesOf(lines, paths))
        .hasSize(count)
        .containsEntry("[0].a", 2L)
        .containsEntry("[19999].a", 20_001L);
  }

  @Test
  void the_document_itself_is_on_its_first_line() {
    assertThat(PsnJson.lineOf(JSON, "")).hasValue(1);
  }

  @Test
  void a_document_without_a_value_has_no_line() {
    assertThat(PsnJson.lineOf(new byte[0], "a")).isEqualTo(OptionalLong.empty());
  }

  @Test
  void what_stands_before_a_fault_is_found() {
    assertThat(PsnJson.lineOf("{\n\"a\": 1,\n\"b\": }".getBytes(UTF_8), "a")).hasValue(2);
    assertThat(PsnJson.lineOf("{\n\"a\": 1,\n\"b\": }".getBytes(UTF_8), "b")).hasValue(1);
  }

  @Test
  void names_as_long_as_the_reader_takes_and_depths_that_it_refuses_are_walked_through() {
    String longName = "{\"" + "x".repeat(60_000) + "\": 0,\n\"a\": 1}";
    String deep = "{\n\"a\": 1, \"b\": " + "[".repeat(10_000);

    assertThat(PsnJson.lineOf(longName.getBytes(UTF_8), "a")).hasValue(2);
    assertThat(PsnJson.lineOf(deep.getBytes(UTF_8), "a")).hasValue(2);
  }
}
