package org.psncontrols.rules.testkit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.testkit.BrokenRule;
import org.psncontrols.model.testkit.BrokenRules;
import org.psncontrols.model.testkit.Invalid;

/**
 * Generators of cases that break one rule of this library each, labelled with the problem or reason
 * that a check must find in them.
 *
 * <p>Each rule is there at each place where it is checked. Rules of assessments are there twice:
 * for the assessment by itself, and in a submission. What decides a submission is there as the
 * reason that it gives. Two entries may share code and place, where a thing can be wrong in two
 * ways.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1
 */
public final class InvalidCases {

  private static final BrokenRules ALL =
      BrokenRules.of(
          Stream.of(assessments(), submissions(), certificates(), decisions())
              .<BrokenRule<?>>flatMap(rules -> rules)
              .collect(ImmutableList.toImmutableList()));

  private InvalidCases() {}

  private static Stream<BrokenRule<AssessmentCase>> assessments() {
    return assessmentRules().map(rule -> rule.on(AssessmentCase.class, ValidCases.ASSESSMENTS));
  }

  private static Stream<BrokenRule<SubmissionCase>> submissions() {
    return Stream.concat(SubmissionRules.ALL.stream(), assessmentRules().map(Sent::inSubmission))
        .map(rule -> rule.on(SubmissionCase.class, ValidCases.SUBMISSIONS));
  }

  private static Stream<BrokenRule<CertificateCase>> certificates() {
    return CertificateRules.ALL.stream()
        .map(rule -> rule.on(CertificateCase.class, ValidCases.CERTIFICATES));
  }

  private static Stream<BrokenRule<DecisionCase>> decisions() {
    return Stream.concat(CompletenessRules.ALL.stream(), GapRules.ALL.stream())
        .map(rule -> rule.on(DecisionCase.class, ValidCases.DECISIONS));
  }

  private static Stream<Rule<AssessmentCase>> assessmentRules() {
    return Stream.of(
            ImmutableList.of(CatalogueRules.UNKNOWN_EDITION),
            SizeRules.ALL,
            ResponseRules.ALL,
            EvidenceRules.ALL,
            HealthCheckRules.ALL,
            ActionRules.ALL,
            RiskAcceptanceRules.ALL,
            ControlRules.ALL)
        .flatMap(List::stream);
  }

  /**
   * All rules that can be broken.
   *
   * @return the rules of assessments, of submissions, of certificates and of decisions, always in
   *     the same order
   */
  public static BrokenRules all() {
    return ALL;
  }

  /**
   * Cases of one type that each break one rule, every rule as often.
   *
   * <p>A few have lists of more than 10,000 items, as the rules against those want them.
   *
   * @param <T> the type
   * @param type {@link AssessmentCase}, {@link SubmissionCase}, {@link CertificateCase} or {@link
   *     DecisionCase}, never null
   * @return a generator
   * @throws IllegalArgumentException if the type is another
   */
  public static <T> Arbitrary<Invalid<T>> of(Class<T> type) {
    return ALL.values(type);
  }

  /**
   * Cases of one type that each have one problem, or reason, of a given code.
   *
   * @param <T> the type
   * @param type {@link AssessmentCase}, {@link SubmissionCase}, {@link CertificateCase} or {@link
   *     DecisionCase}, never null
   * @param code the code, never null
   * @return a generator
   * @throws IllegalArgumentException if the type is another, or no rule of this code can be broken
   *     in cases of the type
   */
  public static <T> Arbitrary<Invalid<T>> of(Class<T> type, ProblemCode code) {
    return ALL.values(type, code);
  }
}
