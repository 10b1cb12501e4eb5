package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.ScopeItem;
import org.psncontrols.model.assessment.TesterScheme;
import org.psncontrols.model.control.ControlId;

/** Generators of health checks and their findings. */
final class HealthChecks {

  static final Arbitrary<FindingId> FINDING_IDS =
      Texts.identifier("._:/-", 16).map(FindingId::of).withoutEdgeCases();

  /** Findings whose controls are not known yet: the given numbers stand for them. */
  static final Arbitrary<Draft> FINDINGS =
      Combinators.combine(
              Texts.LINES,
              Arbitraries.of(FindingSeverity.values()),
              Arbitraries.of("CVSS 2.0", "CVSS 3.1", "Tester's judgement"),
              Choices.sometimes(60, Texts.PROSE),
              Choices.picks(0, 2))
          .as(
              (title, severity, method, description, picks) ->
                  (Draft)
                      (id, controls) ->
                          Finding.builder()
                              .id(id)
                              .title(title)
                              .severity(severity)
                              .scoringMethod(method)
                              .description(description)
                              .controls(Choices.from(controls, picks))
                              .build())
          .withoutEdgeCases();

  static final Arbitrary<CheckDraft> HEALTH_CHECKS =
      Combinators.combine(
              Texts.LINES,
              Choices.sometimes(80, Arbitraries.of(TesterScheme.values())),
              Dated.days(180, 180, 450),
              Arbitraries.of(ScopeItem.values()).set().ofMaxSize(ScopeItem.values().length),
              Arbitraries.of("F", "ITHC-2014/", "check:1."),
              FINDINGS.list().ofMaxSize(5))
          .as(
              (tester, scheme, before, scope, prefix, findings) ->
                  (CheckDraft)
                      (controls, day) ->
                          HealthCheck.builder()
                              .tester(tester)
                              .scheme(scheme)
                              .testedOn(day.minusDays(before))
                              .scope(scope)
                              .findings(findings(prefix, findings, controls))
                              .build())
          .withoutEdgeCases();

  private HealthChecks() {}

  /** A finding whose identifier and catalogue are not known yet. */
  @FunctionalInterface
  interface Draft {
    Finding of(FindingId id, ImmutableList<ControlId> controls);
  }

  /** A health check whose catalogue and day are not known yet. */
  @FunctionalInterface
  interface CheckDraft {
    HealthCheck of(ImmutableList<ControlId> controls, LocalDate day);
  }

  private static ImmutableList<Finding> findings(
      String prefix, List<Draft> drafts, ImmutableList<ControlId> controls) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (int i = 0; i < drafts.size(); i++) {
      findings.add(drafts.get(i).of(FindingId.of(prefix + (i + 1)), controls));
    }
    return findings.build();
  }
}
