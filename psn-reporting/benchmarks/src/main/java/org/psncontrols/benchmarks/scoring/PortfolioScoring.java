package org.psncontrols.benchmarks.scoring;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.rules.scoring.GroupTally;
import org.psncontrols.rules.scoring.StandingColumns;

/**
 * What it costs to score a portfolio at a date and to sum it up by group: organisations, closed
 * gates, what is attained, and weights.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx2g", "-XX:-BackgroundCompilation"})
public abstract class PortfolioScoring {

  private static final long SEED = 48;
  private static final int KEPT = 588;
  private static final ImmutableList<String> GROUP_NAMES =
      IntStream.range(0, Columns.GROUPS)
          .mapToObj(Integer::toString)
          .collect(ImmutableList.toImmutableList());

  private final Columns columns;
  private final Ours ours;
  private final StandingColumns ourColumns;
  private final List<Assessment> some = new ArrayList<>();
  private final int size;
  private final SlimPortfolio slim = new SlimPortfolio();

  /**
   * Named as JMH's own threads, so that its CPU time counts as theirs. It ends with the machine, as
   * it must not before the last measurement.
   */
  private final Executor other =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "second jmh-worker");
            thread.setDaemon(true);
            return thread;
          });

  PortfolioScoring(int organisations) {
    Cohort cohort = new Cohort();
    OrdinalCatalogue catalogue = new OrdinalCatalogue(cohort.catalogue());
    Plain.Catalogue plain = Plain.Catalogue.of(cohort.catalogue());
    SplittableRandom random = new SplittableRandom(SEED);
    columns = new Columns(catalogue, organisations);
    ours = new Ours(cohort.catalogue());
    size = organisations;
    StandingColumns.Builder builder = ours.columns(Cohort.DAY);
    for (int i = 0; i < organisations; i++) {
      int group = random.nextInt(Columns.GROUPS);
      Assessment assessment = cohort.next();
      if (some.size() < KEPT) {
        some.add(assessment);
      }
      builder.add(Integer.toString(group), assessment);
      CompactForm form = Layout.of(catalogue, assessment, Cohort.DAY);
      columns.add(group, form);
      slim.add(group, form, plain);
    }
    ourColumns = builder.build();
  }

  @Benchmark
  public RollUp limit() {
    return ColumnScan.bitSliced(columns);
  }

  @Benchmark
  public RollUp onTwoThreads() {
    return ColumnScan.bitSlicedOnTwoThreads(columns, other);
  }

  @Benchmark
  public int bareRead() {
    return ColumnScan.read(columns);
  }

  @Benchmark
  public RollUp byteColumns() {
    return ColumnScan.bytes(columns);
  }

  @Benchmark
  public Map<Integer, RollUp.Group> slimRecords() {
    return slim.loop();
  }

  @Benchmark
  public Map<Integer, RollUp.Group> slimRecordsInStreams() {
    return slim.streams();
  }

  @Benchmark
  public ImmutableList<GroupTally> ours() {
    return ours.rollUp(ourColumns);
  }

  @Benchmark
  public ImmutableList<GroupTally> oursOnTwoThreads() {
    return ours.rollUpOnTwoThreads(ourColumns, other);
  }

  /** What the columns cost once; as many assessments do not fit memory, some come again. */
  @Benchmark
  public StandingColumns oursLayingOut() {
    StandingColumns.Builder builder = ours.columns(Cohort.DAY);
    for (int i = 0; i < size; i++) {
      builder.add(GROUP_NAMES.get(i % Columns.GROUPS), some.get(i % some.size()));
    }
    return builder.build();
  }

  /** As many organisations as a real programme had. */
  public static class Programme extends PortfolioScoring {

    /** Lays out its portfolio. */
    public Programme() {
      super(588);
    }
  }

  /** So many that they do not fit a processor's cache. */
  public static class HundredProgrammes extends PortfolioScoring {

    /** Lays out their portfolio. */
    public HundredProgrammes() {
      super(58_800);
    }
  }
}
