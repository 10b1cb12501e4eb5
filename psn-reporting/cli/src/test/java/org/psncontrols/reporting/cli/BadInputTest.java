package org.psncontrols.reporting.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of bad input gives exit code 2 and one clear line for each fault. */
class BadInputTest {

  @TempDir static Path sample;
  @TempDir Path dir;

  @BeforeAll
  static void makeSample() {
    assertThat(Run.psn("sample", "programme-2014", "--out", sample).code()).isZero();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text);
  }

  private static List<String> portfolio() throws IOException {
    return Files.readAllLines(sample.resolve("portfolio.ndjson"));
  }

  private Path out() {
    return dir.resolve("out");
  }

  private Run report(Path portfolio) {
    return Run.psn("report", portfolio, "--out", out());
  }

  private static void assertOneLine(Run run, String... parts) {
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errLines()).hasSize(1);
    assertThat(run.errLines().get(0)).contains(parts).doesNotContain("Exception");
  }

  @Test
  void a_missing_file() {
    assertOneLine(report(dir.resolve("no.ndjson")), "no.ndjson", "There is no such file");
  }

  @Test
  void a_directory_where_a_file_is_wanted() {
    assertOneLine(report(dir), dir.toString(), "this is a directory");
  }

  @Test
  void an_empty_file() throws IOException {
    assertOneLine(report(file("p.ndjson", "")), "p.ndjson", "The portfolio is empty");
    assertThat(out()).doesNotExist();
  }

  @Test
  void an_empty_submission() throws IOException {
    assertOneLine(Run.psn("assess", file("s.json", " \n")), "s.json");
  }

  @Test
  void truncated_json() throws IOException {
    String whole = Files.readString(sample.resolve("submission.json"));
    Run run = Run.psn("assess", file("s.json", whole.substring(0, whole.length() / 2)));

    assertOneLine(run, "s.json:", "[json-syntax]");
  }

  @Test
  void a_truncated_line_of_a_portfolio_is_listed_and_the_others_are_reported() throws IOException {
    List<String> lines = portfolio().subList(0, 4);
    String cut = lines.get(2).substring(0, 400);
    Path file = file("p.ndjson", String.join("\n", lines.get(0), lines.get(1), cut, lines.get(3)));

    Run run = report(file);

    assertOneLine(run, "p.ndjson:3", "[json-syntax]");
    assertThat(run.out()).contains("2 organisations", "At least 1 submission could not be read");
    assertThat(out().resolve("report.html")).exists();
    assertThat(Files.readString(out().resolve("report.json")))
        .contains("\"unreadableSubmissions\": 1");
  }

  @Test
  void strict_writes_nothing() throws IOException {
    List<String> lines = portfolio().subList(0, 3);
    Path file = file("p.ndjson", String.join("\n", lines) + "\n{");

    Run run = Run.psn("report", file, "--strict", "--out", out());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errLines()).hasSize(2);
    assertThat(run.out()).isEmpty();
    assertThat(out()).doesNotExist();
  }

  @Test
  void strict_writes_a_portfolio_without_fault() {
    Run run = Run.psn("report", sample.resolve("portfolio.ndjson"), "--strict", "--out", out());

    assertThat(run.code()).isZero();
    assertThat(out().resolve("report.html")).exists();
  }

  @Test
  void truncated_gzip_keeps_what_came_before() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(String.join("\n", portfolio()).getBytes(UTF_8));
    }
    Path file = dir.resolve("p.ndjson.gz");
    Files.write(file, Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));

    Run run = report(file);

    assertOneLine(run, "p.ndjson.gz:", "[compression-broken]");
    assertThat(run.out()).contains("submission could not be read");
  }

  @Test
  void whole_gzip_gives_the_same_report() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(Files.readAllBytes(sample.resolve("portfolio.ndjson")));
    }
    Path file = dir.resolve("p.gz");
    Files.write(file, bytes.toByteArray());

    assertThat(report(file).code()).isZero();
    byte[] compressed = Files.readAllBytes(out().resolve("report.html"));
    assertThat(report(sample.resolve("portfolio.ndjson")).code()).isZero();
    assertThat(out().resolve("report.html")).hasBinaryContent(compressed);
  }

  @Test
  void ten_megabytes_on_one_line() throws IOException {
    List<String> lines = portfolio().subList(0, 2);
    String huge = "{\"submittedOn\":\"" + "x".repeat(10_000_000) + "\"}";
    Path file = file("p.ndjson", String.join("\n", lines.get(0), lines.get(1), huge));

    Run run = report(file);

    assertOneLine(run, "p.ndjson:3", "[document-too-large]");
    assertThat(run.out()).contains("1 organisation,");
  }

  @Test
  void ten_megabytes_on_one_line_of_a_form() throws IOException {
    Path form = file("r.csv", "control,answer,comment\nCoCo-1,met," + "x".repeat(10_000_000));

    assertOneLine(
        Run.psn("assess", sample.resolve("submission.json"), "--responses", form), "r.csv:2");
  }

  @Test
  void ten_megabytes_on_one_line_of_a_submission() throws IOException {
    Path file = file("s.json", "{\"submittedOn\":\"" + "x".repeat(10_000_000) + "\"}");

    Run run = Run.psn("assess", file);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errLines()).isNotEmpty().hasSizeLessThan(5);
    assertThat(run.err().length()).isLessThan(2_000);
  }

  @Test
  void faults_of_a_form_each_with_file_line_and_field() throws IOException {
    Path form =
        file(
            "r.csv",
            """
            control,answer,share,comment,plan date
            CoCo-1,met,,,
            CoCo-99,met,,,
            CoCo-1,no,,again,
            CoCo-2,perhaps,,,
            CoCo-3,partial,100,half,2014-03-01
            CoCo-4,no,,not yet,2014-02-30
            """);

    Run run = Run.psn("assess", sample.resolve("submission.json"), "--responses", form);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errLines()).hasSize(5);
    assertThat(run.errLines().get(0)).contains("r.csv:3: control", "CoCo-99");
    assertThat(run.errLines().get(1)).contains("r.csv:4: control", "CoCo-1");
    assertThat(run.errLines().get(2)).contains("r.csv:5: answer", "perhaps");
    assertThat(run.errLines().get(3)).contains("r.csv:6: share", "100");
    assertThat(run.errLines().get(4)).contains("r.csv:7: plan date", "2014-02-30");
  }

  @Test
  void a_missing_column() throws IOException {
    Path form = file("r.csv", "answer,comment\nmet,\n");

    assertOneLine(
        Run.psn("assess", sample.resolve("submission.json"), "--responses", form),
        "r.csv:1: control",
        "[column-missing]");
  }

  @Test
  void a_date_that_does_not_exist() throws IOException {
    String text =
        Files.readString(sample.resolve("submission.json"))
            .replaceFirst("\"assessedOn\" ?: ?\"[-0-9]+\"", "\"assessedOn\": \"2014-02-30\"");

    assertOneLine(Run.psn("assess", file("s.json", text)), "assessedOn", "2014-02-30");
  }

  @Test
  void an_unknown_member() throws IOException {
    String text =
        Files.readString(sample.resolve("submission.json"))
            .replaceFirst("\\{", "{\"surprise\": 1,");

    assertOneLine(Run.psn("assess", file("s.json", text)), "s.json:1: surprise");
  }

  @Test
  void an_unknown_member_in_a_portfolio_leaves_the_submission_in_the_report() throws IOException {
    List<String> lines = portfolio().subList(0, 2);
    String odd = lines.get(1).replaceFirst("\\{", "{\"surprise\":1,");
    Path file = file("p.ndjson", lines.get(0) + "\n" + odd);

    Run run = report(file);

    assertOneLine(run, "p.ndjson:2: surprise");
    assertThat(run.out()).contains("1 organisation,");
  }

  @Test
  void a_portfolio_without_a_date_needs_one() throws IOException {
    Path file = file("p.ndjson", portfolio().get(1));

    assertOneLine(report(file), "--as-of is required");
    Run dated = Run.psn("report", file, "--as-of", "2014-02-28", "--out", out());
    assertThat(dated.code()).isZero();
    assertThat(dated.out()).contains("As of 2014-02-28");
  }

  @Test
  void a_date_before_every_regime() throws IOException {
    Path file = file("p.ndjson", portfolio().get(1));

    assertOneLine(
        Run.psn("report", file, "--as-of", "1999-01-01", "--out", out()),
        "No regime",
        "1999-01-01");
  }

  @Test
  void a_header_that_is_not_first() throws IOException {
    List<String> lines = portfolio().subList(0, 2);
    Path file = file("p.ndjson", String.join("\n", lines.get(0), lines.get(1), lines.get(0)));

    assertOneLine(report(file), "p.ndjson:3", "[portfolio-header-misplaced]");
  }

  @Test
  void the_same_submission_twice_is_a_fault_but_read() throws IOException {
    List<String> lines = portfolio().subList(0, 2);
    Path file = file("p.ndjson", String.join("\n", lines.get(0), lines.get(1), lines.get(1)));

    Run run = report(file);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.errLines()).hasSize(1);
    assertThat(run.errLines().get(0)).contains("p.ndjson:3", "[submission-repeated]");
  }

  @Test
  void an_unknown_catalogue_edition_loses_the_submission() throws IOException {
    List<String> lines = portfolio().subList(0, 3);
    String other = lines.get(1).replace("generic-coco@il3", "generic-coco@il9");
    Path file = file("p.ndjson", String.join("\n", lines.get(0), other, lines.get(2)));

    Run run = report(file);

    assertOneLine(run, "p.ndjson:2", "generic-coco@il9");
    assertThat(run.out()).contains("At least 1 submission could not be read");
  }

  @Test
  void wrong_usage_is_one_line() {
    assertOneLine(Run.psn("report"), "psn report --help");
    assertOneLine(Run.psn("report", "--sample", "programme-1999"), "programme-2014");
    assertOneLine(
        Run.psn("report", "--sample", "programme-2014", "--as-of", "tomorrow"), "tomorrow");
    assertOneLine(Run.psn("report", "--sample", "programme-2014", "--seed", "x"), "--seed");
    assertOneLine(Run.psn("frobnicate"), "frobnicate");
    assertOneLine(Run.psn("report", sample.resolve("portfolio.ndjson"), "--seed", "1"), "--seed");
    assertOneLine(
        Run.psn("report", "--sample", "programme-2014", "--as-of", "+10000-01-01"), "+10000-01-01");
    assertOneLine(Run.psn("assess", "-", "--responses", "-"), "two files");
    assertOneLine(
        Run.psn(
            "assess",
            sample.resolve("submission.json"),
            "--write",
            sample.resolve("submission.json")),
        "another file");
    assertOneLine(Run.psn("sample", "programme-2014"), "--out");
    assertOneLine(Run.psn("template", "no-such@edition"), "generic-coco@il3");
    assertOneLine(Run.psn("schema", "no-such-type"), "submission");
    assertOneLine(
        Run.psn("assess", sample.resolve("submission.json"), "--regime", "none"), "zero-tolerance");
  }

  @Test
  void output_that_cannot_be_written() throws IOException {
    Path file = file("taken", "");

    assertOneLine(
        Run.psn("report", "--sample", "programme-2014", "--out", file),
        "The directory cannot be made",
        "[output-unwritable]");
  }

  @Test
  void a_policy_with_faults() throws IOException {
    Path file = file("policy.json", "{\"id\":\"mine\",\"surprise\":1}");

    Run run = Run.psn("report", "--sample", "programme-2014", "--policy", file, "--out", out());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("policy.json:1", "surprise", "deadline");
    assertThat(out()).doesNotExist();
  }

  @Test
  void a_header_without_submissions() throws IOException {
    assertOneLine(report(file("p.ndjson", portfolio().get(0))), "p.ndjson", "no submission");
    assertThat(out()).doesNotExist();
  }

  @Test
  void a_fault_in_the_header_is_told_beside_the_date_that_it_hides() throws IOException {
    Path file =
        file(
            "p.ndjson",
            "{\"portfolio\":{\"title\":\"T\",\"asOf\":\"2014-02-30\"}}\n" + portfolio().get(1));

    Run run = report(file);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errLines()).hasSize(2);
    assertThat(run.errLines().get(0)).contains("p.ndjson:1: portfolio.asOf", "2014-02-30");
    assertThat(run.errLines().get(1)).contains("--as-of is required");
  }

  @Test
  void an_unknown_or_repeated_control_in_a_portfolio() throws IOException {
    List<String> lines = portfolio().subList(0, 3);
    String unknown = lines.get(1).replace("\"CoCo-1\"", "\"NOPE\"");
    String repeated = lines.get(2).replace("\"CoCo-2\"", "\"CoCo-1\"");
    Path file = file("p.ndjson", String.join("\n", lines.get(0), unknown, repeated));

    Run run = report(file);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errLines()).hasSize(2);
    assertThat(run.errLines().get(0))
        .contains("p.ndjson:2: assessment.responses[0].control", "NOPE", "[control-unknown]");
    assertThat(run.errLines().get(1))
        .contains("p.ndjson:3: assessment.responses[1].control", "[control-repeated]");
    assertThat(run.out()).contains("2 organisations, 0 compliant");
  }

  @Test
  void an_unknown_control_in_a_submission_has_its_line() throws IOException {
    Path whole = dir.resolve("whole.json");
    Run.psn(
        "assess",
        sample.resolve("submission.json"),
        "--responses",
        sample.resolve("responses.csv"),
        "--write",
        whole);
    String text = Files.readString(whole).replace("{\"control\":", "\n{\"control\":");
    Path file = file("s.json", text.replace("\"CoCo-3\"", "\"CoCo-33\""));

    assertOneLine(Run.psn("assess", file), "s.json:4: assessment.responses[2].control", "CoCo-33");
  }

  @Test
  void compressed_data_in_two_parts_is_read_whole_and_junk_after_it_is_told() throws IOException {
    List<String> lines = portfolio().subList(0, 3);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String line : lines) {
      try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
        gzip.write((line + "\n").getBytes(UTF_8));
      }
    }
    byte[] parts = bytes.toByteArray();

    Run whole = Run.psn(parts, "report", "-", "--out", out());
    bytes.writeBytes("junk that is long enough to be seen".getBytes(UTF_8));
    Run junk = Run.psn(bytes.toByteArray(), "report", "-", "--out", out());

    assertThat(whole.code()).isZero();
    assertThat(whole.out()).contains("2 organisations");
    assertOneLine(junk, "standard input", "[compression-broken]");
    assertThat(junk.out()).contains("2 organisations");
  }

  @Test
  void text_from_data_cannot_steer_a_terminal() throws IOException {
    Path form = file("r.csv", "control,answer\nCoCo-1,\u001b[31mred\n");

    Run run = Run.psn("assess", sample.resolve("submission.json"), "--responses", form);

    assertThat(run.err()).doesNotContain("\u001b").contains("u001b");
  }
}
