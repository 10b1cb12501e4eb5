package org.psncontrols.rules.validation;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.ActionStatus;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.AssessorView;
import org.psncontrols.model.assessment.CompensatingMeasure;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.NetworkDiagram;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.assessment.Signatory;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.problem.ProblemCodes;

/**
 * One pass over an aggregate that finds every fault once.
 *
 * <p>What an assessor weighs (no plan, no owner, no authority) is a warning here: the decision
 * judges it. What makes the form wrong is an error.
 */
final class AssessmentPass {

  private final Faults faults;
  private final Optional<Catalogue> catalogue;

  AssessmentPass(Faults faults, Optional<Catalogue> catalogue) {
    this.faults = faults;
    this.catalogue = catalogue;
  }

  void submission(Submission submission) {
    Path root = Path.ROOT;
    assessment(root.field("assessment"), submission.getAssessment());
    LocalDate sentOn = submission.getSubmittedOn().orElse(LocalDate.MAX);
    submission.getSignatory().ifPresent(s -> signatory(root.field("signatory"), s, sentOn));
    submission.getNetworkDiagram().ifPresent(d -> diagram(root.field("networkDiagram"), d, sentOn));
    LocalDate assessedOn = submission.getAssessment().getAssessedOn();
    if (submission.getSubmittedOn().filter(assessedOn::isAfter).isPresent()) {
      faults.error(
          ProblemCodes.SUBMITTED_BEFORE_ASSESSED,
          root.field("submittedOn"),
          "The submission is dated "
              + submission.getSubmittedOn().get()
              + ", before the day its answers speak of, "
              + assessedOn
              + ".",
          "Correct one of the two dates.");
    }
  }

  private void signatory(Path path, Signatory signatory, LocalDate sentOn) {
    faults.text(path, "name", signatory.getName(), Signatory.MAX_LENGTH);
    faults.text(path, "position", signatory.getPosition(), Signatory.MAX_LENGTH);
    faults.text(path, "email", signatory.getEmail(), Signatory.MAX_LENGTH);
    if (signatory.getSignedOn().isAfter(sentOn)) {
      faults.error(
          ProblemCodes.SIGNED_AFTER_SUBMISSION,
          path.field("signedOn"),
          "The submission was sent on "
              + sentOn
              + ", but signed only on "
              + signatory.getSignedOn()
              + ".",
          "Correct one of the two dates.");
    }
  }

  private void diagram(Path path, NetworkDiagram diagram, LocalDate sentOn) {
    faults.text(path, "reference", diagram.getReference(), NetworkDiagram.MAX_REFERENCE_LENGTH);
    if (diagram.getDrawnOn().isAfter(sentOn)) {
      faults.error(
          ProblemCodes.DIAGRAM_AFTER_SUBMISSION,
          path.field("drawnOn"),
          "The submission was sent on "
              + sentOn
              + ", but its network diagram was drawn only on "
              + diagram.getDrawnOn()
              + ".",
          "Correct one of the two dates.");
    }
  }

  void assessment(Path path, Assessment assessment) {
    Organisation organisation = assessment.getOrganisation();
    faults.text(
        path.field("organisation"), "name", organisation.getName(), Organisation.MAX_NAME_LENGTH);
    environment(path.field("environment"), assessment.getEnvironment());
    if (catalogue.isEmpty()) {
      faults.error(
          ProblemCodes.CATALOGUE_UNKNOWN,
          path.field("catalogue"),
          "The catalogue edition " + assessment.getCatalogue() + " is not known.",
          "Name an edition that is at hand, or supply the catalogue.");
    }
    tooMany(path, "responses", assessment.getResponses());
    tooMany(path, "actions", assessment.getActions());
    Set<ControlId> planned =
        assessment.getActions().stream()
            .filter(action -> action.getPlannedFor().isPresent())
            .flatMap(action -> action.getControls().stream())
            .collect(ImmutableSet.toImmutableSet());
    Map<ControlId, Integer> seen = new HashMap<>();
    for (int i = 0; i < assessment.getResponses().size(); i++) {
      Response response = assessment.getResponses().get(i);
      Path at = path.item("responses", i);
      Integer earlier = seen.putIfAbsent(response.getControl(), i);
      if (earlier != null) {
        faults.error(
            ProblemCodes.CONTROL_REPEATED,
            at.field("control"),
            "Control "
                + response.getControl()
                + " is answered twice, first at "
                + path.item("responses", earlier)
                + ".",
            "Keep one answer.");
      }
      response(at, response, planned, assessment.getAssessedOn());
    }
    Set<FindingId> findings = new HashSet<>();
    assessment
        .getHealthCheck()
        .ifPresent(
            check ->
                healthCheck(
                    path.field("healthCheck"), check, assessment.getAssessedOn(), findings));
    Set<ActionId> actions = new HashSet<>();
    for (int i = 0; i < assessment.getActions().size(); i++) {
      action(path.item("actions", i), assessment.getActions().get(i), actions, findings);
    }
  }

