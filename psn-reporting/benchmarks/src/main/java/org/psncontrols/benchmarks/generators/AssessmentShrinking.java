package org.psncontrols.benchmarks.generators;

import java.util.Random;
import net.jqwik.api.Falsifier;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.facades.ShrinkingSupportFacade;
import net.jqwik.api.lifecycle.TryExecutionResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Warmup;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.testkit.AssessmentArbitraries;

/**
 * From the first assessment against 120 controls that breaks a rule to the simplest one that does.
 *
 * <p>Each time starts from another assessment; the first in each fork is what a failing test waits
 * for, in a machine that has just started.
 */
@BenchmarkMode(Mode.SingleShotTime)
@Warmup(iterations = 0)
@Measurement(iterations = 4)
@Fork(value = 3, jvmArgsAppend = "-Xmx2g")
public class AssessmentShrinking extends InSession {

  private static final Falsifier<Assessment> WELL_EVIDENCED_GAP =
      assessment ->
          hasWellEvidencedGap(assessment)
              ? TryExecutionResult.falsified(new AssertionError("planted"))
              : TryExecutionResult.satisfied();

  private final Catalogue catalogue = catalogue(CONTROLS);
  private final RandomGenerator<Assessment> any =
      generator(AssessmentArbitraries.assessments(catalogue));
  private final RandomGenerator<Assessment> answered =
      generator(AssessmentArbitraries.assessments(catalogue).answered());

  /** The planted fault. */
  private static boolean hasWellEvidencedGap(Assessment assessment) {
    return assessment.getResponses().stream()
        .anyMatch(
            response ->
                response.getAnswer() == Answer.NOT_MET && response.getEvidence().size() >= 2);
  }

  /** Ends with a single response. */
  @Benchmark
  public Assessment toOneResponse() {
    return simplest(any, random);
  }

  /** Ends with 120 responses, of which one is not the simplest. */
  @Benchmark
  public Assessment toSimplestResponses() {
    return simplest(answered, random);
  }

  static Assessment simplest(RandomGenerator<Assessment> generator, Random random) {
    return ShrinkingSupportFacade.implementation.falsifyThenShrink(
        generator, random, WELL_EVIDENCED_GAP);
  }
}
