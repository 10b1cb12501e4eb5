package org.psncontrols.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingMode;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.testkit.BrokenRule;
import org.psncontrols.model.testkit.Invalid;
import org.psncontrols.rules.compliance.CompliancePolicies;
import org.psncontrols.rules.compliance.CompliancePolicy;
import org.psncontrols.rules.compliance.Effect;
import org.psncontrols.rules.compliance.Reason;
import org.psncontrols.rules.validation.PsnValidation;

/** Each value gives the one problem that it is labelled with, and no other. */
class EachRuleTest {

  private static final CompliancePolicy POLICY = CompliancePolicies.psn2014();

  @Provide
  Arbitrary<BrokenRule<?>> rules() {
    return Arbitraries.of(InvalidCases.all().asList());
  }

  /** Of what a Jakarta validator takes. */
  @Provide
  Arbitrary<BrokenRule<?>> rulesOfForms() {
    return Arbitraries.of(
        Stream.of(AssessmentCase.class, SubmissionCase.class)
            .<BrokenRule<?>>flatMap(type -> InvalidCases.all().asList(type).stream())
            .toList());
  }

  /** Of submissions that a decider for their catalogue does not refuse. */
  @Provide
  Arbitrary<BrokenRule<SubmissionCase>> rulesOfSubmissions() {
    return Arbitraries.of(
        InvalidCases.all().asList(SubmissionCase.class).stream()
            .filter(rule -> !rule.code().equals(ProblemCodes.CATALOGUE_UNKNOWN))
            .toList());
  }

  @Provide
  Arbitrary<Invalid<?>> values() {
    return Arbitraries.oneOf(
        Stream.of(
                AssessmentCase.class,
                SubmissionCase.class,
                CertificateCase.class,
                DecisionCase.class)
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

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void each_value_gives_exactly_its_problem(@ForAll("rules") BrokenRule<?> rule) {
    for (Invalid<?> invalid : some(rule, 20)) {
      assertThat(invalid.code()).isEqualTo(rule.code());
      assertThat(invalid.path().replaceAll("\\[\\d+]", "[]")).isEqualTo(rule.where());
      assertThat(invalid.value()).isInstanceOf(rule.type());
      assertOnlyProblem(invalid, Checks.problemsOf(invalid.value()));
    }
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void each_value_gives_it_through_a_jakarta_validator(@ForAll("rulesOfForms") BrokenRule<?> rule) {
    ImmutableList<? extends Invalid<?>> values = some(rule, 4);
    // A factory of validators takes its time, so there is one for all these catalogues.
    Validator validator =
        PsnValidation.of(values.stream().map(EachRuleTest::catalogueOf).distinct().toList())
            .getValidator();

    for (Invalid<?> invalid : values) {
      assertOnlyProblem(invalid, Checks.violationsOf(invalid.value(), validator));
    }
  }

  private static Catalogue catalogueOf(Invalid<?> invalid) {
    return invalid.value() instanceof AssessmentCase given
        ? given.catalogue()
        : ((SubmissionCase) invalid.value()).catalogue();
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
  void a_decision_returns_a_submission_for_each_error_and_no_warning(
      @ForAll("rulesOfSubmissions") BrokenRule<SubmissionCase> rule) {
    for (Invalid<SubmissionCase> invalid : some(rule, 5)) {
      SubmissionCase given = invalid.value();
      LocalDate day = given.submission().getDate();
      List<Effect> effects =
          Checks.decided(
                  new DecisionCase(
                      given.catalogue(),
                      given.submission(),
                      POLICY,
                      POLICY.getRegimes().get(0),
                      day))
              .getReasons()
              .stream()
              .filter(reason -> reason.getCode().equals(invalid.code()))
              .filter(reason -> reason.getPath().equals(invalid.path()))
              .map(Reason::getEffect)
              .toList();
      Problem problem = Checks.problemsOf(given).get(0);

      if (problem.getSeverity() == Problem.Severity.ERROR) {
        assertThat(effects).containsExactly(Effect.RETURN);
      } else {
        assertThat(effects).isEmpty();
      }
    }
  }
}
