package org.psncontrols.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.information.InformationAsset;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Reading;

class ClassificationFormsTest {

  private static Reading<Marking> read(String json) {
    return PsnJson.read(PsnJson.MARKING, json.getBytes(UTF_8), "marking.json");
  }

  @Test
  void every_rule_that_a_marking_breaks_is_reported_at_its_place() {
    Reading<InformationAsset> reading =
        PsnJson.read(
            PsnJson.INFORMATION_ASSET,
            """
            {"id": "a", "title": "t", "holder": "own:b", "origin": "own",
             "marking": {"scheme": "gsc-2023", "text": "SECRET - LEGAL - FOR PUBLIC RELEASE"}}
            """
                .getBytes(UTF_8),
            "asset.json");

    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems().asList())
        .hasSize(2)
        .allSatisfy(
            problem -> {
              assertThat(problem.getCode()).hasToString("marking-combination");
              assertThat(problem.getPath()).isEqualTo("marking");
              assertThat(problem.getLocation().orElseThrow().line()).hasValue(2);
            });
  }

  @Test
  void a_document_holds_the_canonical_text() {
    Reading<Marking> reading = read("{\"scheme\": \"gsc-2023\", \"text\": \"official sensitive\"}");

    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems().stream().map(Problem::getRemedy))
        .containsExactly("Write it as \"OFFICIAL-SENSITIVE\".");
  }

  @Test
  void a_tier_of_another_scheme_is_refused() {
    assertThat(
            read("{\"scheme\": \"gsc-2014\", \"text\": \"RESTRICTED\"}").problems().stream()
                .map(problem -> problem.getCode().value()))
        .containsExactly("marking-of-other-scheme");
  }

  @Test
  void scheme_and_text_must_be_there() {
    assertThat(read("{}").problems().stream().map(problem -> problem.getCode().value()))
        .containsExactly("field-missing", "field-missing");
    assertThat(read("\"OFFICIAL\"").value()).isEmpty();
  }
}
