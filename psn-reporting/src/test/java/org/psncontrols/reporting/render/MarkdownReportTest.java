package org.psncontrols.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReportTest {

  @Test
  void the_report_is_as_on_file() {
    assertThat(MarkdownReport.render(Reports.hostile())).isEqualTo(Resource.text("hostile.md"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xss-payloads.json", "naughty-strings.json"})
  void no_text_breaks_a_table(String file) {
    var report = Reports.base();
    int number = 0;
    for (String text : Resource.strings(Resource.text(file))) {
      report.addNotYet(Reports.saying(++number, text));
    }

    assertThat(MarkdownReport.render(report.build()).lines())
        .filteredOn(line -> line.contains("| Interim |"))
        .hasSize(number)
        .allMatch(line -> line.startsWith("| ") && line.endsWith(" |"))
        .allMatch(line -> line.replaceAll("\\\\.", "").chars().filter(c -> c == '|').count() == 10);
  }

  @Test
  void lists_beyond_their_limits_are_cut_and_say_so() {
    String markdown = MarkdownReport.render(Reports.large(1_001));

    assertThat(markdown)
        .contains(
            "The first 1,000 of 1,001 organisations; the JSON form of this report has all of them.",
            "The first 200 of 1,001 problems; the JSON form of this report has all of them.",
            "Body number 1000.",
            "Value number 200 is wrong.")
        .doesNotContain("Body number 1001.", "Value number 201 is wrong.");
  }

  @Test
  void a_report_on_nobody_is_a_document_too() {
    assertThat(MarkdownReport.render(Reports.empty()))
        .startsWith("# Programme update\n\nAs at **28 February 2014**\n\n## Summary\n")
        .contains(
            "The report has no earlier dates to compare with.",
            "**Status over time.** The report has no dates to compare.",
            "0 submissions read, none unreadable.",
            "Nothing does.",
            "0 organisations.",
            "None.")
        .doesNotContain("Please note", "What each needs", "| Kind |", "| Where |", "| Outcome |");
  }

  @ParameterizedTest
  @CsvSource({"tr, Pacific/Apia", "ar-EG, Pacific/Apia"})
  void the_report_is_the_same_in_every_locale_and_zone(String locale, String zone) {
    assertThat(Defaults.with(locale, zone, () -> MarkdownReport.render(Reports.hostile())))
        .isEqualTo(MarkdownReport.render(Reports.hostile()));
  }
}
