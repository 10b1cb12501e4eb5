package org.psncontrols.benchmarks.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.List;
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
import org.openjdk.jmh.infra.Blackhole;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.rules.scoring.Score;
import org.psncontrols.rules.scoring.Scored;
import org.psncontrols.rules.scoring.ScoringForm;

/** What it costs to score one assessment of 120 answers at a date. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx1g", "-XX:-BackgroundCompilation"})
public class AssessmentScoring {

  /** Scored in turn, as from a single one the compiler would learn which way each branch goes. */
  private static final int VALUES = 64;

  /** More than a form keeps. */
  private static final int DAYS = 60;

  private final Cohort cohort = new Cohort();
  private final Catalogue catalogue = cohort.catalogue();
  private final OrdinalCatalogue ordinals = new OrdinalCatalogue(catalogue);
  private final Plain.Catalogue plainCatalogue = Plain.Catalogue.of(catalogue);
  private final PlainScorer plainScorer = new PlainScorer(plainCatalogue);
  private final StreamScorer streamScorer = new StreamScorer(plainCatalogue);
  private final EasyRulesScorer easyRulesScorer = new EasyRulesScorer(plainCatalogue);
  private final Ours ours = new Ours(catalogue);
  private final List<Assessment> assessments = cohort.assessments(VALUES);
  private final List<Plain.Assessment> plain = new ArrayList<>();
  private final List<CompactForm> forms = new ArrayList<>();

  private final List<ScoringForm> laidOut = new ArrayList<>();

  private int last;
  private int lastDay;

  /** Lays out what is scored. */
  public AssessmentScoring() {
    for (Assessment assessment : assessments) {
      plain.add(Plain.Assessment.of(assessment));
      forms.add(Layout.of(ordinals, assessment, Cohort.DAY));
      laidOut.add(ours.layOut(assessment));
    }
  }

  private <T> T next(List<T> values) {
    last = (last + 1) % VALUES;
    return values.get(last);
  }

  // Measuring rods: laid out beforehand, but for the last.

  @Benchmark
  public LazyScore limit() {
    return BitSliced.score(next(forms));
  }

  @Benchmark
  public Scores byteLoop() {
    return ByteLoop.score(next(forms));
  }

  @Benchmark
  public ByteLoop.Packed contributionsPacked() {
    return ByteLoop.explain(next(forms));
  }

  @Benchmark
  public Explained contributionsAsObjects() {
    LazyScore score = BitSliced.score(next(forms));
    return new Explained(score.scores(), score.contributions());
  }

  @Benchmark
  public LazyScore laidOutAndScored() {
    return BitSliced.score(Layout.of(ordinals, next(assessments), Cohort.DAY));
  }

  // Peers.

  @Benchmark
  public Scores plainRecords() {
    return plainScorer.score(next(plain), Cohort.DAY);
  }

  @Benchmark
  public Explained plainRecordsExplained() {
    return plainScorer.explain(next(plain), Cohort.DAY);
  }

  @Benchmark
  public Explained streamsExplained() {
    return streamScorer.explain(next(plain), Cohort.DAY);
  }

  @Benchmark
  public Explained easyRules() {
    return easyRulesScorer.explain(next(plain), Cohort.DAY);
  }

  /** Compiling the rules takes seconds, so only where they run. */
  @State(Scope.Benchmark)
  public static class Engine {
    private final DroolsScorer scorer =
        new DroolsScorer(Plain.Catalogue.of(new Cohort().catalogue()));
  }

  /** Its code is so much that compiling it takes longer. */
  @Benchmark
  @Warmup(iterations = 9, time = 1)
  public Explained drools(Engine engine) {
    return engine.scorer.explain(next(plain), Cohort.DAY);
  }

  // The library: a row for each form in which it scores.

  @Benchmark
  public Score oursFromBuiltValue() {
    return ours.weighted(next(assessments), Cohort.DAY);
  }

  @Benchmark
  public Score oursAgain() {
    return ours.weighted(next(laidOut), Cohort.DAY);
  }

  /** The limit tells of the gate too. */
  @Benchmark
  public void oursAgainWithGate(Blackhole blackhole) {
    ScoringForm form = next(laidOut);
    blackhole.consume(ours.weighted(form, Cohort.DAY));
    blackhole.consume(ours.gate(form, Cohort.DAY));
  }

  /** In turn at a date before and one after something has changed. */
  @Benchmark
  public Score oursAtAnotherDate() {
    ScoringForm form = next(laidOut);
    // All forms are asked for one of the dates, and then all for the other.
    lastDay = last == 0 ? 1 - lastDay : lastDay;
    return ours.weighted(form, lastDay == 0 ? Cohort.DAY : Cohort.LATER);
  }

  /** At more dates than a form keeps. */
  @Benchmark
  public Score oursAtDateNotKept() {
    ScoringForm form = next(laidOut);
    lastDay = last == 0 ? (lastDay + 1) % DAYS : lastDay;
    return ours.weighted(form, Cohort.DAY.plusDays(lastDay * 10L));
  }

  @Benchmark
  public ImmutableLongArray oursContributionsPacked() {
    return ((Scored) ours.weighted(next(laidOut), Cohort.DAY)).getWeightedAttainments();
  }

  @Benchmark
  public ImmutableList<org.psncontrols.rules.scoring.Contribution> oursContributionsAsObjects() {
    return ((Scored) ours.weighted(next(laidOut), Cohort.DAY)).getContributions();
  }
}
