package org.psncontrols.rules.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Force;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.source.Stated;

/** The gaps that a decision finds: controls not met or not shown to be met, and open findings. */
final class GapRules {

  static final ImmutableList<Breach<DecisionCase>> ALL =
      ImmutableList.of(
          rule(
              ProblemCodes.EVIDENCE_NOT_CURRENT, "responses[].evidence", GapRules::withoutEvidence),
          rule(ProblemCodes.EVIDENCE_NOT_CURRENT, "responses[].evidence", GapRules::lapsed),
          rule(
              ProblemCodes.MUST_NOT_MET,
              "responses[].answer",
              (given, picks) -> notMet(given, picks, Optional.of(Stated.local(Force.MUST)))),
          rule(
              ProblemCodes.CONTROL_NOT_MET,
              "responses[].answer",
              (given, picks) ->
                  notMet(
                      given,
                      picks,
                      picks.upTo(2) == 1
                          ? Optional.empty()
                          : Optional.of(Stated.local(Force.SHOULD)))),
          rule(ProblemCodes.FINDING_OPEN, "healthCheck.findings[]", GapRules::openFinding));

  private GapRules() {}

  private static Breach<DecisionCase> rule(
      ProblemCode code, String where, Breach.Change<AssessmentCase> change) {
    Breach<SubmissionCase> rule = Sent.inSubmission(new Breach<>(code, where, change));
    return new Breach<>(
        code,
        rule.where(),
        (given, picks) -> {
          Broken<SubmissionCase> broken =
              rule.change().of(new SubmissionCase(given.catalogue(), given.submission()), picks);
          Submission submission = broken.value().submission();
          return new Broken<>(
              new DecisionCase(
                  broken.value().catalogue(),
                  submission,
                  given.policy(),
                  given.regime(),
                  given.asOf()),
              broken.path());
        });
  }

  private static Response.Builder copy(Response response) {
    return Response.builder().from(response);
  }

  private static Broken<AssessmentCase> withoutEvidence(AssessmentCase given, Picks picks) {
    Response response = Items.RESPONSES.pick(given, picks).item();
    AssessmentCase ready =
        ControlRules.changed(
            given, response, control -> control.expectedEvidence(ImmutableList.of("A record")));
    return Items.RESPONSES
        .pick(ready, picks)
        .broken(copy(response).evidence(ImmutableList.of()).build(), "evidence");
  }

  /** Before the day the answers speak of, so that it is so at any later date. */
  private static Broken<AssessmentCase> lapsed(AssessmentCase given, Picks picks) {
    Place<AssessmentCase, Response> place = Items.RESPONSES.pick(given, picks);
    LocalDate expired = picks.before(given.assessment().getAssessedOn());
    Evidence evidence =
        Evidence.builder()
            .from(Spares.evidence())
            .collectedOn(picks.before(expired))
            .expiresOn(expired)
            .build();
    return place.broken(
        copy(place.item()).evidence(ImmutableList.of(evidence)).build(), "evidence");
  }

  private static Broken<AssessmentCase> notMet(
      AssessmentCase given, Picks picks, Optional<Stated<Force>> force) {
    Response response = Items.RESPONSES.pick(given, picks).item();
    AssessmentCase ready = ControlRules.changed(given, response, control -> control.force(force));
    Response explained = ResponseRules.explained(response, given.assessment().getAssessedOn());
    return Items.RESPONSES
        .pick(ready, picks)
        .broken(
            ResponseRules.counted(explained, picks.oneOf(Answer.NOT_MET, Answer.PARTLY_MET)),
            "answer");
  }

  private static Broken<AssessmentCase> openFinding(AssessmentCase given, Picks picks) {
    Finding finding =
        Finding.builder()
            .from(Spares.finding())
            .id(Items.freshFinding(given, "open"))
            .severity(picks.oneOf(FindingSeverity.values()))
            .build();
    return Items.FINDINGS.with(given, finding, picks);
  }
}
