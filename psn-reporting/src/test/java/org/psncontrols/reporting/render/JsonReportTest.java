package org.psncontrols.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.psncontrols.reporting.programme.ProgrammeReport;

class JsonReportTest {

  @Test
  void the_report_is_as_on_file() {
    assertThat(JsonReport.render(Reports.hostile())).isEqualTo(Resource.text("hostile.json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xss-payloads.json", "naughty-strings.json"})
  void every_string_reads_back_as_it_was(String file) {
    List<String> strings = Resource.strings(Resource.text(file));
    ProgrammeReport.Builder report = Reports.base();
    for (int i = 0; i < strings.size(); i++) {
      report.addNotYet(Reports.saying(i, strings.get(i)));
    }

    assertThat(Resource.strings(JsonReport.render(report.build()))).containsAll(strings);
  }

  @Test
  void lists_are_never_cut() {
    String json = JsonReport.render(Reports.large(1_001));

    assertThat(json).contains("\"Body number 1001.\"", "\"Value number 1001 is wrong.\"");
  }

  @Test
  void what_is_absent_is_null_and_what_is_empty_is_empty() {
    assertThat(JsonReport.render(Reports.empty()))
        .contains(
            "\n  \"notice\": null,\n",
            "\n    \"compliantPercent\": null\n",
            "\n  \"outcomes\": {},\n",
            "\n  \"notYet\": [],\n")
        .endsWith("}\n");
  }

  @Test
  void half_a_surrogate_pair_gives_way() {
    String json = JsonReport.render(Reports.base().title("a\ud800b\udc00 \ud83d\ude00").build());

    assertThat(json).contains("\"title\": \"a\ufffdb\ufffd \ud83d\ude00\"");
  }

  @ParameterizedTest
  @CsvSource({"tr, Pacific/Apia", "ar-EG, Pacific/Apia"})
  void the_report_is_the_same_in_every_locale_and_zone(String locale, String zone) {
    assertThat(Defaults.with(locale, zone, () -> JsonReport.render(Reports.realistic())))
        .isEqualTo(JsonReport.render(Reports.realistic()));
  }
}
