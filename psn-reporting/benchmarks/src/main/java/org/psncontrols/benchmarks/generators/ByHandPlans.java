package org.psncontrols.benchmarks.generators;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.ActionStatus;
import org.psncontrols.model.assessment.CvssVector;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.FindingScore;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.PlanChange;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.assessment.RiskAcceptanceId;
import org.psncontrols.model.assessment.RiskLevel;
import org.psncontrols.model.assessment.Sampling;
import org.psncontrols.model.assessment.ScopeItem;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.assessment.TesterScheme;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.source.DateSpan;

/** Health checks, what is done about their findings and what is left as it is, made by hand. */
final class ByHandPlans {

  private static final TesterScheme[] SCHEMES = TesterScheme.values();
  private static final ScopeItem[] SCOPE = ScopeItem.values();
  private static final FindingSeverity[] SEVERITIES = FindingSeverity.values();
  private static final CvssVector.Version[] VERSIONS = CvssVector.Version.values();
  private static final ActionStatus[] STATUSES = ActionStatus.values();
  private static final RiskLevel.Band[] BANDS = RiskLevel.Band.values();

  private ByHandPlans() {}

  static HealthCheck healthCheck(SplittableRandom random, List<ControlId> controls, LocalDate day) {
    DateSpan tested = ByHandDates.upTo(random, day.minusDays(Chance.days(random, 180, 180, 450)));
    HealthCheck.Builder check =
        HealthCheck.builder()
            .tester(ByHandTexts.line(random))
            .scheme(Chance.sometimes(random, 80, any -> Chance.of(any, SCHEMES)))
            .testedOn(tested)
            .reportReference(Chance.sometimes(random, 50, ByHandTexts::line))
            .scope(Chance.some(random, SCOPE))
            .sampling(Chance.sometimes(random, 40, ByHandPlans::sampling));
    if (random.nextBoolean()) {
      check.startedOn(tested.first().minusDays(random.nextInt(21)));
    }
    String prefix = Chance.of(random, "F", "ITHC-2014/", "check:1.");
    int findings = random.nextInt(6);
    for (int i = 1; i <= findings; i++) {
      check.addFinding(finding(random, FindingId.of(prefix + i), controls));
    }
    return check.build();
  }

  private static Sampling sampling(SplittableRandom random) {
    return Sampling.builder()
        .manualShare(Chance.sometimes(random, 80, any -> ByHandResponses.share(any, Share.WHOLE)))
        .automatedShare(Chance.sometimes(random, 50, any -> Share.of(Share.WHOLE)))
        .build();
  }

  static Finding finding(SplittableRandom random, FindingId id, List<ControlId> controls) {
    return Finding.builder()
        .id(id)
        .title(ByHandTexts.line(random))
        .severity(Chance.of(random, SEVERITIES))
        .scoringMethod(Chance.of(random, "CVSS 2.0", "CVSS 3.1", "Tester's judgement"))
        .cvssVector(Chance.sometimes(random, 40, ByHandPlans::vector))
        .score(Chance.sometimes(random, 50, ByHandPlans::score))
        .affectedAssets(Chance.list(random, 0, 2, ByHandTexts::line))
        .description(Chance.sometimes(random, 60, ByHandTexts::prose))
        .controls(Chance.few(random, controls, 2))
        .build();
  }

  private static FindingScore score(SplittableRandom random) {
    return new FindingScore(random.nextInt(FindingScore.MAX_TENTHS + 1));
  }

  private static CvssVector vector(SplittableRandom random) {
    CvssVector.Version version = Chance.of(random, VERSIONS);
    int percent = random.nextInt(101);
    ImmutableMap.Builder<String, String> metrics = ImmutableMap.builder();
    for (Map.Entry<String, ImmutableList<String>> metric : version.getMetrics().entrySet()) {
      if (version.getBaseMetrics().contains(metric.getKey()) || Chance.in(random, percent)) {
        metrics.put(metric.getKey(), Chance.of(random, metric.getValue()));
      }
    }
    return new CvssVector(version, metrics.buildOrThrow());
  }

  /**
   * What the parts of a plan may refer to.
   *
   * @param day the day of the assessment
   */
  record Surroundings(List<ControlId> controls, List<FindingId> findings, LocalDate day) {}

