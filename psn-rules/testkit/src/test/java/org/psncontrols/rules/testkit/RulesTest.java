package org.psncontrols.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.Rule;
import org.psncontrols.model.testkit.BrokenRule;
import org.psncontrols.rules.validation.Rules;

/** No rule is forgotten: each of the list has values that break it, and none is off the list. */
class RulesTest {

  /** Whatever stands in a message for a value. */
  private static final Pattern PARAMETER = Pattern.compile("\\{\\w+}");

  private static final ImmutableListMultimap<ProblemCode, Problem> PROBLEMS =
      InvalidCases.all().asList().stream()
          .filter(rule -> rule.type() != DecisionCase.class)
          .flatMap(RulesTest::problemOf)
          .collect(ImmutableListMultimap.toImmutableListMultimap(Problem::getCode, each -> each));

  private static Stream<Problem> problemOf(BrokenRule<?> rule) {
    return Checks.problemsOf(Samples.of(rule.values(), 1).get(0).value().value()).stream();
  }

  /** Rules of one code say different things, by which they are told apart. */
  private static boolean isToldBy(Problem problem, Rule rule) {
    String message =
        Stream.of(PARAMETER.split(rule.getMessage(Locale.ROOT), -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*"));
    return Pattern.compile(message, Pattern.DOTALL).matcher(problem.getMessage()).matches();
  }

  @Test
  void every_rule_but_the_declared_has_values_that_break_it() {
    assertThat(Rules.all())
        .filteredOn(rule -> !NewRuleTest.DECLARED.contains(rule.getCode()))
        .filteredOn(
            rule -> PROBLEMS.get(rule.getCode()).stream().noneMatch(found -> isToldBy(found, rule)))
        .as("rules without values that break them")
        .isEmpty();
  }

  @Test
  void a_problem_is_told_by_one_rule_which_gives_its_severity() {
    assertThat(PROBLEMS.values())
        .allSatisfy(
            problem ->
                assertThat(Rules.all())
                    .filteredOn(rule -> rule.getCode().equals(problem.getCode()))
                    .filteredOn(rule -> isToldBy(problem, rule))
                    .singleElement()
                    .extracting(Rule::getSeverity)
                    .isEqualTo(problem.getSeverity()));
  }

  @Test
  void every_rule_that_is_declared_is_in_the_list() {
    assertThat(
            new ClassFileImporter()
                .importClass(Rules.class).getFields().stream()
                    .filter(field -> field.getRawType().isEquivalentTo(Rule.class))
                    .map(JavaField::getName))
        .containsExactlyInAnyOrderElementsOf(Codes.OF_RULES.keySet());
  }

  /** On which the tests of each rule rely, and whoever looks a rule up by its code. */
  @Test
  void rules_of_one_code_are_asked_from_the_same_stage_on() {
    assertThat(Rules.all())
        .allSatisfy(
            rule ->
                assertThat(rule.getStage())
                    .isEqualTo(Rules.find(rule.getCode()).orElseThrow().getStage()));
  }
}
