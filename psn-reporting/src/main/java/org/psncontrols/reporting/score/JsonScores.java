package org.psncontrols.reporting.score;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.json.JsonForms;
import org.psncontrols.reporting.text.JsonText;
import org.psncontrols.rules.scoring.AnswerEffect;
import org.psncontrols.rules.scoring.Contribution;
import org.psncontrols.rules.scoring.Coverage;
import org.psncontrols.rules.scoring.Exclusion;
import org.psncontrols.rules.scoring.FindingEffect;
import org.psncontrols.rules.scoring.Ratio;
import org.psncontrols.rules.scoring.Score;
import org.psncontrols.rules.scoring.Scored;
import org.psncontrols.rules.scoring.ScoringModel;
import org.psncontrols.rules.scoring.StandingAnswer;
import org.psncontrols.rules.scoring.StandingAnswers;
import tools.jackson.core.JsonGenerator;

/**
 * Scores as JSON: an object for each, with exact numbers.
 *
 * <p>A fraction is an object of {@code numerator} and {@code denominator}, both decimal strings, in
 * lowest terms. A ratio has {@code maximum} and {@code percent} beside them. A member that has no
 * value is left out. The members are, in this order:
 *
 * <ul>
 *   <li>{@code assessment}, {@code organisation}, {@code environment}, {@code catalogue}, {@code
 *       asOf}, {@code model}, {@code version}: what was scored, against what, when and how;
 *   <li>{@code outcome}: {@code scored} or {@code nothing-to-score};
 *   <li>where it was scored, {@code numerator}, {@code denominator}, {@code maximum}, {@code
 *       percent} with two decimals, {@code rounded} as the model shows it, and {@code grade};
 *   <li>{@code coverage}: controls by whose answer counts; {@code bases}: controls by why their
 *       answers stand or not; {@code creditCapped}: controls whose credit the policy's ceiling cut;
 *   <li>{@code lower} and {@code upper}: ratios, over all ways to answer what is not assessed;
 *   <li>{@code withAllNotApplicableCounted}: the ratio if what is not applicable were not met;
 *   <li>where it was scored, {@code contributions}: for each control {@code control}, {@code
 *       section}, {@code weight}, {@code attainment} in parts of {@link StandingAnswer#FULL}, and
 *       the fractions {@code points} and {@code possible}; {@code sections}: the sums of both by
 *       {@code section}; {@code decidingControls} and {@code decidingFindings};
 *   <li>{@code exclusions}: for each {@code control}, {@code reason} and the ratio {@code
 *       countedAsNotMet};
 *   <li>only in {@link ScoreDetail#EXPLAINED}, {@code rule}, {@code rounding}, {@code lawsBroken}
 *       with {@code law} and {@code counterExample}, {@code answers} as {@link #writeAnswers} has
 *       them, {@code answerEffects} with {@code control}, {@code answer}, and the ratio {@code
 *       score} and the fraction {@code difference} that it would make, in percentage points, and
 *       {@code findingEffects} with {@code finding} and the same;
 *   <li>{@code digest}: the SHA-256 of what the score depends on.
 * </ul>
 *
 * <p>A half of a surrogate pair, which no JSON file can hold, gives way to U+FFFD. Thread-safe.
 *
 * @since 0.1
 */
public final class JsonScores {

  private final JsonGenerator json;
  private final ExactJson exact;

  private JsonScores(JsonGenerator json) {
    this.json = json;
    this.exact = new ExactJson(json);
  }

  /**
   * Renders a score on one line, as NDJSON has it.
   *
   * @param score the score, never null
   * @param detail how much is told, never null
   * @return the JSON, to be written as UTF-8; it ends in a line feed
   */
  public static String line(Score score, ScoreDetail detail) {
    requireNonNull(score, "score");
    requireNonNull(detail, "detail");
    return JsonText.line(json -> write(score, detail, json));
  }