  private void tooMany(Path path, String field, List<?> items) {
    if (items.size() > Assessment.MAX_RESPONSES) {
      faults.error(
          ProblemCodes.TOO_MANY,
          path.field(field),
          "There are " + items.size() + " items, more than " + Assessment.MAX_RESPONSES + ".",
          "Split the assessment.");
    }
  }

  private void environment(Path path, Environment environment) {
    faults.text(path, "name", environment.getName(), Environment.MAX_NAME_LENGTH);
    faults.count(path, "users", environment.getUsers());
    faults.count(path, "sites", environment.getSites());
    faults.count(path, "internalAddresses", environment.getInternalAddresses());
  }

  private void control(Path path, ControlId control) {
    if (catalogue.isPresent() && catalogue.get().find(control).isEmpty()) {
      faults.error(
          ProblemCodes.CONTROL_UNKNOWN,
          path,
          "Control " + control + " is not in catalogue " + catalogue.get().getEdition() + ".",
          "Correct the identifier, or take the entry out.");
    }
  }

  private void controls(Path path, Iterable<ControlId> controls) {
    int index = 0;
    for (ControlId control : controls) {
      control(path.item("controls", index++), control);
    }
  }

  private void response(
      Path path, Response response, Set<ControlId> planned, LocalDate assessedOn) {
    control(path.field("control"), response.getControl());
    faults.text(path, "comment", response.getComment(), Response.MAX_COMMENT_LENGTH);
    faults.text(path, "owner", response.getOwner(), Response.MAX_OWNER_LENGTH);
    share(path, response.getControl(), response.getAnswer(), response.getShare());
    response.getAssessorView().ifPresent(view -> assessorView(path, response.getControl(), view));
    boolean commented =
        response.getComment().isPresent()
            || response.getAssessorView().flatMap(AssessorView::getComment).isPresent();
    if (!commented) {
      commentMissing(path, response);
    }
    if (isGap(response.getCountedAnswer())
        && response.getPlannedFor().isEmpty()
        && !planned.contains(response.getControl())) {
      faults.warning(
          ProblemCodes.GAP_WITHOUT_PLAN,
          path.field("plannedFor"),
          "Control " + response.getControl() + " is not fully met and has no planned date.",
          "Say by when it will be met.");
    }
    for (int i = 0; i < response.getEvidence().size(); i++) {
      evidence(path.item("evidence", i), response.getEvidence().get(i), assessedOn);
    }
    for (int i = 0; i < response.getCompensatingMeasures().size(); i++) {
      measure(path.item("compensatingMeasures", i), response.getCompensatingMeasures().get(i));
    }
  }

  private static boolean isGap(Answer answer) {
    return answer == Answer.PARTLY_MET || answer == Answer.NOT_MET;
  }

  private void commentMissing(Path path, Response response) {
    Answer answer = response.getCountedAnswer();
    if (answer == Answer.NOT_APPLICABLE) {
      faults.error(
          ProblemCodes.NOT_APPLICABLE_WITHOUT_REASON,
          path.field("comment"),
          "Control " + response.getControl() + " is said not to apply, without a reason.",
          "Say in the comment why it does not apply.");
    } else if (isGap(answer)) {
      faults.error(
          ProblemCodes.GAP_WITHOUT_COMMENT,
          path.field("comment"),
          "Control " + response.getControl() + " is " + answer.getLabel() + ", without a comment.",
          "Say in the comment what is missing and why.");
    }
  }

  private void assessorView(Path response, ControlId control, AssessorView view) {
    Path path = response.field("assessorView");
    faults.text(path, "comment", view.getComment(), AssessorView.MAX_COMMENT_LENGTH);
    share(path, control, view.getAnswer(), view.getShare());
  }

  private void share(Path path, ControlId control, Answer answer, Optional<Share> share) {
    if (share.isEmpty()) {
      return;
    }
    if (answer != Answer.PARTLY_MET) {
      faults.error(
          ProblemCodes.SHARE_WITHOUT_PARTLY_MET,
          path.field("share"),
          "Control "
              + control
              + " is "
              + answer.getLabel()
              + ", yet has a share of "
              + share.get()
              + ".",
          "Take the share out, or answer partly met.");
    } else if (share.get().parts() == Share.WHOLE) {
      faults.error(
          ProblemCodes.SHARE_NOT_PARTIAL,
          path.field("share"),
          "Control " + control + " is partly met, yet has a share of 100%.",
          "Give a share below 100, or answer met.");
    }
  }

