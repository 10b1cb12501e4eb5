package org.psncontrols.rules.testkit;

import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.rules.validation.SubmissionReview;

/** Takes submissions and assessments out of reviews, and puts them in again. */
final class Reviewed {

  private Reviewed() {}

  /** Breaks a rule in an assessment that is looked at on a day under a policy. */
  @FunctionalInterface
  interface Change {
    Broken<AssessmentCase> of(AssessmentCase given, SubmissionReview review, Picks picks);
  }

  /**
   * A rule of assessments on a day.
   *
   * @param where the path without indices, from the assessment
   */
  static Breach<ReviewCase> rule(ProblemCode code, String where, Change change) {
    return new Breach<>(
        code,
        Sent.ASSESSMENT + where,
        (given, picks) -> {
          SubmissionCase sent = submissionOf(given);
          Broken<AssessmentCase> broken = change.of(Sent.assessmentOf(sent), given.review(), picks);
          return put(
              given,
              new Broken<>(
                  Sent.withAssessment(sent, broken.value()), Sent.ASSESSMENT + broken.path()));
        });
  }

  /** A rule of submissions, about those that are looked at. */
  static Breach<ReviewCase> inReview(Breach<SubmissionCase> rule) {
    return new Breach<>(
        rule.code(),
        rule.where(),
        (given, picks) -> put(given, rule.change().of(submissionOf(given), picks)));
  }

  static SubmissionCase submissionOf(ReviewCase given) {
    return new SubmissionCase(given.catalogue(), given.review().submission());
  }

  static Broken<ReviewCase> put(ReviewCase given, Broken<SubmissionCase> broken) {
    return new Broken<>(
        new ReviewCase(
            broken.value().catalogue(), with(given.review(), broken.value().submission())),
        broken.path());
  }

  static SubmissionReview with(SubmissionReview review, Submission other) {
    return new SubmissionReview(other, review.asOf(), review.policy());
  }
}
