package org.psncontrols.rules.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.psncontrols.model.testkit.AssessmentArbitraries;
import org.psncontrols.model.testkit.ProgrammeArbitraries;

/** Cases that break no rule of any stage. */
final class ValidCases {

  static final Arbitrary<AssessmentCase> ASSESSMENTS =
      AssessmentArbitraries.assessments()
          .answered()
          .withCatalogues()
          .map(given -> Complete.of(new AssessmentCase(given.get1(), given.get2())))
          .withoutEdgeCases();

  static final Arbitrary<SubmissionCase> SUBMISSIONS =
      AssessmentArbitraries.submissions()
          .answered()
          .withCatalogues()
          .map(given -> Complete.of(new SubmissionCase(given.get1(), given.get2())))
          .withoutEdgeCases();

  static final Arbitrary<CertificateCase> CERTIFICATES =
      SUBMISSIONS.map(
          given ->
              new CertificateCase(
                  given.catalogue(), given.submission(), given.submission().getDate()));

  /** On which a certificate can rest on the day under the policy. */
  static final Arbitrary<ReviewCase> REVIEWS =
      Combinators.combine(SUBMISSIONS, Picks.ANY).as(Certifiable::of).withoutEdgeCases();

  /** In which there is nothing to object to. */
  static final Arbitrary<DecisionCase> DECISIONS =
      Combinators.combine(REVIEWS, Picks.ANY).as(Compliant::of).withoutEdgeCases();

  static final Arbitrary<RoundsCase> ROUNDS =
      Combinators.combine(ProgrammeArbitraries.histories().ofRounds(1, 4), Picks.ANY)
          .as(RoundRules::valid)
          .withoutEdgeCases();

  private ValidCases() {}
}
