package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.psncontrols.model.assessment.CvssVector;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.FindingScore;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.Sampling;
import org.psncontrols.model.assessment.ScopeItem;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.assessment.TesterScheme;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.source.DateSpan;

/** Generators of health checks and their findings. */
final class HealthChecks {

  /** At least as many as any version has metrics. */
  private static final int MOST_METRICS = 32;

  static final Arbitrary<FindingId> FINDING_IDS =
      Texts.identifier("._:/-", 16).map(FindingId::of).withoutEdgeCases();

  /** Vectors of every version, with some of the metrics that are not base metrics. */
  static final Arbitrary<CvssVector> VECTORS =
      Combinators.combine(
              Arbitraries.of(CvssVector.Version.values()),
              Choices.evenly(0, 9_999).list().ofSize(MOST_METRICS),
              Choices.evenly(0, 100))
          .as(HealthChecks::vector)
          .withoutEdgeCases();

  static final Arbitrary<FindingScore> SCORES =
      Choices.evenly(0, FindingScore.MAX_TENTHS).map(FindingScore::new).withoutEdgeCases();

  static final Arbitrary<Sampling> SAMPLINGS =
      Combinators.combine(Choices.sometimes(80, Responses.SHARES), Choices.chance(50))
          .as(
              (manual, scanned) -> {
                Sampling.Builder sampling = Sampling.builder().manualShare(manual);
                // Tools scan everything, or nobody says what they scanned.
                return scanned
                    ? sampling.automatedShare(Share.of(Share.WHOLE)).build()
                    : sampling.build();
              })
          .withoutEdgeCases();

  /** Findings whose controls are not known yet: the given numbers stand for them. */
  static final Arbitrary<Draft> FINDINGS =
      Combinators.combine(
              Texts.LINES,
              Arbitraries.of(FindingSeverity.values()),
              Arbitraries.of("CVSS 2.0", "CVSS 3.1", "Tester's judgement"),
              Combinators.combine(Choices.sometimes(40, VECTORS), Choices.sometimes(50, SCORES))
                  .as(Tuple::of),
              Texts.LINES.list().ofMaxSize(2),
              Choices.sometimes(60, Texts.PROSE),
              Choices.picks(0, 2))
          .as(
              (title, severity, method, scoring, assets, description, picks) ->
                  (Draft)
                      (id, controls) ->
                          Finding.builder()
                              .id(id)
                              .title(title)
                              .severity(severity)
                              .scoringMethod(method)
                              .cvssVector(scoring.get1())
                              .score(scoring.get2())
                              .affectedAssets(assets)
                              .description(description)
                              .controls(Choices.from(controls, picks))
                              .build())
          .withoutEdgeCases();

  static final Arbitrary<CheckDraft> HEALTH_CHECKS =
      Combinators.combine(
              Texts.LINES,
              Choices.sometimes(80, Arbitraries.of(TesterScheme.values())),
              Combinators.combine(
                      Dated.days(180, 180, 450), Choices.sometimes(50, Dated.days(20)), Spans.ANY)
                  .as(Period::new),
              Arbitraries.of(ScopeItem.values()).set().ofMaxSize(ScopeItem.values().length),
              Arbitraries.of("F", "ITHC-2014/", "check:1."),
              FINDINGS.list().ofMaxSize(5),
              Combinators.combine(
                      Choices.sometimes(50, Texts.LINES), Choices.sometimes(40, SAMPLINGS))
                  .as(Tuple::of))
          .as(
              (tester, scheme, period, scope, prefix, findings, others) ->
                  (CheckDraft)
                      (controls, day) ->
                          HealthCheck.builder()
                              .tester(tester)
                              .scheme(scheme)
                              .startedOn(period.startedOn(day))
                              .testedOn(period.testedOn(day))
                              .reportReference(others.get1())
                              .scope(scope)
                              .sampling(others.get2())
                              .findings(findings(prefix, findings, controls))
                              .build())
          .withoutEdgeCases();

  private HealthChecks() {}

  /**
   * When a health check took place.
   *
   * @param before days from its end to the day of the assessment
   * @param length days from its start to its end; empty where only the end is known
   * @param precision how precisely its end is known
   */
  private record Period(int before, Optional<Integer> length, Spans precision) {

    DateSpan testedOn(LocalDate day) {
      return precision.upTo(day.minusDays(before));
    }

    Optional<DateSpan> startedOn(LocalDate day) {
      return length.map(days -> DateSpan.of(testedOn(day).first().minusDays(days)));
    }
  }

  /**
   * A vector whose metrics have the values picked; others than base metrics are there by chance.
   */
  private static CvssVector vector(CvssVector.Version version, List<Integer> picks, int percent) {
    ImmutableMap.Builder<String, String> metrics = ImmutableMap.builder();
    int place = 0;
    for (Map.Entry<String, ImmutableList<String>> metric : version.getMetrics().entrySet()) {
      int pick = picks.get(place++);
      if (version.getBaseMetrics().contains(metric.getKey()) || pick % 100 < percent) {
        metrics.put(metric.getKey(), metric.getValue().get(pick / 100 % metric.getValue().size()));
      }
    }
    return new CvssVector(version, metrics.buildOrThrow());
  }

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
