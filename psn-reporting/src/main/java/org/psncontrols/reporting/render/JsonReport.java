package org.psncontrols.reporting.render;

import static java.util.Objects.requireNonNull;
import static org.psncontrols.reporting.text.JsonText.whole;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.psncontrols.model.json.JsonForms;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Stated;
import org.psncontrols.reporting.programme.NotYetCompliant;
import org.psncontrols.reporting.programme.ProgrammeReport;
import org.psncontrols.reporting.programme.StatusCount;
import org.psncontrols.reporting.text.JsonText;
import org.psncontrols.rules.compliance.Reason;
import org.psncontrols.rules.policy.Regime;
import tools.jackson.core.JsonGenerator;

/**
 * The whole programme report as JSON.
 *
 * <p>One object, indented by two blanks, with these members in this order:
 *
 * <ul>
 *   <li>{@code title}, {@code notice} and {@code asOf};
 *   <li>{@code deadline}: {@code date}, {@code standing} and {@code source}; {@code daysLeft}: 0 on
 *       the deadline, negative after it;
 *   <li>{@code regime}: {@code id}, {@code name}, {@code meaning} and {@code start}, which has
 *       {@code span}, {@code standing} and {@code source};
 *   <li>{@code total}: the count of all organisations, each count having {@code total}, {@code
 *       compliant}, {@code notYet}, {@code flagged} and {@code compliantPercent} (null where there
 *       is no organisation);
 *   <li>{@code outcomes}: the number for each outcome, by its code;
 *   <li>{@code byKind} and {@code byNation}: a list of counts, each with its {@code label};
 *   <li>{@code curve}: a list of counts, each with its {@code date} and {@code regime};
 *   <li>{@code reasons}: a list of {@code code} and {@code organisations};
 *   <li>{@code notYet}: all organisations that are not yet compliant, each with {@code id}, {@code
 *       name}, {@code kind} (its code), {@code nation}, {@code environment}, {@code outcome},
 *       {@code provisionalOutcome}, {@code flagged}, {@code weightedPercent}, {@code submittedOn},
 *       {@code lastPlannedDay}, {@code openItems} and {@code reasons}, a list of {@code code},
 *       {@code subject}, {@code path}, {@code effect}, {@code message}, {@code cure}, {@code
 *       plannedFor} and {@code source};
 *   <li>{@code problems}: all problems, each with {@code code}, {@code severity}, {@code location}
 *       ({@code document}, {@code line} and {@code field}), {@code path}, {@code message}, {@code
 *       remedy} and {@code source};
 *   <li>{@code readSubmissions} and {@code unreadableSubmissions};
 *   <li>{@code rules}: what is meant by {@code compliant} and {@code flagged}.
 * </ul>
 *
 * <p>Dates are ISO, numbers and percentages are numbers, and constants stand as everywhere in psn
 * JSON, such as {@code compliant-with-actions}. What is absent is null. A source is an object of
 * {@code key}, {@code title}, {@code locator} and {@code address}. A half of a surrogate pair,
 * which no JSON file can hold, gives way to U+FFFD.
 *
 * @since 0.1
 */
public final class JsonReport {

  private final JsonGenerator json;