  private void evidence(Path path, Evidence evidence, LocalDate assessedOn) {
    faults.text(path, "title", evidence.getTitle(), Evidence.MAX_TITLE_LENGTH);
    if (evidence.getCollectedOn().filter(assessedOn::isBefore).isPresent()) {
      faults.error(
          ProblemCodes.EVIDENCE_FROM_THE_FUTURE,
          path.field("collectedOn"),
          "The evidence was collected on "
              + evidence.getCollectedOn().get()
              + ", after the day the answers speak of, "
              + assessedOn
              + ".",
          "Correct the date, or leave the evidence to the next assessment.");
    }
    if (evidence.getCollectedOn().isPresent()
        && evidence.getExpiresOn().filter(evidence.getCollectedOn().get()::isAfter).isPresent()) {
      faults.error(
          ProblemCodes.EVIDENCE_EXPIRES_BEFORE_COLLECTED,
          path.field("expiresOn"),
          "The evidence expires on "
              + evidence.getExpiresOn().get()
              + ", before it was collected on "
              + evidence.getCollectedOn().get()
              + ".",
          "Correct one of the two dates.");
    }
  }

  private void measure(Path path, CompensatingMeasure measure) {
    faults.text(path, "description", measure.getDescription(), CompensatingMeasure.MAX_TEXT_LENGTH);
    faults.text(path, "authority", measure.getAuthority(), CompensatingMeasure.MAX_TEXT_LENGTH);
    if (measure.getAuthority().isEmpty()) {
      faults.warning(
          ProblemCodes.MEASURE_WITHOUT_AUTHORITY,
          path.field("authority"),
          "The compensating measure names nobody who allowed it, and earns no credit.",
          "Name the person or board that allowed it.");
    }
  }

  private void healthCheck(
      Path path, HealthCheck check, LocalDate assessedOn, Set<FindingId> findings) {
    faults.text(path, "tester", check.getTester(), HealthCheck.MAX_TESTER_LENGTH);
    if (check.getTestedOn().isAfter(assessedOn)) {
      faults.error(
          ProblemCodes.HEALTH_CHECK_AFTER_ASSESSMENT,
          path.field("testedOn"),
          "The health check ended on "
              + check.getTestedOn()
              + ", after the day the answers speak of, "
              + assessedOn
              + ".",
          "Correct one of the two dates.");
    }
    tooMany(path, "findings", check.getFindings());
    for (int i = 0; i < check.getFindings().size(); i++) {
      finding(path.item("findings", i), check.getFindings().get(i), findings);
    }
  }

  private void finding(Path path, Finding finding, Set<FindingId> findings) {
    if (!findings.add(finding.getId())) {
      faults.error(
          ProblemCodes.FINDING_REPEATED,
          path.field("id"),
          "Finding " + finding.getId() + " appears twice.",
          "Give each finding an identifier of its own.");
    }
    faults.text(path, "title", finding.getTitle(), Finding.MAX_TITLE_LENGTH);
    faults.text(path, "scoringMethod", finding.getScoringMethod(), Finding.MAX_TITLE_LENGTH);
    faults.text(path, "description", finding.getDescription(), Finding.MAX_DESCRIPTION_LENGTH);
    controls(path, finding.getControls());
    if (finding.getScoringMethod().isEmpty()) {
      faults.error(
          ProblemCodes.FINDING_WITHOUT_SCORING_METHOD,
          path.field("scoringMethod"),
          "Finding " + finding.getId() + " does not say how its severity was arrived at.",
          "Name the scoring method that the tester used, such as CVSS 2.0.");
    }
  }

  private void action(
      Path path, RemedialAction action, Set<ActionId> actions, Set<FindingId> findings) {
    if (!actions.add(action.getId())) {
      faults.error(
          ProblemCodes.ACTION_REPEATED,
          path.field("id"),
          "Action " + action.getId() + " appears twice.",
          "Give each action an identifier of its own.");
    }
    faults.text(path, "title", action.getTitle(), RemedialAction.MAX_TITLE_LENGTH);
    faults.text(path, "owner", action.getOwner(), RemedialAction.MAX_OWNER_LENGTH);
    controls(path, action.getControls());
    int index = 0;
    for (FindingId finding : action.getFindings()) {
      if (!findings.contains(finding)) {
        faults.error(
            ProblemCodes.FINDING_UNKNOWN,
            path.item("findings", index),
            "Action " + action.getId() + " cures finding " + finding + ", which is not there.",
            "Correct the identifier, or add the finding.");
      }
      index++;
    }
    for (int i = 0; i < action.getEvidence().size(); i++) {
      // Closing evidence may be newer than the answers, so only its own dates are held together.
      evidence(path.item("evidence", i), action.getEvidence().get(i), LocalDate.MAX);
    }
    if (action.getStatus() == ActionStatus.CLOSED) {
      closedAction(path, action);
    } else {
      openAction(path, action);
    }
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
        && action.getCompletedOn().filter(action.getOpenedOn().get()::isAfter).isPresent()) {
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
}
