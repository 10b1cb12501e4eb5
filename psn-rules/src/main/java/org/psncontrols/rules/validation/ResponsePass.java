package org.psncontrols.rules.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.AssessorView;
import org.psncontrols.model.assessment.CompensatingMeasure;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.problem.ProblemCodes;

/** Finds the faults of responses. */
final class ResponsePass {

  private final Faults faults;
  private final KnownControls controls;
  private final EvidencePass evidence;

  ResponsePass(Faults faults, KnownControls controls) {
    this.faults = faults;
    this.controls = controls;
    this.evidence = new EvidencePass(faults);
  }

  /**
   * Checks all responses.
   *
   * @param planned the controls for which an action is planned
   */
  void checkAll(Path path, List<Response> responses, Set<ControlId> planned, LocalDate assessedOn) {
    Map<ControlId, Integer> seen = new HashMap<>();
    for (int i = 0; i < responses.size(); i++) {
      Response response = responses.get(i);
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
      response(at, response, planned, assessedOn);
    }
  }

  private void response(
      Path path, Response response, Set<ControlId> planned, LocalDate assessedOn) {
    controls.check(path.field("control"), response.getControl());
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
    evidence.checkAll(path, response.getEvidence(), assessedOn);
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
}
