package org.psncontrols.benchmarks.generators;

import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.testkit.ControlArbitraries;

/**
 * Benchmarks that draw from jqwik's generators, outside of jqwik.
 *
 * <p>A generator is made once and asked for one value after the other, as a property does. Edge
 * cases are left out, so that all make values alike.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 2, jvmArgsAppend = "-Xmx2g")
public abstract class InSession {

  private static final long SEED = 20_140_228;
  private static final int TRIES = 1_000;

  /** As many as a long code has. */
  static final int CONTROLS = 120;

  final Random random = new Random(SEED);
  final SplittableRandom splittable = new SplittableRandom(SEED);

  /** Starts the session before a subclass makes its generators, which need it. */
  InSession() {
    JqwikSession.start();
  }

  /** Ends the session, and with it what jqwik keeps for it. */
  @TearDown
  public void finishSession() {
    JqwikSession.finish();
  }

  static <T> RandomGenerator<T> generator(Arbitrary<T> arbitrary) {
    return arbitrary.generator(TRIES, false);
  }

  /** A catalogue of some controls, the same each time. */
  static Catalogue catalogue(int controls) {
    return generator(ControlArbitraries.catalogues().ofSize(controls, controls))
        .next(new Random(SEED))
        .value();
  }
}
