package org.psncontrols.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.rules.scoring.Tree.Group;
import org.psncontrols.rules.scoring.Tree.Rule;

/** The models that group, against their rules as one would write them down for a tree. */
class GroupedModelsTest {

  private static final int TRIES = 200;
  private static final int MAX_WEIGHT = 4;
  private static final int MAX_ITEMS = 4;
  private static final int MAX_DEPTH = 3;
  private static final BigFraction HUNDRED = BigFraction.of(100);

  @Provide
  Arbitrary<List<Group>> trees() {
    return group(MAX_DEPTH).list().ofMaxSize(MAX_ITEMS);
  }

  private static Arbitrary<Group> group(int depth) {
    Arbitrary<Tree> rule =
        Combinators.combine(weights(), Arbitraries.of(Answer.values())).as(Rule::new);
    Arbitrary<Tree> item =
        depth == 1
            ? rule
            : Arbitraries.oneOf(List.of(rule, group(depth - 1).map(Tree.class::cast)));
    return Combinators.combine(weights(), item.list().ofMaxSize(MAX_ITEMS)).as(Group::new);
  }

  private static Arbitrary<Integer> weights() {
    return Arbitraries.integers().between(0, MAX_WEIGHT);
  }

  /** What one rule is worth, as far as it counts, and how things are weighed. */
  private record Rules(
      Function<Answer, Optional<BigFraction>> worth, Function<Integer, Integer> weight) {

    /** The weighted mean of what counts; 0 of what counts but weighs nothing. */
    private Optional<BigFraction> mean(List<? extends Tree> items) {
      BigFraction sum = BigFraction.ZERO;
      int weights = 0;
      boolean counts = false;
      for (Tree item : items) {
        Optional<BigFraction> value =
            item instanceof Rule rule ? worth.apply(rule.answer()) : mean(((Group) item).items());
        if (value.isPresent()) {
          int weighs = weight.apply(item.weight());
          sum = sum.add(value.get().multiply(weighs));
          weights += weighs;
          counts = true;
        }
      }
      return counts
          ? Optional.of(weights == 0 ? BigFraction.ZERO : sum.divide(weights))
          : Optional.empty();
    }

    /** At the root, what weighs nothing is nothing to score. */
    Optional<BigFraction> score(List<Group> groups) {
      boolean weighs =
          groups.stream()
              .anyMatch(g -> weight.apply(g.weight()) > 0 && mean(g.items()).isPresent());
      return weighs ? mean(groups) : Optional.empty();
    }
  }

  private static final Rules XCCDF =
      new Rules(
          answer ->
              switch (answer) {
                case MET -> Optional.of(HUNDRED);
                case PARTLY_MET, NOT_MET -> Optional.of(BigFraction.ZERO);
                case NOT_APPLICABLE, NOT_ASSESSED -> Optional.empty();
              },
          weight -> weight);

  private static final Rules AVERAGES =
      new Rules(
          answer ->
              switch (answer) {
                case MET -> Optional.of(HUNDRED);
                case PARTLY_MET -> Optional.of(HUNDRED.divide(2));
                case NOT_MET -> Optional.of(BigFraction.ZERO);
                case NOT_APPLICABLE, NOT_ASSESSED -> Optional.empty();
              },
          weight -> weight == 0 ? 1 : weight);

  private static Optional<BigFraction> value(Score score) {
    return score.findScore().map(Ratio::value);
  }

  @Property(tries = TRIES)
  void xccdf_default_is_the_mean_of_means(@ForAll("trees") List<Group> groups) {
    assertThat(value(Tree.score(ScoringModels.XCCDF_DEFAULT, groups)))
        .isEqualTo(XCCDF.score(groups));
  }

  @Property(tries = TRIES)
  void average_of_averages_weighs_sections_but_the_topmost(@ForAll("trees") List<Group> groups) {
    List<Group> alike = groups.stream().map(group -> new Group(1, group.items())).toList();

    assertThat(value(Tree.score(ScoringModels.AVERAGE_OF_AVERAGES, groups)))
        .isEqualTo(AVERAGES.score(alike));
  }

  @Property(tries = TRIES)
  void average_of_averages_weighted_weighs_all_sections(@ForAll("trees") List<Group> groups) {
    assertThat(value(Tree.score(ScoringModels.AVERAGE_OF_AVERAGES_WEIGHTED, groups)))
        .isEqualTo(AVERAGES.score(groups));
  }

  @Property(tries = TRIES)
  void average_is_of_all_controls_at_once(@ForAll("trees") List<Group> groups) {
    List<Tree> rules = groups.stream().flatMap(GroupedModelsTest::rules).toList();

    assertThat(value(Tree.score(ScoringModels.AVERAGE, groups)))
        .isEqualTo(AVERAGES.score(List.of(new Group(1, rules))));
  }

  private static Stream<Tree> rules(Tree tree) {
    return tree instanceof Group group
        ? group.items().stream().flatMap(GroupedModelsTest::rules)
        : Stream.of(tree);
  }

  @Property(tries = TRIES)
  void an_average_is_shown_cut_off_after_one_decimal(@ForAll("trees") List<Group> groups) {
    for (ScoringModel model :
        List.of(
            ScoringModels.AVERAGE,
            ScoringModels.AVERAGE_OF_AVERAGES,
            ScoringModels.AVERAGE_OF_AVERAGES_WEIGHTED)) {
      if (Tree.score(model, groups) instanceof Scored score) {
        BigFraction tenths = score.getScore().value().multiply(10);
        BigInteger whole = tenths.getNumerator().divide(tenths.getDenominator());

        assertThat(score.getRounded()).isEqualTo(new BigDecimal(whole, 1));
      }
    }
  }
}
