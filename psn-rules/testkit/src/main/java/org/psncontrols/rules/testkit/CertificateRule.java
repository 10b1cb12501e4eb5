package org.psncontrols.rules.testkit;

import java.time.LocalDate;
import org.psncontrols.model.problem.ProblemCode;

/**
 * A rule of certificates and of what rests on them, and a way to break it in any case that has
 * some.
 *
 * @param where the path without indices, from the submission
 * @param change breaks it
 */
record CertificateRule(ProblemCode code, String where, Change change) {

  /** Breaks one rule in a submission that breaks none on a day. */
  @FunctionalInterface
  interface Change {
    Broken<SubmissionCase> of(SubmissionCase given, LocalDate day, Picks picks);
  }

  /** In a submission by itself, on the day of which its certificates are valid. */
  Breach<SubmissionCase> inSubmission() {
    return new Breach<>(
        code, where, (given, picks) -> change.of(given, given.submission().getDate(), picks));
  }

  Breach<CertificateCase> onDay() {
    return new Breach<>(
        code,
        where,
        (given, picks) -> {
          Broken<SubmissionCase> broken =
              change.of(
                  new SubmissionCase(given.catalogue(), given.submission()), given.day(), picks);
          return new Broken<>(
              new CertificateCase(
                  broken.value().catalogue(), broken.value().submission(), given.day()),
              broken.path());
        });
  }

  Breach<ReviewCase> inReview() {
    return new Breach<>(
        code,
        where,
        (given, picks) ->
            Reviewed.put(
                given, change.of(Reviewed.submissionOf(given), given.review().asOf(), picks)));
  }
}
