package org.psncontrols.reporting.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.psncontrols.rules.scoring.ScoringModel;
import org.psncontrols.rules.scoring.ScoringModels;

class ScoreCommandTest {

  @TempDir static Path sample;
  @TempDir Path dir;

  private static Path whole;

  @BeforeAll
  static void makeSample() {
    Run.psn("sample", "programme-2014", "--out", sample);
    whole = sample.resolve("whole.json");
    Run.psn(
        "assess",
        sample.resolve("submission.json"),
        "--responses",
        sample.resolve("responses.csv"),
        "--write",
        whole);
  }

  private static List<String> portfolio() throws IOException {
    return Files.readAllLines(sample.resolve("portfolio.ndjson"));
  }

  private Path file(String name, String... lines) throws IOException {
    return Files.writeString(dir.resolve(name), String.join("\n", lines));
  }

  private static void assertOneLine(Run run, String... parts) {
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).hasSize(1);
    assertThat(run.errLines().get(0)).contains(parts).doesNotContain("Exception");
  }

  @Test
  void the_gate_and_the_weighted_mean_are_usual() {
    Run run = Run.psn("score", whole);

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Brindledale Health Information Body, Corporate network, against")
        .containsSubsequence(
            "Answers that stand: 58 of 58 controls",
            "\npsn-gate v1: 1 of 1 (100.00%)\n",
            "\npsn-weighted v1: 96.57 of 100, exactly 5215/54\n",
            "  Points lost: 3.43\n    A.15.2.2 Technical compliance: 1.85 of 1.85, not met\n")
        .doesNotContain("xccdf", "Rule:");
  }

  @Test
  void models_are_chosen_by_name_and_version_each_once() {
    Run run =
        Run.psn(
            "score", whole, "--model", "pass-share", "--model", "average@1", "--model", "average");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines().filter(line -> line.contains(" v1: ")))
        .extracting(line -> line.substring(0, line.indexOf(' ')))
        .containsExactly("pass-share", "average");
  }

  @Test
  void all_models_are_scored_in_their_order() {
    Run run = Run.psn("score", whole, "--model", "all", "--format", "json");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines().map(line -> line.replaceFirst(".*\"model\":\"([^\"]*)\".*", "$1")))
        .containsExactlyElementsOf(
            ScoringModels.builtIn().all().stream().map(ScoringModel::getId).toList());
  }

  @Test
  void all_models_end_with_why_they_differ() {
    Run text = Run.psn("score", whole, "--model", "all");
    Run json = Run.psn("score", whole, "--model", "all", "--format", "json");

    assertThat(text.out())
        .contains("\n\nWhy the scores differ from that of psn-weighted v1:\n  psn-gate v1: ");
    assertThat(json.out().lines())
        .allMatch(line -> line.contains("\"comparison\":{\"reference\":\"psn-weighted\""));
  }

  @Test
  void json_is_one_object_a_line_for_each_assessment_and_model() throws IOException {
    List<String> lines = portfolio().subList(0, 4);

    Run run = Run.psn("score", file("p.ndjson", lines.toArray(String[]::new)), "--format", "json");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .hasSize(6)
        .allSatisfy(
            line ->
                assertThat(line)
                    .startsWith("{\"assessment\":\"")
                    .contains("\"catalogue\":\"generic-coco@il3\",\"asOf\":\"2014-02-28\"")
                    .doesNotContain("answerEffects")
                    .endsWith("\"}"));
  }

  @Test
  void an_explanation_tells_rule_and_effects() {
    Run text = Run.psn("score", whole, "--explain", "--model", "psn-weighted");
    Run json = Run.psn("score", whole, "--explain", "--model", "psn-weighted", "--format", "json");

    assertThat(text.out())
        .contains(
            "  Rule: The mean of how far",
            "  What each control adds:\n    Conditions of connection (A.1.3): 24.07 of 24.07\n",
            "    A.15.1.4 Data protection: not applicable; counted as not met: 94.82 of 100",
            "    A.15.2.2 Technical compliance met: 1.85 percentage points more, to 98.43 of 100");
    assertThat(json.out())
        .contains("\"rule\":\"The mean of how far", "\"answerEffects\":[{\"control\":\"CoCo-1\"");
  }

  @Test
  void the_date_is_the_one_given_else_the_portfolios_else_each_submissions() throws IOException {
    List<String> lines = portfolio().subList(0, 2);
    String own = lines.get(1).replaceFirst(".*\"submittedOn\":\"([^\"]*)\".*", "$1");
    Path dated = file("a.ndjson", lines.get(0), lines.get(1));
    Path undated = file("b.ndjson", lines.get(1));

    assertThat(Run.psn("score", dated).out()).contains("as of 2014-02-28\n");
    assertThat(Run.psn("score", undated).out()).contains("as of " + own + "\n");
    assertThat(Run.psn("score", dated, "--as-of", "2015-03-01").out())
        .contains("as of 2015-03-01\n");
  }

  @Test
  void a_portfolio_may_be_compressed_and_come_from_standard_input() throws IOException {
    String text = String.join("\n", portfolio().subList(0, 3));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    }

    Run plain = Run.psn(text.getBytes(UTF_8), "score", "-");
    Run compressed = Run.psn(bytes.toByteArray(), "score", "-");

    assertThat(plain.code()).isZero();
    assertThat(plain.out().lines().filter(line -> line.contains(", against "))).hasSize(2);
    assertThat(compressed).isEqualTo(plain);
  }

  @Test
  void a_directory_is_gone_through_without_its_forms() throws IOException {
    Path forms = Files.createDirectory(dir.resolve("forms"));
    Files.copy(whole, forms.resolve("a.json"));
    Files.writeString(forms.resolve("b.ndjson"), portfolio().get(1));
    Files.writeString(forms.resolve("c.csv"), "control,answer\n");

    Run run = Run.psn("score", forms);

    assertThat(run.code()).isZero();
    assertThat(run.out().lines().filter(line -> line.contains(", against "))).hasSize(2);
  }

  @Test
  void an_assessment_without_its_submission_is_scored_on_its_own_day() throws IOException {
    String json = Files.readString(whole);
    int start = json.indexOf("{\"id\"");
    Path assessment = file("a.json", json.substring(start, end(json, start)));

    Run run = Run.psn("score", assessment);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("psn-weighted v1: 96.57 of 100");
  }

  /** Behind the object that begins there, of a text without braces. */
  private static int end(String json, int start) {
    int depth = 0;
    for (int at = start; ; at++) {
      depth += json.charAt(at) == '{' ? 1 : json.charAt(at) == '}' ? -1 : 0;
      if (depth == 0) {
        return at + 1;
      }
    }
  }

  @Test
  void assess_prints_the_same_scores() {
    Run assessed = Run.psn("assess", whole, "--model", "average", "--format", "json");
    Run scored = Run.psn("score", whole, "--model", "average", "--format", "json");

    assertThat(assessed.out()).contains("\"scores\":[" + scored.out().strip() + "]");
    assertThat(assessed.out().split("\"basis\":\"", -1)).hasSize(59);
  }

  @Test
  void an_unknown_model_lists_those_there_are() {
    assertOneLine(
        Run.psn("score", whole, "--model", "psn-wieghted"),
        "no scoring model 'psn-wieghted'",
        "psn-gate@1",
        "risk-matrix@1",
        "all");
    assertOneLine(Run.psn("score", whole, "--model", "psn-gate@2"), "psn-gate@2", "psn-gate@1");
    assertOneLine(Run.psn("score", whole, "--model", "psn-gate@"), "'psn-gate@'");
    assertOneLine(Run.psn("assess", whole, "--model", "x"), "no scoring model 'x'");
  }

  @Test
  void wrong_usage_is_one_line() {
    assertOneLine(Run.psn("score"), "FILE");
    assertOneLine(Run.psn("score", whole, "--as-of", "+10000-01-01"), "+10000-01-01");
    assertOneLine(Run.psn("score", whole, "--as-of", "2014-02-30"), "2014-02-30");
    assertOneLine(Run.psn("score", whole, "--catalogue", whole), "another file");
    assertOneLine(Run.psn("score", "-", "--catalogue", "-"), "another file");
    assertOneLine(Run.psn("score", dir.resolve("no.json")), "There is no such file");
    assertOneLine(Run.psn("score", sample.resolve("responses.csv")), "a form in CSV", "--write");
    assertOneLine(
        Run.psn(
            Run.psn("catalogue", "show", "bpss@6.0", "--format", "json").out().getBytes(UTF_8),
            "score",
            "-"),
        "standard input",
        "a document of the kind catalogue");
  }

  @Test
  void an_unknown_edition_is_not_scored_and_the_rest_is() throws IOException {
    List<String> lines = portfolio().subList(0, 3);
    Path file =
        file(
            "p.ndjson", lines.get(1).replace("generic-coco@il3", "generic-coco@il9"), lines.get(2));

    Run run = Run.psn("score", file);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errLines()).hasSize(1);
    assertThat(run.errLines().get(0))
        .contains("p.ndjson:1: assessment.catalogue", "generic-coco@il9", "[catalogue-unknown]");
    assertThat(run.out().lines().filter(line -> line.contains(", against "))).hasSize(1);
  }

  @Test
  void a_control_of_another_edition_is_not_passed_over() throws IOException {
    String text = Files.readString(whole).replace("\"CoCo-3\"", "\"CoCo-33\"");

    assertOneLine(
        Run.psn("score", file("s.json", text)),
        "s.json:1: assessment.responses[2].control",
        "CoCo-33",
        "[control-unknown]");
  }

  @Test
  void a_control_answered_twice_is_not_scored() throws IOException {
    String text = Files.readString(whole).replace("\"CoCo-3\"", "\"CoCo-2\"");

    assertOneLine(Run.psn("score", file("s.json", text)), "CoCo-2", "[control-repeated]");
  }

  @Test
  void what_cannot_be_read_whole_is_not_scored() throws IOException {
    List<String> lines = portfolio().subList(0, 4);
    String odd = lines.get(1).replaceFirst("\\{", "{\"surprise\":1,");
    Path file = file("p.ndjson", odd, lines.get(2), lines.get(3).substring(0, 300));

    Run run = Run.psn("score", file, "--format", "json");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errLines()).hasSize(2);
    assertThat(run.errLines().get(0)).contains("p.ndjson:1: surprise");
    assertThat(run.errLines().get(1)).contains("p.ndjson:3", "[json-syntax]");
    assertThat(run.out().lines()).hasSize(2);
    assertOneLine(Run.psn("score", file("s.json", odd)), "s.json:1: surprise");
  }

  @Test
  void a_broken_rule_is_told_beside_the_score() throws IOException {
    String text = Files.readString(whole).replaceAll("\"comment\":\"[^\"]*\",?", "");

    Run run = Run.psn("score", file("s.json", text));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("s.json:1: assessment.responses[", "without");
    assertThat(run.out()).contains("psn-weighted v1: 96.57 of 100");
  }

  @Test
  void the_same_round_twice_is_a_fault_but_scored() throws IOException {
    String line = portfolio().get(1);

    Run run = Run.psn("score", file("p.ndjson", line, line));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.errLines()).hasSize(1);
    assertThat(run.errLines().get(0)).contains("p.ndjson:2", "p.ndjson:1", "[submission-repeated]");
    assertThat(run.out().lines().filter(text -> text.contains(", against "))).hasSize(2);
  }

  @Test
  void a_portfolio_without_submissions_is_empty() throws IOException {
    assertOneLine(
        Run.psn("score", file("p.ndjson", portfolio().get(0))),
        "no submission",
        "[document-empty]");
  }

  @Test
  void a_catalogue_and_a_policy_of_ones_own_count() throws IOException {
    Path catalogue =
        file(
            "own.csv",
            "section,section title,id,title,statement,force,evidence,weight,edition,catalogue"
                + " title,completeness",
            "A,Access,A-1,Log-on,Users log on with two factors.,must,Settings,3,own@1,Our own"
                + " code,complete",
            "A,,A-2,Log-off,Idle sessions end.,should,,1,,,");
    Path policy =
        file(
            "policy.json",
            Run.psn("template", "--policy").out().replace("\"where-expected\"", "\"never\""));
    Path submission =
        file(
            "s.json",
            """
            {"assessment": {"id": "a", "organisation": {"id": "own:demo", "name": "\\u001b[31mDemo",
              "kind": "council.district"}, "environment": {"name": "Network"}, "catalogue": "own@1",
              "assessedOn": "2014-02-28",
              "responses": [{"control": "A-1", "answer": "met"}]}}
            """);

    Run strict = Run.psn("score", submission, "--catalogue", catalogue);
    Run lenient = Run.psn("score", submission, "--catalogue", catalogue, "--policy", policy);

    assertThat(strict.code()).isZero();
    assertThat(strict.out())
        .contains("\\u{1b}[31mDemo", "psn-weighted v1: 0.00 of 100", "no evidence")
        .doesNotContain("\u001b");
    assertThat(lenient.out()).contains("psn-weighted v1: 75.00 of 100");
  }

  @Test
  void a_model_of_another_jar_is_found() throws IOException {
    Run run = withProvider(VendorModel.class.getName(), "score", whole, "--model", "vendor-half");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("vendor-half v3: 1 of 2 (50.00%)\n");
    assertThat(withProvider(VendorModel.class.getName(), "score", whole, "--model", "all").out())
        .contains("vendor-half v3");
  }

  @Test
  void a_provider_that_cannot_be_loaded_is_one_line() throws IOException {
    assertOneLine(
        withProvider("no.such.Model", "score", whole), "class path", "no.such.Model", "jar");
    assertOneLine(withProvider(Run.class.getName(), "assess", whole), "class path", "cli.Run");
  }

  /** Runs where a jar says that it has such a model. */
  private Run withProvider(String name, Object... args) throws IOException {
    Path services = Files.createDirectories(dir.resolve("META-INF/services"));
    Files.writeString(services.resolve(ScoringModel.class.getName()), name);
    Thread thread = Thread.currentThread();
    ClassLoader usual = thread.getContextClassLoader();
    try (URLClassLoader jar = new URLClassLoader(new URL[] {dir.toUri().toURL()}, usual)) {
      thread.setContextClassLoader(jar);
      return Run.psn(args);
    } finally {
      thread.setContextClassLoader(usual);
    }
  }
}
