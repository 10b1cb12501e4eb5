package org.psncontrols.reporting.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.json.Catalogues;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.reporting.exchange.CatalogueCsv;

class CatalogueVerbTest {

  private static final String OWN =
      """
      section,section title,id,title,statement,edition,catalogue title,completeness,force
      A,Access,A-1,Log-on,Users log on.,own@1,Own code,complete,must
      A,,A-2,Log-off,Users log off.,,,,
      """;

  @TempDir Path dir;

  static Stream<String> editions() {
    return Catalogues.builtIn().keySet().stream().map(CatalogueEdition::toString);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text);
  }

  private static void assertOneLine(Run run, String... parts) {
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).hasSize(1);
    assertThat(run.errLines().get(0)).contains(parts).doesNotContain("Exception");
  }

  // list

  @Test
  void the_list_has_a_line_for_each_built_in_catalogue() {
    Run run = Run.psn("catalogue", "list");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).hasSize(Catalogues.builtIn().size());
    assertThat(run.out())
        .contains("generic-coco@il3      complete   58  Generic Code of Connection")
        .contains("psn-coco@1.32         partial    23  PSN Code of Connection v1.32")
        .contains("gpg13@1.5             outline    12  CESG Good Practice Guide 13");
  }

  @Test
  void the_list_as_json_counts_how_far_controls_can_be_relied_on() {
    Run run = Run.psn("catalogue", "list", "--format", "json");

    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.out())
        .startsWith("{\"catalogues\":[{\"edition\":\"generic-coco@il3\"")
        .contains(
            "\"completeness\":\"outline\",\"sections\":1,\"controls\":12,"
                + "\"standings\":{\"sourced\":10,\"reconstructed\":0,\"local\":2}");
  }

  // show

  @ParameterizedTest
  @MethodSource("editions")
  void every_catalogue_is_shown_with_all_its_controls_on_lines_for_a_terminal(String edition) {
    Catalogue catalogue = Catalogues.find(CatalogueEdition.parse(edition)).orElseThrow();
    Run run = Run.psn("catalogue", "show", edition);

    assertThat(run.code()).isZero();
    for (Control control : catalogue.getControls()) {
      assertThat(run.out()).contains("\n  " + control.getId() + " " + control.getTitle() + "\n");
    }
    String flat = run.out().replaceAll("\\s+", " ");
    assertThat(flat).contains(catalogue.getTitle(), catalogue.getDescription().orElseThrow());
    assertThat(run.out().lines())
        .allSatisfy(line -> assertThat(line.length() <= 100 || line.contains("<http")).isTrue());
  }

  @Test
  void a_control_is_shown_with_what_it_rests_on() {
    assertThat(Run.psn("catalogue", "show", "gcsx-coco@4.1").out())
        .contains(
            """
              G41-09 EAL4 firewalls
                  The firewalls at the boundary are certified to EAL4.
                  Force must (reconstructed); frequency standing (reconstructed); authority condition; for
                  customer.
                  Evidence: Certificate of the firewall.
                  Sourced: S25 Government Connect, CoCo page, <http://www.govconnect.gov.uk/coco.php>.
            """);
  }

  @Test
  void a_section_is_shown_with_its_parent_and_its_weight() throws IOException {
    Path nested =
        file(
            "nested.csv",
            """
            section,section title,section parent,section weight,id,title,statement,edition,catalogue title,completeness
            A,Access,,,,,,own@1,Own code,complete
            A.1,Log-on,A,7,A-1,Log-on,Users log on.,,,
            """);

    assertThat(Run.psn("catalogue", "show", nested).out())
        .contains("\nAccess (A)\n", "\nLog-on (A.1 in A, weight 7)\n");
  }

  @ParameterizedTest
  @MethodSource("editions")
  void json_and_csv_of_a_catalogue_are_catalogues_again(String edition) throws IOException {
    Run json = Run.psn("catalogue", "show", edition, "--format", "json");
    Run csv = Run.psn("catalogue", "show", edition, "--format", "csv");

    assertThat(json.code()).isZero();
    assertThat(csv.code()).isZero();
    Path jsonFile = file("c.json", json.out());
    Path csvFile = file("c.CSV", csv.out());
    assertThat(Run.psn("catalogue", "show", jsonFile, "--format", "csv").out())
        .isEqualTo(csv.out());
    assertThat(Run.psn("catalogue", "show", csvFile, "--format", "json").out())
        .isEqualTo(json.out());
  }

  @Test
  void the_standard_input_may_be_json_or_csv() {
    Catalogue own =
        CatalogueCsv.read(new ByteArrayInputStream(OWN.getBytes(UTF_8)), "own.csv")
            .value()
            .orElseThrow();
    String shown = "Own code\nown@1, complete: 2 controls in 1 section\n";

    assertThat(Run.psn(OWN.getBytes(UTF_8), "catalogue", "show", "-").out()).startsWith(shown);
    assertThat(Run.psn(("\ufeff" + OWN).getBytes(UTF_8), "catalogue", "show", "-").out())
        .startsWith(shown);
    assertThat(Run.psn(PsnJson.writePretty(PsnJson.CATALOGUE, own), "catalogue", "show", "-").out())
        .startsWith(shown);
  }

  @Test
  void control_characters_of_a_file_do_not_reach_the_terminal() throws IOException {
    Path own = file("own.csv", OWN.replace("Users log on.", "Users \u001b[31mlog\u202e on."));

    assertThat(Run.psn("catalogue", "show", own).out())
        .contains("Users \\u{1b}[31mlog\\u{202e} on.");
  }

  // What is wrong.

  @ParameterizedTest
  @ValueSource(strings = {"psn-coco@9", "psn-coco", "", "own.txt"})
  void an_unknown_edition_is_answered_with_those_that_are_known(String name) {
    assertOneLine(
        Run.psn("catalogue", "show", name), "'" + name + "'", "psn-coco@1.32", "gpg13@1.5");
  }

  @Test
  void a_file_that_cannot_be_read() throws IOException {
    assertOneLine(
        Run.psn("catalogue", "show", dir.resolve("no.csv")), "no.csv", "There is no such file");
    assertOneLine(Run.psn("catalogue", "show", file("c.json", "{")), "c.json:1", "[json-syntax]");
    assertOneLine(Run.psn("catalogue", "show", file("c.csv", "")), "c.csv", "[document-empty]");
    assertOneLine(Run.psn("catalogue", "show", "-"), "standard input", "[document-empty]");
  }

  @Test
  void each_fault_of_a_table_is_one_line_with_its_place() throws IOException {
    Path broken = file("own.csv", OWN.replace("A-2", "A-1").replace("must", "may"));

    Run run = Run.psn("catalogue", "show", broken);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).hasSize(2);
    assertThat(run.errLines().get(0)).contains("own.csv:2: force", "must, should");
    assertThat(run.errLines().get(1)).contains("own.csv:3: id", "[control-repeated]");
  }

  @Test
  void a_catalogue_that_contradicts_itself_is_shown_with_its_faults() throws IOException {
    Path own =
        file(
            "own.csv",
            OWN.replace("completeness,force", "completeness,successions")
                .replace("complete,must", "complete,moved-to own@1 own@1#A-9"));

    Run run = Run.psn("catalogue", "show", own);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("Moved to own@1#A-9 since own@1.");
    assertThat(run.errLines()).hasSize(1);
    assertThat(run.errLines().get(0)).contains("own.csv", "A-1", "A-9");
  }

  @Test
  void a_table_with_semicolons_is_one_fault() throws IOException {
    assertOneLine(
        Run.psn("catalogue", "show", file("own.csv", OWN.replace(',', ';'))),
        "own.csv:1",
        "separated by a semicolon");
  }

  @Test
  void a_catalogue_that_csv_cannot_hold() throws IOException {
    Run json = Run.psn("catalogue", "show", "bpss@6.0", "--format", "json");
    Path own = file("own.json", json.out().replace("Result of the check", "Result\\nof the check"));

    assertThat(Run.psn("catalogue", "show", own).code()).isZero();
    assertOneLine(
        Run.psn("catalogue", "show", own, "--format", "csv"), "own.json", "evidence of one line");
  }

  @Test
  void wrong_usage() {
    assertThat(Run.psn("catalogue").code()).isEqualTo(2);
    assertThat(Run.psn("catalogue").err()).contains("list", "show", "diff");
    assertOneLine(Run.psn("catalogue", "show"), "psn catalogue show --help");
    assertOneLine(Run.psn("catalogue", "list", "--format", "csv"), "csv");
    assertOneLine(Run.psn("catalogue", "frobnicate"), "frobnicate");
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "show", "diff"})
  void help_has_an_example(String verb) {
    Run run = Run.psn("catalogue", verb, "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Example", "  psn catalogue " + verb);
  }

  // diff

  private static final String COLUMNS =
      "section,section title,id,title,statement,successions,edition,catalogue title,completeness\n";

  /** Of these two, both have an A-2, with different meanings. */
  private static final String OLDER =
      COLUMNS
          + """
          A,Steering,A-1,Board direction,The board sets the direction of security.,,own@1,Own,complete
          A,,A-2,Assurance,Someone independent confirms that the measures work.,,,,
          A,,A-3,Logs,The logs of all systems are kept for six months.,,,,
          B,Recovery,B-1,Backups,A copy of the data is made each day.,merged-into own@2 own@2#B-9,,,
          B,,B-2,Restores,It is tried out that copies can be restored.,merged-into own@2 own@2#B-9,,,
          B,,B-3,Fax machines,Fax machines stand in locked rooms.,,,,
          """;

  private static final String NEWER =
      COLUMNS
          + """
          A,Steering,A-1,Board direction,The board sets the direction of security.,,own@2,Own,complete
          A,,A-2,Threats,The body knows who would attack it and how.,,,,
          A,,A-3,Logs,The logs of all systems are kept for twelve months.,,,,
          A,,A-4,Assurance,Someone independent confirms that the measures work.,,,,
          B,Recovery,B-9,Recovery,What is lost can be brought back.,,,,
          """;

  @Test
  void a_difference_tells_what_became_of_each_control() throws IOException {
    Run run = Run.psn("catalogue", "diff", file("1.csv", OLDER), file("2.csv", NEWER));

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            From own@1 to own@2: 1 unchanged, 1 changed, 1 moved, 1 merged, 0 replaced, 1 withdrawn, 1 added.

            Changed:
              A-3 Logs; differs in statement; 9 of 11 words in common

            Moved:
              A-2 Assurance -> A-4 Assurance

            Merged:
              B-1 Backups + B-2 Restores -> B-9 Recovery; stated by a succession

            Withdrawn:
              B-3 Fax machines

            Added:
              A-2 Threats

            Identifiers that now stand for another control: A-2.
            """);
    assertThat(
            Run.psn("catalogue", "diff", dir.resolve("1.csv"), dir.resolve("2.csv"), "--all").out())
        .contains("\nUnchanged:\n  A-1 Board direction\n");
  }

  @Test
  void a_difference_as_json_holds_every_control() throws IOException {
    Run run =
        Run.psn(
            "catalogue", "diff", file("1.csv", OLDER), file("2.csv", NEWER), "--format", "json");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.out())
        .startsWith(
            "{\"older\":\"own@1\",\"newer\":\"own@2\",\"counts\":{\"unchanged\":1,\"changed\":1,")
        .contains(
            "{\"kind\":\"moved\",\"basis\":\"content\",\"older\":[\"A-2\"],\"newer\":[\"A-4\"],"
                + "\"continued\":[],\"aspects\":[]}",
            "\"overlap\":{\"shared\":9,\"all\":11}",
            "\"reusedIdentifiers\":[\"A-2\"],\"problems\":[]");
  }

  @ParameterizedTest
  @MethodSource("editions")
  void a_catalogue_does_not_differ_from_itself(String edition) {
    Run run = Run.psn("catalogue", "diff", edition, edition);

    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.out())
        .contains(" 0 changed, 0 moved, 0 merged, 0 replaced, 0 withdrawn, 0 added");
  }

  @Test
  void codes_that_have_no_identifier_in_common_have_nothing_reused() {
    Run run = Run.psn("catalogue", "diff", "gcsx-coco@4.1", "psn-coco@1.32", "--format", "json");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"reusedIdentifiers\":[]");
  }

  @Test
  void what_is_missing_from_a_partial_catalogue_may_be_in_the_code() {
    assertThat(Run.psn("catalogue", "diff", "generic-coco@il3", "psn-coco@1.32").out())
        .contains("\nThe catalogue psn-coco@1.32 is partial: the code may have what it lacks.\n")
        .doesNotContain("The catalogue generic-coco@il3 is");
  }

  @Test
  void a_succession_that_leads_nowhere_is_a_fault() throws IOException {
    Path older = file("1.csv", OLDER.replace("own@2#B-9", "own@2#B-8"));

    Run run = Run.psn("catalogue", "diff", older, file("2.csv", NEWER));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("Faults of the successions:\n  ", "B-8");
  }

  @Test
  void what_cannot_be_compared() throws IOException {
    Path own = file("own.csv", OWN);

    assertOneLine(Run.psn("catalogue", "diff", own), "psn catalogue diff --help");
    assertOneLine(Run.psn("catalogue", "diff", own, "own@2"), "'own@2'", "psn-coco@1.32");
    assertOneLine(Run.psn("catalogue", "diff", dir.resolve("no.csv"), own), "no such file");
    assertOneLine(Run.psn("catalogue", "diff", "-", "-"), "Only one");
  }

  // Catalogues of one's own elsewhere.

  @Test
  void a_form_is_made_of_any_catalogue() throws IOException {
    assertThat(Run.psn("template", "psn-coco@1.32").out().lines()).hasSize(24);
    assertThat(Run.psn("template", file("own.csv", OWN)).out().split("\r\n", -1))
        .containsExactly(
            "control,answer,share,comment,evidence,evidence date,evidence expiry,owner,plan date",
            "A-1,,,,,,,,",
            "A-2,,,,,,,,",
            "");
  }

  @Test
  void nothing_is_answered_against_a_catalogue_that_contradicts_itself() throws IOException {
    Path submission = ownSubmission();
    Path own =
        file(
            "own.csv",
            OWN.replace("completeness,force", "completeness,successions")
                .replace("complete,must", "complete,moved-to own@1 own@1#A-9"));

    assertOneLine(Run.psn("template", own), "own.csv", "A-9", "[succession-target-unknown]");
    assertOneLine(Run.psn("assess", submission, "--catalogue", own), "own.csv", "A-9");
    assertOneLine(
        Run.psn("report", dir.resolve("portfolio.ndjson"), "--out", dir, "--catalogue", own),
        "own.csv",
        "A-9");
  }

  private Path ownSubmission() throws IOException {
    Run.psn("sample", "programme-2014", "--out", dir);
    return file(
        "own-submission.json",
        Files.readString(dir.resolve("submission.json")).replace("generic-coco@il3", "own@1"));
  }

  @Test
  void a_catalogue_of_ones_own_never_passes_for_a_built_in_one() throws IOException {
    Path own = file("own.csv", OWN.replace("own@1", "generic-coco@il3"));
    Path same =
        file(
            "same.json",
            Run.psn("catalogue", "show", "generic-coco@il3", "--format", "json").out());
    Path submission = ownSubmission();

    assertOneLine(
        Run.psn("assess", submission, "--catalogue", own),
        "generic-coco@il3, which is built in with other content");
    assertThat(Run.psn("report", submission, "--catalogue", own, "--out", dir.resolve("o")).code())
        .isEqualTo(2);
    assertThat(Run.psn("assess", submission, "--catalogue", same).err())
        .doesNotContain("built in with other content");
  }

  @Test
  void a_submission_is_assessed_against_a_catalogue_of_ones_own() throws IOException {
    Path submission = ownSubmission();
    Path form = file("r.csv", "control,answer\nA-1,met\nA-2,met\n");
    Path catalogue = file("own.csv", OWN);

    Run run = Run.psn("assess", submission, "--responses", form, "--catalogue", catalogue);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("against own@1", "100.00%");
    assertOneLine(Run.psn("assess", submission, "--responses", form), "own@1", "--catalogue");
    assertOneLine(
        Run.psn("assess", submission, "--catalogue", submission), "--catalogue", "another file");
    assertOneLine(
        Run.psn("assess", submission, "--catalogue", catalogue, "--catalogue", catalogue),
        "own@1 more than once");
  }

  @Test
  void a_portfolio_is_reported_against_a_catalogue_of_ones_own() throws IOException {
    Path submission = ownSubmission();
    Path form = file("r.csv", "control,answer\nA-1,met\nA-2,met\n");
    Path catalogue = file("own.csv", OWN);
    Path line = dir.resolve("p.ndjson");
    Run.psn("assess", submission, "--responses", form, "--catalogue", catalogue, "--write", line);

    Run known =
        Run.psn("report", line, "--as-of", "2014-02-28", "--catalogue", catalogue, "--out", dir);

    assertThat(known.code()).isZero();
    assertThat(known.out()).contains("1 organisation, 1 compliant");
    assertThat(Run.psn("report", line, "--as-of", "2014-02-28", "--out", dir).err())
        .contains("The catalogue edition own@1 is not known");
  }
}
