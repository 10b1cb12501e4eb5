package org.psncontrols.reporting.cli;

import java.io.PrintStream;
import java.util.Optional;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.json.JsonForms;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.reporting.score.JsonScores;
import org.psncontrols.reporting.score.ScoreDetail;
import org.psncontrols.rules.compliance.Decision;
import org.psncontrols.rules.compliance.Reason;
import org.psncontrols.rules.policy.Regime;
import tools.jackson.core.JsonGenerator;

/**
 * Prints what {@code psn assess} found out as one line of JSON: numbers exact, nothing left out.
 */
final class AssessJson {

  private final JsonGenerator json;

  private AssessJson(JsonGenerator json) {
    this.json = json;
  }

  static void print(AssessResult result, PrintStream out) {
    JsonLines.print(out, json -> new AssessJson(json).write(result));
  }

  private void write(AssessResult result) {
    Assessment assessment = result.submission().getAssessment();
    json.writeStringProperty("assessment", assessment.getId().value());
    json.writeStringProperty("asOf", result.asOf().toString());
    text("inForce", result.inForce().map(Regime::getId));
    json.writeArrayPropertyStart("problems");
    result.problems().forEach(problem -> PsnJson.PROBLEM.write(problem, json));
    json.writeEndArray();
    json.writeArrayPropertyStart("scores");
    result.scores().forEach(score -> JsonScores.write(score, ScoreDetail.USUAL, json));
    json.writeEndArray();
    json.writeName("answers");
    JsonScores.writeAnswers(result.scores().get(0).getStandingAnswers(), json);
    json.writeArrayPropertyStart("decisions");
    result.decisions().forEach(this::write);
    json.writeEndArray();
  }

  private void write(Decision decision) {
    json.writeStartObject();
    json.writeStringProperty("regime", decision.getRegime().getId());
    json.writeStringProperty("outcome", JsonForms.code(decision.getOutcome()));
    text("provisionalOutcome", decision.getProvisionalOutcome().map(JsonForms::code));
    json.writeArrayPropertyStart("reasons");
    decision.getReasons().forEach(this::write);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Reason reason) {
    json.writeStartObject();
    json.writeStringProperty("code", reason.getCode().value());
    json.writeStringProperty("subject", reason.getSubject());
    json.writeStringProperty("path", reason.getPath());
    json.writeStringProperty("effect", JsonForms.code(reason.getEffect()));
    json.writeStringProperty("message", reason.getMessage());
    json.writeStringProperty("cure", reason.getCure());
    text("plannedFor", reason.getPlannedFor().map(DateSpan::toString));
    if (reason.getSource().isPresent()) {
      json.writeName("source");
      PsnJson.SOURCE_REFERENCE.write(reason.getSource().get(), json);
    }
    json.writeEndObject();
  }

  private void text(String name, Optional<String> value) {
    value.ifPresent(text -> json.writeStringProperty(name, text));
  }
}
