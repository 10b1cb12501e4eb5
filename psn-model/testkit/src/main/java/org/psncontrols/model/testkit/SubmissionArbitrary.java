package org.psncontrols.model.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;

/**
 * Generates submissions; configured by methods that each give a new generator.
 *
 * <p>They are sent up to 60 days after the assessment, signed in between, and have a network
 * diagram and the certificates that their inheritances rest on, valid on the day they are sent.
 * Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class SubmissionArbitrary extends ArbitraryDecorator<Submission>
    implements Answerable<Submission>, Clocked<Submission> {

  private final AssessmentArbitrary assessments;

  private SubmissionArbitrary(AssessmentArbitrary assessments) {
    this.assessments = assessments;
  }

  static SubmissionArbitrary of(AssessmentArbitrary assessments) {
    return new SubmissionArbitrary(assessments);
  }

  /**
   * Submissions of assessments against one catalogue.
   *
   * @param catalogue the catalogue, never null
   * @return a generator of submissions of assessments against it
   */
  public SubmissionArbitrary of(Catalogue catalogue) {
    return new SubmissionArbitrary(assessments.of(catalogue));
  }

  /**
   * Submissions of complete assessments, as {@link AssessmentArbitrary#answered()} makes them.
   *
   * @return a generator of submissions of complete assessments
   */
  @Override
  public SubmissionArbitrary answered() {
    return new SubmissionArbitrary(assessments.answered());
  }

  /**
   * Submissions of assessments in which each control in force has a response, with these answers
   * alone, as {@link AssessmentArbitrary#answered(Answer...)} makes them.
   *
   * @param answers the answers, at least one; neither it nor any of them null
   * @return a generator of such submissions
   * @throws IllegalArgumentException if there is no answer
   */
  @Override
  public SubmissionArbitrary answered(Answer... answers) {
    return new SubmissionArbitrary(assessments.answered(answers));
  }

  /**
   * Submissions of assessments around a day.
   *
   * @param day the day, in the years 10 to 9979, never null
   * @return a generator of submissions around it
   * @throws IllegalArgumentException if the year is not 10 to 9979
   */
  @Override
  public SubmissionArbitrary around(LocalDate day) {
    return new SubmissionArbitrary(assessments.around(day));
  }

  /**
   * The same submissions, each with the catalogue that its assessment is against.
   *
   * @return a generator of catalogues and submissions
   */
  public Arbitrary<Tuple2<Catalogue, Submission>> withCatalogues() {
    return assessments
        .drawn()
        .then(
            (draw, any) ->
                Tuple.of(any.catalogue(), Submissions.submission(draw, any.assessment())));
  }

  @Override
  protected Arbitrary<Submission> arbitrary() {
    return assessments.drawn().then((draw, any) -> Submissions.submission(draw, any.assessment()));
  }
}
