package org.psncontrols.reporting.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.psncontrols.reporting.score.JsonScoresTest.fraction;
import static org.psncontrols.reporting.score.JsonScoresTest.sum;

import org.junit.jupiter.api.Test;
import org.psncontrols.model.json.JsonForms;
import org.psncontrols.rules.comparison.ModelComparison;
import org.psncontrols.rules.comparison.ModelDifference;
import org.psncontrols.rules.comparison.RoundComparison;
import org.psncontrols.rules.scoring.ScoringModel;
import org.psncontrols.rules.scoring.ScoringModels;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonComparisonsTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  @Test
  void a_comparison_adds_up_to_the_difference_shown() {
    ModelComparison comparison = Example.comparison();

    for (ModelDifference difference : comparison.getDifferences()) {
      JsonNode json = MAPPER.readTree(JsonComparisons.line(difference, ScoreDetail.USUAL));
      JsonNode told = json.get("comparison");
      assertThat(json.get("model").asString()).isEqualTo(difference.score().getModel());
      assertThat(told.get("reference").asString()).isEqualTo("psn-weighted");
      assertThat(sum(told.get("steps"), "difference"))
          .isEqualTo(fraction(told.get("shown")))
          .isEqualTo(difference.shown().points());
      assertThat(told.get("nothingAsZero").asBoolean())
          .isEqualTo(difference.score().findScore().isEmpty());
    }
  }

  @Test
  void changes_between_rounds_add_up_to_their_difference() {
    for (ScoringModel model : ScoringModels.builtIn().all()) {
      RoundComparison comparison = Example.rounds(model);

      JsonNode json = MAPPER.readTree(JsonComparisons.line(comparison, ScoreDetail.USUAL));

      assertThat(json.get("older").get("model").asString()).isEqualTo(model.getId());
      assertThat(sum(json.get("changes"), "difference"))
          .isEqualTo(fraction(json.get("difference")))
          .isEqualTo(comparison.getDifference().points());
      assertThat(json.get("changes").valueStream().map(change -> change.get("kind").asString()))
          .containsExactlyElementsOf(
              comparison.getChanges().stream()
                  .map(change -> JsonForms.code(change.kind()))
                  .toList());
    }
  }
}
