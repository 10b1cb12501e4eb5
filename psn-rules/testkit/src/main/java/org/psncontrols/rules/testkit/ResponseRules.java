package org.psncontrols.rules.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.AssessorView;
import org.psncontrols.model.assessment.CompensatingMeasure;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.Applicability;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.problem.ProblemCodes;

/** The rules of responses. */
final class ResponseRules {

  static final ImmutableList<Breach<AssessmentCase>> ALL =
      ImmutableList.of(
          new Breach<>(
              ProblemCodes.CONTROL_REPEATED,
              "responses[].control",
              (given, picks) -> Items.RESPONSES.repeated(given, picks, "control")),
          new Breach<>(
              ProblemCodes.SHARE_WITHOUT_PARTLY_MET,
              "responses[].share",
              ResponseRules::shareOfAnother),
          new Breach<>(
              ProblemCodes.SHARE_WITHOUT_PARTLY_MET,
              "responses[].assessorView.share",
              ResponseRules::shareOfAnotherView),
          new Breach<>(
              ProblemCodes.SHARE_NOT_PARTIAL, "responses[].share", ResponseRules::shareOfTheWhole),
          new Breach<>(
              ProblemCodes.SHARE_NOT_PARTIAL,
              "responses[].assessorView.share",
              ResponseRules::shareOfTheWholeView),
          new Breach<>(
              ProblemCodes.GAP_WITHOUT_COMMENT,
              "responses[].comment",
              (given, picks) -> withoutComment(given, picks, gap(picks))),
          new Breach<>(
              ProblemCodes.NOT_APPLICABLE_WITHOUT_REASON,
              "responses[].comment",
              (given, picks) ->
                  withoutComment(applicable(given, picks), picks, Answer.NOT_APPLICABLE)),
          new Breach<>(
              ProblemCodes.GAP_WITHOUT_PLAN, "responses[].plannedFor", ResponseRules::withoutPlan),
          new Breach<>(
              ProblemCodes.MEASURE_WITHOUT_AUTHORITY,
              "responses[].compensatingMeasures[].authority",
              ResponseRules::withoutAuthority));

  private ResponseRules() {}

  static Answer gap(Picks picks) {
    return picks.oneOf(Answer.NOT_MET, Answer.PARTLY_MET);
  }

  private static Response.Builder copy(Response response) {
    return Response.builder().from(response);
  }

  /** The same response, with a comment and a plan, which any answer may have. */
  static Response explained(Response response, LocalDate day) {
    return copy(response)
        .comment(response.getComment().orElse("As the plan says."))
        .owner(response.getOwner().orElse("Head of IT"))
        .plannedFor(response.getPlannedFor().orElse(Spares.plan(day)))
        .build();
  }

  /** The same response, with a plan of its own if it is a gap. */
  static Response planned(Response response, LocalDate day) {
    Answer answer = response.getCountedAnswer();
    return answer == Answer.PARTLY_MET || answer == Answer.NOT_MET
        ? copy(response).plannedFor(response.getPlannedFor().orElse(Spares.plan(day))).build()
        : response;
  }

  /** The same response with another answer that counts: the assessor's, where there is one. */
  static Response counted(Response response, Answer answer) {
    Optional<AssessorView> view = response.getCountedView();
    return view.isPresent()
        ? copy(response).assessorView(view(view.get(), answer)).build()
        : copy(response)
            .answer(answer)
            .share(response.getShare().filter(share -> answer == Answer.PARTLY_MET))
            .build();
  }

  private static AssessorView view(AssessorView view, Answer answer) {
    return AssessorView.builder()
        .from(view)
        .answer(answer)
        .share(view.getShare().filter(share -> answer == Answer.PARTLY_MET))
        .build();
  }

  private static Answer notPartly(Answer answer) {
    return answer == Answer.PARTLY_MET ? Answer.MET : answer;
  }

  private static Share share(Picks picks) {
    return Share.of(picks.upTo(Share.WHOLE));
  }

  private static Broken<AssessmentCase> shareOfAnother(AssessmentCase given, Picks picks) {
    Place<AssessmentCase, Response> place = Items.RESPONSES.pick(given, picks);
    Response response = place.item();
    return place.broken(
        copy(response).answer(notPartly(response.getAnswer())).share(share(picks)).build(),
        "share");
  }

