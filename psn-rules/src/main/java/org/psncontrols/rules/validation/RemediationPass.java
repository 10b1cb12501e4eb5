package org.psncontrols.rules.validation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.assessment.RiskAcceptanceId;
import org.psncontrols.model.problem.ProblemCodes;

/** Finds the faults of remedial actions and risk acceptances. */
final class RemediationPass {

  private final Faults faults;
  private final KnownControls controls;
  private final EvidencePass evidence;
  private final Set<FindingId> knownFindings;
  private final Set<ActionId> actions = new HashSet<>();
  private final Set<RiskAcceptanceId> acceptances = new HashSet<>();

  RemediationPass(Faults faults, KnownControls controls, Set<FindingId> knownFindings) {
    this.faults = faults;
    this.controls = controls;
    this.evidence = new EvidencePass(faults);
    this.knownFindings = knownFindings;
  }

  void checkAll(Path path, Assessment assessment) {
    List<RemedialAction> given = assessment.getActions();
    for (int i = 0; i < given.size(); i++) {
      if (!actions.add(given.get(i).getId())) {
        faults.error(
            ProblemCodes.ACTION_REPEATED,
            path.item("actions", i).field("id"),
            "Action " + given.get(i).getId() + " appears twice.",
            "Give each action an identifier of its own.");
      }
    }
    List<RiskAcceptance> accepted = assessment.getRiskAcceptances();
    accepted.forEach(acceptance -> acceptances.add(acceptance.getId()));
    for (int i = 0; i < given.size(); i++) {
      action(path.item("actions", i), given.get(i));
    }
    Circles.among(given, RemedialAction::getId, RemedialAction::getDependsOn)
        .forEach(places -> circle(path.item("actions", places.get(0)), given.get(places.get(0))));
    Set<RiskAcceptanceId> seen = new HashSet<>();
    for (int i = 0; i < accepted.size(); i++) {
      acceptance(path.item("riskAcceptances", i), accepted.get(i), seen);
    }
  }

  private void action(Path path, RemedialAction action) {
    faults.text(path, "title", action.getTitle(), RemedialAction.MAX_TITLE_LENGTH);
    faults.text(path, "owner", action.getOwner(), RemedialAction.MAX_OWNER_LENGTH);
    controls.checkAll(path, action.getControls());
    findings(path, "Action " + action.getId() + " cures", action.getFindings());
    references(path, action);
    // Closing evidence may be newer than the answers, so only its own dates are held together.
    evidence.checkAll(path, action.getEvidence(), LocalDate.MAX);
    switch (action.getStatus()) {
      case CLOSED -> closedAction(path, action);
      case OPEN, IN_PROGRESS -> openAction(path, action);
      case ACCEPTED -> acceptedAction(path, action);
    }
  }

  private void findings(Path path, String subject, Iterable<FindingId> findings) {
    int index = 0;
    for (FindingId finding : findings) {
      if (!knownFindings.contains(finding)) {
        faults.error(
            ProblemCodes.FINDING_UNKNOWN,
            path.item("findings", index),
            subject + " finding " + finding + ", which is not there.",
            "Correct the identifier, or add the finding.");
      }
      index++;
    }
  }

  private void references(Path path, RemedialAction action) {
    int index = 0;
    for (ActionId before : action.getDependsOn()) {
      if (!actions.contains(before)) {
        faults.error(
            ProblemCodes.ACTION_UNKNOWN,
            path.item("dependsOn", index),
            "Action " + action.getId() + " depends on action " + before + ", which is not there.",
            "Correct the identifier, or add the action.");
      }
      index++;
    }
    if (action.getRiskAcceptance().filter(id -> !acceptances.contains(id)).isPresent()) {
      faults.error(
          ProblemCodes.RISK_ACCEPTANCE_UNKNOWN,
          path.field("riskAcceptance"),
          "Action "
              + action.getId()
              + " names risk acceptance "
              + action.getRiskAcceptance().get()
              + ", which is not there.",
          "Correct the identifier, or add the risk acceptance.");
    }
  }

  private void circle(Path path, RemedialAction first) {
    faults.error(
        ProblemCodes.ACTION_CYCLE,
        path.field("dependsOn"),
        "Action " + first.getId() + " depends on itself, directly or through others.",
        "Take out the dependency that does not hold.");
  }

