package org.psncontrols.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Succession;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.testkit.BrokenRule;
import org.psncontrols.model.testkit.Invalid;
import org.psncontrols.model.testkit.InvalidArbitraries;
import org.psncontrols.rules.Examples;

/** Values that the testkit says break one constraint have that problem, and no other. */
class InvalidValuesTest {

  private static final int SEED = 20_140_228;
  private static final int GEN_SIZE = 1_000;
  private static final int MAX_STEPS = 10;

  private static final Catalogue CATALOGUE = Examples.fullCatalogue();

  private static final PsnValidation VALIDATION = PsnValidation.of(ImmutableList.of(CATALOGUE));

  @Provide
  Arbitrary<BrokenRule<?>> declared() {
    return Arbitraries.of(InvalidArbitraries.declared().asList());
  }

  @Provide
  Arbitrary<BrokenRule<Assessment>> inAssessments() {
    return Arbitraries.of(InvalidArbitraries.against(CATALOGUE).asList(Assessment.class));
  }

  @Provide
  Arbitrary<BrokenRule<Submission>> inSubmissions() {
    return Arbitraries.of(InvalidArbitraries.against(CATALOGUE).asList(Submission.class));
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void a_jakarta_validator_finds_the_one_problem_of_a_value_alone(
      @ForAll("declared") BrokenRule<?> rule) {
    assertFinds(rule, 20, InvalidValuesTest::validated);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void a_check_finds_the_one_problem_of_an_assessment(
      @ForAll("inAssessments") BrokenRule<Assessment> rule) {
    assertFinds(rule, 5, VALIDATION::check);
    assertSameByJakarta(rule, VALIDATION::check);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void a_check_finds_the_one_problem_of_a_submission(
      @ForAll("inSubmissions") BrokenRule<Submission> rule) {
    assertFinds(rule, 5, VALIDATION::check);
    assertSameByJakarta(rule, VALIDATION::check);
  }

  @Example
  void every_field_that_the_pass_checks_can_be_broken() {
    Stream<String> checked =
        Stream.concat(
            Fields.TEXTS.stream()
                .map(field -> field.path().replace("[0]", "[]"))
                .flatMap(path -> Stream.of(path + ": text-blank", path + ": text-too-long")),
            Fields.COUNTS.stream().map(field -> field.path() + ": number-negative"));

    assertThat(InvalidArbitraries.against(CATALOGUE).asList(Submission.class))
        .extracting(rule -> rule.where() + ": " + rule.code())
        // The fields have it once, in the evidence of a response.
        .filteredOn(rule -> !rule.startsWith("assessment.actions[].evidence[].location"))
        .containsExactlyInAnyOrderElementsOf(checked.toList());
  }

  @Example
  void what_a_catalogue_keeps_for_reference_is_not_answered() {
    Control retired =
        Control.builder()
            .from(CATALOGUE.getControls().get(0))
            .id(ControlId.of("retired"))
            .successions(ImmutableList.of(Succession.withdrawn(CATALOGUE.getEdition())))
            .build();
    Catalogue catalogue =
        Catalogue.builder()
            .from(CATALOGUE)
            .controls(ImmutableList.of(retired, CATALOGUE.getControls().get(1)))
            .build();
    PsnValidation validation = PsnValidation.of(ImmutableList.of(catalogue));

    assertThat(
            samples(InvalidArbitraries.against(catalogue).values(Assessment.class), 50)
                .map(invalid -> validation.check(invalid.value())))
        .allSatisfy(problems -> assertThat(problems).hasSize(1));
  }

  private static Problems validated(Object value) {
    return PsnValidation.toProblems(VALIDATION.getValidator().validate(value));
  }

  private static <T> Stream<T> samples(Arbitrary<T> arbitrary, int number) {
    return arbitrary.generator(GEN_SIZE).stream(new Random(SEED))
        .limit(number)
        .map(Shrinkable::value);
  }

  private static <T> void assertFinds(
      BrokenRule<T> rule, int number, Function<? super T, Problems> check) {
    assertThat(samples(rule.values(), number))
        .allSatisfy(invalid -> assertFinds(rule, check, invalid));
    assertFinds(rule, check, simplest(rule.values()).value());
  }

  private static <T> void assertFinds(
      BrokenRule<T> rule, Function<? super T, Problems> check, Invalid<T> invalid) {
    assertThat(check.apply(invalid.value()))
        .extracting(Problem::getCode, Problem::getPath)
        .containsExactly(tuple(rule.code(), invalid.path()));
    assertThat(invalid.code()).isEqualTo(rule.code());
    assertThat(invalid.path().replaceAll("\\[\\d+]", "[]")).isEqualTo(rule.where());
  }

  /** Where a value ends that is made simpler in the first way, again and again. */
  private static <T> Shrinkable<T> simplest(Arbitrary<T> values) {
    Shrinkable<T> simplest = values.generator(GEN_SIZE).next(new Random(SEED));
    Optional<Shrinkable<T>> simpler = simplest.shrink().findFirst();
    for (int step = 0; step < MAX_STEPS && simpler.isPresent(); step++) {
      simplest = simpler.get();
      simpler = simplest.shrink().findFirst();
    }
    return simplest;
  }

  private static <T> void assertSameByJakarta(
      BrokenRule<T> rule, Function<? super T, Problems> check) {
    assertThat(samples(rule.values(), 1).map(Invalid::value))
        .allSatisfy(value -> assertThat(validated(value)).isEqualTo(check.apply(value)));
  }
}
