package org.psncontrols.rules.scoring;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.Section;
import org.psncontrols.rules.scoring.WeightedModel.Credit;
import org.psncontrols.rules.scoring.WeightedModel.Grouping;
import org.psncontrols.rules.scoring.WeightedModel.Unassessed;

/**
 * The mean of the sections, each the mean of what stands in it.
 *
 * <p>A section in which something counts that weighs nothing is 0, as in XCCDF. The tally has three
 * numbers for the catalogue and then for each section, about the controls directly in it: weights
 * times attainments, weights, and how many count.
 */
final class GroupedFormula implements ScoringFormula {

  private static final int HUNDRED = 100;
  private static final int NUMBERS = 3;
  private static final int ROOT = 0;

  private final boolean inPart;
  private final boolean unassessedCounted;
  private final ImmutableList<Control> controls;
  private final int[] weights;
  private final int[] nodes;
  private final int[] parents;
  private final int[] nodeWeights;

  GroupedFormula(WeightedModel model, Catalogue catalogue) {
    inPart = model.getCredit() == Credit.IN_PART;
    unassessedCounted = model.getUnassessed() == Unassessed.COUNTED;
    Weighting weighting = model.getWeighting();
    controls = catalogue.getControlsInForce();
    weights = controls.stream().mapToInt(weighting::of).toArray();
    ImmutableList<Section> sections = catalogue.getSections();
    parents = new int[sections.size() + 1];
    nodeWeights = new int[sections.size() + 1];
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      int parent = section.parent().map(places::get).orElse(ROOT);
      places.put(section.id(), i + 1);
      // A section comes after its parent, so a walk backwards meets children first.
      parents[i + 1] = parent;
      nodeWeights[i + 1] =
          parent == ROOT && model.getGrouping() == Grouping.BY_SECTION_TOP_ALIKE
              ? 1
              : weighting.of(section);
    }
    nodes = controls.stream().mapToInt(control -> places.get(control.getSection())).toArray();
  }

  private long credited(long attainment) {
    return inPart || attainment == StandingAnswer.FULL ? attainment : 0;
  }

  private boolean isCounted(StandingAnswer answer) {
    return answer.isCounted() && (unassessedCounted || !answer.isUnknown());
  }

  @Override
  public Tally tally(StandingAnswers answers) {
    long[] numbers = new long[NUMBERS * parents.length];
    ImmutableList<StandingAnswer> all = answers.getAnswers();
    for (int i = 0; i < weights.length; i++) {
      StandingAnswer answer = all.get(i);
      if (isCounted(answer)) {
        int at = NUMBERS * nodes[i];
        numbers[at] += weights[i] * credited(answer.attainment());
        numbers[at + 1] += weights[i];
        numbers[at + 2]++;
      }
    }
    return Tally.of(numbers);
  }

  /** What a node has, its children included. */
  private record Node(BigFraction sum, BigInteger weight, boolean counted) {

    BigFraction mean() {
      return weight.signum() == 0 ? BigFraction.ZERO : sum.divide(weight);
    }

    Node plus(Node child, int childWeight) {
      BigInteger times = BigInteger.valueOf(childWeight);
      return new Node(sum.add(child.mean().multiply(times)), weight.add(times), true);
    }
  }

  private Node[] nodes(Tally tally) {
    Node[] all = new Node[parents.length];
    for (int node = 0; node < all.length; node++) {
      int at = NUMBERS * node;
      all[node] =
          new Node(
              BigFraction.of(tally.get(at), BigInteger.valueOf(StandingAnswer.FULL)),
              tally.get(at + 1),
              tally.get(at + 2).signum() > 0);
    }
    for (int node = all.length - 1; node > ROOT; node--) {
      if (all[node].counted()) {
        all[parents[node]] = all[parents[node]].plus(all[node], nodeWeights[node]);
      }
    }
    return all;
  }

  @Override
  public Optional<Ratio> score(Tally tally) {
    Node root = nodes(tally)[ROOT];
    return root.weight().signum() == 0 ? Optional.empty() : Optional.of(ratio(root.mean()));
  }

  private static Ratio ratio(BigFraction share) {
    return new Ratio(share.multiply(HUNDRED), HUNDRED);
  }

  @Override
  public Optional<Exclusion.Reason> exclusion(StandingAnswer answer) {
    if (!answer.isCounted()) {
      return Optional.of(Exclusion.Reason.NOT_APPLICABLE);
    }
    return isCounted(answer) ? Optional.empty() : Optional.of(Exclusion.Reason.NOT_ASSESSED);
  }

  @Override
  public Optional<Bounds> bounds(StandingAnswers answers) {
    Optional<Extreme.Mean> lower =
        extreme(answers, Extreme::lowest, StandingAnswer::leastAttainment);
    Optional<Extreme.Mean> upper =
        extreme(answers, Extreme::highest, answer -> StandingAnswer.FULL);
    return lower.map(least -> new Bounds(ratio(least.value()), ratio(upper.orElseThrow().value())));
  }

  private Optional<Extreme.Mean> extreme(
      StandingAnswers answers,
      Supplier<Extreme> start,
      Function<StandingAnswer, Long> attainmentOfUnknown) {
    Extreme[] all = new Extreme[parents.length];
    Arrays.setAll(all, node -> start.get());
    for (int i = 0; i < weights.length; i++) {
      StandingAnswer answer = answers.getAnswers().get(i);
      if (answer.isUnknown()) {
        all[nodes[i]].mayCount(share(attainmentOfUnknown.apply(answer)), weights[i]);
      } else if (answer.isCounted()) {
        all[nodes[i]].counts(share(answer.attainment()), weights[i]);
      }
    }
    for (int node = all.length - 1; node > ROOT; node--) {
      Extreme parent = all[parents[node]];
      int weight = nodeWeights[node];
      boolean certain = all[node].isCertain();
      all[node]
          .mean()
          .ifPresent(
              mean -> {
                if (certain) {
                  parent.counts(mean.value(), weight);
                } else {
                  parent.mayCount(mean.value(), weight);
                }
              });
    }
    return all[ROOT].weightedMean();
  }

  private BigFraction share(long attainment) {
    return BigFraction.of(credited(attainment), StandingAnswer.FULL);
  }

  @Override
  public ImmutableList<Contribution> contributions(StandingAnswers answers) {
    @Nullable BigFraction[] units = units(nodes(tally(answers)));
    ImmutableList.Builder<Contribution> contributions = ImmutableList.builder();
    for (int i = 0; i < weights.length; i++) {
      StandingAnswer answer = answers.getAnswers().get(i);
      BigFraction unit = units[nodes[i]];
      if (isCounted(answer) && unit != null) {
        contributions.add(
            new Contribution(controls.get(i), weights[i], credited(answer.attainment()), unit));
      }
    }
    return contributions.build();
  }

  /** What one weight directly in each section is worth; null where nothing counts. */
  private @Nullable BigFraction[] units(Node[] all) {
    @Nullable BigFraction[] units = new BigFraction[all.length];
    for (int node = 0; node < all.length; node++) {
      if (all[node].counted()) {
        BigFraction whole =
            node == ROOT
                ? BigFraction.of(HUNDRED)
                : units[parents[node]].multiply(BigFraction.of(nodeWeights[node]));
        units[node] =
            all[node].weight().signum() == 0 ? BigFraction.ZERO : whole.divide(all[node].weight());
      }
    }
    return units;
  }
}
