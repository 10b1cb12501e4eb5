package org.psncontrols.benchmarks.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.ActionStatus;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.assessment.RiskAcceptanceId;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.source.DateSpan;

/** The part of the check by hand that looks at a health check and what is done about it. */
final class ByHandPlanCheck {

  private final ByHandCheck check;
  private final ByHandResponseCheck responses;
  private final Set<FindingId> known = new HashSet<>();

  ByHandPlanCheck(ByHandCheck check, ByHandResponseCheck responses) {
    this.check = check;
    this.responses = responses;
  }

  void check(Assessment assessment) {
    if (assessment.getHealthCheck().isPresent()) {
      healthCheck(assessment.getHealthCheck().get(), assessment.getAssessedOn());
    }
    List<RemedialAction> actions = assessment.getActions();
    List<RiskAcceptance> acceptances = assessment.getRiskAcceptances();
    Set<RiskAcceptanceId> accepted = new HashSet<>();
    for (int i = 0, size = acceptances.size(); i < size; i++) {
      acceptance(i, acceptances.get(i), accepted.add(acceptances.get(i).getId()));
    }
    Map<ActionId, Integer> places = new HashMap<>(2 * actions.size());
    for (int i = 0, size = actions.size(); i < size; i++) {
      if (places.putIfAbsent(actions.get(i).getId(), i) != null) {
        fault(
            action(i) + ".id", ProblemCodes.ACTION_REPEATED, actions.get(i).getId() + " is twice");
      }
    }
    boolean ordered = true;
    for (int i = 0, size = actions.size(); i < size; i++) {
      action(i, actions.get(i), accepted);
      int index = 0;
      for (ActionId before : actions.get(i).getDependsOn()) {
        Integer place = places.get(before);
        if (place == null) {
          fault(
              action(i) + ".dependsOn[" + index + "]",
              ProblemCodes.ACTION_UNKNOWN,
              actions.get(i).getId() + " waits for " + before + ", which is not there");
        } else if (place >= i) {
          ordered = false;
        }
        index++;
      }
    }
    if (!ordered) {
      for (int first :
          ByHandCircles.of(actions, RemedialAction::getId, RemedialAction::getDependsOn)) {
        fault(
            action(first) + ".dependsOn",
            ProblemCodes.ACTION_CYCLE,
            actions.get(first).getId() + " waits for itself");
      }
    }
  }

  private void fault(String path, ProblemCode code, String message) {
    check.faults.add(new Fault(path, code, message));
  }

  private void healthCheck(HealthCheck healthCheck, LocalDate assessedOn) {
    String at = check.root + "healthCheck";
    if (check.declared) {
      if (ByHandCheck.isBad(healthCheck.getTester(), HealthCheck.MAX_TESTER_LENGTH)) {
        check.text(at + ".tester", healthCheck.getTester(), HealthCheck.MAX_TESTER_LENGTH);
      }
      Optional<String> reference = healthCheck.getReportReference();
      if (ByHandCheck.isBad(reference, HealthCheck.MAX_REFERENCE_LENGTH)) {
        check.text(at + ".reportReference", reference.get(), HealthCheck.MAX_REFERENCE_LENGTH);
      }
    }
    if (healthCheck.getTestedOn().first().isAfter(assessedOn)) {
      fault(
          at + ".testedOn",
          ProblemCodes.HEALTH_CHECK_AFTER_ASSESSMENT,
          healthCheck.getTestedOn() + " is after " + assessedOn);
    }
    List<Finding> findings = healthCheck.getFindings();
    if (findings.size() > Assessment.MAX_RESPONSES) {
      check.tooMany(at + ".findings", findings.size());
    }
    for (int i = 0, size = findings.size(); i < size; i++) {
      Finding finding = findings.get(i);
      if (!known.add(finding.getId())) {
        fault(finding(i) + ".id", ProblemCodes.FINDING_REPEATED, finding.getId() + " is twice");
      }
      if (check.declared) {
        texts(i, finding);
      }
      int index = 0;
      for (ControlId control : finding.getControls()) {
        if (check.isOutOfForce(control)) {
          check.control(control, finding(i) + ".controls[" + index + "]");
        }
        index++;
      }
    }
  }

  private String finding(int index) {
    return check.root + "healthCheck.findings[" + index + "]";
  }

  private void texts(int i, Finding finding) {
    int longest = Finding.MAX_TITLE_LENGTH;
    if (ByHandCheck.isBad(finding.getTitle(), longest)) {
      check.text(finding(i) + ".title", finding.getTitle(), longest);
    }
    if (ByHandCheck.isBad(finding.getScoringMethod(), longest)) {
      check.text(finding(i) + ".scoringMethod", finding.getScoringMethod().get(), longest);
    }
    if (ByHandCheck.isBad(finding.getDescription(), Finding.MAX_DESCRIPTION_LENGTH)) {
      check.text(
          finding(i) + ".description",
          finding.getDescription().get(),
          Finding.MAX_DESCRIPTION_LENGTH);
    }
    List<String> assets = finding.getAffectedAssets();
    for (int j = 0, size = assets.size(); j < size; j++) {
      if (ByHandCheck.isBad(assets.get(j), longest)) {
        check.text(finding(i) + ".affectedAssets[" + j + "]", assets.get(j), longest);
      }
    }
  }

  private String action(int index) {
    return check.root + "actions[" + index + "]";
  }

