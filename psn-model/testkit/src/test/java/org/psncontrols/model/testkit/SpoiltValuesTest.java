package org.psncontrols.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueDifference;
import org.psncontrols.model.organisation.Connection;
import org.psncontrols.model.organisation.ConnectionTransition;
import org.psncontrols.model.organisation.Successions;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Problems;

/** Values that break a rule of the model's own checks have that problem, and no other. */
@SuppressWarnings("NullAway") // Each type has its check.
class SpoiltValuesTest {

  private static final int SAMPLES = 50;

  private static final ImmutableMap<Class<?>, Function<Object, Problems>> CHECKS =
      ImmutableMap.<Class<?>, Function<Object, Problems>>builder()
          .put(String.class, text -> Marking.parse((String) text).problems())
          .put(MarkingText.class, value -> check((MarkingText) value))
          .put(
              OrganisationGroup.class,
              value -> Successions.problemsIn(((OrganisationGroup) value).organisations()))
          .put(Connection.class, value -> ConnectionTransition.problemsIn((Connection) value))
          .put(Catalogue.class, value -> ((Catalogue) value).findProblems())
          .put(SuccessiveCatalogues.class, value -> check((SuccessiveCatalogues) value))
          .put(MappingWithCatalogues.class, value -> check((MappingWithCatalogues) value))
          .put(ProfileWithSources.class, value -> check((ProfileWithSources) value))
          .buildOrThrow();

  private static Problems check(MarkingText value) {
    return Marking.parse(value.text(), value.scheme()).problems();
  }

  private static Problems check(SuccessiveCatalogues value) {
    return CatalogueDifference.between(value.older(), value.newer()).getProblems();
  }

  private static Problems check(MappingWithCatalogues value) {
    return value.mapping().findProblems(value.source(), value.target());
  }

  private static Problems check(ProfileWithSources value) {
    return value.profile().resolve(value.sources()).problems();
  }

  @Provide
  Arbitrary<BrokenRule<?>> checked() {
    return Arbitraries.of(InvalidArbitraries.checked().asList());
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void each_has_the_one_problem_that_it_is_labelled_with(@ForAll("checked") BrokenRule<?> rule) {
    assertThat(Samples.of(rule.values(), SAMPLES))
        .allSatisfy(invalid -> assertLabelled(rule, invalid));
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void each_still_has_it_when_it_shrinks(@ForAll("checked") BrokenRule<?> rule) {
    List<Invalid<?>> shrunk = new ArrayList<>();
    Shrinking.<Invalid<?>>smallest(rule.values(), shrunk::add);

    assertThat(shrunk).allSatisfy(invalid -> assertLabelled(rule, invalid));
  }

  private static void assertLabelled(BrokenRule<?> rule, Invalid<?> invalid) {
    Function<Object, Problems> check = CHECKS.get(rule.type());

    assertThat(check.apply(invalid.value()))
        .extracting(Problem::getCode, Problem::getPath)
        .containsExactly(tuple(rule.code(), invalid.path()));
    assertThat(invalid.code()).isEqualTo(rule.code());
    assertThat(invalid.path().replaceAll("\\[\\d+]", "[]")).isEqualTo(rule.where());
  }
}
