package org.psncontrols.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.psncontrols.reporting.exchange.TestData.resource;
import static org.psncontrols.reporting.exchange.TestData.stream;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.psncontrols.model.problem.Problem.Severity;
import org.psncontrols.model.problem.Reading;

/** The common mechanism against csv-spectrum. */
class CsvSpectrumTest {

  private static List<Map<String, String>> read(String csv, ImmutableSet<String> columns) {
    CsvForm form = new CsvForm(',', columns, ImmutableSet.of(), ImmutableSet.of(), Severity.ERROR);
    RowReader<Map<String, String>> cells =
        row -> {
          Map<String, String> found = new LinkedHashMap<>();
          columns.forEach(column -> found.put(column, row.cell(column)));
          return Optional.of(found);
        };
    Reading<ImmutableList<Map<String, String>>> reading =
        CsvTable.read(stream(csv), "spectrum", form, cells);
    assertThat(reading.problems()).isEmpty();
    return reading.value().orElseThrow();
  }

  private static List<Map<String, String>> expected(String name) {
    return TestData.jsonRows(resource("bad-input/csv-spectrum/json/" + name + ".json")).stream()
        .map(CsvSpectrumTest::lowerCaseNames)
        .toList();
  }

  /** Column names are known in any letter case. */
  private static Map<String, String> lowerCaseNames(Map<String, String> row) {
    Map<String, String> lower = new LinkedHashMap<>();
    row.forEach((name, value) -> lower.put(Ascii.toLowerCase(name), value));
    return lower;
  }

  private static String csv(String name) {
    return resource("bad-input/csv-spectrum/csvs/" + name + ".csv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "comma_in_quotes",
        "empty",
        "escaped_quotes",
        "json",
        "newlines",
        "quotes_and_newlines",
        "simple",
        "utf8"
      })
  void a_file_gives_what_its_json_says(String name) {
    List<Map<String, String>> expected = expected(name);

    assertThat(read(csv(name), ImmutableSet.copyOf(expected.get(0).keySet()))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"empty_crlf", "newlines_crlf", "simple_crlf"})
  void a_file_with_carriage_returns_gives_what_its_json_says(String name) {
    List<Map<String, String>> expected = expected(name);
    String csv = csv(name).replace("\n", "\r\n");

    assertThat(read(csv, ImmutableSet.copyOf(expected.get(0).keySet()))).isEqualTo(expected);
  }

  @Test
  void coordinates_keep_their_stray_quotation_marks() {
    Map<String, String> expected = new HashMap<>(expected("location_coordinates").get(0));
    // The two files disagree on the number alone.
    assertThat(expected.put("contact phone number", "2095257564")).isEqualTo("1234567890");

    assertThat(read(csv("location_coordinates"), ImmutableSet.copyOf(expected.keySet())))
        .containsExactly(expected);
  }
}
