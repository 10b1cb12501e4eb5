package org.psncontrols.rules.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.psncontrols.model.testkit.AssessmentArbitraries;

/** Cases that break no rule. */
final class ValidCases {

  static final Arbitrary<AssessmentCase> ASSESSMENTS =
      AssessmentArbitraries.assessments()
          .withCatalogues()
          .map(given -> new AssessmentCase(given.get1(), given.get2()))
          .withoutEdgeCases();

  static final Arbitrary<SubmissionCase> SUBMISSIONS =
      AssessmentArbitraries.submissions()
          .withCatalogues()
          .map(given -> new SubmissionCase(given.get1(), given.get2()))
          .withoutEdgeCases();

  static final Arbitrary<CertificateCase> CERTIFICATES =
      SUBMISSIONS.map(
          given ->
              new CertificateCase(
                  given.catalogue(), given.submission(), given.submission().getDate()));

  /** In which there is nothing to object to. */
  static final Arbitrary<DecisionCase> DECISIONS =
      Combinators.combine(
              AssessmentArbitraries.submissions()
                  .answered()
                  .withCatalogues()
                  .map(given -> new SubmissionCase(given.get1(), given.get2())),
              Picks.ANY)
          .as(Compliant::of)
          .withoutEdgeCases();

  private ValidCases() {}
}