  private void action(int i, RemedialAction action, Set<RiskAcceptanceId> accepted) {
    if (check.declared) {
      if (ByHandCheck.isBad(action.getTitle(), RemedialAction.MAX_TITLE_LENGTH)) {
        check.text(action(i) + ".title", action.getTitle(), RemedialAction.MAX_TITLE_LENGTH);
      }
      if (ByHandCheck.isBad(action.getOwner(), RemedialAction.MAX_OWNER_LENGTH)) {
        check.text(action(i) + ".owner", action.getOwner().get(), RemedialAction.MAX_OWNER_LENGTH);
      }
    }
    int index = 0;
    for (ControlId control : action.getControls()) {
      if (check.isOutOfForce(control)) {
        check.control(control, action(i) + ".controls[" + index + "]");
      }
      index++;
    }
    index = 0;
    for (FindingId finding : action.getFindings()) {
      if (!known.contains(finding)) {
        fault(
            action(i) + ".findings[" + index + "]",
            ProblemCodes.FINDING_UNKNOWN,
            action.getId() + " is about " + finding + ", which is not there");
      }
      index++;
    }
    Optional<RiskAcceptanceId> acceptance = action.getRiskAcceptance();
    if (acceptance.isPresent() && !accepted.contains(acceptance.get())) {
      fault(
          action(i) + ".riskAcceptance",
          ProblemCodes.RISK_ACCEPTANCE_UNKNOWN,
          action.getId() + " rests on " + acceptance.get() + ", which is not there");
    }
    responses.evidence("actions", i, action.getEvidence(), LocalDate.MAX);
    if (action.getStatus() == ActionStatus.CLOSED) {
      closed(i, action);
      return;
    }
    if (action.getCompletedOn().isPresent()) {
      fault(
          action(i) + ".status",
          ProblemCodes.ACTION_COMPLETED_BUT_NOT_CLOSED,
          action.getId() + " was completed on " + action.getCompletedOn().get());
    }
    if (action.getStatus() == ActionStatus.ACCEPTED && acceptance.isEmpty()) {
      fault(
          action(i) + ".riskAcceptance",
          ProblemCodes.ACTION_ACCEPTED_WITHOUT_RISK_ACCEPTANCE,
          action.getId() + " rests on no risk acceptance");
    }
  }

  private void closed(int i, RemedialAction action) {
    Optional<DateSpan> completed = action.getCompletedOn();
    if (completed.isEmpty()) {
      fault(
          action(i) + ".completedOn",
          ProblemCodes.ACTION_CLOSED_WITHOUT_DATE,
          action.getId() + " was completed on no day");
    } else if (action.getOpenedOn().isPresent()
        && completed.get().last().isBefore(action.getOpenedOn().get().first())) {
      fault(
          action(i) + ".completedOn",
          ProblemCodes.ACTION_COMPLETED_BEFORE_OPENED,
          action.getId() + " was completed before " + action.getOpenedOn().get());
    }
    if (action.getEvidence().isEmpty()) {
      fault(
          action(i) + ".evidence",
          ProblemCodes.ACTION_CLOSED_WITHOUT_EVIDENCE,
          action.getId() + " has no evidence");
    }
  }

  private String acceptance(int index) {
    return check.root + "riskAcceptances[" + index + "]";
  }

  private void acceptance(int i, RiskAcceptance acceptance, boolean isNew) {
    if (!isNew) {
      fault(
          acceptance(i) + ".id",
          ProblemCodes.RISK_ACCEPTANCE_REPEATED,
          acceptance.getId() + " is twice");
    }
    if (check.declared) {
      if (ByHandCheck.isBad(acceptance.getAcceptedBy(), RiskAcceptance.MAX_LENGTH)) {
        check.text(
            acceptance(i) + ".acceptedBy", acceptance.getAcceptedBy(), RiskAcceptance.MAX_LENGTH);
      }
      if (ByHandCheck.isBad(acceptance.getPosition(), RiskAcceptance.MAX_LENGTH)) {
        check.text(
            acceptance(i) + ".position", acceptance.getPosition(), RiskAcceptance.MAX_LENGTH);
      }
      if (ByHandCheck.isBad(acceptance.getReason(), RiskAcceptance.MAX_REASON_LENGTH)) {
        check.text(
            acceptance(i) + ".reason", acceptance.getReason(), RiskAcceptance.MAX_REASON_LENGTH);
      }
    }
    int index = 0;
    for (ControlId control : acceptance.getControls()) {
      if (check.isOutOfForce(control)) {
        check.control(control, acceptance(i) + ".controls[" + index + "]");
      }
      index++;
    }
    index = 0;
    for (FindingId finding : acceptance.getFindings()) {
      if (!known.contains(finding)) {
        fault(
            acceptance(i) + ".findings[" + index + "]",
            ProblemCodes.FINDING_UNKNOWN,
            acceptance.getId() + " is about " + finding + ", which is not there");
      }
      index++;
    }
    Optional<DateSpan> review = acceptance.getReviewOn();
    if (review.isPresent() && review.get().last().isBefore(acceptance.getAcceptedOn())) {
      fault(
          acceptance(i) + ".reviewOn",
          ProblemCodes.RISK_ACCEPTANCE_REVIEWED_BEFORE_ACCEPTED,
          review.get() + " is before " + acceptance.getAcceptedOn());
    }
  }
}
