package org.psncontrols.rules.comparison;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.CompensatingMeasure;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.rules.scoring.OpenFindings;

/** What stood on a day, made so that it stands alike on every day. */
final class Frozen {

  private static final DateSpan FIRST = DateSpan.of(LocalDate.of(0, 1, 1));
  private static final DateSpan LAST = DateSpan.of(LocalDate.of(9999, 12, 31));

  private Frozen() {}

  /** A response that is worth on every day what it was worth on one. */
  static Response at(Response response, LocalDate day) {
    return Response.builder()
        .from(response)
        .evidence(response.getEvidence().stream().map(item -> at(item, day)).toList())
        .compensatingMeasures(
            response.getCompensatingMeasures().stream()
                .filter(measure -> !measure.getExpiresOn().isBefore(day))
                .map(
                    measure ->
                        CompensatingMeasure.builder()
                            .from(measure)
                            .expiresOn(LocalDate.MAX)
                            .build())
                .toList())
        .build();
  }

  /** Current for ever, or never: not collected yet when it expires. */
  private static Evidence at(Evidence item, LocalDate day) {
    boolean current = item.isCurrentOn(day);
    return Evidence.builder()
        .from(item)
        .collectedOn(current ? Optional.empty() : Optional.of(LAST))
        .expiresOn(current ? Optional.empty() : Optional.of(FIRST))
        .build();
  }

  /** An assessment in which the findings that are open on a day are open for ever. */
  static Assessment findingsAt(Assessment assessment, LocalDate day) {
    return withFindings(assessment, OpenFindings.of(assessment, day));
  }

  /** An assessment whose findings are these, if it had a health check, and all of them open. */
  static Assessment withFindings(Assessment assessment, ImmutableList<Finding> findings) {
    return Assessment.builder()
        .from(assessment)
        .healthCheck(
            assessment
                .getHealthCheck()
                .map(check -> HealthCheck.builder().from(check).findings(findings).build()))
        .actions(ImmutableList.of())
        .build();
  }

  /** The response that counts of each control in force, in catalogue order. */
  static Map<ControlId, Response> responses(Assessment assessment, Catalogue catalogue) {
    Map<ControlId, Response> given = new LinkedHashMap<>();
    assessment
        .getResponses()
        .forEach(response -> given.putIfAbsent(response.getControl(), response));
    Map<ControlId, Response> counted = new LinkedHashMap<>();
    for (Control control : catalogue.getControlsInForce()) {
      Response response = given.get(control.getId());
      if (response != null) {
        counted.put(control.getId(), response);
      }
    }
    return counted;
  }
}