  private static Broken<AssessmentCase> shareOfAnotherView(AssessmentCase given, Picks picks) {
    Place<AssessmentCase, Response> place = Items.RESPONSES.pick(given, picks);
    AssessorView view = place.item().getAssessorView().orElse(Spares.view());
    AssessorView broken =
        AssessorView.builder()
            .from(view)
            .answer(notPartly(view.getAnswer()))
            .share(share(picks))
            .build();
    return place.broken(copy(place.item()).assessorView(broken).build(), "assessorView.share");
  }

  private static Broken<AssessmentCase> shareOfTheWhole(AssessmentCase given, Picks picks) {
    Place<AssessmentCase, Response> place = Items.RESPONSES.pick(given, picks);
    Response ready = explained(place.item(), given.assessment().getAssessedOn());
    return place.broken(
        copy(ready).answer(Answer.PARTLY_MET).share(Share.of(Share.WHOLE)).build(), "share");
  }

  private static Broken<AssessmentCase> shareOfTheWholeView(AssessmentCase given, Picks picks) {
    Place<AssessmentCase, Response> place = Items.RESPONSES.pick(given, picks);
    Response ready = explained(place.item(), given.assessment().getAssessedOn());
    AssessorView broken =
        AssessorView.builder()
            .from(ready.getAssessorView().orElse(Spares.view()))
            .answer(Answer.PARTLY_MET)
            .share(Share.of(Share.WHOLE))
            .build();
    return place.broken(copy(ready).assessorView(broken).build(), "assessorView.share");
  }

  /** The same, but the control of the response to pick is for every environment. */
  private static AssessmentCase applicable(AssessmentCase given, Picks picks) {
    return ControlRules.changed(
        given,
        Items.RESPONSES.pick(given, picks).item(),
        control -> control.applicability(Applicability.everywhere()));
  }

  /** Neither the body nor the assessor comments. */
  private static Broken<AssessmentCase> withoutComment(
      AssessmentCase given, Picks picks, Answer answer) {
    Place<AssessmentCase, Response> place = Items.RESPONSES.pick(given, picks);
    LocalDate day = given.assessment().getAssessedOn();
    Response ready = counted(explained(place.item(), day), answer);
    Optional<AssessorView> silent =
        ready
            .getAssessorView()
            .map(view -> AssessorView.builder().from(view).comment(Optional.empty()).build());
    return place.broken(
        copy(ready).assessorView(silent).comment(Optional.empty()).build(), "comment");
  }

  /** Neither the response nor an action has a date. */
  private static Broken<AssessmentCase> withoutPlan(AssessmentCase given, Picks picks) {
    ControlId control = Items.RESPONSES.pick(given, picks).item().getControl();
    AssessmentCase unplanned =
        Items.ACTIONS.each(
            given,
            action ->
                RemedialAction.builder()
                    .from(action)
                    .controls(
                        action.getControls().stream().filter(id -> !id.equals(control)).toList())
                    .build());
    Place<AssessmentCase, Response> place = Items.RESPONSES.pick(unplanned, picks);
    LocalDate day = given.assessment().getAssessedOn();
    Response ready = counted(explained(place.item(), day), gap(picks));
    return place.broken(copy(ready).plannedFor(Optional.empty()).build(), "plannedFor");
  }

  /** The place of a compensating measure. */
  static Place<AssessmentCase, CompensatingMeasure> measure(AssessmentCase given, Picks picks) {
    Place<AssessmentCase, Response> place = Items.RESPONSES.pick(given, picks);
    return place.inner(
        "compensatingMeasures",
        place.item().getCompensatingMeasures(),
        Spares.measure(given.assessment().getAssessedOn()),
        picks,
        (response, measures) -> copy(response).compensatingMeasures(measures).build());
  }

  private static Broken<AssessmentCase> withoutAuthority(AssessmentCase given, Picks picks) {
    Place<AssessmentCase, CompensatingMeasure> measure = measure(given, picks);
    return measure.broken(
        CompensatingMeasure.builder().from(measure.item()).authority(Optional.empty()).build(),
        "authority");
  }
}
