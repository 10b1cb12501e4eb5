package org.psncontrols.reporting.score;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.json.JsonForms;
import org.psncontrols.rules.scoring.AnswerEffect;
import org.psncontrols.rules.scoring.Bounds;
import org.psncontrols.rules.scoring.Exclusion;
import org.psncontrols.rules.scoring.Ratio;
import org.psncontrols.rules.scoring.Score;
import org.psncontrols.rules.scoring.Scored;
import org.psncontrols.rules.scoring.ScoringModels;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonScoresTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  private static JsonNode json(Score score, ScoreDetail detail) {
    return MAPPER.readTree(JsonScores.line(score, detail));
  }

  static BigFraction fraction(JsonNode node) {
    return BigFraction.of(
        new BigInteger(node.get("numerator").asString()),
        new BigInteger(node.get("denominator").asString()));
  }

  private static Optional<Ratio> ratio(JsonNode node) {
    return Optional.ofNullable(node.get("numerator"))
        .map(
            numerator -> {
              Ratio ratio = new Ratio(fraction(node), node.get("maximum").asLong());
              assertThat(numerator.asString()).isEqualTo(ratio.numerator().toString());
              assertThat(node.get("percent").decimalValue())
                  .isEqualByComparingTo(ratio.toPercent());
              return ratio;
            });
  }

  static BigFraction sum(JsonNode list, String member) {
    return list.valueStream()
        .map(each -> fraction(each.get(member)))
        .reduce(BigFraction.ZERO, BigFraction::add);
  }

  @Provide
  Arbitrary<Score> scores() {
    return Example.scores();
  }

  @Property(tries = 300)
  void the_numbers_are_those_of_the_score(@ForAll("scores") Score score) {
    JsonNode json = json(score, ScoreDetail.USUAL);

    assertThat(json.get("outcome").asString())
        .isEqualTo(score instanceof Scored ? "scored" : "nothing-to-score");
    assertThat(ratio(json)).isEqualTo(score.findScore());
    assertThat(Optional.ofNullable(json.get("lower")).flatMap(JsonScoresTest::ratio))
        .isEqualTo(score.getBounds().map(Bounds::lower));
    assertThat(Optional.ofNullable(json.get("upper")).flatMap(JsonScoresTest::ratio))
        .isEqualTo(score.getBounds().map(Bounds::upper));
    assertThat(
            Optional.ofNullable(json.get("withAllNotApplicableCounted"))
                .flatMap(JsonScoresTest::ratio))
        .isEqualTo(score.getWithAllNotApplicableCounted());
    assertThat(json.get("digest").asString()).isEqualTo(score.getDigest().hex());
    assertThat(json.get("coverage").get("total").asInt()).isEqualTo(score.getAnswers().size());
    assertThat(json.get("exclusions").valueStream().map(each -> each.get("control").asString()))
        .containsExactlyElementsOf(
            score.getExclusions().stream().map(Exclusion::control).map(Object::toString).toList());
  }

  @Property(tries = 200)
  void contributions_and_sections_add_up_to_the_number(@ForAll("scores") Score score) {
    JsonNode json = json(score, ScoreDetail.USUAL);

    if (score instanceof Scored && !json.get("contributions").isEmpty()) {
      assertThat(sum(json.get("contributions"), "points")).isEqualTo(fraction(json));
      assertThat(sum(json.get("sections"), "points")).isEqualTo(fraction(json));
      assertThat(sum(json.get("sections"), "possible"))
          .isEqualTo(sum(json.get("contributions"), "possible"));
    }
  }

  @Property(tries = 50)
  void effects_are_told_where_all_is_explained(@ForAll("scores") Score score) {
    JsonNode effects = json(score, ScoreDetail.EXPLAINED).get("answerEffects");

    assertThat(json(score, ScoreDetail.USUAL).has("answerEffects")).isFalse();
    assertThat(
            effects
                .valueStream()
                .map(
                    each ->
                        each.get("control").asString()
                            + each.get("answer").asString()
                            + Optional.ofNullable(each.get("difference"))
                                .map(JsonScoresTest::fraction)))
        .containsExactlyElementsOf(
            score.getAnswerEffects().stream().map(JsonScoresTest::told).toList());
  }

  private static String told(AnswerEffect effect) {
    return effect.control() + JsonForms.code(effect.answer()) + effect.difference();
  }

  @Test
  void a_score_stands_on_one_line() {
    assertThat(JsonScores.line(Example.score(ScoringModels.PSN_WEIGHTED), ScoreDetail.USUAL))
        .isEqualTo(
            """
            {"assessment":"round-1","organisation":"own:demo","environment":"Network",\
            "catalogue":"small@1","asOf":"2014-02-28","model":"psn-weighted","version":1,\
            "outcome":"scored","numerator":"230","denominator":"3","maximum":100,\
            "percent":76.67,"rounded":76.67,"coverage":{"total":5,"assessor":0,"own":3,\
            "notApplicable":1,"notAssessed":1},"bases":{"stands":1,"stands-without-evidence":3,\
            "not-given":1,"evidence-missing":0,"evidence-not-current":0},"creditCapped":["A-2"],\
            "lower":{"numerator":"230","denominator":"3","maximum":100,"percent":76.67},\
            "upper":{"numerator":"280","denominator":"3","maximum":100,"percent":93.33},\
            "withAllNotApplicableCounted":{"numerator":"460","denominator":"7","maximum":100,\
            "percent":65.71},"contributions":[{"control":"A-1","section":"A","weight":3,\
            "attainment":100000000,"points":{"numerator":"50","denominator":"1"},\
            "possible":{"numerator":"50","denominator":"1"}},{"control":"A-2","section":"A",\
            "weight":2,"attainment":80000000,"points":{"numerator":"80","denominator":"3"},\
            "possible":{"numerator":"100","denominator":"3"}},{"control":"B-1","section":"B",\
            "weight":1,"attainment":0,"points":{"numerator":"0","denominator":"1"},\
            "possible":{"numerator":"50","denominator":"3"}}],"sections":[{"section":"A",\
            "points":{"numerator":"230","denominator":"3"},"possible":{"numerator":"250",\
            "denominator":"3"}},{"section":"B","points":{"numerator":"0","denominator":"1"},\
            "possible":{"numerator":"50","denominator":"3"}}],"decidingControls":[],\
            "decidingFindings":[],"exclusions":[{"control":"A-3","reason":"not-applicable",\
            "countedAsNotMet":{"numerator":"460","denominator":"7","maximum":100,\
            "percent":65.71}},{"control":"B-2","reason":"no-weight"}],\
            "digest":"4093b110be894da5214d3dba05780848302c97fbca90597f09d9be5586e91fb3"}
            """);
  }

  @Test
  void nothing_to_score_has_no_number() {
    String line = JsonScores.line(Example.score(ScoringModels.PSN_GATE), ScoreDetail.USUAL);

    assertThat(line)
        .contains("\"model\":\"psn-gate\",\"version\":1,\"outcome\":\"nothing-to-score\"")
        .doesNotContain("numerator", "contributions");
  }

  @Test
  void text_that_no_file_can_hold_is_replaced() throws CharacterCodingException {
    Score score =
        Example.score(
            ScoringModels.SEVERITY_LADDER,
            "half \ud800",
            "\u001b[31m \ud800",
            Example.response("A-1", Answer.MET));

    String line = JsonScores.line(score, ScoreDetail.EXPLAINED);

    UTF_8.newEncoder().encode(CharBuffer.wrap(line));
    assertThat(line.lines()).hasSize(1);
    assertThat(MAPPER.readTree(line).get("findingEffects").get(0).get("finding").asString())
        .isEqualTo("F1");
  }

  @Test
  void it_is_the_same_in_every_locale() {
    Score score = Example.score(ScoringModels.AVERAGE);
    String usual = JsonScores.line(score, ScoreDetail.EXPLAINED);
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(JsonScores.line(score, ScoreDetail.EXPLAINED)).isEqualTo(usual);
    } finally {
      Locale.setDefault(locale);
    }
  }
}
