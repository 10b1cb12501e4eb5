package org.psncontrols.benchmarks.validation;

import jakarta.validation.ConstraintViolation;
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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.psncontrols.benchmarks.generators.Measured;
import org.psncontrols.benchmarks.measurement.CpuTime;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.rules.validation.PsnValidation;

/**
 * What the first check costs in a machine that has just started and made the value, with all that
 * has to be made for it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 7, jvmArgsAppend = "-Xmx2g")
public abstract class FirstCheck {

  private static final long SEED = 20_140_228;
  private static final int CONTROLS = 120;

  final Catalogue catalogue = Measured.catalogue(CONTROLS);
  Assessment assessment = Measured.assessment(new SplittableRandom(SEED), catalogue);

  FirstCheck() {}

  /** Making the value counts as little as starting the machine. */
  @Setup
  public void start() {
    CpuTime.leaveOutSetUp();
  }

  @Benchmark
  public List<Fault> byHand() {
    return ByHandCheck.check(catalogue, assessment);
  }

  @Benchmark
  public Problems compiled() {
    return PsnValidation.of(List.of(catalogue)).check(assessment);
  }

  @Benchmark
  public Set<ConstraintViolation<Assessment>> delegated() {
    return PsnValidation.of(List.of(catalogue)).getValidator().validate(assessment);
  }

  @Benchmark
  public List<Fault> lambdasAndPatterns() {
    return LambdaPlan.declared().run(assessment, ByHandCheck.undeclared(catalogue, assessment));
  }

  @Benchmark
  public Set<ConstraintViolation<Assessment>> cascaded() {
    return Cascade.validator(Cascade.factory(), catalogue).validate(assessment);
  }

  /** Of an assessment with nothing wrong. */
  public static class FirstValidAssessment extends FirstCheck {

    private final Assessment unanswered =
        Assessment.builder()
            .id(assessment.getId())
            .organisation(assessment.getOrganisation())
            .environment(assessment.getEnvironment())
            .catalogue(CatalogueEdition.of("generic-coco", "il3"))
            .assessedOn(assessment.getAssessedOn())
            .build();

    /** Reads the built-in catalogues, and finds nothing to check against them. */
    @Benchmark
    public Problems compiledBuiltIn() {
      return PsnValidation.builtIn().check(unanswered);
    }
  }

  /** Of an assessment with 37 faults. */
  public static class FirstBrokenAssessment extends FirstCheck {

    /** Breaks what the others check as it is. */
    public FirstBrokenAssessment() {
      assessment = Measured.broken(assessment);
    }
  }
}
