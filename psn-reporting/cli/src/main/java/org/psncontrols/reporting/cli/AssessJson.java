package org.psncontrols.reporting.cli;

import java.io.PrintStream;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.json.JsonForms;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.rules.compliance.Decision;
import org.psncontrols.rules.compliance.Reason;
import org.psncontrols.rules.policy.Regime;
import org.psncontrols.rules.scoring.Contribution;
import org.psncontrols.rules.scoring.Coverage;
import org.psncontrols.rules.scoring.Exclusion;
import org.psncontrols.rules.scoring.Ratio;
import org.psncontrols.rules.scoring.Score;
import org.psncontrols.rules.scoring.Scored;
import org.psncontrols.rules.scoring.StandingAnswer;
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
    result.scores().forEach(this::write);
    json.writeEndArray();
    json.writeArrayPropertyStart("decisions");
    result.decisions().forEach(this::write);
    json.writeEndArray();
  }

  private void write(Score score) {
    json.writeStartObject();
    json.writeStringProperty("model", score.getModel());
    json.writeNumberProperty("version", score.getVersion());
    json.writeStringProperty("outcome", score instanceof Scored ? "scored" : "nothing-to-score");
    if (score instanceof Scored scored) {
      ratio("score", scored.getScore());
    }
    score
        .getBounds()
        .ifPresent(
            bounds -> {
              ratio("lower", bounds.lower());
              ratio("upper", bounds.upper());
            });
    score
        .getWithAllNotApplicableCounted()
        .ifPresent(ratio -> ratio("withAllNotApplicableCounted", ratio));
    coverage(score.getCoverage());
    if (score instanceof Scored scored) {
      json.writeArrayPropertyStart("contributions");
      scored.getContributions().forEach(this::write);
      json.writeEndArray();
      json.writeArrayPropertyStart("decidingControls");
      scored.getDecidingControls().stream().map(ControlId::value).forEach(json::writeString);
      json.writeEndArray();
    }
    json.writeArrayPropertyStart("exclusions");
    score.getExclusions().forEach(this::write);
    json.writeEndArray();
    json.writeArrayPropertyStart("answers");
    score.getAnswers().forEach(this::write);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void coverage(Coverage coverage) {
    json.writeObjectPropertyStart("coverage");
    json.writeNumberProperty("assessor", coverage.assessor());
    json.writeNumberProperty("own", coverage.own());
    json.writeNumberProperty("notApplicable", coverage.notApplicable());
    json.writeNumberProperty("notAssessed", coverage.notAssessed());
    json.writeEndObject();
  }

  private void write(Contribution contribution) {
    json.writeStartObject();
    json.writeStringProperty("control", contribution.control().value());
    json.writeNumberProperty("weight", contribution.weight());
    fraction("points", contribution.points());
    fraction("possible", contribution.possible());
    json.writeEndObject();
  }

  private void write(Exclusion exclusion) {
    json.writeStartObject();
    json.writeStringProperty("control", exclusion.control().value());
    json.writeStringProperty("reason", JsonForms.code(exclusion.reason()));
    exclusion.countedAsNotMet().ifPresent(ratio -> ratio("countedAsNotMet", ratio));
    json.writeEndObject();
  }

  private void write(StandingAnswer answer) {
    json.writeStartObject();
    json.writeStringProperty("control", answer.control().getId().value());
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

  private void ratio(String name, Ratio ratio) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("numerator", ratio.numerator().toString());
    json.writeStringProperty("denominator", ratio.denominator().toString());
    json.writeNumberProperty("maximum", ratio.maximum());
    json.writeNumberProperty("percent", ratio.toPercent());
    json.writeEndObject();
  }

  private void fraction(String name, BigFraction fraction) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("numerator", fraction.getNumerator().toString());
    json.writeStringProperty("denominator", fraction.getDenominator().toString());
    json.writeEndObject();
  }

  private void text(String name, Optional<String> value) {
    value.ifPresent(text -> json.writeStringProperty(name, text));
  }
}
