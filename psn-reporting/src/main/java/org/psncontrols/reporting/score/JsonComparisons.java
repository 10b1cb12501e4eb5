package org.psncontrols.reporting.score;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.psncontrols.model.json.JsonForms;
import org.psncontrols.reporting.text.JsonText;
import org.psncontrols.rules.comparison.ModelDifference;
import org.psncontrols.rules.comparison.ModelStep;
import org.psncontrols.rules.comparison.RoundChange;
import org.psncontrols.rules.comparison.RoundComparison;
import org.psncontrols.rules.comparison.ScoreDifference;
import org.psncontrols.rules.scoring.StandingAnswer;
import tools.jackson.core.JsonGenerator;

/**
 * Why scores differ, as JSON: an object for each comparison, with exact numbers.
 *
 * <p>A fraction is an object of {@code numerator} and {@code denominator}, both decimal strings, in
 * lowest terms; differences are fractions of percentage points, in which nothing to score counts as
 * 0, and {@code nothingAsZero} says whether it had to. A half of a surrogate pair, which no JSON
 * file can hold, gives way to U+FFFD. Thread-safe.
 *
 * @since 0.1
 */
public final class JsonComparisons {

  private JsonComparisons() {}

  /**
   * Renders a model's score on one line, and how it differs from that of another model.
   *
   * <p>To the members that {@link JsonScores} documents comes {@code comparison}: the {@code
   * reference} and {@code referenceVersion} of the other model; how far the score is above that,
   * {@code exact} and as {@code shown}; {@code nothingAsZero}; {@code steps}, each with {@code
   * aspect}, {@code difference} and {@code sentence}, which add up to {@code shown}; and {@code
   * notApplicable}, a sentence.
   *
   * @param difference the score and the difference, never null
   * @param detail how much is told of the score, never null
   * @return the JSON, to be written as UTF-8; it ends in a line feed
   */
  public static String line(ModelDifference difference, ScoreDetail detail) {
    requireNonNull(difference, "difference");
    requireNonNull(detail, "detail");
    return JsonText.line(
        json -> {
          json.writeStartObject();
          JsonScores.writeMembers(difference.score(), detail, json);
          write(difference, json);
          json.writeEndObject();
        });
  }

  private static void write(ModelDifference difference, JsonGenerator json) {
    ExactJson exact = new ExactJson(json);
    json.writeObjectPropertyStart("comparison");
    exact.text("reference", difference.reference().getModel());
    json.writeNumberProperty("referenceVersion", difference.reference().getVersion());
    exact.fraction("exact", difference.exact().points());
    exact.fraction("shown", difference.shown().points());
    json.writeBooleanProperty("nothingAsZero", difference.exact().nothingAsZero());
    json.writeArrayPropertyStart("steps");
    for (ModelStep step : difference.steps()) {
      json.writeStartObject();
      json.writeStringProperty("aspect", JsonForms.code(step.aspect()));
      exact.fraction("difference", step.effect().points());
      exact.text("sentence", step.sentence());
      json.writeEndObject();
    }
    json.writeEndArray();
    exact.text("notApplicable", difference.notApplicable().sentence());
    json.writeEndObject();
  }

  /**
   * Renders on one line why the scores of two rounds differ.
   *
   * <p>The members are {@code older} and {@code newer}, each as {@link JsonScores} documents it;
   * {@code difference} and {@code nothingAsZero}; and {@code changes}, which add up to the
   * difference, each with {@code kind}, {@code controlsBefore}, {@code controlsAfter}, {@code
   * finding}, {@code answerBefore} and {@code answerAfter} where there are any, {@code difference},
   * {@code nothingAsZero} and {@code sentence}.
   *
   * @param comparison the rounds, never null
   * @param detail how much is told of the scores, never null
   * @return the JSON, to be written as UTF-8; it ends in a line feed
   */
  public static String line(RoundComparison comparison, ScoreDetail detail) {
    requireNonNull(comparison, "comparison");
    requireNonNull(detail, "detail");
    return JsonText.line(
        json -> {
          json.writeStartObject();
          json.writeName("older");
          JsonScores.write(comparison.getOlder(), detail, json);
          json.writeName("newer");
          JsonScores.write(comparison.getNewer(), detail, json);
          write(comparison.getDifference(), json);
          json.writeArrayPropertyStart("changes");
          comparison.getChanges().forEach(change -> write(change, json));
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void write(ScoreDifference difference, JsonGenerator json) {
    new ExactJson(json).fraction("difference", difference.points());
    json.writeBooleanProperty("nothingAsZero", difference.nothingAsZero());
  }

  private static void write(RoundChange change, JsonGenerator json) {
    ExactJson exact = new ExactJson(json);
    json.writeStartObject();
    json.writeStringProperty("kind", JsonForms.code(change.kind()));
    json.writeArrayPropertyStart("controlsBefore");
    change.controlsBefore().forEach(exact::id);
    json.writeEndArray();
    json.writeArrayPropertyStart("controlsAfter");
    change.controlsAfter().forEach(exact::id);
    json.writeEndArray();
    change.finding().ifPresent(finding -> exact.text("finding", finding.value()));
    answer("answerBefore", change.answerBefore(), json);
    answer("answerAfter", change.answerAfter(), json);
    write(change.effect(), json);
    exact.text("sentence", change.sentence());
    json.writeEndObject();
  }

  private static void answer(String name, Optional<StandingAnswer> answer, JsonGenerator json) {
    if (answer.isPresent()) {
      json.writeName(name);
      JsonScores.write(answer.get(), json);
    }
  }
}
