package org.psncontrols.reporting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerbsTest {

  @TempDir Path dir;

  @Test
  void the_report_on_the_sample_states_the_published_figures() throws IOException {
    Run run = Run.psn("report", "--sample", "programme-2014", "--out", dir);

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("As of 2014-02-28")
        .contains("588 organisations, 528 compliant (89.8%), 60 not yet, of which 37 flagged")
        .contains("31 days to the deadline of 2014-03-31")
        .contains("Fictional data");
    assertThat(dir.resolve("report.html")).isNotEmptyFile();
    assertThat(dir.resolve("report.md")).isNotEmptyFile();
    assertThat(Files.readString(dir.resolve("report.json"))).contains("\"flagged\": 37");
  }

  @Test
  void the_sample_as_a_file_gives_the_same_report_as_the_sample() throws IOException {
    Path sample = dir.resolve("sample");
    Path direct = dir.resolve("direct");
    Path read = dir.resolve("read");
    assertThat(Run.psn("sample", "programme-2014", "--seed", 7, "--out", sample).code()).isZero();

    Run.psn("report", "--sample", "programme-2014", "--seed", 7, "--out", direct);
    Run.psn("report", sample.resolve("portfolio.ndjson"), "--out", read);

    for (String file : new String[] {"report.html", "report.md", "report.json"}) {
      assertThat(read.resolve(file)).hasSameBinaryContentAs(direct.resolve(file));
    }
  }

  @Test
  void a_portfolio_comes_from_the_standard_input_too() throws IOException {
    Path sample = dir.resolve("sample");
    Run.psn("sample", "programme-2014", "--out", sample);
    byte[] bytes = Files.readAllBytes(sample.resolve("portfolio.ndjson"));

    Run run = Run.psn(bytes, "report", "-", "--out", dir.resolve("out"));

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("528 compliant");
  }

  @Test
  void an_earlier_date_gives_the_earlier_figures() {
    Run run =
        Run.psn("report", "--sample", "programme-2014", "--as-of", "2013-12-09", "--out", dir);

    assertThat(run.out()).contains("411 compliant (69.9%)");
  }

  @Test
  void locale_and_zone_change_nothing() throws IOException {
    Path usual = dir.resolve("usual");
    Path turkish = dir.resolve("turkish");
    Run first = Run.psn("report", "--sample", "programme-2014", "--out", usual);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Run second;
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      second = Run.psn("report", "--sample", "programme-2014", "--out", turkish);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }

    assertThat(second.out().replace("turkish", "usual")).isEqualTo(first.out());
    for (String file : new String[] {"report.html", "report.md", "report.json"}) {
      assertThat(turkish.resolve(file)).hasSameBinaryContentAs(usual.resolve(file));
    }
  }

  @Test
  void a_form_filled_in_by_an_officer_is_assessed() {
    Run.psn("sample", "programme-2014", "--out", dir);

    Run run =
        Run.psn(
            "assess",
            dir.resolve("submission.json"),
            "--responses",
            dir.resolve("responses.csv"),
            "--write",
            dir.resolve("whole.json"));

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("psn-gate v1: ", "psn-weighted v1: ", "Zero tolerance: ", "(in force)");
    Run again = Run.psn("assess", dir.resolve("whole.json"));
    assertThat(again.out()).isEqualTo(run.out());
    assertThat(
            Run.psn("report", dir.resolve("whole.json"), "--as-of", "2014-02-28", "--out", dir)
                .out())
        .contains("1 organisation,");
  }

  @Test
  void faults_found_in_a_readable_submission_give_code_1() throws IOException {
    Run.psn("sample", "programme-2014", "--out", dir);
    Path form = Files.writeString(dir.resolve("r.csv"), "control,answer\nCoCo-1,n/a\n");

    Run run = Run.psn("assess", dir.resolve("submission.json"), "--responses", form);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("[not-applicable-without-reason]", "Returned as incomplete");
  }

  @Test
  void a_decision_in_force_that_is_not_compliant_gives_code_1() throws IOException {
    Run.psn("sample", "programme-2014", "--out", dir);
    List<String> rows = Files.readAllLines(dir.resolve("responses.csv"));
    rows.set(1, "CoCo-1,no,,not yet,,,,Head of ICT,");
    Path form = Files.write(dir.resolve("r.csv"), rows);

    Run run = Run.psn("assess", dir.resolve("submission.json"), "--responses", form);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "psn-gate v1: 0 of 1 (0.00%)",
            "CoCo-1 Baseline standard",
            "Pragmatic risk mitigation (in force): Rejected",
            "blocks: Control CoCo-1");
    Run asked =
        Run.psn(
            "assess",
            dir.resolve("submission.json"),
            "--responses",
            form,
            "--regime",
            "legacy-gsi",
            "--format",
            "json");
    assertThat(asked.code()).isEqualTo(1);
    assertThat(asked.out())
        .contains(
            "\"regime\":\"legacy-gsi\",\"outcome\":\"rejected\"",
            "\"decidingControls\":[\"CoCo-1\"]",
            "\"exclusions\":[",
            "\"basis\":\"stands\"");
  }

  @Test
  void answers_that_do_not_stand_are_counted() throws IOException {
    Run.psn("sample", "programme-2014", "--out", dir);
    Path form = Files.writeString(dir.resolve("r.csv"), "control,answer\nCoCo-1,yes\n");

    Run run = Run.psn("assess", dir.resolve("submission.json"), "--responses", form);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "Answers that stand: 0 of 58 controls",
            "57 without an answer",
            "1 with an answer but no evidence, so not assessed",
            "Once all is answered: 0.00 of 100 to 100.00 of 100");
  }

  @Test
  void the_built_in_policy_is_printed_and_read_back() throws IOException {
    Path policy =
        Files.writeString(dir.resolve("policy.json"), Run.psn("template", "--policy").out());

    Run run = Run.psn("report", "--sample", "programme-2014", "--policy", policy, "--out", dir);

    assertThat(run.out()).contains("528 compliant");
  }

  @Test
  void responses_in_both_places_are_refused() {
    Run.psn("sample", "programme-2014", "--out", dir);
    Path form = dir.resolve("responses.csv");
    Path whole = dir.resolve("whole.json");
    Run.psn("assess", dir.resolve("submission.json"), "--responses", form, "--write", whole);

    Run run = Run.psn("assess", whole, "--responses", form);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("stand both in");
  }

  @Test
  void json_comes_as_one_object_a_run() {
    Run.psn("sample", "programme-2014", "--out", dir);

    Run run =
        Run.psn(
            "assess",
            dir.resolve("submission.json"),
            "--responses",
            dir.resolve("responses.csv"),
            "--format",
            "json");

    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.out()).startsWith("{\"assessment\":").contains("\"model\":\"psn-weighted\"");
    assertThat(Run.psn("sample", "programme-2014", "--out", dir, "--format", "json").out())
        .contains("\"submissions\":");
    assertThat(
            Run.psn("report", "--sample", "programme-2014", "--out", dir, "--format", "json").out())
        .startsWith("{")
        .contains("\"flagged\": 37");
  }

  @Test
  void the_schemas_are_listed_and_printed() {
    assertThat(Run.psn("schema").out().lines()).contains("submission", "catalogue");
    assertThat(Run.psn("schema", "--format", "json").out()).contains("  \"submission\",");
    Run.psn("schema")
        .out()
        .lines()
        .forEach(
            type -> {
              Run run = Run.psn("schema", type);
              assertThat(run.code()).isZero();
              assertThat(run.out())
                  .startsWith("{")
                  .contains("/draft/2020-12/schema")
                  .endsWith("}\n");
            });
  }

  @Test
  void the_template_has_a_row_for_each_control() {
    Run run = Run.psn("template");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).hasSize(59);
    assertThat(Run.psn("template", "--titles").out().lines()).hasSize(58);
    assertThat(Run.psn("template", "--format", "json").out()).contains("\"generic-coco@il3\"");
  }

  @Test
  void no_verb_is_wrong_usage_and_shows_the_verbs() {
    Run run = Run.psn();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("report", "assess", "score", "sample", "template", "schema", "Exit codes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "report",
        "sample",
        "assess",
        "score",
        "compare",
        "template",
        "catalogue",
        "schema"
      })
  void help_has_an_example(String verb) {
    Run run = Run.psn(verb, "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Example", "psn " + verb);
  }
}
