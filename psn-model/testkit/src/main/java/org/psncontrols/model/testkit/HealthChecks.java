package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
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

/** Makes health checks and their findings. */
final class HealthChecks {

  private static final ImmutableList<CvssVector.Version> VERSIONS =
      ImmutableList.copyOf(CvssVector.Version.values());
  private static final ImmutableList<FindingSeverity> SEVERITIES =
      ImmutableList.copyOf(FindingSeverity.values());
  private static final ImmutableList<TesterScheme> SCHEMES =
      ImmutableList.copyOf(TesterScheme.values());
  private static final ImmutableList<ScopeItem> SCOPE = ImmutableList.copyOf(ScopeItem.values());

  static final Arbitrary<FindingId> FINDING_IDS = DrawnArbitrary.of(HealthChecks::findingId);

  static final Arbitrary<CvssVector> VECTORS = DrawnArbitrary.of(HealthChecks::vector);

  static final Arbitrary<FindingScore> SCORES = DrawnArbitrary.of(HealthChecks::score);

  static final Arbitrary<Sampling> SAMPLINGS = DrawnArbitrary.of(HealthChecks::sampling);

  static final Arbitrary<Finding> FINDINGS =
      DrawnArbitrary.of(
          draw ->
              finding(
                  draw,
                  draw.make(HealthChecks::findingId),
                  draw.list(0, 3, Catalogues::controlId)));

  private HealthChecks() {}

  static FindingId findingId(Draw draw) {
    return FindingId.of(Texts.identifier(draw, "._:/-", 16));
  }

  /** A vector of any version, with some of the metrics that are not base metrics. */
  static CvssVector vector(Draw draw) {
    CvssVector.Version version = draw.of(VERSIONS);
    int percent = draw.below(101);
    ImmutableMap.Builder<String, String> metrics = ImmutableMap.builder();
    version
        .getMetrics()
        .forEach(
            (metric, values) -> {
              if (version.getBaseMetrics().contains(metric) || draw.chance(percent)) {
                metrics.put(metric, draw.of(values));
              }
            });
    return new CvssVector(version, metrics.buildOrThrow());
  }

  static FindingScore score(Draw draw) {
    return new FindingScore(draw.below(FindingScore.MAX_TENTHS + 1));
  }

  /** Tools scan everything, or nobody says what they scanned. */
  static Sampling sampling(Draw draw) {
    Sampling.Builder sampling =
        Sampling.builder()
            .manualShare(draw.sometimes(80, share -> Responses.share(share, Share.WHOLE)));
    return draw.chance(50)
        ? sampling.automatedShare(Share.of(Share.WHOLE)).build()
        : sampling.build();
  }

  /**
   * A finding.
   *
   * @param controls what it may be of
   */
  static Finding finding(Draw draw, FindingId id, List<ControlId> controls) {
    return Finding.builder()
        .id(id)
        .title(draw.make(Texts::line))
        .severity(draw.of(SEVERITIES))
        .scoringMethod(draw.of("CVSS 2.0", "CVSS 3.1", "Tester's judgement"))
        .cvssVector(draw.sometimes(40, HealthChecks::vector))
        .score(draw.sometimes(50, HealthChecks::score))
        .affectedAssets(draw.list(0, 2, Texts::line))
        .description(draw.sometimes(60, Texts::prose))
        .controls(draw.some(controls, 2))
        .build();
  }

  /**
   * A health check on or before a day, whose findings have identifiers of their own.
   *
   * @param controls what they may be of
   */
  static HealthCheck healthCheck(Draw draw, List<ControlId> controls, LocalDate day) {
    DateSpan testedOn = draw.make(Spans::any).upTo(day.minusDays(Days.within(draw, 180, 180, 450)));
    Optional<DateSpan> startedOn =
        draw.sometimes(
            50, start -> DateSpan.of(testedOn.first().minusDays(Days.within(start, 20))));
    String prefix = draw.of("F", "ITHC-2014/", "check:1.");
    HealthCheck.Builder builder =
        HealthCheck.builder()
            .tester(draw.make(Texts::line))
            .scheme(draw.sometimes(80, scheme -> scheme.of(SCHEMES)))
            .startedOn(startedOn)
            .testedOn(testedOn)
            .reportReference(draw.sometimes(50, Texts::line))
            .scope(draw.some(SCOPE, SCOPE.size()))
            .sampling(draw.sometimes(40, HealthChecks::sampling));
    Numbers numbers = new Numbers(prefix);
    builder.findings(
        draw.list(0, 5, finding -> finding(finding, FindingId.of(numbers.next()), controls)));
    return builder.build();
  }

  /** A health check that stands alone, outside an assessment. */
  static HealthCheck alone(Draw draw, LocalDate day) {
    return healthCheck(draw, draw.list(0, 3, Catalogues::controlId), day);
  }
}
