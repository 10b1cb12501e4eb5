package org.psncontrols.benchmarks.measurement;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.profile.ProfilerException;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The CPU time of each operation, which other busy processes change far less than elapsed time.
 *
 * <p>{@value #WORKER} is that of the threads that run the benchmark; {@value #PROCESS} has garbage
 * collection and compilation in it.
 */
public final class CpuTime implements InternalProfiler {

  static final String WORKER = "cpu.worker";
  static final String PROCESS = "cpu.process";

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static volatile Times before = new Times(0, 0);

  /** CPU time so far. */
  private record Times(long processNanos, long workerNanos) {

    /** The worker's last, as asking for the process's takes the worker itself some time. */
    static Times now() {
      return new Times(process(), worker());
    }
  }

  /**
   * A new profiler.
   *
   * @throws ProfilerException if the system does not tell the CPU time of processes or threads
   */
  public CpuTime() throws ProfilerException {
    if (ProcessHandle.current().info().totalCpuDuration().isEmpty()
        || !THREADS.isThreadCpuTimeSupported()) {
      throw new ProfilerException(
          "the system must tell the CPU time of processes and threads, but does not");
    }
  }

  @Override
  public String getDescription() {
    return "CPU time per operation";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = Times.now();
  }

  /**
   * Leaves out what the iteration has done so far. A benchmark that is run once calls it at the end
   * of its set-up, which JMH counts in.
   */
  public static void leaveOutSetUp() {
    before = Times.now();
  }

  @Override
  public List<ScalarResult> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    Times now = Times.now();
    long worker = now.workerNanos() - before.workerNanos();
    long process = now.processNanos() - before.processNanos();
    double operations = result.getMetadata().getAllOps();
    return List.of(
        new ScalarResult(WORKER, worker / operations, "ns/op", AggregationPolicy.AVG),
        new ScalarResult(PROCESS, process / operations, "ns/op", AggregationPolicy.AVG));
  }

  private static long worker() {
    long nanos = 0;
    for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
      if (thread != null && thread.getThreadName().contains("jmh-worker")) {
        nanos += THREADS.getThreadCpuTime(thread.getThreadId());
      }
    }
    return nanos;
  }

  private static long process() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }
}
