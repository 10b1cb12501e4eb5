package org.psncontrols.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.testkit.BrokenRule;
import org.psncontrols.model.testkit.Invalid;
import org.psncontrols.rules.validation.AssetReview;
import org.psncontrols.rules.validation.ExchangeReview;
import org.psncontrols.rules.validation.Rules;

/** Assets and exchanges that break one rule have that problem and no other. */
class InformationRulesTest {

  private static Stream<BrokenRule<?>> all() {
    return Stream.of(AssetReview.class, ExchangeReview.class)
        .flatMap(type -> InvalidCases.all().asList(type).stream());
  }

  @Provide
  Arbitrary<BrokenRule<?>> rules() {
    return Arbitraries.of(all().toList());
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void each_value_breaks_one_rule(@ForAll("rules") BrokenRule<?> rule) {
    for (Shrinkable<? extends Invalid<?>> sample : Samples.of(rule.values(), 100)) {
      assertOnly(rule, sample.value());
    }
    Optional<? extends Shrinkable<? extends Invalid<?>>> shrunk =
        Samples.of(rule.values(), 1).stream().findFirst();
    for (int step = 0; step < 5 && shrunk.isPresent(); step++) {
      assertOnly(rule, shrunk.get().value());
      shrunk = shrunk.get().shrink().findFirst();
    }
  }

  private static void assertOnly(BrokenRule<?> rule, Invalid<?> invalid) {
    assertThat(Checks.problemsOf(invalid.value()))
        .as("%s", invalid.value())
        .extracting(Problem::getCode, Problem::getPath)
        .containsExactly(tuple(rule.code(), invalid.path()));
    assertThat(invalid.path()).isEqualTo(rule.where());
  }

  @Provide
  Arbitrary<AssetReview> assets() {
    return MarkedInformation.ASSETS;
  }

  @Property(tries = 300)
  void a_mended_asset_breaks_no_rule(@ForAll("assets") AssetReview review) {
    assertThat(Checks.problemsOf(review)).isEmpty();
  }

  @Provide
  Arbitrary<ExchangeReview> exchanges() {
    return MarkedInformation.EXCHANGES;
  }

  @Property(tries = 300)
  void an_exchange_that_the_network_carries_breaks_no_rule(
      @ForAll("exchanges") ExchangeReview review) {
    assertThat(Checks.problemsOf(review)).isEmpty();
  }

  /** By the remedy, which differs where a code has two rules for the same type. */
  @Example
  void every_rule_of_information_can_be_broken() {
    Set<String> remedies =
        all()
            .flatMap(rule -> Samples.of(rule.values(), 50).stream())
            .flatMap(sample -> Checks.problemsOf(sample.value().value()).stream())
            .map(Problem::getRemedy)
            .collect(Collectors.toSet());
    Set<ProblemCode> codes = all().map(BrokenRule::code).collect(Collectors.toSet());

    assertThat(remedies)
        .containsExactlyInAnyOrderElementsOf(
            Rules.all().stream()
                .filter(rule -> codes.contains(rule.getCode()))
                .map(rule -> rule.getRemedy(Locale.ROOT))
                .distinct()
                .toList());
  }
}
