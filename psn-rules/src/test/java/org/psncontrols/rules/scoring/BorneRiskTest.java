package org.psncontrols.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple.Tuple2;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Inheritance;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.testkit.AssessmentArbitraries;
import org.psncontrols.rules.policy.CompliancePolicies;

/** What is beside the answers is beside the score. */
class BorneRiskTest {

  private static Score score(ScoringModel model, Catalogue catalogue, Assessment assessment) {
    return model
        .compile(catalogue, CompliancePolicies.psn2014().getScoringPolicy())
        .score(assessment, assessment.getAssessedOn());
  }

  @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
  void risk_acceptances_and_inheritances_never_change_a_score(
      @ForAll("assessments") Tuple2<Catalogue, Assessment> any,
      @ForAll List<RiskAcceptance> acceptances,
      @ForAll List<Inheritance> inheritances) {
    Assessment other =
        Assessment.builder()
            .from(any.get2())
            .riskAcceptances(acceptances)
            .inheritances(inheritances)
            .build();

    for (ScoringModel model : ScoringModels.builtIn().all()) {
      assertThat(score(model, any.get1(), other)).isEqualTo(score(model, any.get1(), any.get2()));
    }
  }

  @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
  void neither_burden_nor_methods_change_a_score(
      @ForAll("assessments") Tuple2<Catalogue, Assessment> any) {
    Assessment other =
        Assessment.builder()
            .from(any.get2())
            .responses(
                any.get2().getResponses().stream()
                    .map(
                        response ->
                            Response.builder()
                                .from(response)
                                .burden(Optional.empty())
                                .methods(ImmutableList.of())
                                .build())
                    .toList())
            .build();

    for (ScoringModel model : ScoringModels.builtIn().all()) {
      // Their contributions hold the responses themselves, so only the numbers are compared.
      assertThat(score(model, any.get1(), other).getClass())
          .isEqualTo(score(model, any.get1(), any.get2()).getClass());
      assertThat(numbers(score(model, any.get1(), other)))
          .isEqualTo(numbers(score(model, any.get1(), any.get2())));
    }
  }

  private static Object numbers(Score score) {
    return score instanceof Scored scored
        ? ImmutableList.of(scored.getScore(), scored.getContributions(), scored.getBounds())
        : score.getCoverage();
  }

  @Provide
  Arbitrary<Tuple2<Catalogue, Assessment>> assessments() {
    return AssessmentArbitraries.assessments().withCatalogues();
  }
}
