package org.psncontrols.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingMode;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Stage;
import org.psncontrols.model.testkit.BrokenRule;
import org.psncontrols.model.testkit.Invalid;
import org.psncontrols.rules.compliance.Reason;
import org.psncontrols.rules.policy.Effect;
import org.psncontrols.rules.policy.Regime;
import org.psncontrols.rules.validation.PsnValidation;
import org.psncontrols.rules.validation.Rules;

/** Each value gives the one problem that it is labelled with, and no other. */
class EachRuleTest {

  @Provide
  Arbitrary<BrokenRule<?>> rules() {
    return Arbitraries.of(InvalidCases.all().asList());
  }

  /** Of what is asked more at each stage, and what a Jakarta validator takes. */
  @Provide
  Arbitrary<BrokenRule<?>> stagedRules() {
    return Arbitraries.of(
        Checks.STAGED.stream()
            .<BrokenRule<?>>flatMap(type -> InvalidCases.all().asList(type).stream())
            .toList());
  }

  /** Of submissions that a decider for their catalogue does not refuse. */
  @Provide
  Arbitrary<BrokenRule<ReviewCase>> rulesOfReviews() {
    return Arbitraries.of(
        InvalidCases.all().asList(ReviewCase.class).stream()
            .filter(rule -> !rule.code().equals(ProblemCodes.CATALOGUE_UNKNOWN))
            .toList());
  }

  @Provide
  Arbitrary<Invalid<?>> values() {
    return Arbitraries.oneOf(
        InvalidCases.all().asList().stream()
            .map(BrokenRule::type)
            .distinct()
            .<Arbitrary<Invalid<?>>>map(type -> InvalidCases.of(type).map(invalid -> invalid))
            .toList());
  }

  /** Lists of ten thousand items take their time. */
  private static boolean isLarge(BrokenRule<?> rule) {
    return rule.code().equals(ProblemCodes.TOO_MANY);
  }

  private static <T> ImmutableList<Invalid<T>> some(BrokenRule<T> rule, int number) {
    return Samples.of(rule.values(), isLarge(rule) ? 1 : number).stream()
        .map(Shrinkable::value)
        .collect(ImmutableList.toImmutableList());
  }

  private static void assertOnlyProblem(Invalid<?> invalid, Iterable<Problem> problems) {
    assertThat(problems)
        .extracting(problem -> problem.getCode() + " at " + problem.getPath())
        .containsExactly(invalid.code() + " at " + invalid.path());
  }

  /** The stage from which on a rule is asked; rules of one code are asked from the same one. */
  private static Stage stageOf(ProblemCode code) {
    return Rules.find(code).orElseThrow().getStage();
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void each_value_gives_exactly_its_problem(@ForAll("rules") BrokenRule<?> rule) {
    for (Invalid<?> invalid : some(rule, 10)) {
      assertThat(invalid.code()).isEqualTo(rule.code());
      assertThat(invalid.path().replaceAll("\\[\\d+]", "[]")).isEqualTo(rule.where());
      assertThat(invalid.value()).isInstanceOf(rule.type());
      assertOnlyProblem(invalid, Checks.problemsOf(invalid.value()));
    }
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void each_value_gives_it_from_the_stage_of_its_rule_on_and_nothing_before(
      @ForAll("stagedRules") BrokenRule<?> rule) {
    for (Invalid<?> invalid : some(rule, 10)) {
      for (Stage stage : Stage.values()) {
        Problems found = Checks.problemsOf(invalid.value(), stage);

        if (stage.includes(stageOf(rule.code()))) {
          assertOnlyProblem(invalid, found);
        } else {
          assertThat(found).as("at stage %s", stage).isEmpty();
        }
      }
    }
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void each_value_gives_the_same_through_a_jakarta_validator_in_the_group_of_each_stage(
      @ForAll("stagedRules") BrokenRule<?> rule) {
    ImmutableList<? extends Invalid<?>> values = some(rule, 3);
    // A factory of validators takes its time, so there is one for all these catalogues.
    PsnValidation validation =
        PsnValidation.of(
            values.stream()
                .map(invalid -> Checks.catalogueOf(invalid.value()))
                .distinct()
                .toList());
    for (Invalid<?> invalid : values) {
      Object constrained = Checks.constrained(invalid.value());
      for (Stage stage : Stage.values()) {
        List<Problem> found =
            Checks.problemsOf(invalid.value(), stage, validation).stream()
                .map(problem -> fromTheConstrained(problem, invalid.value()))
                .toList();

        // Violations are counted by themselves, since problems that are the same are told once.
        assertThat(validation.getValidator().validate(constrained, stage.getGroup()))
            .as("violations at stage %s", stage)
            .hasSameSizeAs(found);
        assertThat(validation.validate(constrained, stage.getGroup()))
            .containsExactlyElementsOf(found);
      }
    }
  }

  /** A problem of a submission is found in its review. */
  private static Problem fromTheConstrained(Problem problem, Object value) {
    return value instanceof ReviewCase
        ? Problem.builder().from(problem).path("submission." + problem.getPath()).build()
        : problem;
  }

  @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
  void any_value_gives_exactly_its_problem(@ForAll("values") Invalid<?> invalid) {
    assertOnlyProblem(invalid, Checks.problemsOf(invalid.value()));
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void a_value_gives_its_problem_as_it_begins_to_shrink(@ForAll("rules") BrokenRule<?> rule) {
    if (!isLarge(rule)) {
      Optional<? extends Shrinkable<? extends Invalid<?>>> shrunk =
          Samples.of(rule.values(), 1).stream().findFirst();
      for (int step = 0; step < 5 && shrunk.isPresent(); step++) {
        Invalid<?> invalid = shrunk.get().value();

        assertOnlyProblem(invalid, Checks.problemsOf(invalid.value()));
        shrunk = first(shrunk.get());
      }
    }
  }

  private static <T> Optional<Shrinkable<T>> first(Shrinkable<T> value) {
    return value.shrink().findFirst();
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void a_decision_returns_a_submission_for_each_error_of_what_is_sent_and_for_nothing_else(
      @ForAll("rulesOfReviews") BrokenRule<ReviewCase> rule) {
    for (Invalid<ReviewCase> invalid : some(rule, 5)) {
      ReviewCase given = invalid.value();
      Regime regime = given.review().policy().getRegimes().get(0);
      List<String> returned =
          Checks.decided(
                  new DecisionCase(
                      given.catalogue(),
                      given.review().submission(),
                      given.review().policy(),
                      regime,
                      given.review().asOf()))
              .getReasons()
              .stream()
              .filter(reason -> reason.getEffect() == Effect.RETURN)
              .map(EachRuleTest::named)
              .toList();
      Problem problem = Checks.problemsOf(given).asList().get(0);

      if (problem.getSeverity() == Problem.Severity.ERROR
          && Stage.SUBMISSION.includes(stageOf(rule.code()))) {
        assertThat(returned).containsExactly(invalid.code() + " at " + invalid.path());
      } else {
        assertThat(returned).isEmpty();
      }
    }
  }

  private static String named(Reason reason) {
    return reason.getCode() + " at " + reason.getPath();
  }
}
