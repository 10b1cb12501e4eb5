package org.psncontrols.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReportTest {

  private static final Pattern UNESCAPED =
      Pattern.compile("(?<!\\\\)(\\\\\\\\)*[`*_\\[\\]<>|~&$@#]");
  private static final Pattern BLOCK = Pattern.compile("^([-+=]|[0-9]*[.)])");

  @Test
  void the_report_is_as_on_file() {
    assertThat(MarkdownReport.render(Reports.hostile())).isEqualTo(Resource.text("hostile.md"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      quoteCharacter = '"',
      value = {
        "plain text, with: signs (and - more).%plain text, with: signs (and - more).",
        "a|b%a\\|b",
        "`code`%\\`code\\`",
        "[link](https://example.org)%\\[link\\](https\\://example.org)",
        "www.example.org%www\\.example.org",
        "WWW.example.org ww.x%WWW\\.example.org ww.x",
        "<b>&amp;%\\<b\\>\\&amp;",
        "\\|%\\\\\\|",
        "# x%\\# x",
        "- x - y%\\- x - y",
        "12. x 12.%12\\. x 12.",
        "1) x%1\\) x",
        "0. x%0\\. x",
        "9) x%9\\) x",
        "a. x%a. x",
        "=1+1=%\\=1+1=",
        ":smile: x:%\\:smile: x:",
        "@all $x$ *y* _z_ ~q~%\\@all \\$x\\$ \\*y\\* \\_z\\_ \\~q\\~",
      })
  void signs_are_escaped_where_they_have_a_meaning(String text, String escaped) {
    assertThat(MarkdownReport.escape(text)).isEqualTo(escaped);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a b", "a\nb", "a\r\nb", "  a\t\tb ", "a\u2028b", "a\u0085b", "\u00a0a\u00a0b"})
  void white_space_is_one_blank(String text) {
    assertThat(MarkdownReport.escape(text)).isEqualTo("a b");
  }

  @Property
  void no_sign_keeps_a_meaning(
      @ForAll
          @StringLength(max = 12)
          @Chars({
            '\\', '`', '*', '_', '[', ']', '<', '>', '|', '~', '&', '$', '@', '#', ':', '.', '-',
            '1', ')', '+', '=', ' ', '\n', 'w', 'x'
          })
          String text) {
    String escaped = MarkdownReport.escape(text);

    assertThat(UNESCAPED.matcher(escaped).find()).as(escaped).isFalse();
    assertThat(BLOCK.matcher(escaped).find()).as(escaped).isFalse();
    assertThat(escaped).doesNotContain("\n", "://", "www.").isEqualTo(escaped.strip());
    assertThat(escaped.replaceAll("\\\\(.)", "$1")).isEqualTo(text.strip().replaceAll("\\s+", " "));
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