  private void closedAction(Path path, RemedialAction action) {
    if (action.getCompletedOn().isEmpty()) {
      faults.error(
          ProblemCodes.ACTION_CLOSED_WITHOUT_DATE,
          path.field("completedOn"),
          "Action " + action.getId() + " is closed, but does not say when it was done.",
          "Give the day on which it was done.");
    }
    if (action.getEvidence().isEmpty()) {
      faults.error(
          ProblemCodes.ACTION_CLOSED_WITHOUT_EVIDENCE,
          path.field("evidence"),
          "Action " + action.getId() + " is closed without evidence.",
          "Show what proves that it was done.");
    }
    if (action.getOpenedOn().isPresent()
        && action.getCompletedOn().isPresent()
        && action.getCompletedOn().get().last().isBefore(action.getOpenedOn().get().first())) {
      faults.error(
          ProblemCodes.ACTION_COMPLETED_BEFORE_OPENED,
          path.field("completedOn"),
          "Action "
              + action.getId()
              + " was done on "
              + action.getCompletedOn().get()
              + ", before it was opened on "
              + action.getOpenedOn().get()
              + ".",
          "Correct one of the two dates.");
    }
  }

  private void openAction(Path path, RemedialAction action) {
    notDone(path, action);
    if (action.getOwner().isEmpty()) {
      faults.warning(
          ProblemCodes.ACTION_WITHOUT_OWNER,
          path.field("owner"),
          "Action " + action.getId() + " has no owner.",
          "Name who carries it out.");
    }
    if (action.getPlannedFor().isEmpty()) {
      faults.warning(
          ProblemCodes.ACTION_WITHOUT_DATE,
          path.field("plannedFor"),
          "Action " + action.getId() + " has no planned date.",
          "Say by when it will be done.");
    }
  }

  private void acceptedAction(Path path, RemedialAction action) {
    notDone(path, action);
    if (action.getRiskAcceptance().isEmpty()) {
      faults.error(
          ProblemCodes.ACTION_ACCEPTED_WITHOUT_RISK_ACCEPTANCE,
          path.field("riskAcceptance"),
          "Action "
              + action.getId()
              + " is not to be carried out, but does not say who bears the risk.",
          "Name the risk acceptance, or plan the action.");
    }
  }

  private void notDone(Path path, RemedialAction action) {
    if (action.getCompletedOn().isPresent()) {
      faults.error(
          ProblemCodes.ACTION_COMPLETED_BUT_NOT_CLOSED,
          path.field("status"),
          "Action "
              + action.getId()
              + " was done on "
              + action.getCompletedOn().get()
              + ", but is not closed.",
          "Close the action, or take the day out.");
    }
  }

  private void acceptance(Path path, RiskAcceptance acceptance, Set<RiskAcceptanceId> seen) {
    if (!seen.add(acceptance.getId())) {
      faults.error(
          ProblemCodes.RISK_ACCEPTANCE_REPEATED,
          path.field("id"),
          "Risk acceptance " + acceptance.getId() + " appears twice.",
          "Give each risk acceptance an identifier of its own.");
    }
    faults.text(path, "acceptedBy", acceptance.getAcceptedBy(), RiskAcceptance.MAX_LENGTH);
    faults.text(path, "position", acceptance.getPosition(), RiskAcceptance.MAX_LENGTH);
    faults.text(path, "reason", acceptance.getReason(), RiskAcceptance.MAX_REASON_LENGTH);
    controls.checkAll(path, acceptance.getControls());
    findings(path, "Risk acceptance " + acceptance.getId() + " covers", acceptance.getFindings());
    if (acceptance
        .getReviewOn()
        .filter(review -> review.last().isBefore(acceptance.getAcceptedOn()))
        .isPresent()) {
      faults.error(
          ProblemCodes.RISK_ACCEPTANCE_REVIEWED_BEFORE_ACCEPTED,
          path.field("reviewOn"),
          "Risk acceptance "
              + acceptance.getId()
              + " is to be reviewed on "
              + acceptance.getReviewOn().get()
              + ", before it was accepted on "
              + acceptance.getAcceptedOn()
              + ".",
          "Correct one of the two dates.");
    }
  }
}
