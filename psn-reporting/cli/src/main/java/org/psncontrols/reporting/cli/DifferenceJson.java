package org.psncontrols.reporting.cli;

import java.io.PrintStream;
import java.util.Collection;
import org.psncontrols.model.control.CatalogueDifference;
import org.psncontrols.model.control.ControlChange;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.json.JsonForms;
import org.psncontrols.model.json.PsnJson;
import tools.jackson.core.JsonGenerator;

/**
 * Prints what became of controls as one line of JSON: every control in force, the unchanged too.
 */
final class DifferenceJson {

  private DifferenceJson() {}

  static void print(CatalogueDifference difference, PrintStream out) {
    JsonLines.print(out, json -> write(difference, json));
  }

  private static void write(CatalogueDifference difference, JsonGenerator json) {
    json.writeStringProperty("older", difference.getOlder().toString());
    json.writeStringProperty("newer", difference.getNewer().toString());
    json.writeObjectPropertyStart("counts");
    for (ControlChange.Kind kind : ControlChange.Kind.values()) {
      json.writeNumberProperty(JsonForms.code(kind), difference.ofKind(kind).size());
    }
    json.writeEndObject();
    json.writeArrayPropertyStart("changes");
    difference.getChanges().forEach(change -> write(change, json));
    json.writeEndArray();
    ids("reusedIdentifiers", difference.getReusedIdentifiers(), json);
    json.writeArrayPropertyStart("problems");
    difference.getProblems().forEach(problem -> PsnJson.PROBLEM.write(problem, json));
    json.writeEndArray();
  }

  private static void write(ControlChange change, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("kind", JsonForms.code(change.getKind()));
    json.writeStringProperty("basis", JsonForms.code(change.getBasis()));
    ids("older", change.getOlder(), json);
    ids("newer", change.getNewer(), json);
    ids("continued", change.getContinued(), json);
    json.writeArrayPropertyStart("aspects");
    change.getAspects().forEach(aspect -> json.writeString(JsonForms.code(aspect)));
    json.writeEndArray();
    change
        .getOverlap()
        .ifPresent(
            overlap -> {
              json.writeObjectPropertyStart("overlap");
              json.writeNumberProperty("shared", overlap.shared());
              json.writeNumberProperty("all", overlap.all());
              json.writeEndObject();
            });
    json.writeEndObject();
  }

  private static void ids(String name, Collection<ControlId> ids, JsonGenerator json) {
    json.writeArrayPropertyStart(name);
    ids.stream().map(ControlId::value).forEach(json::writeString);
    json.writeEndArray();
  }
}
