package org.psncontrols.reporting.score;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.reporting.text.JsonText;
import org.psncontrols.rules.scoring.Ratio;
import tools.jackson.core.JsonGenerator;

/** Writes exact numbers, and texts that any file can hold. */
record ExactJson(JsonGenerator json) {

  void text(String name, String text) {
    json.writeStringProperty(name, JsonText.whole(text));
  }

  void id(ControlId control) {
    json.writeString(JsonText.whole(control.value()));
  }

  void id(FindingId finding) {
    json.writeString(JsonText.whole(finding.value()));
  }

  void ratio(String name, Optional<Ratio> ratio) {
    ratio.ifPresent(
        value -> {
          json.writeObjectPropertyStart(name);
          members(value);
          json.writeEndObject();
        });
  }

  /** The members of a ratio, for an object that has others too. */
  void members(Ratio ratio) {
    json.writeStringProperty("numerator", ratio.numerator().toString());
    json.writeStringProperty("denominator", ratio.denominator().toString());
    json.writeNumberProperty("maximum", ratio.maximum());
    json.writeNumberProperty("percent", ratio.toPercent());
  }

  void fraction(String name, BigFraction fraction) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("numerator", fraction.getNumerator().toString());
    json.writeStringProperty("denominator", fraction.getDenominator().toString());
    json.writeEndObject();
  }
}
