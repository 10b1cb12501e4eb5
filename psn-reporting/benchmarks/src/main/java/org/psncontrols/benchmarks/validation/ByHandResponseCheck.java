package org.psncontrols.benchmarks.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.AssessorView;
import org.psncontrols.model.assessment.CompensatingMeasure;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.source.DateSpan;

/** The part of the check by hand that looks at responses, and at evidence wherever it is. */
record ByHandResponseCheck(ByHandCheck check) {

  void check(List<Response> responses, LocalDate assessedOn) {
    HashSet<ControlId> seen = new HashSet<>(2 * responses.size());
    for (int i = 0, size = responses.size(); i < size; i++) {
      Response response = responses.get(i);
      ControlId control = response.getControl();
      if (!seen.add(control)) {
        repeated(responses, i);
      }
      if (check.isOutOfForce(control)) {
        check.control(control, response(i) + ".control");
      }
      if (check.declared) {
        texts(i, response);
      }
      Answer counted = response.getAnswer();
      Optional<AssessorView> view = response.getAssessorView();
      boolean commented = response.getComment().isPresent();
      if (response.getShare().isPresent()) {
        share(response(i), "", control, response.getAnswer(), response.getShare().get());
      }
      if (view.isPresent()) {
        if (view.get().getAnswer() != Answer.NOT_ASSESSED) {
          counted = view.get().getAnswer();
        }
        commented |= view.get().getComment().isPresent();
        if (view.get().getShare().isPresent()) {
          Share share = view.get().getShare().get();
          share(response(i), ".assessorView", control, view.get().getAnswer(), share);
        }
      }
      if (!commented) {
        uncommented(i, control, counted);
      }
      evidence("responses", i, response.getEvidence(), assessedOn);
    }
  }

  private String response(int index) {
    return check.root + "responses[" + index + "]";
  }

  private void repeated(List<Response> responses, int place) {
    Map<ControlId, Integer> places = new HashMap<>();
    for (int i = 0; i <= place; i++) {
      places.putIfAbsent(responses.get(i).getControl(), i);
    }
    ControlId control = responses.get(place).getControl();
    check.faults.add(
        new Fault(
            response(place) + ".control",
            ProblemCodes.CONTROL_REPEATED,
            "control " + control + " is answered at " + response(places.getOrDefault(control, 0))));
  }

  private void texts(int i, Response response) {
    if (ByHandCheck.isBad(response.getComment(), Response.MAX_COMMENT_LENGTH)) {
      check.text(
          response(i) + ".comment", response.getComment().get(), Response.MAX_COMMENT_LENGTH);
    }
    if (ByHandCheck.isBad(response.getOwner(), Response.MAX_OWNER_LENGTH)) {
      check.text(response(i) + ".owner", response.getOwner().get(), Response.MAX_OWNER_LENGTH);
    }
    if (response.getAssessorView().isPresent()) {
      Optional<String> comment = response.getAssessorView().get().getComment();
      if (ByHandCheck.isBad(comment, AssessorView.MAX_COMMENT_LENGTH)) {
        check.text(
            response(i) + ".assessorView.comment", comment.get(), AssessorView.MAX_COMMENT_LENGTH);
      }
    }
    List<CompensatingMeasure> measures = response.getCompensatingMeasures();
    for (int j = 0, size = measures.size(); j < size; j++) {
      CompensatingMeasure measure = measures.get(j);
      int longest = CompensatingMeasure.MAX_TEXT_LENGTH;
      if (ByHandCheck.isBad(measure.getDescription(), longest)) {
        check.text(measure(i, j) + ".description", measure.getDescription(), longest);
      }
      if (ByHandCheck.isBad(measure.getAuthority(), longest)) {
        check.text(measure(i, j) + ".authority", measure.getAuthority().get(), longest);
      }
    }
  }

  private String measure(int response, int index) {
    return response(response) + ".compensatingMeasures[" + index + "]";
  }

  private void share(String at, String of, ControlId control, Answer answer, Share share) {
    if (answer != Answer.PARTLY_MET) {
      check.faults.add(
          new Fault(
              at + of + ".share",
              ProblemCodes.SHARE_WITHOUT_PARTLY_MET,
              "control " + control + " is not partly met, but has a share of " + share));
    } else if (share.parts() == Share.WHOLE) {
      check.faults.add(
          new Fault(
              at + of + ".share",
              ProblemCodes.SHARE_NOT_PARTIAL,
              "control " + control + " is partly met, but wholly"));
    }
  }

  private void uncommented(int i, ControlId control, Answer counted) {
    if (counted == Answer.NOT_APPLICABLE) {
      check.faults.add(
          new Fault(
              response(i) + ".comment",
              ProblemCodes.NOT_APPLICABLE_WITHOUT_REASON,
              "nobody says why control " + control + " is not applicable"));
    } else if (counted == Answer.PARTLY_MET || counted == Answer.NOT_MET) {
      check.faults.add(
          new Fault(
              response(i) + ".comment",
              ProblemCodes.GAP_WITHOUT_COMMENT,
              "nobody says what control " + control + " lacks"));
    }
  }

  void evidence(String list, int i, List<Evidence> evidence, LocalDate assessedOn) {
    for (int j = 0, size = evidence.size(); j < size; j++) {
      Evidence item = evidence.get(j);
      if (check.declared) {
        if (ByHandCheck.isBad(item.getTitle(), Evidence.MAX_TITLE_LENGTH)) {
          check.text(evidence(list, i, j) + ".title", item.getTitle(), Evidence.MAX_TITLE_LENGTH);
        }
        if (ByHandCheck.isBad(item.getLocation(), Evidence.MAX_LOCATION_LENGTH)) {
          check.text(
              evidence(list, i, j) + ".location",
              item.getLocation().get(),
              Evidence.MAX_LOCATION_LENGTH);
        }
      }
      if (item.getCollectedOn().isEmpty()) {
        continue;
      }
      DateSpan collected = item.getCollectedOn().get();
      if (collected.first().isAfter(assessedOn)) {
        check.faults.add(
            new Fault(
                evidence(list, i, j) + ".collectedOn",
                ProblemCodes.EVIDENCE_FROM_THE_FUTURE,
                collected + " is after " + assessedOn));
      }
      Optional<DateSpan> expires = item.getExpiresOn();
      if (expires.isPresent() && expires.get().last().isBefore(collected.first())) {
        check.faults.add(
            new Fault(
                evidence(list, i, j) + ".expiresOn",
                ProblemCodes.EVIDENCE_EXPIRES_BEFORE_COLLECTED,
                expires.get() + " is before " + collected));
      }
    }
  }

  private String evidence(String list, int i, int j) {
    return check.root + list + "[" + i + "].evidence[" + j + "]";
  }
}