  static List<RiskAcceptance> acceptances(SplittableRandom random, Surroundings around) {
    List<RiskAcceptance> acceptances = new ArrayList<>();
    int count = random.nextInt(3);
    for (int i = 1; i <= count; i++) {
      acceptances.add(acceptance(random, RiskAcceptanceId.of("RA-" + i), around));
    }
    return acceptances;
  }

  private static RiskAcceptance acceptance(
      SplittableRandom random, RiskAcceptanceId id, Surroundings around) {
    LocalDate accepted = around.day().minusDays(random.nextInt(301));
    RiskAcceptance.Builder acceptance =
        RiskAcceptance.builder()
            .id(id)
            .acceptedBy(ByHandTexts.line(random))
            .position(ByHandTexts.line(random))
            .reason(ByHandTexts.prose(random))
            .acceptedOn(accepted)
            .riskBefore(Chance.sometimes(random, 60, ByHandPlans::level))
            .riskAfter(Chance.sometimes(random, 60, ByHandPlans::level))
            .controls(Chance.few(random, around.controls(), 2))
            .findings(Chance.few(random, around.findings(), 2));
    if (Chance.in(random, 70)) {
      acceptance.reviewOn(
          ByHandDates.from(random, accepted.plusDays(Chance.days(random, 60, 430))));
    }
    return acceptance.build();
  }

  private static RiskLevel level(SplittableRandom random) {
    return random.nextBoolean()
        ? Chance.of(random, BANDS)
        : new RiskLevel.Rating(
            1 + random.nextInt(Control.MAX_RATING), 1 + random.nextInt(Control.MAX_RATING));
  }

  static List<RemedialAction> actions(
      SplittableRandom random, List<RiskAcceptance> acceptances, Surroundings around) {
    List<RemedialAction> actions = new ArrayList<>();
    List<ActionId> earlier = new ArrayList<>();
    int count = random.nextInt(5);
    for (int i = 1; i <= count; i++) {
      ActionId id = ActionId.of("RAP-" + i);
      actions.add(
          action(random, acceptances, around)
              .id(id)
              .dependsOn(Chance.few(random, earlier, 2))
              .build());
      earlier.add(id);
    }
    return actions;
  }

  static RemedialAction.Builder action(
      SplittableRandom random, List<RiskAcceptance> acceptances, Surroundings around) {
    ActionStatus status = Chance.of(random, STATUSES);
    if (status == ActionStatus.ACCEPTED && acceptances.isEmpty()) {
      status = ActionStatus.OPEN;
    }
    RemedialAction.Builder action =
        RemedialAction.builder()
            .title(ByHandTexts.line(random))
            .status(status)
            .effort(Chance.sometimes(random, 40, ByHandResponses::effort))
            .cost(Chance.sometimes(random, 40, ByHandResponses::cost))
            .controls(Chance.few(random, around.controls(), 1, 3))
            .findings(Chance.few(random, around.findings(), 2));
    boolean mayRest = Chance.in(random, 20);
    if (!acceptances.isEmpty() && (status == ActionStatus.ACCEPTED || mayRest)) {
      action.riskAcceptance(Chance.of(random, acceptances).getId());
    }
    progress(random, action, status, around.day());
    return action;
  }

  private static void progress(
      SplittableRandom random, RemedialAction.Builder action, ActionStatus status, LocalDate day) {
    int age = random.nextInt(301);
    LocalDate opened = day.minusDays(age);
    action.openedOn(opened);
    LocalDate recorded = opened;
    for (int changes = random.nextInt(3); changes > 0; changes--) {
      recorded = recorded.plusDays(random.nextInt(101));
      if (!recorded.isAfter(day)) {
        action.addPlanChange(new PlanChange(ByHandDates.upTo(random, recorded), recorded));
      }
    }
    boolean thorough = random.nextBoolean();
    boolean closed = status == ActionStatus.CLOSED;
    if (thorough || !(closed || status == ActionStatus.ACCEPTED)) {
      LocalDate planned = opened.plusDays(Chance.days(random, 120, 120, 700));
      action.owner(ByHandTexts.line(random)).plannedFor(ByHandDates.from(random, planned));
    }
    if (closed) {
      LocalDate done = opened.plusDays(random.nextInt(age + 1));
      DateSpan completed = ByHandDates.upTo(random, done);
      action.completedOn(completed.first().isBefore(opened) ? DateSpan.of(done) : completed);
    }
    if (thorough || closed) {
      action.evidence(Chance.list(random, 1, 2, any -> ByHandResponses.evidence(any, day)));
    }
  }
}
