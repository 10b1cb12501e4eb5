package org.psncontrols.rules.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.AssessorView;
import org.psncontrols.model.assessment.CompensatingMeasure;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.ControlId;

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

  void checkAll(Path path, List<Response> responses, LocalDate assessedOn) {
    Map<ControlId, Integer> seen = new HashMap<>(2 * responses.size());
    for (int i = 0; i < responses.size(); i++) {
      Response response = responses.get(i);
      Path at = path.item("responses", i);
      Integer earlier = seen.putIfAbsent(response.getControl(), i);
      if (earlier != null) {
        faults.add(
            Rules.CONTROL_REPEATED,
            at.field("control"),
            response.getControl(),
            Path.ROOT.item("responses", earlier));
      }
      response(at, response, assessedOn);
    }
  }

  private void response(Path path, Response response, LocalDate assessedOn) {
    controls.check(path, "control", response.getControl());
    faults.text(path, "comment", response.getComment(), Response.MAX_COMMENT_LENGTH);
    faults.text(path, "owner", response.getOwner(), Response.MAX_OWNER_LENGTH);
    share(path, response.getControl(), response.getAnswer(), response.getShare());
    Optional<AssessorView> view = response.getAssessorView();
    if (view.isPresent()) {
      assessorView(path.field("assessorView"), response.getControl(), view.get());
    }
    boolean commented =
        response.getComment().isPresent()
            || (view.isPresent() && view.get().getComment().isPresent());
    if (!commented) {
      commentMissing(path, response);
    }
    evidence.checkAll(path, response.getEvidence(), assessedOn);
    List<CompensatingMeasure> measures = response.getCompensatingMeasures();
    for (int i = 0; i < measures.size(); i++) {
      measure(path.item("compensatingMeasures", i), measures.get(i));
    }
  }

  /** Whether a control is known to be less than met. */
  static boolean isGap(Answer answer) {
    return answer == Answer.PARTLY_MET || answer == Answer.NOT_MET;
  }

  private void commentMissing(Path path, Response response) {
    Answer answer = response.getCountedAnswer();
    if (answer == Answer.NOT_APPLICABLE) {
      faults.add(Rules.NOT_APPLICABLE_WITHOUT_REASON, path.field("comment"), response.getControl());
    } else if (isGap(answer)) {
      faults.add(Rules.GAP_WITHOUT_COMMENT, path.field("comment"), response.getControl());
    }
  }

  private void assessorView(Path path, ControlId control, AssessorView view) {
    faults.text(path, "comment", view.getComment(), AssessorView.MAX_COMMENT_LENGTH);
    share(path, control, view.getAnswer(), view.getShare());
  }

  private void share(Path path, ControlId control, Answer answer, Optional<Share> share) {
    if (share.isEmpty()) {
      return;
    }
    if (answer != Answer.PARTLY_MET) {
      faults.add(Rules.SHARE_WITHOUT_PARTLY_MET, path.field("share"), control, share.get());
    } else if (share.get().parts() == Share.WHOLE) {
      faults.add(Rules.SHARE_NOT_PARTIAL, path.field("share"), control);
    }
  }

  private void measure(Path path, CompensatingMeasure measure) {
    faults.text(path, "description", measure.getDescription(), CompensatingMeasure.MAX_TEXT_LENGTH);
    faults.text(path, "authority", measure.getAuthority(), CompensatingMeasure.MAX_TEXT_LENGTH);
  }
}