  private JsonReport(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Renders a report.
   *
   * @param report the report, never null
   * @return the JSON, to be written as UTF-8; it ends in a line feed
   */
  public static String render(ProgrammeReport report) {
    requireNonNull(report, "report");
    return JsonText.pretty(json -> new JsonReport(json).write(report));
  }

  private void write(ProgrammeReport report) {
    json.writeStartObject();
    text("title", report.getTitle());
    text("notice", report.getNotice());
    text("asOf", report.getAsOf().toString());
    json.writeObjectPropertyStart("deadline");
    text("date", report.getDeadline().value().toString());
    writeStanding(report.getDeadline());
    json.writeEndObject();
    json.writeNumberProperty("daysLeft", report.getDaysLeft());
    writeRegime(report.getRegime());
    json.writeObjectPropertyStart("total");
    writeCount(report.getTotal());
    json.writeEndObject();
    json.writeObjectPropertyStart("outcomes");
    report
        .getOutcomes()
        .forEach((outcome, n) -> json.writeNumberProperty(JsonForms.code(outcome), n));
    json.writeEndObject();
    writeCounts("byKind", report.getByKind());
    writeCounts("byNation", report.getByNation());
    writeCurve(report);
    writeReasons(report);
    json.writeArrayPropertyStart("notYet");
    report.getNotYet().forEach(this::writeNotYet);
    json.writeEndArray();
    json.writeArrayPropertyStart("problems");
    report.getProblems().forEach(this::writeProblem);
    json.writeEndArray();
    json.writeNumberProperty("readSubmissions", report.getReadSubmissions());
    json.writeNumberProperty("unreadableSubmissions", report.getUnreadableSubmissions());
    json.writeObjectPropertyStart("rules");
    text("compliant", ProgrammeReport.COMPLIANCE_RULE);
    text("flagged", ProgrammeReport.FLAG_RULE);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeRegime(Regime regime) {
    json.writeObjectPropertyStart("regime");
    text("id", regime.getId());
    text("name", regime.getName());
    text("meaning", regime.getMeaning());
    json.writeObjectPropertyStart("start");
    text("span", regime.getStart().value().toString());
    writeStanding(regime.getStart());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeStanding(Stated<?> stated) {
    text("standing", JsonForms.code(stated.standing()));
    writeSource(stated.source());
  }

  private void writeSource(Optional<SourceReference> source) {
    if (source.isEmpty()) {
      json.writeNullProperty("source");
      return;
    }
    json.writeObjectPropertyStart("source");
    text("key", source.get().getKey());
    text("title", source.get().getTitle());
    text("locator", source.get().getLocator());
    text("address", source.get().getAddress());
    json.writeEndObject();
  }

  private void writeCount(StatusCount count) {
    json.writeNumberProperty("total", count.total());
    json.writeNumberProperty("compliant", count.compliant());
    json.writeNumberProperty("notYet", count.notYet());
    json.writeNumberProperty("flagged", count.flagged());
    number("compliantPercent", count.compliantPercent());
  }

  private void writeCounts(String name, ImmutableMap<String, StatusCount> counts) {
    json.writeArrayPropertyStart(name);
    counts.forEach(
        (label, count) -> {
          json.writeStartObject();
          text("label", label);
          writeCount(count);
          json.writeEndObject();
        });
    json.writeEndArray();
  }

  private void writeCurve(ProgrammeReport report) {
    json.writeArrayPropertyStart("curve");
    report
        .getCurve()
        .forEach(
            point -> {
              json.writeStartObject();
              text("date", point.date().toString());
              text("regime", point.regime());
              writeCount(point.count());
              json.writeEndObject();
            });
    json.writeEndArray();
  }

  private void writeReasons(ProgrammeReport report) {
    json.writeArrayPropertyStart("reasons");
    report
        .getReasons()
        .forEach(
            reason -> {
              json.writeStartObject();
              text("code", reason.code().value());
              json.writeNumberProperty("organisations", reason.organisations());
              json.writeEndObject();
            });
    json.writeEndArray();
  }

  private void writeNotYet(NotYetCompliant entry) {
    Organisation organisation = entry.getOrganisation();
    json.writeStartObject();
    text("id", organisation.getId().toString());
    text("name", organisation.getName());
    text("kind", organisation.getKind().getCode());
    text("nation", organisation.getNation().map(JsonForms::code));
    text("environment", entry.getEnvironment());
    text("outcome", JsonForms.code(entry.getOutcome()));
    text("provisionalOutcome", entry.getProvisionalOutcome().map(JsonForms::code));
    json.writeBooleanProperty("flagged", entry.isFlagged());
    number("weightedPercent", entry.getWeightedPercent());
    text("submittedOn", entry.getSubmittedOn().map(LocalDate::toString));
    text("lastPlannedDay", entry.getLastPlannedDay().map(LocalDate::toString));
    json.writeNumberProperty("openItems", entry.getOpenItems());
    json.writeArrayPropertyStart("reasons");
    entry.getBlockingReasons().forEach(this::writeReason);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeReason(Reason reason) {
    json.writeStartObject();
    text("code", reason.getCode().value());
    text("subject", reason.getSubject());
    text("path", reason.getPath());
    text("effect", JsonForms.code(reason.getEffect()));
    text("message", reason.getMessage());
    text("cure", reason.getCure());
    text("plannedFor", reason.getPlannedFor().map(DateSpan::toString));
    writeSource(reason.getSource());
    json.writeEndObject();
  }

  private void writeProblem(Problem problem) {
    json.writeStartObject();
    text("code", problem.getCode().value());
    text("severity", JsonForms.code(problem.getSeverity()));
    problem
        .getLocation()
        .ifPresentOrElse(this::writeLocation, () -> json.writeNullProperty("location"));
    text("path", problem.getPath());
    text("message", problem.getMessage());
    text("remedy", problem.getRemedy());
    writeSource(problem.getSource());
    json.writeEndObject();
  }

  private void writeLocation(Location location) {
    json.writeObjectPropertyStart("location");
    text("document", location.document());
    if (location.line().isPresent()) {
      json.writeNumberProperty("line", location.line().getAsLong());
    } else {
      json.writeNullProperty("line");
    }
    text("field", location.field());
    json.writeEndObject();
  }

  private void text(String name, String value) {
    json.writeStringProperty(name, whole(value));
  }

  private void text(String name, Optional<String> value) {
    value.ifPresentOrElse(v -> text(name, v), () -> json.writeNullProperty(name));
  }

  private void number(String name, Optional<BigDecimal> value) {
    value.ifPresentOrElse(
        v -> json.writeNumberProperty(name, v), () -> json.writeNullProperty(name));
  }
}
