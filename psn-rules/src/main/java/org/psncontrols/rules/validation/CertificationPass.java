package org.psncontrols.rules.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.psncontrols.model.assessment.ActionStatus;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.CompensatingMeasure;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.problem.Rule;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.Stated;
import org.psncontrols.rules.policy.AcceptanceAuthority;
import org.psncontrols.rules.policy.CompliancePolicy;

/** Finds what a certificate could not rest on, on a day under a policy. */
final class CertificationPass {

  private final Faults faults;
  private final CompliancePolicy policy;
  private final SubmissionReview review;
  private final LocalDate asOf;
  private final LocalDate horizon;

  CertificationPass(Faults faults, SubmissionReview review) {
    this.faults = faults;
    this.review = review;
    this.policy = review.policy();
    this.asOf = review.asOf();
    this.horizon = asOf.plusMonths(policy.getPlanHorizonMonths().value());
  }

  void check(Path path) {
    CertificatePass certificates = new CertificatePass(faults, path, review.submission());
    certificates.validity(asOf);
    Assessment assessment = review.submission().getAssessment();
    certificates.reliance(assessment.getOrganisation().getKind());
    Path at = path.field("assessment");
    for (int i = 0; i < assessment.getResponses().size(); i++) {
      response(at.item("responses", i), assessment.getResponses().get(i));
    }
    for (int i = 0; i < assessment.getActions().size(); i++) {
      action(at.item("actions", i), assessment.getActions().get(i));
    }
    acceptances(at, assessment);
  }

  private void response(Path path, Response response) {
    evidence(path, response.getEvidence());
    List<CompensatingMeasure> measures = response.getCompensatingMeasures();
    for (int i = 0; i < measures.size(); i++) {
      LocalDate expiresOn = measures.get(i).getExpiresOn();
      if (asOf.isAfter(expiresOn)) {
        faults.add(
            Rules.MEASURE_EXPIRED,
            path.item("compensatingMeasures", i).field("expiresOn"),
            expiresOn,
            asOf);
      }
    }
    if (ResponsePass.isGap(response.getCountedAnswer())) {
      plan(
          Rules.PLAN_OVERDUE_CONTROL,
          Rules.PLAN_BEYOND_HORIZON_CONTROL,
          path.field("plannedFor"),
          response.getControl(),
          response.getPlannedFor());
    }
  }

  /** One current item carries the answer; where there is none, that which expired last is told. */
  private void evidence(Path path, List<Evidence> evidence) {
    int last = -1;
    LocalDate lastDay = LocalDate.MIN;
    for (int i = 0; i < evidence.size(); i++) {
      Evidence item = evidence.get(i);
      if (item.isCurrentOn(asOf)) {
        return;
      }
      Optional<DateSpan> expires = item.getExpiresOn();
      // A date that must be wrong is a fault of the draft, and tells nothing of the day.
      if (expires.isPresent()
          && asOf.isAfter(expires.get().first())
          && expires.get().first().isAfter(lastDay)
          && !EvidencePass.expiresBeforeCollected(item)) {
        last = i;
        lastDay = expires.get().first();
      }
    }
    if (last >= 0) {
      faults.add(
          Rules.EVIDENCE_EXPIRED,
          path.item("evidence", last).field("expiresOn"),
          evidence.get(last).getExpiresOn().orElseThrow(),
          asOf);
    }
  }

  private void action(Path path, RemedialAction action) {
    if (action.getStatus() == ActionStatus.OPEN || action.getStatus() == ActionStatus.IN_PROGRESS) {
      plan(
          Rules.PLAN_OVERDUE_ACTION,
          Rules.PLAN_BEYOND_HORIZON_ACTION,
          path.field("plannedFor"),
          action.getId(),
          action.getPlannedFor());
    }
  }

  /** A plan for a month or the like is a plan for its last day. */
  private void plan(
      Rule overdue, Rule beyond, Path path, Object subject, Optional<DateSpan> plannedFor) {
    if (plannedFor.isEmpty()) {
      return;
    }
    LocalDate last = plannedFor.get().last();
    if (last.isBefore(asOf)) {
      faults.add(overdue, path, subject, plannedFor.get(), asOf);
    } else if (last.isAfter(horizon)) {
      Stated<Integer> months = policy.getPlanHorizonMonths();
      faults.add(beyond, months.source(), path, subject, plannedFor.get(), months.value(), asOf);
    }
  }

  private void acceptances(Path path, Assessment assessment) {
    List<RiskAcceptance> acceptances = assessment.getRiskAcceptances();
    if (acceptances.isEmpty()) {
      return;
    }
    Map<FindingId, FindingSeverity> severities = new HashMap<>();
    Optional<HealthCheck> check = assessment.getHealthCheck();
    if (check.isPresent()) {
      for (Finding finding : check.get().getFindings()) {
        severities.putIfAbsent(finding.getId(), finding.getSeverity());
      }
    }
    for (int i = 0; i < acceptances.size(); i++) {
      RiskAcceptance acceptance = acceptances.get(i);
      Path at = path.item("riskAcceptances", i);
      Optional<DateSpan> reviewOn = acceptance.getReviewOn();
      if (reviewOn.isPresent()
          && asOf.isAfter(reviewOn.get().first())
          && !RemediationPass.reviewedBeforeAccepted(acceptance)) {
        faults.add(
            Rules.RISK_ACCEPTANCE_LAPSED,
            at.field("reviewOn"),
            acceptance.getId(),
            reviewOn.get(),
            asOf);
      }
      authority(at.field("position"), acceptance, severities);
    }
  }

  private void authority(
      Path path, RiskAcceptance acceptance, Map<FindingId, FindingSeverity> severities) {
    Optional<AcceptanceAuthority> authority =
        policy.findAcceptanceAuthority(acceptance.getPosition());
    if (authority.isEmpty()) {
      // A text that names no position is a fault of the draft.
      if (!Faults.isWrong(acceptance.getPosition(), RiskAcceptance.MAX_LENGTH)) {
        faults.add(
            Rules.RISK_ACCEPTANCE_WITHOUT_AUTHORITY,
            policy.getAcceptanceAuthorities().source(),
            path,
            acceptance.getId(),
            acceptance.getPosition());
      }
      return;
    }
    FindingSeverity limit = authority.get().upTo();
    FindingSeverity gravest = limit;
    for (FindingId id : acceptance.getFindings()) {
      FindingSeverity severity = severities.get(id);
      if (severity != null && severity.compareTo(gravest) < 0) {
        gravest = severity;
      }
    }
    if (gravest != limit) {
      faults.add(
          Rules.RISK_ACCEPTANCE_BEYOND_AUTHORITY,
          policy.getAcceptanceAuthorities().source(),
          path,
          acceptance.getId(),
          acceptance.getPosition(),
          Words.of(gravest),
          Words.of(limit));
    }
  }
}
