package org.psncontrols.benchmarks.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.psncontrols.benchmarks.generators.Measured;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Stage;
import org.psncontrols.rules.policy.CompliancePolicies;
import org.psncontrols.rules.validation.PsnValidation;
import org.psncontrols.rules.validation.SubmissionReview;

/**
 * What a check costs where many are made, once all is compiled: no measurement begins before the
 * compiler has kept up, however busy the machine.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 2,
    jvmArgsAppend = {"-Xmx2g", "-XX:-BackgroundCompilation"})
public abstract class Check {

  private static final long SEED = 20_140_228;

  /** As many as a long code has. */
  private static final int CONTROLS = 120;

  /** Checked in turn, as from a single one the compiler would learn which way each branch goes. */
  private static final int VALUES = 16;

  final Catalogue catalogue = Measured.catalogue(CONTROLS);
  final PsnValidation validation = PsnValidation.of(List.of(catalogue));
  final SplittableRandom random = new SplittableRandom(SEED);

  private int last;

  Check() {}

  final List<Assessment> assessments() {
    List<Assessment> assessments = new ArrayList<>();
    for (int i = 0; i < VALUES; i++) {
      assessments.add(Measured.assessment(random, catalogue));
    }
    return assessments;
  }

  final <T> T next(List<T> values) {
    last = (last + 1) % values.size();
    return values.get(last);
  }

  /** All ways to check an assessment as a draft. */
  public abstract static class OfAssessment extends Check {

    private final LambdaPlan<Assessment> plan = LambdaPlan.declared();
    private final Validator delegating = validation.getValidator();
    private final Validator cascading = Cascade.validator(Cascade.factory(), catalogue);
    final List<Assessment> assessments = assessments();

    OfAssessment() {}

    @Benchmark
    public List<Fault> byHand() {
      return ByHandCheck.check(catalogue, next(assessments));
    }

    @Benchmark
    public Problems compiled() {
      return validation.check(next(assessments));
    }

    @Benchmark
    public Set<ConstraintViolation<Assessment>> delegated() {
      return delegating.validate(next(assessments));
    }

    @Benchmark
    public List<Fault> lambdasAndPatterns() {
      Assessment assessment = next(assessments);
      return plan.run(assessment, ByHandCheck.undeclared(catalogue, assessment));
    }

    @Benchmark
    public Set<ConstraintViolation<Assessment>> cascaded() {
      return cascading.validate(next(assessments));
    }
  }

  /** An assessment with nothing wrong. */
  public static class ValidAssessment extends OfAssessment {}

  /** An assessment with 37 faults. */
  public static class BrokenAssessment extends OfAssessment {

    /** Breaks what the others check as it is. */
    public BrokenAssessment() {
      assessments.replaceAll(Measured::broken);
    }
  }

  /** A submission with nothing wrong, at each stage. */
  public static class ValidSubmission extends Check {

    private final List<Submission> submissions = submissions();
    private final List<SubmissionReview> reviews = new ArrayList<>();

    /** Looks at each on the day on which it was sent. */
    public ValidSubmission() {
      for (Submission submission : submissions) {
        LocalDate day = submission.getDate();
        reviews.add(new SubmissionReview(submission, day, CompliancePolicies.psn2014()));
      }
    }

    private List<Submission> submissions() {
      List<Submission> submissions = new ArrayList<>();
      for (Assessment assessment : assessments()) {
        submissions.add(Measured.certifiable(random, assessment));
      }
      return submissions;
    }

    @Benchmark
    public List<Fault> byHand() {
      return ByHandCheck.check(catalogue, next(submissions));
    }

    @Benchmark
    public Problems asDraft() {
      return validation.check(next(reviews), Stage.DRAFT);
    }

    @Benchmark
    public Problems forSubmission() {
      return validation.check(next(reviews), Stage.SUBMISSION);
    }

    @Benchmark
    public Problems forCertification() {
      return validation.check(next(reviews), Stage.CERTIFICATION);
    }
  }

  /** What 588 bodies have sent. */
  public static class ValidPortfolio extends Check {

    private static final int BODIES = 588;

    private final List<Submission> submissions =
        Measured.portfolio(random, catalogue, BODIES).submissions();

    @Benchmark
    public int byHand() {
      int faults = 0;
      for (Submission submission : submissions) {
        faults += ByHandCheck.check(catalogue, submission).size();
      }
      return faults;
    }

    @Benchmark
    public int compiled() {
      int problems = 0;
      for (Submission submission : submissions) {
        problems += validation.check(submission).size();
      }
      return problems;
    }
  }
}
