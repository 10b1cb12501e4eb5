package org.psncontrols.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Stage;
import org.psncontrols.rules.validation.AssetReview;
import org.psncontrols.rules.validation.CertificateValidation;
import org.psncontrols.rules.validation.ExchangeReview;
import org.psncontrols.rules.validation.PsnValidation;
import org.psncontrols.rules.validation.RoundValidation;
import org.psncontrols.rules.validation.SubmissionReview;

/**
 * A new rule, or an old one in a new place, fails the build until there are values that break it.
 *
 * <p>The places are counted in the compiled code of psn-rules: where a method refers to a rule, and
 * by how many ways of calls it is reached from the check. Every value of {@link InvalidCases} gives
 * one problem, with that code, from that check ({@link EachRuleTest}); so with as many entries as
 * places, a place without an entry would have to hide behind two entries for another. What is not
 * noticed is one more condition at an old place.
 */
class NewRuleTest {

  private static final CallGraph CODE = CallGraph.ofPsnRules();

  private static final String DECLARED_CONSTRAINT =
      "names a declared constraint, which psn-model-testkit breaks";

  /** The check that each type of value is for. */
  private static final ImmutableMap<Class<?>, JavaCodeUnit> CHECKS =
      ImmutableMap.of(
          AssessmentCase.class,
              CODE.find(PsnValidation.class, "check", Assessment.class, Stage.class),
          SubmissionCase.class,
              CODE.find(PsnValidation.class, "check", Submission.class, Stage.class),
          ReviewCase.class,
              CODE.find(PsnValidation.class, "check", SubmissionReview.class, Stage.class),
          CertificateCase.class,
              CODE.find(
                  CertificateValidation.class,
                  "check",
                  Collection.class,
                  List.class,
                  LocalDate.class),
          RoundsCase.class, CODE.find(RoundValidation.class, "check", List.class),
          AssetReview.class,
              CODE.find(PsnValidation.class, "check", AssetReview.class, Stage.class),
          ExchangeReview.class,
              CODE.find(PsnValidation.class, "check", ExchangeReview.class, Stage.class),
          // The rest of a decision is what a review finds.
          DecisionCase.class, CODE.find("org.psncontrols.rules.compliance.Gaps", "reasons"));

  /** What constraints on accessors of psn-model declare: its testkit has values that break them. */
  static final ImmutableSet<ProblemCode> DECLARED =
      ImmutableSet.of(
          ProblemCodes.TEXT_BLANK, ProblemCodes.TEXT_TOO_LONG, ProblemCodes.NUMBER_NEGATIVE);

  /** Methods that refer to a code outside every check, and why no rule is broken there. */
  private static final ImmutableMap<String, String> OUTSIDE =
      ImmutableMap.of(
          "ScaleForm.whole VALUE_INVALID",
          "reads the risk matrix of a policy, which is no value that rules are asked of",
          "Violations.codeOf VALUE_INVALID",
          "names the constraints of others, which have no code here",
          "Violations.toProblem TEXT_BLANK",
          DECLARED_CONSTRAINT,
          "Violations.toProblem TEXT_TOO_LONG",
          DECLARED_CONSTRAINT,
          "Violations.toProblem NUMBER_NEGATIVE",
          DECLARED_CONSTRAINT,
          "Violations.toProblem TOO_MANY",
          DECLARED_CONSTRAINT);

  /**
   * Where entries and places differ in number.
   *
   * @param more by how many more entries there are
   */
  private record Difference(ProblemCode code, int more, String reason) {}

  private static final ImmutableList<Difference> DIFFERENCES =
      ImmutableList.of(
          new Difference(
              ProblemCodes.TOO_MANY,
              -1,
              "a catalogue has no more controls than an assessment may have responses, so too many"
                  + " responses repeat a control or answer an unknown one"),
          new Difference(
              ProblemCodes.EVIDENCE_FROM_THE_FUTURE,
              -1,
              "evidence of an action may be newer than the answers, and is held against the day of"
                  + " a review alone"),
          new Difference(
              ProblemCodes.DATE_IN_THE_FUTURE,
              -2,
              "a form that is drawn or signed ahead of the day, and not after it was sent, has not"
                  + " been sent by the day, which is a problem more"));

  private static int more(ProblemCode code, long places) {
    return DIFFERENCES.stream()
        .filter(difference -> difference.code().equals(code) && places > 0)
        .mapToInt(Difference::more)
        .sum();
  }

  private static String named(JavaCodeUnit unit, ProblemCode code) {
    String constant =
        Codes.ALL.entrySet().stream()
            .filter(entry -> entry.getValue().equals(code))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    return unit.getOwner().getSimpleName() + "." + unit.getName() + " " + constant;
  }

  @Test
  void every_method_that_refers_to_a_code_is_part_of_a_check() {
    Set<JavaCodeUnit> reached =
        CHECKS.values().stream()
            .flatMap(check -> CODE.reachableFrom(check).stream())
            .collect(Collectors.toSet());
    Set<String> outside = new TreeSet<>();
    for (JavaCodeUnit unit : CODE.units()) {
      if (!reached.contains(unit)) {
        Codes.of(unit).forEach(code -> outside.add(named(unit, code)));
      }
    }

    assertThat(outside).isEqualTo(OUTSIDE.keySet());
  }

  @Test
  void every_place_of_a_code_has_an_entry() {
    List<String> wanting = new ArrayList<>();
    for (Map.Entry<Class<?>, JavaCodeUnit> check : CHECKS.entrySet()) {
      for (ProblemCode code : Codes.ALL.values()) {
        long places = CODE.places(check.getValue(), code);
        long entries =
            InvalidCases.all().withCode(code).stream()
                .filter(rule -> rule.type().equals(check.getKey()))
                .count();
        if (!DECLARED.contains(code) && entries != places + more(code, places)) {
          wanting.add(
              check.getValue().getFullName()
                  + " can find "
                  + code
                  + " in "
                  + places
                  + " places, but InvalidCases has "
                  + entries
                  + " entries for it with values of "
                  + check.getKey().getSimpleName());
        }
      }
    }

    assertThat(wanting).isEmpty();
  }

  @Test
  void the_methods_that_decide_are_seen() {
    JavaCodeUnit form = CODE.find(PsnValidation.class, "check", Assessment.class, Stage.class);

    assertThat(CODE.units().stream().flatMap(Codes::of).distinct()).hasSizeGreaterThan(50);
    assertThat(CODE.places(form, ProblemCodes.CONTROL_UNKNOWN)).isEqualTo(5);
    assertThat(CODE.places(form, ProblemCodes.HEALTH_CHECK_SCOPE)).isEqualTo(2);
    assertThat(CODE.places(form, ProblemCodes.HEALTH_CHECK_TESTER)).isZero();
  }
}
