package org.psncontrols.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import net.jqwik.api.domains.Domain;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.Force;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.organisation.Successions;
import org.psncontrols.model.problem.Groups;
import org.psncontrols.model.problem.MessageBundle;
import org.psncontrols.model.problem.ModelRules;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Reading;
import org.psncontrols.model.problem.Rule;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.source.Stated;

class PsnArbitraryProviderTest {

  private static final int MOST_EDGES = 12;

  private static final ShrinkingDistance MOST_CHOICES = ShrinkingDistance.of(10_000);

  /** Holders of constants, functions or groups, and what is equal to nothing but itself. */
  private static final Set<Class<?>> WITHOUT_VALUES =
      Set.of(
          Groups.class,
          MessageBundle.class,
          ModelRules.class,
          ProblemCodes.class,
          Rule.class,
          Successions.class);

  /** Every public value type of psn-model. */
  private static List<Class<?>> valueTypes() {
    return ModelTypes.published().stream()
        .filter(type -> !type.isAnnotation() && !type.getSimpleName().equals("package-info"))
        .filter(type -> !type.getSimpleName().equals("Builder"))
        .filter(type -> !WITHOUT_VALUES.contains(type) && type.getEnclosingClass() != Groups.class)
        .toList();
  }

  @Example
  void every_public_value_type_can_be_asked_for() {
    List<Class<?>> types = valueTypes();

    assertThat(types).hasSizeGreaterThan(50).contains(Assessment.class, OrganisationKind.class);
    assertThat(types).allSatisfy(type -> assertThat(distinctValues(type)).isGreaterThan(1));
  }

  private static Arbitrary<?> arbitrary(Class<?> type) {
    return type.getTypeParameters().length == 0
        ? Arbitraries.defaultFor(type)
        : Arbitraries.defaultFor(type, Standing.class);
  }

  /** How many of 50 values differ, all of them being of the type. */
  private static int distinctValues(Class<?> type) {
    Set<Object> values = new HashSet<>(Samples.of(arbitrary(type), 50));
    assertThat(values).allSatisfy(value -> assertThat(value).isInstanceOf(type));
    return values.size();
  }

  @Example
  void every_value_is_made_in_a_bounded_number_of_choices() {
    assertThat(valueTypes())
        .allSatisfy(
            type ->
                assertThat(
                        arbitrary(type).generator(1_000).stream(new Random(1))
                            .limit(100)
                            .map(Shrinkable::distance))
                    .allMatch(distance -> distance.compareTo(MOST_CHOICES) < 0));
  }

  @Example
  void no_generator_has_so_many_edge_cases_that_they_multiply() {
    assertThat(valueTypes())
        .filteredOn(type -> !type.isEnum() && type.getTypeParameters().length == 0)
        .allSatisfy(
            type -> assertThat(arbitrary(type).edgeCases().size()).isLessThanOrEqualTo(MOST_EDGES));
  }

  @Example
  void every_factory_stands_behind_a_type() {
    Stream<Method> factories =
        Stream.of(
                AssessmentArbitraries.class,
                ClassificationArbitraries.class,
                ControlArbitraries.class,
                InformationArbitraries.class,
                OrganisationArbitraries.class,
                ProgrammeArbitraries.class,
                ProblemArbitraries.class,
                SourceArbitraries.class)
            .flatMap(entry -> Arrays.stream(entry.getMethods()))
            .filter(method -> Modifier.isStatic(method.getModifiers()));

    assertThat(factories)
        .allSatisfy(method -> assertThat(Arbitrary.class).isAssignableFrom(method.getReturnType()));
  }

  @Property(tries = 100)
  void the_type_within_a_stated_value_is_generated_too(
      @ForAll Stated<Force> force, @ForAll Stated<DateSpan> span) {
    assertThat((Object) force.value()).isInstanceOf(Force.class);
    assertThat((Object) span.value()).isInstanceOf(DateSpan.class);
  }

  @Property(tries = 100)
  void a_reading_without_a_value_has_an_error(@ForAll Reading<Share> reading) {
    assertThat(reading.value().isPresent() || reading.problems().hasErrors()).isTrue();
  }

  @Property(tries = 20)
  @Domain(PsnDomain.class)
  void the_domain_gives_values_of_the_model_and_all_others(
      @ForAll Assessment assessment, @ForAll int number, @ForAll OrganisationKind kind) {
    assertThat(Rules.brokenBy(assessment)).isEmpty();
    assertThat(OrganisationKind.parse(kind.getCode())).isEqualTo(kind);
  }

  @Example
  void the_domain_brings_the_provider_itself() {
    assertThat(new PsnDomain().getArbitraryProviders())
        .hasAtLeastOneElementOfType(PsnArbitraryProvider.class);
  }
}