  /**
   * Writes a score as one value of a larger document.
   *
   * @param score the score, never null
   * @param detail how much is told, never null
   * @param out where to, never null
   */
  public static void write(Score score, ScoreDetail detail, JsonGenerator out) {
    requireNonNull(score, "score");
    requireNonNull(detail, "detail");
    requireNonNull(out, "out").writeStartObject();
    writeMembers(score, detail, out);
    out.writeEndObject();
  }

  /**
   * Writes answers as an array, for a document that holds several scores of them.
   *
   * <p>Each has {@code control}, {@code answer} that stands, {@code basis}, {@code attainment} in
   * parts of {@link StandingAnswer#FULL}, and where a measure earns credit, {@code credit} in parts
   * of 10,000 and {@code creditCapped}.
   *
   * @param standing the answers, never null
   * @param out where to, never null
   */
  public static void writeAnswers(StandingAnswers standing, JsonGenerator out) {
    requireNonNull(standing, "standing");
    JsonScores scores = new JsonScores(requireNonNull(out, "out"));
    out.writeStartArray();
    standing.getAnswers().forEach(scores::write);
    out.writeEndArray();
  }

  /** The members of a score's object, to which others may be added. */
  static void writeMembers(Score score, ScoreDetail detail, JsonGenerator out) {
    new JsonScores(out).write(score, detail == ScoreDetail.EXPLAINED);
  }

  private void write(Score score, boolean explained) {
    identity(score);
    json.writeStringProperty("outcome", score instanceof Scored ? "scored" : "nothing-to-score");
    if (score instanceof Scored scored) {
      exact.members(scored.getScore());
      json.writeNumberProperty("rounded", scored.getRounded());
      scored.getGrade().ifPresent(grade -> exact.text("grade", grade));
    }
    coverage(score);
    score
        .getBounds()
        .ifPresent(
            bounds -> {
              exact.ratio("lower", Optional.of(bounds.lower()));
              exact.ratio("upper", Optional.of(bounds.upper()));
            });
    exact.ratio("withAllNotApplicableCounted", score.getWithAllNotApplicableCounted());
    if (score instanceof Scored scored) {
      reasons(scored);
    }
    json.writeArrayPropertyStart("exclusions");
    score.getExclusions().forEach(this::write);
    json.writeEndArray();
    if (explained) {
      explanation(score);
    }
    json.writeStringProperty("digest", score.getDigest().hex());
  }

  private void identity(Score score) {
    Assessment assessment = score.getAssessment();
    exact.text("assessment", assessment.getId().value());
    exact.text("organisation", assessment.getOrganisation().getId().toString());
    exact.text("environment", assessment.getEnvironment().getName());
    exact.text("catalogue", score.getCatalogue().toString());
    exact.text("asOf", score.getAsOf().toString());
    exact.text("model", score.getModel());
    json.writeNumberProperty("version", score.getVersion());
  }

  private void coverage(Score score) {
    Coverage coverage = score.getCoverage();
    json.writeObjectPropertyStart("coverage");
    json.writeNumberProperty("total", coverage.total());
    json.writeNumberProperty("assessor", coverage.assessor());
    json.writeNumberProperty("own", coverage.own());
    json.writeNumberProperty("notApplicable", coverage.notApplicable());
    json.writeNumberProperty("notAssessed", coverage.notAssessed());
    json.writeEndObject();
    Multiset<StandingAnswer.Basis> bases = EnumMultiset.create(StandingAnswer.Basis.class);
    score.getAnswers().forEach(answer -> bases.add(answer.basis()));
    json.writeObjectPropertyStart("bases");
    for (StandingAnswer.Basis basis : StandingAnswer.Basis.values()) {
      json.writeNumberProperty(JsonForms.code(basis), bases.count(basis));
    }
    json.writeEndObject();
    json.writeArrayPropertyStart("creditCapped");
    score.getAnswers().stream()
        .filter(answer -> answer.compensation().filter(c -> c.capped()).isPresent())
        .forEach(answer -> exact.id(answer.control().getId()));
    json.writeEndArray();
  }

