package org.example.embedders.sample;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.problem.Groups;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Stage;
import org.psncontrols.rules.policy.CompliancePolicies;
import org.psncontrols.rules.validation.PsnValidation;
import org.psncontrols.rules.validation.SubmissionReview;

/**
 * Something to validate in a submission.
 *
 * @param name what it is called
 * @param subject finds it
 * @param pass what knows the answer without any Jakarta validator
 * @param groups the groups to validate, none for the default
 */
record Question<T>(
    String name, Function<Submission, T> subject, Function<T, Problems> pass, Class<?>... groups) {

  static final ImmutableList<Question<?>> ALL =
      ImmutableList.of(
          new Question<Assessment>(
              "assessment", Submission::getAssessment, PsnValidation.builtIn()::check),
          new Question<Submission>(
              "submission", submission -> submission, PsnValidation.builtIn()::check),
          new Question<Submission>(
              "submission that is sent",
              submission -> submission,
              submission -> PsnValidation.builtIn().check(submission, Stage.SUBMISSION),
              Groups.Submission.class),
          new Question<SubmissionReview>(
              "submission before it is certified",
              Question::review,
              Question::reviewed,
              Groups.Certification.class));

  /** As somebody looks at it some months later, in some while it serves and in some after. */
  private static SubmissionReview review(Submission submission) {
    int months = submission.getDate().getDayOfMonth() % 2 == 0 ? 7 : 14;
    return new SubmissionReview(
        submission, submission.getDate().plusMonths(months), CompliancePolicies.psn2014());
  }

  /** The pass's paths begin at the submission, a validator's at the review. */
  private static Problems reviewed(SubmissionReview review) {
    return Problems.of(
        PsnValidation.builtIn().check(review, Stage.CERTIFICATION).stream()
            .map(one -> Problem.builder().from(one).path("submission." + one.getPath()).build())
            .toList());
  }

  Problems answer(Submission submission) {
    return pass.apply(subject.apply(submission));
  }

  /** Fails unless a validator gives an answer, and nothing but that. */
  void ask(
      Validator validator, Submission submission, Problems answer, UnaryOperator<String> shown) {
    Set<ConstraintViolation<T>> found = validator.validate(subject.apply(submission), groups);
    same(answer.asList(), PsnValidation.toProblems(found).asList());
    same(
        answer.stream().map(one -> one.getPath() + ": " + shown.apply(message(one))).toList(),
        found.stream().map(one -> one.getPropertyPath() + ": " + one.getMessage()).toList());
  }

  private static String message(Problem problem) {
    return problem.getMessage() + " " + problem.getRemedy();
  }

  private static void same(Collection<?> expected, Collection<?> actual) {
    Multiset<Object> missing = HashMultiset.create(expected);
    Multisets.removeOccurrences(missing, actual);
    Multiset<Object> unexpected = HashMultiset.create(actual);
    Multisets.removeOccurrences(unexpected, expected);
    if (!missing.isEmpty() || !unexpected.isEmpty()) {
      throw new AssertionError("Not found: " + missing + "\nfound instead: " + unexpected);
    }
  }
}
