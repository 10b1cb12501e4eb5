package org.psncontrols.reporting.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.psncontrols.model.source.Stated;
import org.psncontrols.reporting.programme.NotYetCompliant;
import org.psncontrols.reporting.programme.ProgrammeReport;
import org.psncontrols.reporting.programme.StatusCount;
import org.w3c.dom.Element;

class HtmlReportTest {

  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private static boolean mayRunOrFetch(String attribute) {
    return attribute.startsWith("on") || attribute.equals("style") || attribute.equals("src");
  }

  static Stream<ProgrammeReport> reports() {
    return Stream.of(Reports.empty(), Reports.hostile(), Reports.realistic(), Reports.large(1_001));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void the_page_has_what_assistive_technology_needs(ProgrammeReport report) {
    Html page = Html.parse(HtmlReport.render(report));

    assertThat(page.root().getAttribute("lang")).isEqualTo("en-GB");
    assertThat(page.all("h1")).hasSize(1);
    assertThat(page.all("main")).hasSize(1);
    assertThat(page.all("header")).hasSize(1);
    assertThat(page.texts("title").get(0)).isEqualTo(report.getTitle() + ", 28 February 2014");
    assertThat(page.ids()).doesNotHaveDuplicates();
    assertThat(page.references()).isSubsetOf(page.ids());
    for (Element table : page.all("table")) {
      assertThat(Html.within(table, "caption")).hasSize(1);
      assertThat(Html.within(table, "th")).allMatch(th -> th.hasAttribute("scope"));
    }
    assertThat(page.classed("scroll"))
        .allMatch(
            region ->
                region.getAttribute("role").equals("region")
                    && region.getAttribute("tabindex").equals("0")
                    && !region.getAttribute("aria-labelledby").isEmpty());
    assertThat(page.all("svg"))
        .allMatch(
            svg ->
                svg.getAttribute("aria-hidden").equals("true")
                    || (svg.getAttribute("role").equals("img")
                        && !svg.getAttribute("aria-labelledby").isEmpty()));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void the_page_asks_for_nothing_and_runs_nothing(ProgrammeReport report) {
    String text = HtmlReport.render(report);
    Html page = Html.parse(text);

    assertThat(page.all("script")).isEmpty();
    assertThat(page.all("link")).isEmpty();
    assertThat(page.all("*"))
        .allMatch(element -> Html.attributesOf(element).noneMatch(HtmlReportTest::mayRunOrFetch));
    assertThat(page.all("a")).allMatch(a -> a.getAttribute("href").startsWith("#"));
    assertThat(TAG.matcher(text).results().map(MatchResult::group))
        .allSatisfy(
            tag ->
                assertThat(tag.replaceAll("xmlns=\"[^\"]*\"", ""))
                    .doesNotContain("http:", "https:", "src=", "url("));
    assertThat(page.texts("style").get(0)).doesNotContain("http", "url(", "@import");
  }

  @Test
  void the_security_policy_admits_the_style_sheet_of_the_page_and_nothing_else() {
    Html page = Html.parse(HtmlReport.render(Reports.hostile()));
    byte[] digest = Hashing.sha256().hashString(page.texts("style").get(0), UTF_8).asBytes();

    assertThat(page.all("meta"))
        .filteredOn(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
        .extracting(meta -> meta.getAttribute("content"))
        .containsExactly(
            "default-src 'none'; style-src 'sha256-"
                + BaseEncoding.base64().encode(digest)
                + "'; base-uri 'none'; form-action 'none'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xss-payloads.json", "naughty-strings.json"})
  void every_string_comes_back_as_text(String file) {
    List<String> strings = Resource.strings(Resource.text(file));
    ProgrammeReport.Builder report = Reports.base();
    for (int i = 0; i < strings.size(); i++) {
      report.addNotYet(Reports.saying(i, strings.get(i)));
    }
    Html harmless = Html.parse(HtmlReport.render(Reports.large(strings.size())));
    Html page = Html.parse(HtmlReport.render(report.build()));

    assertThat(strings).hasSizeGreaterThan(100);
    assertThat(page.texts(page.classed("name")))
        .containsExactlyElementsOf(strings.stream().map(HtmlReportTest::shown).toList());
    assertThat(page.elementNames()).isSubsetOf(harmless.elementNames());
  }

  /** What XML cannot hold, and control characters, are shown as signs. */
  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().map(HtmlReportTest::shown).forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static int shown(int c) {
    if (c < ' ') {
      return c == '\t' || c == '\n' ? c : 0x2400 + c;
    }
    if (c == 0x7F) {
      return 0x2421;
    }
    return (c >= 0x80 && c < 0xA0) || c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c;
  }

  @Test
  void texts_of_every_part_are_shown_as_they_are() {
    Html page = Html.parse(HtmlReport.render(Reports.hostile()));

    assertThat(page.texts("h1")).containsExactly("Update <script>alert('title')</script> & more");
    assertThat(page.texts(page.classed("notice")).get(0))
        .isEqualTo(
            "Please note: All data is fictional: <b>no real body</b>, [no link](javascript:alert(1)).");
    assertThat(page.texts("td")).contains("Pragmatic | <i>");
    assertThat(page.texts("th"))
        .contains("Serves several <nations> | or none", "bodies|<x>.ndjson:3: assessedOn");
    assertThat(page.texts("li"))
        .contains(
            "Finding not put right (F-7): Finding F-7 has | pipes & <tags>. Meet the control, or"
                + " plan to.");
  }

  @Test
  void the_numbers_are_those_of_the_report() {
    ProgrammeReport report = Reports.realistic();
    Html page = Html.parse(HtmlReport.render(report));

    assertThat(page.texts("dd"))
        .startsWith(
            "588 in the programme",
            "528 89.8% of all",
            "60 of 588 organisations",
            "37 of the 60 not yet compliant",
            "31 days left to the deadline, 31 March 2014");
    assertThat(page.texts(page.classed("basis")))
        .containsExactly(
            "1,421 submissions read; at least 3 could not be read and are not in the figures.");
    assertThat(page.row("District or borough council"))
        .containsExactly("201", "181", "20", "20", "90.0%");
    assertThat(page.row("England")).containsExactly("534", "479", "55", "35", "89.7%");
    assertThat(page.row("30 September 2013"))
        .containsExactly("Zero tolerance", "588", "330", "258", "193", "56.1%");
    assertThat(page.row("Interim")).containsExactly("19");
    assertThat(page.row("Signatory missing")).containsExactly("23");
    assertThat(page.texts(page.classed("flag"))).hasSize(37).containsOnly("Flagged");
    assertThat(page.texts(page.classed("no-flag"))).hasSize(23).containsOnly("No");
    assertThat(page.texts(page.classed("name")))
        .isEqualTo(report.getNotYet().stream().map(n -> n.getOrganisation().getName()).toList());
    assertThat(page.texts("text")).contains("528 compliant", "23 other not yet", "37 flagged");
  }

  @Test
  void an_entry_says_how_it_stands() {
    Html page = Html.parse(HtmlReport.render(Reports.hostile()));

    assertThat(page.row("Cyngor Môn ac Ynys \uD83D\uDE00 own:body-7, Corporate network"))
        .containsExactly(
            "District or borough council",
            "England",
            "Returned as incomplete (Rejected)",
            "No",
            "66.67%",
            "9 Jan 2014",
            "30 Apr 2014",
            "1,234");
    assertThat(page.texts("summary"))
        .contains("2 blocking reasons for Cyngor Môn ac Ynys \uD83D\uDE00");
    assertThat(page.row("=1+1 own:body-6, =1+1"))
        .containsExactly(
            "District or borough council",
            "England",
            "Interim",
            "Flagged",
            "Nothing to score",
            "Never",
            "No plan",
            "1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2014-03-30;2 days past the deadline, 28 March 2014",
        "2014-03-29;1 day past the deadline, 28 March 2014",
        "2014-03-28;Today is the deadline, 28 March 2014",
        "2014-03-27;1 day left to the deadline, 28 March 2014",
        "2011-03-27;1,097 days left to the deadline, 28 March 2014"
      })
  void the_days_left_are_said_in_words(LocalDate asOf, String words) {
    ProgrammeReport report =
        ProgrammeReport.builder()
            .from(Reports.empty())
            .asOf(asOf)
            .deadline(Stated.local(LocalDate.of(2014, 3, 28)))
            .build();

    assertThat(Html.parse(HtmlReport.render(report)).texts("dd")).contains(words);
  }

  @Test
  void lists_are_whole_up_to_their_limits() {
    Html page = Html.parse(HtmlReport.render(Reports.large(200)));

    assertThat(page.classed("name")).hasSize(200);
    assertThat(page.texts("p")).contains("200 organisations.", "200 problems.");
    assertThat(page.texts("code")).hasSize(200);
    assertThat(Html.parse(HtmlReport.render(Reports.large(1_000))).texts("p"))
        .contains("1,000 organisations.");
  }

  @Test
  void lists_beyond_their_limits_are_cut_and_say_so() {
    Html page = Html.parse(HtmlReport.render(Reports.large(1_001)));

    assertThat(page.classed("name")).hasSize(1_000);
    assertThat(page.texts("code")).hasSize(200);
    assertThat(page.texts("p"))
        .contains(
            "The first 1,000 of 1,001 organisations; the JSON form of this report has all of them.",
            "The first 200 of 1,001 problems; the JSON form of this report has all of them.");
  }

  @Test
  void a_report_on_nobody_is_a_page_too() {
    Html page = Html.parse(HtmlReport.render(Reports.empty()));

    assertThat(page.all("svg")).isEmpty();
    assertThat(page.all("table")).isEmpty();
    assertThat(page.texts("dd")).contains("0 there is no organisation");
    assertThat(page.texts("p"))
        .contains(
            "There is nothing to draw.",
            "Nothing does.",
            "0 organisations.",
            "None.",
            "0 submissions read, none unreadable.")
        .doesNotContain("Regimes on the chart:");
    assertThat(page.classed("warning")).isEmpty();
    assertThat(page.classed("notice")).isEmpty();
  }

  @Test
  void a_report_on_compliant_bodies_alone_has_bars_of_one_part() {
    Html page =
        Html.parse(
            HtmlReport.render(
                Reports.base()
                    .total(new StatusCount(3, 0, 0))
                    .putByNation("Wales", new StatusCount(3, 0, 0))
                    .build()));

    assertThat(page.all("rect"))
        .singleElement()
        .extracting(rect -> rect.getAttribute("class"), rect -> rect.getAttribute("width"))
        .containsExactly("compliant", "100");
  }

  @Test
  void the_rules_are_stated_with_their_sources() {
    Html page = Html.parse(HtmlReport.render(Reports.hostile()));

    assertThat(page.texts("dd"))
        .contains(
            ProgrammeReport.COMPLIANCE_RULE,
            ProgrammeReport.FLAG_RULE,
            "31 March 2014, that day included. SOURCED: read in a public source (S65, Minutes of a"
                + " council, item 4, https://example.org/minutes?a=1&b=2).",
            "Pragmatic began January 2014. SOURCED: read in a public source (S65, Minutes of a"
                + " council, item 4, https://example.org/minutes?a=1&b=2). What a regime makes of"
                + " gaps of each severity is a LOCAL rendering of its meaning, not official.",
            "Each date is judged by the regime in force at it: Zero tolerance, from the review of 31 October 2013;"
                + " Pragmatic | <i>, from the review of 28 February 2014.");
    assertThat(page.texts("li"))
        .contains(
            "Zero tolerance, from the review of 31 October 2013",
            "Pragmatic | <i>, from the review of 28 February 2014");
  }

  @Test
  void a_name_is_kept_apart_from_the_direction_of_the_text_around_it() {
    Html page = Html.parse(HtmlReport.render(Reports.hostile()));

    assertThat(page.classed("name")).extracting(Element::getTagName).containsOnly("bdi");
  }

  @ParameterizedTest
  @CsvSource({"tr, Pacific/Apia", "ar-EG, Pacific/Apia", "th-TH-u-ca-buddhist, UTC"})
  void the_page_is_the_same_in_every_locale_and_zone(String locale, String zone) {
    assertThat(Defaults.with(locale, zone, () -> HtmlReport.render(Reports.realistic())))
        .isEqualTo(HtmlReport.render(Reports.realistic()));
  }

  @Test
  void an_entry_with_one_reason_is_in_the_singular() {
    NotYetCompliant entry = Reports.saying(1, "x");
    Html page = Html.parse(HtmlReport.render(Reports.base().addNotYet(entry).build()));

    assertThat(page.texts("summary")).containsExactly("1 blocking reason for x");
    assertThat(page.texts("p")).contains("1 organisation.");
  }
}
