package org.psncontrols.rules.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.ActionStatus;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.rules.policy.Regime;
import org.psncontrols.rules.validation.SubmissionReview;

/** Submissions to which no decision objects: in a certifiable one, what is not met is met. */
final class Compliant {

  private Compliant() {}

  /**
   * A case with nothing to object to.
   *
   * @param given a submission on which a certificate can rest
   */
  static DecisionCase of(ReviewCase given, Picks picks) {
    SubmissionReview review = given.review();
    ImmutableList<Regime> regimes = review.policy().getRegimes();
    Submission submission = review.submission();
    return new DecisionCase(
        given.catalogue(),
        Submission.builder()
            .from(submission)
            .assessment(assessment(submission.getAssessment()))
            .build(),
        review.policy(),
        regimes.get(picks.placeIn(regimes)),
        review.asOf());
  }

  private static Assessment assessment(Assessment given) {
    return Assessment.builder()
        .from(given)
        .responses(given.getResponses().stream().map(Compliant::met).toList())
        .actions(
            cured(
                given.getActions(),
                given.getHealthCheck().orElseThrow().getFindings(),
                given.getAssessedOn()))
        .build();
  }

  /** Met or not applicable, as before, with evidence that is current on any day. */
  private static Response met(Response given) {
    Response.Builder met =
        Response.builder()
            .from(given)
            .evidence(
                Items.inserted(given.getEvidence(), given.getEvidence().size(), Spares.evidence()));
    if (given.getCountedAnswer() != Answer.NOT_APPLICABLE) {
      met.answer(Answer.MET)
          .share(Optional.empty())
          .assessorView(given.getAssessorView().filter(view -> view.getAnswer() == Answer.MET));
    }
    return met.build();
  }

  /** One action has cured every finding, and the others are about controls alone. */
  private static ImmutableList<RemedialAction> cured(
      List<RemedialAction> actions, List<Finding> findings, LocalDate day) {
    ImmutableList.Builder<RemedialAction> all = ImmutableList.builder();
    actions.forEach(
        action ->
            all.add(RemedialAction.builder().from(action).findings(ImmutableList.of()).build()));
    if (!findings.isEmpty()) {
      all.add(
          RemedialAction.builder()
              .id(Fresh.id("cure", actions, RemedialAction::getId, ActionId::of))
              .title("Put right what was found")
              .status(ActionStatus.CLOSED)
              .completedOn(day)
              .addEvidence(Spares.evidence())
              .findings(findings.stream().map(Finding::getId).toList())
              .build());
    }
    return all.build();
  }
}
