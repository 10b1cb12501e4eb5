package org.psncontrols.rules.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.testkit.BrokenRule;
import org.psncontrols.model.testkit.BrokenRules;
import org.psncontrols.model.testkit.Invalid;
import org.psncontrols.rules.validation.AssetReview;
import org.psncontrols.rules.validation.ExchangeReview;

/**
 * Generators of cases that break one rule of this library each, labelled with the problem or reason
 * that a check must find in them.
 *
 * <p>Each rule is there at each place where it is checked. Rules of assessments are there three
 * times: for the assessment by itself, in a submission, and in a submission that is looked at on a
 * day; rules of submissions twice. A problem is found at the stage of its rule and at those after
 * it, where it is the only one. The gaps that decide a submission are there as the reasons that
 * they give. Assets and exchanges are there with the day and the policy on which they are checked,
 * with paths from the asset or the exchange. Two entries may share code and place, where a thing
 * can be wrong in two ways.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1
 */
public final class InvalidCases {

  private static final BrokenRules ALL =
      BrokenRules.of(
          Stream.of(
                  on(AssessmentCase.class, ValidCases.ASSESSMENTS, assessmentRules()),
                  on(SubmissionCase.class, ValidCases.SUBMISSIONS, submissionRules()),
                  on(ReviewCase.class, ValidCases.REVIEWS, reviewRules()),
                  on(CertificateCase.class, ValidCases.CERTIFICATES, certificateRules()),
                  on(RoundsCase.class, ValidCases.ROUNDS, RoundRules.ALL.stream()),
                  on(DecisionCase.class, ValidCases.DECISIONS, GapRules.ALL.stream()),
                  on(AssetReview.class, MarkedInformation.ASSETS, AssetRules.ALL.stream()),
                  on(ExchangeReview.class, MarkedInformation.EXCHANGES, ExchangeRules.ALL.stream()))
              .<BrokenRule<?>>flatMap(rules -> rules)
              .collect(ImmutableList.toImmutableList()));

  private InvalidCases() {}

  private static <C> Stream<BrokenRule<C>> on(
      Class<C> type, Arbitrary<C> valid, Stream<Breach<C>> rules) {
    return rules.map(rule -> rule.on(type, valid));
  }

  private static Stream<Breach<AssessmentCase>> assessmentRules() {
    return Stream.of(
            ImmutableList.of(CatalogueRules.UNKNOWN_EDITION),
            SizeRules.ALL,
            CompletenessRules.ALL,
            ResponseRules.ALL,
            EvidenceRules.ALL,
            HealthCheckRules.ALL,
            ActionRules.ALL,
            RiskAcceptanceRules.ALL,
            ControlRules.ALL)
        .flatMap(List::stream);
  }

  private static Stream<Breach<SubmissionCase>> submissionRules() {
    return Streams.concat(
        SubmissionRules.ALL.stream(),
        CertificateRules.LINKS.stream().map(CertificateRule::inSubmission),
        assessmentRules().map(Sent::inSubmission));
  }

  private static Stream<Breach<CertificateCase>> certificateRules() {
    return Stream.concat(CertificateRules.LINKS.stream(), CertificateRules.VALIDITY.stream())
        .map(CertificateRule::onDay);
  }

  private static Stream<Breach<ReviewCase>> reviewRules() {
    return Streams.concat(
        WindowRules.ALL.stream(),
        CertificationRules.ALL.stream(),
        Streams.concat(
                CertificateRules.LINKS.stream(),
                CertificateRules.VALIDITY.stream(),
                Stream.of(CertificateRules.RELIANCE))
            .map(CertificateRule::inReview),
        Streams.concat(SubmissionRules.ALL.stream(), assessmentRules().map(Sent::inSubmission))
            .map(Reviewed::inReview));
  }

  /**
   * All rules that can be broken.
   *
   * @return the rules of assessments, of submissions, of reviews, of certificates, of rounds, of
   *     decisions, of assets and of exchanges, always in the same order
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
   * @param type {@link AssessmentCase}, {@link SubmissionCase}, {@link ReviewCase}, {@link
   *     CertificateCase}, {@link RoundsCase}, {@link DecisionCase}, {@link AssetReview} or {@link
   *     ExchangeReview}, never null
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
   * @param type {@link AssessmentCase}, {@link SubmissionCase}, {@link ReviewCase}, {@link
   *     CertificateCase}, {@link RoundsCase}, {@link DecisionCase}, {@link AssetReview} or {@link
   *     ExchangeReview}, never null
   * @param code the code, never null
   * @return a generator
   * @throws IllegalArgumentException if the type is another, or no rule of this code can be broken
   *     in cases of the type
   */
  public static <T> Arbitrary<Invalid<T>> of(Class<T> type, ProblemCode code) {
    return ALL.values(type, code);
  }
}
