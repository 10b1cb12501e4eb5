package org.psncontrols.reporting.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.json.Catalogues;
import org.psncontrols.model.json.PsnJson;

class ValidateCommandTest {

  @TempDir static Path sample;
  @TempDir Path dir;

  @BeforeAll
  static void makeSample() {
    assertThat(Run.psn("sample", "programme-2014", "--out", sample).code()).isZero();
  }

  private Path file(String name, String text) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static List<String> portfolio(int lines) throws IOException {
    return Files.readAllLines(sample.resolve("portfolio.ndjson")).subList(0, lines);
  }

  /** A submission that keeps all rules but for one answer without a reason. */
  private static String faulty() throws IOException {
    return Files.readString(sample.resolve("submission.json"))
        .replaceFirst(
            "\"assessment\" ?: ?\\{",
            "\"assessment\": {\n\"responses\": [\n{\"control\": \"CoCo-1\", \"answer\":"
                + " \"not-applicable\"}],");
  }

  private static void assertOneProblem(Run run, int code, String... parts) {
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.out().lines().takeWhile(line -> !line.isEmpty())).hasSize(1);
    assertThat(run.out().lines().findFirst().orElseThrow())
        .contains(parts)
        .doesNotContain("Exception");
  }

  @Test
  void a_submission_and_a_form_without_a_fault() {
    Path submission = sample.resolve("submission.json");
    Path form = sample.resolve("responses.csv");

    Run run = Run.psn("validate", submission, form);

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("No problems.\n");
    assertThat(run.errLines())
        .containsExactly(
            submission + ": submission, as of 2014-02-27.", form + ": form of generic-coco@il3.");
  }

  @Test
  void a_broken_rule_has_its_line_and_path_and_gives_code_1() throws IOException {
    Run run = Run.psn("validate", file("s.json", faulty()));

    assertOneProblem(
        run, 1, "s.json:4: assessment.responses[0].comment: ", "[not-applicable-without-reason]");
    assertThat(run.out())
        .endsWith(
            """

            Code                           Errors  Warnings  Count
            not-applicable-without-reason       1         0      1
            Total                               1         0      1

            Sources
            not-applicable-without-reason: Ministry of Justice, Code of connection standard (legacy), https://security-guidance.service.justice.gov.uk/code-of-connection-standard
            """);
  }

  @Test
  void a_form_in_csv_is_asked_what_can_be_asked_of_answers() throws IOException {
    Path form = file("form.csv", "control,answer\nCoCo-1,not met\nCoCo-2,met\n");

    Run draft = Run.psn("validate", form);
    Run sent = Run.psn("validate", form, "--group", "submission", "--as-of", "2014-03-01");

    assertOneProblem(draft, 1, "form.csv: CoCo-1: responses[0].comment: ", "[gap-without-comment]");
    assertThat(Run.psn("validate", form, "--group", "certification").err())
        .contains("what depends on a date or the policy is not asked without --as-of");
    assertThat(sent.code()).isEqualTo(1);
    assertThat(sent.out())
        .contains("responses[0].plannedFor: warning: ", "[gap-without-plan]")
        .contains("control-not-assessed      56         0     56")
        .doesNotContain("signatory", "network diagram", "healthCheck");
  }

  @Test
  void an_exchange_is_asked_about_its_day_only_where_one_is_given() throws IOException {
    Path file =
        file(
            "exchange.json",
            "{\"provider\": \"own:a\", \"receiver\": \"own:b\","
                + " \"marking\": {\"scheme\": \"gpms\", \"text\": \"SECRET\"}}");

    Run undated = Run.psn("validate", file, "--group", "submission");
    Run dated = Run.psn("validate", file, "--group", "submission", "--as-of", "2013-01-01");

    assertThat(undated.code()).isZero();
    assertThat(undated.err())
        .contains(
            "information-exchange; what depends on a date or the policy is not asked without"
                + " --as-of.");
    assertOneProblem(dated, 1, "exchange.json:1: marking: ", "[exchange-above-ceiling]");
  }

  @Test
  void what_cannot_be_read_and_what_breaks_a_rule_are_told_together() throws IOException {
    Run run =
        Run.psn("validate", file("s.json", faulty().replaceFirst("\\{", "{\"surprise\": 1,")));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out())
        .contains("s.json:1: surprise: ", "[field-unknown]", "s.json:4: assessment.responses[0]");
  }

  @Test
  void warnings_alone_give_code_0() throws IOException {
    List<String> lines = portfolio(18);
    Path file = file("portfolio.ndjson", lines.get(0) + "\n" + lines.get(17));

    Run run = Run.psn("validate", file, "--group", "submission");

    assertOneProblem(
        run,
        0,
        "portfolio.ndjson:2: assessment.actions[6].owner: warning: ",
        "[action-without-owner]");
    assertThat(run.out()).contains("action-without-owner       0         1      1");
    assertThat(run.err()).endsWith("portfolio.ndjson: 1 submission, as of 2014-02-28.\n");
  }

  @Test
  void a_portfolio_may_be_compressed_and_come_through_standard_input() throws IOException {
    byte[] plain = String.join("\n", portfolio(40)).getBytes(UTF_8);
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(plain);
    }
    Path zipped = Files.write(dir.resolve("p.ndjson.gz"), compressed.toByteArray());

    Run first = Run.psn(plain, "validate", "-", "--group", "submission");
    Run second = Run.psn(compressed.toByteArray(), "validate", "-", "--group", "submission");
    Run third = Run.psn("validate", zipped, "--group", "submission");

    assertThat(first.out()).contains("standard input:18: ");
    assertThat(second).isEqualTo(first);
    assertThat(third.out().replace(zipped.toString(), "standard input")).isEqualTo(first.out());
  }

  @Test
  void a_portfolio_without_a_date_is_taken_as_of_the_date_of_each_submission() throws IOException {
    Path file = file("p.ndjson", portfolio(2).get(1));

    assertThat(Run.psn("validate", file).err())
        .endsWith("p.ndjson: 1 submission, each as of its own date.\n");
    assertThat(Run.psn("validate", file, "--as-of", "2014-03-01").err())
        .endsWith("p.ndjson: 1 submission, as of 2014-03-01.\n");
  }

  @Test
  void a_broken_line_of_a_portfolio_leaves_the_others_to_be_checked() throws IOException {
    List<String> lines = portfolio(19);
    lines.set(1, "{\"assessment\":");

    Run run =
        Run.psn("validate", file("p.ndjson", String.join("\n", lines)), "--group", "submission");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("p.ndjson:2: ", "[json-syntax]", "p.ndjson:18: ");
  }

  @Test
  void certification_asks_for_the_certificates_on_the_day() throws IOException {
    String expired =
        Files.readString(sample.resolve("submission.json"))
            .replaceFirst(
                "\\{",
                """
                {"certificates": [{"id": "S-1", "kind": "service-provision", "environment": "own:demo/Hall 2",
                  "holder": "own:demo", "validFrom": "2013-01-01", "validUntil": "2013-12-31"}],
                """);
    Path file = file("s.json", expired);

    assertThat(Run.psn("validate", file).code()).isZero();
    Run then = Run.psn("validate", file, "--group", "certification", "--as-of", "2013-06-30");
    assertThat(then.code()).isEqualTo(1);
    assertThat(then.out())
        .contains("s.json:1: certificates[0].environment: ", "[connection-certificate-missing]")
        .contains("[control-not-assessed]");
    Run sent = Run.psn("validate", file, "--group", "submission", "--as-of", "2013-06-30");
    assertThat(sent.out()).contains("[control-not-assessed]").doesNotContain("[connection-");
  }

  @Test
  void every_kind_of_document_is_known_by_its_members() throws IOException {
    file(
        "organisation.json",
        "{\"id\": \"own:demo\", \"name\": \" \", \"kind\": \"council.district\"}");
    file("exchange.json", "{\"provider\": \"own:a\", \"receiver\": \"own:b\"}");
    file("environment.json", "{\"name\": \"Corporate network\"}");
    file("marking.json", "{\"scheme\": \"gsc-2014\", \"text\": \"OFFICIAL\"}");

    Run run = Run.psn("validate", dir);

    assertThat(run.errLines())
        .containsExactly(
            dir + "/environment.json: environment.",
            dir + "/exchange.json: information-exchange.",
            dir + "/marking.json: marking.",
            dir + "/organisation.json: organisation.");
    assertThat(run.out())
        .contains("exchange.json:1: marking: ", "[field-missing]")
        .contains("organisation.json:1: name: ", "[text-blank]");
  }

  @Test
  void every_built_in_catalogue_is_without_a_fault() throws IOException {
    for (Catalogue catalogue : Catalogues.builtIn().values()) {
      Files.write(
          dir.resolve(catalogue.getEdition() + ".json"),
          PsnJson.writePretty(PsnJson.CATALOGUE, catalogue));
    }

    Run run = Run.psn("validate", dir);

    assertThat(run.out()).isEqualTo("No problems.\n");
    assertThat(run.errLines()).hasSize(Catalogues.builtIn().size());
  }

  @Test
  void a_catalogue_in_csv_is_told_from_a_form() throws IOException {
    String header = "section,section title,id,title,statement,edition,catalogue title,completeness";
    Path own =
        file("own.csv", header + "\nA,Access,A-1,Log-on,Users log on.,own@1,Our own,complete\n");
    Path broken = file("broken.csv", "section,id\nA,A-1\n");
    Path form = file("form.csv", "control,answer\nA-1,met\n");

    Run run = Run.psn("validate", own, form, "--catalogue", own, "--edition", "own@1");

    assertThat(run.code()).isZero();
    assertThat(run.errLines()).containsExactly(own + ": catalogue.", form + ": form of own@1.");
    assertThat(Run.psn("validate", broken).out()).contains("broken.csv:1: ", "[column-missing]");
    assertThat(Run.psn("validate", form).code()).isEqualTo(2);
  }

  @Test
  void a_profile_and_a_mapping_are_held_against_their_catalogues() throws IOException {
    Path profile =
        file(
            "profile.json",
            """
            {"edition": "own@1", "title": "Own", "imports": [
              {"source": "none@1", "include": {"all": true}}]}
            """);
    Path mapping =
        file(
            "mapping.json",
            "{\"sourceEdition\": \"none@1\",\n\"targetEdition\": \"bpss@6.0\", \"title\": \"M\"}");

    Run run = Run.psn("validate", profile, mapping);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out())
        .contains("mapping.json:1: sourceEdition: The catalogue edition none@1 is not known.")
        .contains("profile.json:2: imports[0].source: ");
  }

  @Test
  void an_unknown_catalogue_or_control_gives_code_2() throws IOException {
    String unknown =
        Files.readString(sample.resolve("submission.json"))
            .replace("generic-coco@il3", "generic-coco@il9");

    assertOneProblem(
        Run.psn("validate", file("s.json", unknown)), 2, "generic-coco@il9", "[catalogue-unknown]");
    assertOneProblem(
        Run.psn("validate", file("f.csv", "control,answer\nCoCo-99,met\n")),
        2,
        "f.csv:2: control: ",
        "[control-unknown]");
  }

  @Test
  void a_directory_is_gone_through_in_order_and_whole() throws IOException {
    Path whole = sample.resolve("submission.json");
    file("b/form.csv", "control,answer\n");
    file("b/notes.txt", "{");
    Files.copy(whole, Files.createDirectories(dir.resolve("a")).resolve("s.json"));
    Files.copy(whole, dir.resolve("c.JSON"));

    Run run = Run.psn("validate", dir, dir.resolve("a"));

    assertThat(run.code()).isZero();
    assertThat(run.errLines())
        .extracting(line -> line.substring(dir.toString().length(), line.indexOf(": ")))
        .containsExactly("/a/s.json", "/b/form.csv", "/c.JSON");
  }

  @Test
  void a_link_that_leads_back_or_nowhere_is_one_problem() throws IOException {
    Files.copy(sample.resolve("submission.json"), dir.resolve("s.json"));
    Files.createSymbolicLink(dir.resolve("loop"), dir);

    assertOneProblem(Run.psn("validate", dir), 2, dir + "/loop: ", "[document-unreadable]");

    Files.delete(dir.resolve("loop"));
    Files.createSymbolicLink(dir.resolve("gone.json"), dir.resolve("nowhere"));
    assertOneProblem(Run.psn("validate", dir), 2, dir + "/gone.json: ", "[document-unreadable]");
  }

  @Test
  void a_directory_without_documents_is_a_problem() {
    assertOneProblem(Run.psn("validate", dir), 2, dir.toString(), "[document-unreadable]");
  }

  @Test
  void a_missing_file_leaves_the_others_to_be_checked() throws IOException {
    Run run = Run.psn("validate", dir.resolve("no.json"), file("s.json", faulty()));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("no.json: There is no such file.", "s.json:4: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '^',
      value = {
        "{; json-syntax",
        "{\"assessment\"; json-syntax",
        "^^; document-empty",
        "{\"odd\": 1}; document-unreadable",
        "{}; document-unreadable",
        "[]; document-unreadable",
        "7; document-unreadable",
        "null; document-unreadable",
        "hello; json-syntax",
      })
  void what_is_no_document_is_one_problem(String text, String code) {
    assertOneProblem(
        Run.psn(text.getBytes(UTF_8), "validate", "-"), 2, "standard input", "[" + code + "]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.json", "x.ndjson", "x.csv", "x.gz", "x"})
  void noise_is_no_failure(String name) throws IOException {
    byte[] noise = new byte[2_000];
    Random random = new Random(name.hashCode());
    for (int i = 0; i < 10; i++) {
      random.nextBytes(noise);
      if (i % 2 == 0) {
        noise[0] = '{';
      }
      Run run = Run.psn("validate", Files.write(dir.resolve(name), noise));

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.out() + run.err()).contains("[").doesNotContain("Exception", "unexpected");
    }
  }

  @Test
  void documents_that_are_too_large_deep_or_long_winded_are_problems() throws IOException {
    Path large = file("large.json", "{\"assessment\": \"" + "x".repeat(17 << 20) + "\"}");
    Path deep = file("deep.json", "{\"assessment\": " + "[".repeat(100_000));
    Path winded =
        file("winded.json", faulty().replaceFirst("\\{", "{\"" + "x".repeat(60_000) + "\": 1,"));

    assertOneProblem(Run.psn("validate", large), 2, "[document-too-large]");
    assertThat(Run.psn("validate", deep).out()).contains("[document-too-deep]");
    assertThat(Run.psn("validate", winded).out())
        .contains("[field-unknown]", "winded.json:4: assessment.responses[0].comment");
  }

  @Test
  void problems_beyond_the_limit_are_counted_and_still_decide_the_code() throws IOException {
    String members =
        IntStream.range(0, 100).mapToObj(i -> "\"m" + i + "\":0").collect(Collectors.joining(","));
    Path file = file("p.ndjson", ("{" + members + "}\n").repeat(104) + "{");

    Run run = Run.psn("validate", file);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out())
        .contains(file + ": There are 505 problems more than the 10000 listed.", "[problems-cut]")
        .containsPattern("Total +10001 +0 +10001");
  }

  @Test
  void each_format_says_the_same() throws IOException {
    Path file = file("s.json", faulty());

    assertThat(Run.psn("validate", file, "--format", "json").out())
        .startsWith(
            "{\n  \"problems\": [\n    {\n      \"code\": \"not-applicable-without-reason\"")
        .contains("\"line\": 4", "\"summary\": [");
    assertThat(Run.psn("validate", file, "--format", "markdown").out())
        .startsWith("| Where | Severity |")
        .contains("| Error |", "| not-applicable-without-reason | 1 | 0 | 1 |");
    Run sarif = Run.psn("validate", file, "--format", "sarif");
    assertThat(sarif.code()).isEqualTo(1);
    assertThat(sarif.out())
        .contains("\"version\": \"2.1.0\"", "\"startLine\": 4", "\"uri\": \"file:///")
        .contains("\"ruleId\": \"not-applicable-without-reason\"");
  }

  @Test
  void wrong_usage_is_one_line() {
    Path file = sample.resolve("submission.json");

    assertUsage(Run.psn("validate"), "FILE");
    assertUsage(Run.psn("validate", file, "--group", "final"), "DRAFT");
    assertUsage(Run.psn("validate", file, "--format", "xml"), "SARIF");
    assertUsage(Run.psn("validate", file, "--as-of", "today"), "today");
    assertUsage(Run.psn("validate", file, "--edition", "no"), "generic-coco@il3");
    assertUsage(Run.psn("validate", "-", "--catalogue", "-"), "standard input");
    assertUsage(Run.psn("validate", file, "--policy", file), "[field-unknown]");
  }

  private static void assertUsage(Run run, String part) {
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(part).doesNotContain("Exception");
  }

  @Test
  void help_has_an_example() {
    Run run = Run.psn("validate", "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("psn validate submission.json responses.csv", "Exit code 0");
  }

  @Test
  void text_from_data_cannot_steer_a_terminal() throws IOException {
    Run run = Run.psn("validate", file("r.csv", "control,answer\nCoCo-1,\u001b[31mred\n"));

    assertThat(run.out()).doesNotContain("\u001b").contains("u001b");
  }
}
