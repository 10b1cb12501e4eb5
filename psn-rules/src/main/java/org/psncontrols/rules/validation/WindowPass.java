package org.psncontrols.rules.validation;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.NetworkDiagram;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.assessment.ScopeItem;
import org.psncontrols.model.assessment.Signatory;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.assessment.TesterScheme;
import org.psncontrols.model.organisation.EnvironmentFeature;
import org.psncontrols.model.problem.Rule;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.Stated;
import org.psncontrols.rules.policy.CompliancePolicy;

/**
 * Finds what a submission lacks on a day under a policy: not sent, too old, too narrow or ahead.
 */
final class WindowPass {

  /** Before it, a subtraction of as many months as a policy can state would leave the calendar. */
  private static final LocalDate EARLIEST =
      LocalDate.ofYearDay(Year.MIN_VALUE, 1).plusMonths(CompliancePolicy.MAX_MONTHS);

  private final Faults faults;
  private final CompliancePolicy policy;
  private final Submission submission;
  private final LocalDate asOf;

  /** The day against which ages are measured: when it was sent, else the day of the check. */
  private final LocalDate sentDay;

  WindowPass(Faults faults, SubmissionReview review) {
    this.faults = faults;
    this.policy = review.policy();
    this.submission = review.submission();
    this.asOf = review.asOf();
    Optional<LocalDate> sentOn = submission.getSubmittedOn();
    this.sentDay = sentOn.isPresent() && !sentOn.get().isAfter(asOf) ? sentOn.get() : asOf;
  }

  void check(Path path) {
    sent(path.field("submittedOn"));
    if (submission.getNetworkDiagram().isPresent()) {
      DateSpan drawnOn = submission.getNetworkDiagram().get().getDrawnOn();
      age(
          Rules.DIAGRAM_TOO_OLD,
          path.field("networkDiagram").field("drawnOn"),
          drawnOn,
          policy.getDiagramMaximumAgeMonths());
    }
    Path assessment = path.field("assessment");
    Optional<HealthCheck> check = submission.getAssessment().getHealthCheck();
    if (check.isPresent()) {
      age(
          Rules.HEALTH_CHECK_TOO_OLD,
          assessment.field("healthCheck").field("testedOn"),
          check.get().getTestedOn(),
          policy.getHealthCheckMaximumAgeMonths());
      scope(assessment.field("healthCheck"), check.get());
      tester(assessment.field("healthCheck").field("scheme"), check.get());
      treatment(assessment.field("healthCheck"), check.get().getFindings());
    }
    future(path);
    future(assessment, submission.getAssessment());
  }

  private void sent(Path path) {
    Optional<LocalDate> sentOn = submission.getSubmittedOn();
    if (sentOn.isEmpty() || sentOn.get().isAfter(asOf)) {
      faults.add(Rules.NOT_SUBMITTED, path, asOf);
      return;
    }
    Stated<Integer> term = policy.getSubmissionTermMonths();
    LocalDate last = sentOn.get().plusMonths(term.value());
    if (asOf.isAfter(last)) {
      faults.add(Rules.SUBMISSION_EXPIRED, term.source(), path, sentOn.get(), last);
    }
  }

  /**
   * Whether it was under the age. Of a date known to a month or the like, the first day is taken,
   * which is the one least favourable to the body.
   */
  private void age(Rule rule, Path path, DateSpan date, Stated<Integer> months) {
    LocalDate limit =
        sentDay.isBefore(EARLIEST) ? LocalDate.MIN : sentDay.minusMonths(months.value());
    if (!date.first().isAfter(limit)) {
      faults.add(rule, months.source(), path, date, months.value(), sentDay);
    }
  }

  /** What is missing of a part that was tested; that a whole part is missing is told by itself. */
  private void scope(Path path, HealthCheck check) {
    Stated<ImmutableSortedSet<ScopeItem>> minimum = policy.getMinimumScope();
    if (check.getScope().containsAll(minimum.value())) {
      return;
    }
    List<String> missing = new ArrayList<>();
    for (ScopeItem item : minimum.value()) {
      boolean tested =
          item.isExternal() ? check.isExternalPartIncluded() : check.isInternalPartIncluded();
      if (tested && !check.getScope().contains(item) && isThere(item)) {
        missing.add(Words.of(item));
      }
    }
    if (!missing.isEmpty()) {
      faults.add(
          Rules.HEALTH_CHECK_SCOPE_NARROW,
          minimum.source(),
          path.field("scope"),
          String.join(", ", missing));
    }
  }

