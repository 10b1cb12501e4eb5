package org.psncontrols.reporting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

  @TempDir static Path sample;
  @TempDir Path dir;

  private static Path older;
  private static Path newer;

  /** Two rounds, of which the second puts one control right and lets another go. */
  @BeforeAll
  static void makeRounds() throws IOException {
    Run.psn("sample", "programme-2014", "--out", sample);
    older = assess("older.json", sample.resolve("responses.csv"));
    List<String> rows = Files.readAllLines(sample.resolve("responses.csv"));
    rows.replaceAll(
        row ->
            row.startsWith("A.15.2.2,")
                ? "A.15.2.2,met,,,Report,2014-01-10,,,"
                : row.startsWith("CoCo-1,")
                    ? "CoCo-1,not met,,gone,,,,Head of ICT,2014-06-01"
                    : row);
    newer = assess("newer.json", Files.write(sample.resolve("newer.csv"), rows));
  }

  private static Path assess(String name, Path form) {
    Path whole = sample.resolve(name);
    Run.psn("assess", sample.resolve("submission.json"), "--responses", form, "--write", whole);
    assertThat(whole).exists();
    return whole;
  }

  private static void assertOneLine(Run run, String... parts) {
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).hasSize(1);
    assertThat(run.errLines().get(0)).contains(parts).doesNotContain("Exception");
  }

  @Test
  void changes_are_told_with_what_they_did() {
    Run run = Run.psn("compare", older, newer, "--model", "psn-weighted");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Brindledale Health Information Body, Corporate network, against")
        .containsSubsequence(
            "\npsn-weighted v1: 96.57 of 100 -> psn-weighted v1: 96.57 of 100, no difference\n",
            "  1 change of the kind \"regressed\": 1.85 percentage points less\n",
            "  1 change of the kind \"fixed\": 1.85 percentage points more\n",
            "  In their order, each on top of those before:\n",
            "CoCo-1",
            "A.15.2.2");
  }

  @Test
  void the_gate_is_compared_beside_the_weighted_mean() {
    Run run = Run.psn("compare", older, newer);

    assertThat(run.out())
        .contains(
            "psn-gate v1: 1 of 1 (100.00%) -> psn-gate v1: 0 of 1 (0.00%), 100.00 percentage points"
                + " less",
            "\n\nBrindledale", "psn-weighted v1: ");
  }

  @Test
  void json_is_one_object_a_line_for_each_model() {
    Run run = Run.psn("compare", older, newer, "--model", "all", "--format", "json");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .hasSize(12)
        .allSatisfy(
            line ->
                assertThat(line)
                    .startsWith("{\"older\":{\"assessment\":")
                    .contains("\"newer\":{", "\"difference\":{\"numerator\":", "\"changes\":["));
  }

  @Test
  void a_round_is_what_it_was_compared_with_itself() {
    Run run = Run.psn("compare", older, older, "--model", "psn-weighted");

    assertThat(run.code()).isZero();
    assertThat(run.out()).endsWith(", no difference\n  Nothing changed.\n");
  }

  @Test
  void rounds_of_two_editions_are_compared() throws IOException {
    String header =
        "section,section title,id,title,statement,force,evidence,weight,edition,catalogue"
            + " title,completeness\n";
    Path first =
        Files.writeString(
            dir.resolve("own-1.csv"),
            header
                + "A,Access,A-1,Log-on,Users log on with two factors.,must,,1,own@1,Our own"
                + " code,complete\nA,,A-2,Log-off,Idle sessions end.,should,,1,,,\n");
    Path second =
        Files.writeString(
            dir.resolve("own-2.csv"),
            header
                + "A,Access,A-1,Log-on,Users log on with two factors.,must,,1,own@2,Our own"
                + " code,complete\nA,,A-9,Cards,Cards are revoked within a day.,should,,1,,,\n");

    Run run =
        Run.psn(
            "compare",
            round("own@1", "2013-02-28", "A-2"),
            round("own@2", "2014-02-28", "A-9"),
            "--catalogue",
            first,
            "--catalogue",
            second,
            "--model",
            "psn-weighted");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "against own@1, as of 2013-02-28\n",
            "against own@2, as of 2014-02-28\n",
            "-> psn-weighted v1: 100.00 of 100, no difference\n",
            "1 change of the kind \"withdrawn\"",
            "1 change of the kind \"new\"")
        .contains("Council")
        .doesNotContain("\u001b");
  }

  private Path round(String edition, String day, String control) throws IOException {
    return Files.writeString(
        dir.resolve(day + ".json"),
        """
        {"assessment": {"id": "a", "organisation": {"id": "own:demo", "name": "\\u001b[31mCouncil",
          "kind": "council.district"}, "environment": {"name": "Network"}, "catalogue": "%s",
          "assessedOn": "%s", "responses": [{"control": "A-1", "answer": "met"},
            {"control": "%s", "answer": "met"}]}}
        """
            .formatted(edition, day, control));
  }

  @Test
  void each_round_has_a_date() {
    Run run = Run.psn("compare", older, newer, "--as-of", "2014-02-28", "2016-01-01");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("as of 2014-02-28\n", "as of 2016-01-01\n");
  }

  @Test
  void one_of_them_may_come_from_standard_input() throws IOException {
    assertThat(Run.psn(Files.readAllBytes(newer), "compare", older, "-"))
        .isEqualTo(Run.psn("compare", older, newer));
  }

  @Test
  void wrong_usage_is_one_line() throws IOException {
    assertOneLine(Run.psn("compare", older), "NEW");
    assertOneLine(Run.psn("compare", "-", "-"), "standard input");
    assertOneLine(Run.psn("compare", older, newer, "--catalogue", older), "another file");
    assertOneLine(Run.psn("compare", older, newer, "--as-of", "2014-01-01"), "--as-of");
    assertOneLine(
        Run.psn(
            "compare",
            older,
            newer,
            "--as-of",
            "2014-01-01",
            "2014-01-01",
            "--as-of",
            "2014-01-01",
            "2014-01-01"),
        "--as-of");
    assertOneLine(Run.psn("compare", older, newer, "--model", "x"), "no scoring model 'x'");
    assertOneLine(Run.psn("compare", older, dir.resolve("no.json")), "There is no such file");
  }

  @Test
  void rounds_of_two_bodies_do_not_go_together() throws IOException {
    Path other = dir.resolve("other.ndjson");
    Files.writeString(other, Files.readAllLines(sample.resolve("portfolio.ndjson")).get(2));

    assertOneLine(Run.psn("compare", older, other), "do not go together", "same organisation");
  }

  @Test
  void a_portfolio_of_several_is_no_round() {
    assertOneLine(
        Run.psn("compare", older, sample.resolve("portfolio.ndjson")),
        "portfolio.ndjson",
        "but the portfolio has 860",
        "[too-many]");
  }

  @Test
  void a_round_that_cannot_be_read_is_told_and_nothing_compared() throws IOException {
    Path odd =
        Files.writeString(
            dir.resolve("odd.json"), Files.readString(newer).replace("\"CoCo-3\"", "\"CoCo-33\""));

    assertOneLine(Run.psn("compare", older, odd), "odd.json", "CoCo-33", "[control-unknown]");
  }
}
