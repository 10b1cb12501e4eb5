package org.psncontrols.reporting.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Rule;
import org.psncontrols.rules.validation.Rules;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifProblemsTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  /** The schema that OASIS publishes. */
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
          .getSchema(Hostile.resource("sarif-schema-2.1.0.json"));

  private static final SarifTool TOOL =
      new SarifTool("psn", Optional.of("0.1"), Optional.of(URI.create("https://example.org/psn")));

  private static JsonNode run(String sarif) {
    assertThat(
            SCHEMA.validate(
                sarif,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
        .isEmpty();
    return MAPPER.readTree(sarif).get("runs").get(0);
  }

  private static JsonNode run(Problems problems) {
    return run(SarifProblems.render(problems, TOOL));
  }

  private static JsonNode result(Problem problem) {
    return run(Problems.of(List.of(problem))).get("results").get(0);
  }

  private static JsonNode physical(JsonNode result) {
    return result.get("locations").get(0).get("physicalLocation");
  }

  private static String fingerprint(JsonNode result) {
    return result.get("partialFingerprints").get("primaryLocationLineHash").asString();
  }

  @Test
  void the_file_is_as_on_file() {
    assertThat(SarifProblems.render(Samples.all(), TOOL))
        .isEqualTo(Hostile.resource("problems.sarif"));
  }

  @Test
  void the_file_on_file_keeps_the_schema() {
    assertThat(run(Hostile.resource("problems.sarif")).get("results")).hasSize(3);
  }

  @Test
  void a_file_of_no_problems_has_no_results_rather_than_none_known() {
    JsonNode run = run(Problems.none());

    assertThat(run.get("results")).isEmpty();
    assertThat(run.get("tool").get("driver").get("rules")).isEmpty();
  }

  @Property(tries = 200)
  void whatever_the_problems_the_file_keeps_the_schema(@ForAll Problems problems) {
    JsonNode run = run(problems);

    JsonNode rules = run.get("tool").get("driver").get("rules");
    assertThat(rules).hasSize(CodeCount.of(problems).size());
    assertThat(run.get("results")).hasSize(problems.size());
    for (JsonNode result : run.get("results")) {
      assertThat(rules.get(result.get("ruleIndex").asInt()).get("id"))
          .isEqualTo(result.get("ruleId"));
    }
  }

  @Test
  void every_text_keeps_the_schema_and_is_no_placeholder_or_link() {
    JsonNode run = run(Hostile.all());

    assertThat(run.get("results")).hasSize(Hostile.all().size());
    for (JsonNode result : run.get("results")) {
      assertThat(result.get("message").get("text").asString().replaceAll("\\{\\{|}}", ""))
          .doesNotContain("{", "}", "](")
          .doesNotContainPattern("\\p{Cc}|\\p{Cf}");
    }
  }

  @Test
  void every_document_has_a_relative_uri_that_names_it() {
    for (String text : Hostile.texts()) {
      String document = "a/x" + text.replace("/", "").replace("\ud800", "") + "/b";
      String uri = ArtifactUri.of(document);

      assertThat(uri).matches("[\\x21-\\x7E]+");
      assertThat(URI.create(uri).isAbsolute()).isFalse();
      assertThat(URI.create(uri).getPath()).isEqualTo(document);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a.json, a.json",
    "./a.json, a.json",
    "a/./b//c/../d.json, a/b/d.json",
    "../a.json, ../a.json",
    "100% a?b#c.json, 100%25%20a%3Fb%23c.json",
    "c:a.json, c%3Aa.json",
    "é.json, %C3%A9.json",
    "standard input, standard%20input",
    "/tmp/a b.json, file:///tmp/a%20b.json",
  })
  void a_name_becomes_a_uri(String document, String uri) {
    assertThat(ArtifactUri.of(document)).isEqualTo(uri);
  }

  @Test
  void a_problem_without_a_line_stands_on_the_first() {
    JsonNode physical = physical(result(Samples.NO_DIAGRAM));

    assertThat(physical.get("region").get("startLine").asInt()).isEqualTo(1);
    assertThat(physical.get("artifactLocation").get("uri").asString())
        .isEqualTo("forms/s%201.json");
  }

  @Test
  void a_problem_without_a_document_has_a_logical_place_alone() {
    JsonNode location =
        result(Problem.builder().from(Samples.NO_DIAGRAM).location(Optional.empty()).build())
            .get("locations")
            .get(0);

    assertThat(location.propertyNames()).containsExactly("logicalLocations");
    assertThat(location.get("logicalLocations").get(0).get("fullyQualifiedName").asString())
        .isEqualTo("networkDiagram");
  }

  @Test
  void a_problem_of_a_whole_value_has_no_place() {
    JsonNode result =
        result(Problem.builder().code(ProblemCodes.CSV_SYNTAX).message("m").remedy("r").build());

    assertThat(result.has("locations")).isFalse();
  }

  @Test
  void what_is_known_of_a_rule_stands_with_the_rule() {
    Rule known = Rules.find(ProblemCodes.CONTROL_UNKNOWN).orElseThrow();

    JsonNode rules =
        run(SarifProblems.render(
                Samples.all(),
                TOOL,
                code -> Optional.of(known).filter(rule -> code.equals(rule.getCode()))))
            .get("tool")
            .get("driver")
            .get("rules");

    JsonNode rule = rules.get(0);
    assertThat(rule.get("id").asString()).isEqualTo("control-unknown");
    assertThat(rule.get("shortDescription").get("text").asString())
        .isEqualTo("Control {{control}} is not in catalogue {{catalogue}}.");
    assertThat(rule.get("help").get("text").asString())
        .isEqualTo("Correct the identifier, or take the entry out.");
    assertThat(rule.get("defaultConfiguration").get("level").asString()).isEqualTo("error");
    assertThat(rule.get("properties").toString())
        .isEqualTo("{\"group\":\"draft\",\"authority\":\"local-choice\",\"standing\":\"local\"}");
    assertThat(rules.get(1).get("shortDescription").get("text").asString())
        .isEqualTo("Diagram missing.");
    assertThat(rules.get(1).get("defaultConfiguration").get("level").asString())
        .isEqualTo("warning");
  }

  @Test
  void a_rule_of_this_library_says_from_where_it_is() {
    JsonNode rules =
        run(SarifProblems.render(Samples.all(), TOOL)).get("tool").get("driver").get("rules");

    assertThat(rules.get(1).get("properties").get("source").get("key").asString()).isEqualTo("S08");
    assertThat(rules.get(1).get("properties").get("group").asString()).isEqualTo("submission");
  }

  @Property(tries = 100)
  void a_fingerprint_stays_where_lines_and_items_move(
      @ForAll @IntRange(min = 1, max = 1_000) int line, @ForAll @IntRange(max = 1_000) int item) {
    Problem here = at(7, 3, "The byte 7 of line 7 is at s.json:7.");
    Problem there = at(line, item, "The byte 7 of line 7 is at s.json:7.".replace("7", "" + line));

    assertThat(fingerprint(result(there))).isEqualTo(fingerprint(result(here)));
  }

  private static Problem at(int line, int item, String message) {
    return Problem.builder()
        .code(ProblemCode.of("text-odd"))
        .path("responses[" + item + "].comment")
        .message(message)
        .remedy("Correct it.")
        .location(Location.of("s.json", line))
        .build();
  }

  @Test
  void what_differs_in_code_document_member_or_message_has_another_fingerprint() {
    Problem one = at(1, 1, "A is wrong.");
    Problems problems =
        Problems.of(
            List.of(
                one,
                at(1, 1, "B is wrong."),
                at(2, 2, "A is wrong."),
                Problem.builder().from(one).code(ProblemCodes.CSV_SYNTAX).build(),
                Problem.builder().from(one).path("responses[1].answer").build(),
                one.at(Location.of("t.json", 1))));

    assertThat(run(problems).get("results").valueStream().map(SarifProblemsTest::fingerprint))
        .hasSize(6)
        .doesNotHaveDuplicates();
  }

  @Test
  void a_tool_must_have_a_name_and_an_absolute_address() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SarifTool(" ", Optional.empty(), Optional.empty()))
        .withMessageContaining("must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new SarifTool("psn", Optional.empty(), Optional.of(URI.create("docs/psn"))))
        .withMessageContaining("must be absolute, but is docs/psn");
  }

  @Test
  void it_is_the_same_in_every_locale_and_zone() {
    assertThat(Hostile.abroad(() -> SarifProblems.render(Hostile.all(), TOOL)))
        .isEqualTo(SarifProblems.render(Hostile.all(), TOOL));
  }
}
