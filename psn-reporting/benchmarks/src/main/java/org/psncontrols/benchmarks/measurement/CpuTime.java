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

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private long workerBefore;
  private long processBefore;

  /**
   * A new profiler.
   *
   * @throws ProfilerException if the system does not tell the CPU time of processes or threads
   */
  public CpuTime() throws ProfilerException {
    if (ProcessHandle.current().info().totalCpuDuration().isEmpty()
        || !threads.isThreadCpuTimeSupported()) {
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
    workerBefore = worker();
    processBefore = process();
  }

  @Override
  public List<ScalarResult> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    long worker = worker() - workerBefore;
    long process = process() - processBefore;
    double operations = result.getMetadata().getAllOps();
    return List.of(
        new ScalarResult(WORKER, worker / operations, "ns/op", AggregationPolicy.AVG),
        new ScalarResult(PROCESS, process / operations, "ns/op", AggregationPolicy.AVG));
  }

  private long worker() {
    long nanos = 0;
    for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
      if (thread != null && thread.getThreadName().contains("jmh-worker")) {
        nanos += threads.getThreadCpuTime(thread.getThreadId());
      }
    }
    return nanos;
  }

  private static long process() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }
}
