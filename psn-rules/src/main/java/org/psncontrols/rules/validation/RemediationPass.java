package org.psncontrols.rules.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.assessment.RiskAcceptanceId;
import org.psncontrols.model.source.DateSpan;

/** Finds the faults of remedial actions and risk acceptances. */
final class RemediationPass {

  private final Faults faults;
  private final KnownControls controls;
  private final EvidencePass evidence;
  private final Set<FindingId> knownFindings;
  private final Map<ActionId, Integer> actions = new HashMap<>();
  private final Set<RiskAcceptanceId> acceptances = new HashSet<>();

  /** Whether an action waits for itself or for one behind it, without which there is no circle. */
  private boolean waitsForLater;

  RemediationPass(Faults faults, KnownControls controls, Set<FindingId> knownFindings) {
    this.faults = faults;
    this.controls = controls;
    this.evidence = new EvidencePass(faults);
    this.knownFindings = knownFindings;
  }

  void checkAll(Path path, Assessment assessment) {
    List<RemedialAction> given = assessment.getActions();
    for (int i = 0; i < given.size(); i++) {
      if (actions.putIfAbsent(given.get(i).getId(), i) != null) {
        faults.add(
            Rules.ACTION_REPEATED, path.item("actions", i).field("id"), given.get(i).getId());
      }
    }
    List<RiskAcceptance> accepted = assessment.getRiskAcceptances();
    for (RiskAcceptance acceptance : accepted) {
      acceptances.add(acceptance.getId());
    }
    for (int i = 0; i < given.size(); i++) {
      action(path.item("actions", i), given.get(i), i);
    }
    if (waitsForLater) {
      circles(path, given);
    }
    Set<RiskAcceptanceId> seen = new HashSet<>();
    for (int i = 0; i < accepted.size(); i++) {
      acceptance(path.item("riskAcceptances", i), accepted.get(i), seen);
    }
  }

  private void circles(Path path, List<RemedialAction> given) {
    for (List<Integer> places :
        Circles.among(given, RemedialAction::getId, RemedialAction::getDependsOn)) {
      faults.add(
          Rules.ACTION_CYCLE,
          path.item("actions", places.get(0)).field("dependsOn"),
          given.get(places.get(0)).getId());
    }
  }

  private void action(Path path, RemedialAction action, int place) {
    faults.text(path, "title", action.getTitle(), RemedialAction.MAX_TITLE_LENGTH);
    faults.text(path, "owner", action.getOwner(), RemedialAction.MAX_OWNER_LENGTH);
    controls.checkAll(path, action.getControls());
    int index = 0;
    for (FindingId finding : action.getFindings()) {
      if (!knownFindings.contains(finding)) {
        faults.add(
            Rules.FINDING_UNKNOWN_ACTION, path.item("findings", index), action.getId(), finding);
      }
      index++;
    }
    references(path, action, place);
    // Closing evidence may be newer than the answers, so only its own dates are held together.
    evidence.checkAll(path, action.getEvidence(), LocalDate.MAX);
    switch (action.getStatus()) {
      case CLOSED -> closedAction(path, action);
      case OPEN, IN_PROGRESS -> notDone(path, action);
      case ACCEPTED -> acceptedAction(path, action);
    }
  }

  private void references(Path path, RemedialAction action, int place) {
    int index = 0;
    for (ActionId before : action.getDependsOn()) {
      Integer first = actions.get(before);
      if (first == null) {
        faults.add(Rules.ACTION_UNKNOWN, path.item("dependsOn", index), action.getId(), before);
      } else if (first >= place) {
        waitsForLater = true;
      }
      index++;
    }
    Optional<RiskAcceptanceId> acceptance = action.getRiskAcceptance();
    if (acceptance.isPresent() && !acceptances.contains(acceptance.get())) {
      faults.add(
          Rules.RISK_ACCEPTANCE_UNKNOWN,
          path.field("riskAcceptance"),
          action.getId(),
          acceptance.get());
    }
  }

  private void closedAction(Path path, RemedialAction action) {
    Optional<DateSpan> completed = action.getCompletedOn();
    if (completed.isEmpty()) {
      faults.add(Rules.ACTION_CLOSED_WITHOUT_DATE, path.field("completedOn"), action.getId());
    }
    if (action.getEvidence().isEmpty()) {
      faults.add(Rules.ACTION_CLOSED_WITHOUT_EVIDENCE, path.field("evidence"), action.getId());
    }
    Optional<DateSpan> opened = action.getOpenedOn();
    if (opened.isPresent()
        && completed.isPresent()
        && completed.get().last().isBefore(opened.get().first())) {
      faults.add(
          Rules.ACTION_COMPLETED_BEFORE_OPENED,
          path.field("completedOn"),
          action.getId(),
          completed.get(),
          opened.get());
    }
  }

  private void acceptedAction(Path path, RemedialAction action) {
    notDone(path, action);
    if (action.getRiskAcceptance().isEmpty()) {
      faults.add(
          Rules.ACTION_ACCEPTED_WITHOUT_RISK_ACCEPTANCE,
          path.field("riskAcceptance"),
          action.getId());
    }
  }

  private void notDone(Path path, RemedialAction action) {
    if (action.getCompletedOn().isPresent()) {
      faults.add(
          Rules.ACTION_COMPLETED_BUT_NOT_CLOSED,
          path.field("status"),
          action.getId(),
          action.getCompletedOn().get());
    }
  }

  private void acceptance(Path path, RiskAcceptance acceptance, Set<RiskAcceptanceId> seen) {
    if (!seen.add(acceptance.getId())) {
      faults.add(Rules.RISK_ACCEPTANCE_REPEATED, path.field("id"), acceptance.getId());
    }
    faults.text(path, "acceptedBy", acceptance.getAcceptedBy(), RiskAcceptance.MAX_LENGTH);
    faults.text(path, "position", acceptance.getPosition(), RiskAcceptance.MAX_LENGTH);
    faults.text(path, "reason", acceptance.getReason(), RiskAcceptance.MAX_REASON_LENGTH);
    controls.checkAll(path, acceptance.getControls());
    int index = 0;
    for (FindingId finding : acceptance.getFindings()) {
      if (!knownFindings.contains(finding)) {
        faults.add(
            Rules.FINDING_UNKNOWN_RISK_ACCEPTANCE,
            path.item("findings", index),
            acceptance.getId(),
            finding);
      }
      index++;
    }
    if (reviewedBeforeAccepted(acceptance)) {
      faults.add(
          Rules.RISK_ACCEPTANCE_REVIEWED_BEFORE_ACCEPTED,
          path.field("reviewOn"),
          acceptance.getId(),
          acceptance.getReviewOn().orElseThrow(),
          acceptance.getAcceptedOn());
    }
  }

  /** Whether one of its two dates must be wrong. */
  static boolean reviewedBeforeAccepted(RiskAcceptance acceptance) {
    Optional<DateSpan> review = acceptance.getReviewOn();
    return review.isPresent() && review.get().last().isBefore(acceptance.getAcceptedOn());
  }
}
