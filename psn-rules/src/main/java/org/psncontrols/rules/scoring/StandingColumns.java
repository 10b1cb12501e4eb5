package org.psncontrols.rules.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.control.Catalogue;

/**
 * What stands of many assessments at a date, laid out in columns, so that a whole portfolio is
 * scored, flagged and rolled up by group in one pass.
 *
 * <p>It belongs to a catalogue and a {@link ScoringPolicy}: any plan for the same two whose model
 * is a {@link WeightedModel} without grouping can score it. It takes some 100 to 200 bytes for each
 * assessment of 120 controls, and keeps none of the assessments. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class StandingColumns {

  private final Layout layout;
  private final LocalDate asOf;
  private final ImmutableList<String> groups;
  private final int size;
  private final int[] groupOf;
  private final long[] masks;
  private final int[] othersFrom;
  private final int[] otherOrdinals;
  private final int[] otherAttainments;

  private StandingColumns(Builder builder) {
    layout = builder.layout;
    asOf = builder.asOf;
    groups = ImmutableList.copyOf(builder.groups.keySet());
    size = builder.size;
    groupOf = Arrays.copyOf(builder.groupOf, size);
    masks = Arrays.copyOf(builder.masks, size * Standing.KINDS * layout.words());
    othersFrom = Arrays.copyOf(builder.othersFrom, size + 1);
    otherOrdinals = Arrays.copyOf(builder.otherOrdinals, othersFrom[size]);
    otherAttainments = Arrays.copyOf(builder.otherAttainments, othersFrom[size]);
  }

  /**
   * A new builder.
   *
   * @param catalogue the catalogue that all assessments answer, never null
   * @param policy the choices that the scoring rules leave open, never null
   * @param asOf the date, on which evidence must be current, never null
   * @return a builder without assessments
   */
  public static Builder builder(Catalogue catalogue, ScoringPolicy policy, LocalDate asOf) {
    return new Builder(Layout.of(catalogue, policy), asOf);
  }

  /**
   * How many assessments there are.
   *
   * @return the number
   */
  public int size() {
    return size;
  }

  /**
   * The date.
   *
   * @return the date, on which evidence had to be current
   */
  public LocalDate getAsOf() {
    return asOf;
  }

  /**
   * The groups.
   *
   * @return the groups, in the order in which they were first added
   */
  public ImmutableList<String> getGroups() {
    return groups;
  }

  /**
   * Scores every assessment, flags those that a gate leaves outside, and adds up by group.
   *
   * @param plan what to score by, never null
   * @param gate what to flag by: an assessment is flagged if something counts that is not met in
   *     full, as in {@code psn-gate}; never null
   * @return one tally for each group, in their order
   * @throws IllegalArgumentException if a plan is for another catalogue or policy, its model weighs
   *     by section or is no {@link WeightedModel}, or that of the gate is not on the scale of all
   *     or nothing
   */
  public ImmutableList<GroupTally> rollUp(ScoringPlan plan, ScoringPlan gate) {
    WeightedFormula formula = formula(plan);
    return tallies(sums(formula, gate(gate), 0, size));
  }

  /**
   * The same on several threads: the caller's and those of an executor.
   *
   * <p>It pays off from some ten thousand assessments on.
   *
   * @param plan what to score by, never null
   * @param gate what to flag by, never null
   * @param executor what runs all parts but the last, never null
   * @param parts into how many parts the portfolio is split, 1 or more
   * @return one tally for each group, in their order, whatever the number of parts
   * @throws IllegalArgumentException as {@link #rollUp(ScoringPlan, ScoringPlan)}, or if there is
   *     no part
   */
  public ImmutableList<GroupTally> rollUp(
      ScoringPlan plan, ScoringPlan gate, Executor executor, int parts) {
    checkArgument(
        parts >= 1, "a portfolio must be split into 1 part or more, but is into %s", parts);
    WeightedFormula formula = formula(plan);
    WeightedFormula flag = gate(gate);
    List<CompletableFuture<long[]>> others = new ArrayList<>();
    int from = 0;
    for (int part = 1; part < parts; part++) {
      int start = from;
      int end = (int) ((long) size * part / parts);
      others.add(CompletableFuture.supplyAsync(() -> sums(formula, flag, start, end), executor));
      from = end;
    }
    long[] sums = sums(formula, flag, from, size);
    for (CompletableFuture<long[]> other : others) {
      long[] more = other.join();
      Arrays.setAll(sums, i -> sums[i] + more[i]);
    }
    return tallies(sums);
  }

  private WeightedFormula formula(ScoringPlan plan) {
    plan.checkLayout(layout, "columns as of " + asOf);
    checkArgument(
        plan.getFormula() instanceof WeightedFormula,
        "columns must be scored by a weighted model that does not group, but %s is none",
        plan.getModel().getId());
    return (WeightedFormula) plan.getFormula();
  }

  private WeightedFormula gate(ScoringPlan plan) {
    WeightedFormula gate = formula(plan);
    checkArgument(
        gate.isAllOrNothing(),
        "columns must be flagged by a model on the scale of all or nothing, but %s is none",
        plan.getModel().getId());
    return gate;
  }

  private long[] sums(WeightedFormula formula, WeightedFormula gate, int from, int to) {
    GroupSums sums = new GroupSums(groups.size());
    int step = Standing.KINDS * layout.words();
    for (int i = from; i < to; i++) {
      int at = i * step;
      long weight = formula.weight(masks, at);
      long attained = formula.attainedByKinds(masks, at);
      if (formula.isInPart()) {
        for (int other = othersFrom[i]; other < othersFrom[i + 1]; other++) {
          attained += formula.weightOf(otherOrdinals[other]) * otherAttainments[other];
        }
      }
      sums.add(groupOf[i], weight, attained, gate.isAnyNotFull(masks, at));
    }
    return sums.numbers();
  }

  private ImmutableList<GroupTally> tallies(long[] sums) {
    ImmutableList.Builder<GroupTally> tallies = ImmutableList.builder();
    for (int group = 0; group < groups.size(); group++) {
      tallies.add(GroupSums.tally(groups.get(group), sums, group));
    }
    return tallies.build();
  }

  /** Lays assessments out one by one; not thread-safe. */
  public static final class Builder {

    private static final int FEW = 16;

    private final Layout layout;
    private final LocalDate asOf;
    private final Map<String, Integer> groups = new LinkedHashMap<>();
    private int size;
    private int[] groupOf = new int[FEW];
    private long[] masks = new long[FEW];
    private int[] othersFrom = new int[FEW + 1];
    private int[] otherOrdinals = new int[FEW];
    private int[] otherAttainments = new int[FEW];

    private Builder(Layout layout, LocalDate asOf) {
      this.layout = layout;
      this.asOf = requireNonNull(asOf, "asOf");
    }

    /**
     * Lays an assessment out.
     *
     * @param group the group it belongs to, such as a kind of organisation, never null
     * @param assessment the assessment, never null
     * @return this
     * @throws IllegalArgumentException if the assessment answers another catalogue edition
     */
    public Builder add(String group, Assessment assessment) {
      requireNonNull(group, "group");
      Standing standing = Standing.on(asOf, layout, layout.responses(assessment));
      int step = Standing.KINDS * layout.words();
      groupOf = grown(groupOf, size);
      groupOf[size] = groups.computeIfAbsent(group, any -> groups.size());
      masks =
          masks.length < (size + 1) * step ? Arrays.copyOf(masks, 2 * (size + 1) * step) : masks;
      System.arraycopy(standing.masks(), 0, masks, size * step, step);
      int next = othersFrom[size];
      for (int i = 0; i < layout.size(); i++) {
        if (standing.isOther(i)) {
          otherOrdinals = grown(otherOrdinals, next);
          otherAttainments = grown(otherAttainments, next);
          otherOrdinals[next] = i;
          otherAttainments[next] = (int) Standing.attainment(standing.controls()[i]);
          next++;
        }
      }
      size++;
      othersFrom = grown(othersFrom, size);
      othersFrom[size] = next;
      return this;
    }

    private static int[] grown(int[] numbers, int index) {
      return index < numbers.length ? numbers : Arrays.copyOf(numbers, 2 * index);
    }

    /**
     * The columns of what was added.
     *
     * @return the columns
     */
    public StandingColumns build() {
      return new StandingColumns(this);
    }
  }
}
