package org.psncontrols.reporting.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.json.JsonSchemas;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Problems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonProblemsTest {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Schema PROBLEM =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JsonSchemas.find("problem").orElseThrow());

  @Test
  void problems_stand_beside_their_counts() {
    assertThat(JsonProblems.render(Problems.of(List.of(Samples.NO_DIAGRAM))))
        .isEqualTo(
            """
            {
              "problems": [
                {
                  "code": "diagram-missing",
                  "severity": "warning",
                  "path": "networkDiagram",
                  "message": "There is no network diagram.",
                  "remedy": "Add one.",
                  "source": {
                    "key": "coco",
                    "title": "Code of Connection"
                  },
                  "location": {
                    "document": "forms/s 1.json",
                    "field": "networkDiagram"
                  }
                }
              ],
              "summary": [
                {
                  "code": "diagram-missing",
                  "errors": 0,
                  "warnings": 1,
                  "count": 1
                }
              ]
            }
            """);
  }

  @Test
  void no_problems_are_empty_lists() {
    assertThat(JsonProblems.render(Problems.none()))
        .isEqualTo("{\n  \"problems\": [],\n  \"summary\": []\n}\n");
  }

  @Property(tries = 200)
  void problems_keep_their_schema_and_read_back_as_they_were(@ForAll Problems problems) {
    JsonNode document = MAPPER.readTree(JsonProblems.render(problems));

    ImmutableList.Builder<Problem> read = ImmutableList.builder();
    for (JsonNode each : document.get("problems")) {
      assertThat(PROBLEM.validate(each.toString(), InputFormat.JSON)).isEmpty();
      read.add(
          PsnJson.read(PsnJson.PROBLEM, each.toString().getBytes(UTF_8), "problem")
              .value()
              .orElseThrow());
    }
    assertThat(read.build()).isEqualTo(problems.asList());
    assertThat(document.get("summary").valueStream().mapToInt(count -> count.get("count").asInt()))
        .containsExactlyElementsOf(CodeCount.of(problems).stream().map(CodeCount::total).toList());
  }

  @Test
  void every_text_reads_back_as_it_was_but_for_what_is_no_text() throws CharacterCodingException {
    String json = JsonProblems.render(Hostile.all());

    UTF_8.newEncoder().encode(CharBuffer.wrap(json));
    assertThat(MAPPER.readTree(json).get("problems").valueStream())
        .extracting(problem -> problem.get("message").asString())
        .containsAll(
            Hostile.texts().stream()
                .map(text -> text.equals("half \ud800 a pair") ? "half \ufffd a pair" : text)
                .toList());
  }

  @Test
  void it_is_the_same_in_every_locale_and_zone() {
    assertThat(Hostile.abroad(() -> JsonProblems.render(Hostile.all())))
        .isEqualTo(JsonProblems.render(Hostile.all()));
  }
}