  private void reasons(Scored scored) {
    Map<String, BigFraction> possible = new LinkedHashMap<>();
    json.writeArrayPropertyStart("contributions");
    for (Contribution contribution : scored.getContributions()) {
      write(contribution);
      possible.merge(contribution.section(), contribution.possible(), BigFraction::add);
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("sections");
    scored
        .getSectionPoints()
        .forEach(
            (section, points) -> {
              json.writeStartObject();
              exact.text("section", section);
              exact.fraction("points", points);
              exact.fraction("possible", possible.getOrDefault(section, BigFraction.ZERO));
              json.writeEndObject();
            });
    json.writeEndArray();
    json.writeArrayPropertyStart("decidingControls");
    scored.getDecidingControls().forEach(exact::id);
    json.writeEndArray();
    json.writeArrayPropertyStart("decidingFindings");
    scored.getDecidingFindings().forEach(exact::id);
    json.writeEndArray();
  }

  private void write(Contribution contribution) {
    json.writeStartObject();
    exact.text("control", contribution.control().getId().value());
    exact.text("section", contribution.section());
    json.writeNumberProperty("weight", contribution.weight());
    json.writeNumberProperty("attainment", contribution.attainment());
    exact.fraction("points", contribution.points());
    exact.fraction("possible", contribution.possible());
    json.writeEndObject();
  }

  private void write(Exclusion exclusion) {
    json.writeStartObject();
    exact.text("control", exclusion.control().value());
    json.writeStringProperty("reason", JsonForms.code(exclusion.reason()));
    exact.ratio("countedAsNotMet", exclusion.countedAsNotMet());
    json.writeEndObject();
  }

  /** An answer as {@link #writeAnswers} has it. */
  static void write(StandingAnswer answer, JsonGenerator out) {
    new JsonScores(out).write(answer);
  }

  private void write(StandingAnswer answer) {
    json.writeStartObject();
    exact.text("control", answer.control().getId().value());
    json.writeStringProperty("answer", JsonForms.code(answer.answer()));
    json.writeStringProperty("basis", JsonForms.code(answer.basis()));
    json.writeNumberProperty("attainment", answer.attainment());
    answer
        .compensation()
        .ifPresent(
            compensation -> {
              json.writeNumberProperty("credit", compensation.credit());
              json.writeBooleanProperty("creditCapped", compensation.capped());
            });
    json.writeEndObject();
  }

  private void explanation(Score score) {
    ScoringModel model = score.getPlan().getModel();
    exact.text("rule", model.getRule());
    exact.text("rounding", model.getRounding().getName());
    json.writeArrayPropertyStart("lawsBroken");
    model
        .getLawCard()
        .failures()
        .forEach(
            (law, counterExample) -> {
              json.writeStartObject();
              json.writeStringProperty("law", JsonForms.code(law));
              exact.text("counterExample", counterExample);
              json.writeEndObject();
            });
    json.writeEndArray();
    json.writeName("answers");
    writeAnswers(score.getStandingAnswers(), json);
    json.writeArrayPropertyStart("answerEffects");
    for (AnswerEffect effect : score.getAnswerEffects()) {
      json.writeStartObject();
      exact.text("control", effect.control().value());
      json.writeStringProperty("answer", JsonForms.code(effect.answer()));
      effect(effect.score(), effect.difference());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("findingEffects");
    for (FindingEffect effect : score.getFindingEffects()) {
      json.writeStartObject();
      exact.text("finding", effect.finding().value());
      effect(effect.score(), effect.difference());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void effect(Optional<Ratio> score, Optional<BigFraction> difference) {
    exact.ratio("score", score);
    difference.ifPresent(points -> exact.fraction("difference", points));
  }
}
