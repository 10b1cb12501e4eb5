package org.psncontrols.benchmarks.validation;

import static java.util.Comparator.naturalOrder;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multiset;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import net.jqwik.api.sessions.JqwikSession;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.psncontrols.benchmarks.generators.Measured;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Stage;
import org.psncontrols.model.testkit.BrokenRule;
import org.psncontrols.rules.policy.CompliancePolicies;
import org.psncontrols.rules.testkit.AssessmentCase;
import org.psncontrols.rules.testkit.InvalidCases;
import org.psncontrols.rules.testkit.SubmissionCase;
import org.psncontrols.rules.validation.PsnValidation;
import org.psncontrols.rules.validation.SubmissionReview;

/** What is compared must find the same: no check is fast because it overlooks something. */
class SameProblemsTest {

  private static final long SEED = 1;
  private static final int SAMPLES = 5;
  private static final int TRIES = 1_000;
  private static final Catalogue CATALOGUE = Measured.catalogue(120);
  private static final LambdaPlan<Assessment> PLAN = LambdaPlan.declared();

  /** Made once, as each takes long. */
  private static final HibernateValidatorFactory CASCADE = Cascade.factory();

  private static final HibernateValidatorFactory PLAIN =
      Validation.byProvider(HibernateValidator.class)
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .unwrap(HibernateValidatorFactory.class);

  @BeforeAll
  static void start() {
    JqwikSession.start();
  }

  @AfterAll
  static void finish() {
    JqwikSession.finish();
  }

  private final SplittableRandom random = new SplittableRandom(SEED);

  @Test
  void nothing_is_found_in_the_valid_assessments() {
    for (int i = 0; i < SAMPLES; i++) {
      Assessment assessment = Measured.assessment(random, CATALOGUE);

      assertThat(PsnValidation.of(List.of(CATALOGUE)).check(assessment)).isEmpty();
      assertAlike(CATALOGUE, assessment);
    }
  }

  @Test
  void the_same_37_problems_are_found_in_the_broken_assessments() {
    for (int i = 0; i < SAMPLES; i++) {
      Assessment broken = Measured.broken(Measured.assessment(random, CATALOGUE));

      assertThat(PsnValidation.of(List.of(CATALOGUE)).check(broken)).hasSize(37);
      assertAlike(CATALOGUE, broken);
    }
  }

  @Test
  void nothing_is_found_in_the_submissions_at_any_stage() {
    for (int i = 0; i < SAMPLES; i++) {
      Submission submission = Measured.certifiable(random, Measured.assessment(random, CATALOGUE));
      SubmissionReview review =
          new SubmissionReview(submission, submission.getDate(), CompliancePolicies.psn2014());

      assertThat(PsnValidation.of(List.of(CATALOGUE)).check(review, Stage.CERTIFICATION)).isEmpty();
    }
  }

  @Test
  void nothing_is_found_in_the_portfolio() {
    PsnValidation validation = PsnValidation.of(List.of(CATALOGUE));

    assertThat(Measured.portfolio(random, CATALOGUE, 12).submissions())
        .allSatisfy(submission -> assertThat(validation.check(submission)).isEmpty())
        .allSatisfy(submission -> assertThat(ByHandCheck.check(CATALOGUE, submission)).isEmpty());
  }

  @Test
  void each_broken_rule_of_assessments_is_found_by_all() {
    for (BrokenRule<AssessmentCase> rule : InvalidCases.all().asList(AssessmentCase.class)) {
      for (AssessmentCase broken : samples(rule)) {
        assertAlike(broken.catalogue(), broken.assessment());
      }
    }
  }

  @Test
  void each_broken_rule_of_submissions_is_found_by_hand() {
    for (BrokenRule<SubmissionCase> rule : InvalidCases.all().asList(SubmissionCase.class)) {
      for (SubmissionCase broken : samples(rule)) {
        Catalogue catalogue = broken.catalogue();
        Submission submission = broken.submission();

        assertThat(places(ByHandCheck.check(catalogue, submission)))
            .isEqualTo(places(PsnValidation.of(List.of(catalogue)).check(submission)));
      }
    }
  }

  private static <T> List<T> samples(BrokenRule<T> rule) {
    Random chance = new Random(SEED);
    var generator = rule.values().generator(TRIES, false);
    List<T> samples = new ArrayList<>();
    for (int i = 0; i < SAMPLES; i++) {
      samples.add(generator.next(chance).value().value());
    }
    return samples;
  }

  private static void assertAlike(Catalogue catalogue, Assessment assessment) {
    PsnValidation validation = PsnValidation.of(List.of(catalogue));
    Validator delegating =
        PLAIN.usingContext().constraintValidatorPayload(validation).getValidator();
    Multiset<String> expected = places(validation.check(assessment));

    assertThat(places(ByHandCheck.check(catalogue, assessment))).isEqualTo(expected);
    assertThat(places(delegating.validate(assessment))).isEqualTo(expected);
    assertThat(places(Cascade.validator(CASCADE, catalogue).validate(assessment)))
        .isEqualTo(expected);
    assertThat(places(PLAN.run(assessment, ByHandCheck.undeclared(catalogue, assessment))))
        .isEqualTo(expected);
  }

  private static Multiset<String> places(Problems problems) {
    return places(problems.stream().map(problem -> problem.getPath() + ": " + problem.getCode()));
  }

  private static Multiset<String> places(List<Fault> faults) {
    return places(faults.stream().map(fault -> fault.path() + ": " + fault.code()));
  }

  private static Multiset<String> places(Set<ConstraintViolation<Assessment>> violations) {
    return places(violations.stream().map(SameProblemsTest::place));
  }

  private static String place(ConstraintViolation<Assessment> violation) {
    boolean acrossFields =
        violation.getConstraintDescriptor().getAnnotation() instanceof CrossFieldRules;
    Problem problem = Iterables.getOnlyElement(PsnValidation.toProblems(List.of(violation)));
    return problem.getPath()
        + ": "
        + (acrossFields ? violation.getMessage() : problem.getCode().value());
  }

  private static Multiset<String> places(Stream<String> places) {
    return places.collect(ImmutableSortedMultiset.toImmutableSortedMultiset(naturalOrder()));
  }
}