  /** Whether the environment has what the item is about; one that says nothing may have all. */
  private boolean isThere(ScopeItem item) {
    Set<EnvironmentFeature> features = submission.getAssessment().getEnvironment().getFeatures();
    if (features.isEmpty()) {
      return true;
    }
    return switch (item) {
      case REMOTE_ACCESS, REMOTE_ACCESS_CONFIGURATION ->
          features.contains(EnvironmentFeature.REMOTE_ACCESS);
      case SUPPLIER_LINKS -> features.contains(EnvironmentFeature.SUPPLIER_LINKS);
      case MOBILE_DEVICE_BUILD -> features.contains(EnvironmentFeature.MOBILE_DEVICES);
      case WIRELESS -> features.contains(EnvironmentFeature.WIRELESS);
      case INTERNET_FACING_SERVICES,
          BOUNDARY_DEFENCES,
          INTERNAL_NETWORK,
          DESKTOP_AND_SERVER_BUILD,
          NETWORK_MANAGEMENT,
          PATCHING,
          INTERNAL_GATEWAYS,
          PSN_PATH ->
          true;
    };
  }

  private void tester(Path path, HealthCheck check) {
    Stated<ImmutableSortedSet<TesterScheme>> accepted = policy.getAcceptedTesterSchemes();
    Optional<TesterScheme> scheme = check.getScheme();
    if (scheme.isEmpty()) {
      faults.add(
          Rules.HEALTH_CHECK_TESTER_NO_SCHEME,
          accepted.source(),
          path,
          check.getTester(),
          accepted.value());
    } else if (!accepted.value().contains(scheme.get())) {
      faults.add(
          Rules.HEALTH_CHECK_TESTER_SCHEME,
          accepted.source(),
          path,
          check.getTester(),
          scheme.get(),
          accepted.value());
    }
  }

  private void treatment(Path path, List<Finding> findings) {
    Stated<FindingSeverity> least = policy.getTreatmentDemandedFrom();
    Set<FindingId> treated = treated();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      // The graver severities come first.
      if (finding.getSeverity().compareTo(least.value()) <= 0
          && !treated.contains(finding.getId())) {
        faults.add(
            Rules.FINDING_WITHOUT_TREATMENT,
            least.source(),
            path.item("findings", i).field("id"),
            finding.getId(),
            finding.getTitle(),
            Words.of(finding.getSeverity()));
      }
    }
  }

  /** The findings that an action or a risk acceptance names. */
  private Set<FindingId> treated() {
    Set<FindingId> treated = new HashSet<>();
    for (RemedialAction action : submission.getAssessment().getActions()) {
      treated.addAll(action.getFindings());
    }
    for (RiskAcceptance acceptance : submission.getAssessment().getRiskAcceptances()) {
      treated.addAll(acceptance.getFindings());
    }
    return treated;
  }

  /** What was drawn or signed only after the form was sent is told of the draft. */
  private void future(Path path) {
    LocalDate sentOn = submission.getSubmittedOn().orElse(LocalDate.MAX);
    Optional<NetworkDiagram> diagram = submission.getNetworkDiagram();
    if (diagram.isPresent() && !diagram.get().getDrawnOn().first().isAfter(sentOn)) {
      future(path.field("networkDiagram").field("drawnOn"), diagram.get().getDrawnOn());
    }
    Optional<Signatory> signatory = submission.getSignatory();
    if (signatory.isPresent() && !signatory.get().getSignedOn().isAfter(sentOn)) {
      future(path.field("signatory").field("signedOn"), signatory.get().getSignedOn());
    }
  }

  /**
   * What is said to have happened by the day of the check. The day of the answers is not among it:
   * where that is ahead, the submission is not sent yet or was sent before its answers.
   */
  private void future(Path path, Assessment assessment) {
    List<RemedialAction> actions = assessment.getActions();
    for (int i = 0; i < actions.size(); i++) {
      Path at = path.item("actions", i);
      future(at, "openedOn", actions.get(i).getOpenedOn());
      future(at, "completedOn", actions.get(i).getCompletedOn());
      List<Evidence> evidence = actions.get(i).getEvidence();
      for (int j = 0; j < evidence.size(); j++) {
        future(at.item("evidence", j), "collectedOn", evidence.get(j).getCollectedOn());
      }
    }
    List<RiskAcceptance> acceptances = assessment.getRiskAcceptances();
    for (int i = 0; i < acceptances.size(); i++) {
      future(
          path.item("riskAcceptances", i).field("acceptedOn"), acceptances.get(i).getAcceptedOn());
    }
  }

  private void future(Path path, LocalDate day) {
    if (day.isAfter(asOf)) {
      faults.add(Rules.DATE_IN_THE_FUTURE, path, day, asOf);
    }
  }

  private void future(Path path, String field, Optional<DateSpan> date) {
    if (date.isPresent()) {
      future(path.field(field), date.get());
    }
  }

  private void future(Path path, DateSpan date) {
    if (date.first().isAfter(asOf)) {
      faults.add(Rules.DATE_IN_THE_FUTURE, path, date, asOf);
    }
  }
}
