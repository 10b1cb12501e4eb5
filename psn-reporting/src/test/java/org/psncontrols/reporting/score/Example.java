package org.psncontrols.reporting.score;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.AssessmentId;
import org.psncontrols.model.assessment.CompensatingMeasure;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.assessment.TesterScheme;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Completeness;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.IdentifierScheme;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.testkit.AssessmentArbitraries;
import org.psncontrols.rules.comparison.ModelComparison;
import org.psncontrols.rules.comparison.Round;
import org.psncontrols.rules.comparison.RoundComparison;
import org.psncontrols.rules.scoring.EvidenceDemand;
import org.psncontrols.rules.scoring.Score;
import org.psncontrols.rules.scoring.ScoringModel;
import org.psncontrols.rules.scoring.ScoringModels;
import org.psncontrols.rules.scoring.ScoringPlan;
import org.psncontrols.rules.scoring.ScoringPolicy;

/** Five controls in two sections, of which every one is answered otherwise. */
final class Example {

  static final LocalDate DAY = LocalDate.of(2014, 2, 28);

  private Example() {}

  static Catalogue catalogue(String titles) {
    return Catalogue.builder()
        .edition(CatalogueEdition.of("small", "1"))
        .title("Small")
        .completeness(Completeness.COMPLETE)
        .addSection(new Section("A", titles))
        .addSection(new Section("B", "People"))
        .addControl(control("A-1", titles, "A", 3))
        .addControl(control("A-2", "Log-off", "A", 2))
        .addControl(control("A-3", "Cards", "A", 1))
        .addControl(control("B-1", "Vetting", "B", 1))
        .addControl(control("B-2", "Training", "B", 0))
        .build();
  }

  private static Control control(String id, String title, String section, int weight) {
    return Control.builder()
        .id(ControlId.of(id))
        .section(section)
        .title(title)
        .statement("Statement.")
        .weight(weight)
        .standing(Standing.LOCAL)
        .build();
  }

  static Assessment assessment(String name, Response... responses) {
    return Assessment.builder()
        .id(AssessmentId.of("round-1"))
        .organisation(
            Organisation.builder()
                .id(OrganisationId.of(IdentifierScheme.OWN, "demo"))
                .name(name)
                .kind(OrganisationKind.Government.OTHER)
                .build())
        .environment(Environment.builder().name("Network").build())
        .catalogue(CatalogueEdition.of("small", "1"))
        .assessedOn(DAY)
        .responses(List.of(responses))
        .healthCheck(
            HealthCheck.builder()
                .tester("Tester")
                .scheme(TesterScheme.CHECK)
                .testedOn(DAY)
                .addFinding(
                    Finding.builder()
                        .id(FindingId.of("F1"))
                        .title(name)
                        .severity(FindingSeverity.HIGH)
                        .build())
                .build())
        .build();
  }

  static Response response(String control, Answer answer) {
    return Response.builder().control(ControlId.of(control)).answer(answer).build();
  }

  static Response[] answers() {
    return new Response[] {
      response("A-1", Answer.MET),
      Response.builder()
          .from(response("A-2", Answer.NOT_MET))
          .addCompensatingMeasure(
              CompensatingMeasure.builder()
                  .description("Guards")
                  .credit(Share.of(9_000))
                  .authority("SIRO")
                  .expiresOn(DAY)
                  .build())
          .build(),
      response("A-3", Answer.NOT_APPLICABLE),
      response("B-2", Answer.PARTLY_MET)
    };
  }

  /** A score of controls of which none is answered. */
  static Score unanswered(int controls) {
    Catalogue.Builder catalogue = Catalogue.builder().from(catalogue("Log-on")).controls(List.of());
    for (int i = 1; i <= controls; i++) {
      catalogue.addControl(control("C-" + i, "Title", "A", 1));
    }
    return ScoringModels.PSN_WEIGHTED
        .compile(catalogue.build(), ScoringPolicy.defaults())
        .score(assessment("Demo Borough Council"), DAY);
  }

  /** Scores of generated assessments by the models of this library. */
  static Arbitrary<Score> scores() {
    return Combinators.combine(
            AssessmentArbitraries.assessments().withCatalogues(),
            Arbitraries.of(ScoringModels.builtIn().all()),
            Arbitraries.of(EvidenceDemand.class))
        .as(
            (any, model, demand) ->
                model
                    .compile(any.get1(), ScoringPolicy.builder().evidenceDemand(demand).build())
                    .score(any.get2(), any.get2().getAssessedOn()));
  }

  static ModelComparison comparison() {
    return ModelComparison.of(
        assessment("Demo Borough Council", answers()),
        catalogue("Log-on"),
        ScoringPolicy.defaults(),
        DAY,
        ScoringModels.builtIn());
  }

  /** Two rounds, of which the second meets one control more, and a day later a measure lapses. */
  static RoundComparison rounds(ScoringModel model) {
    ScoringPlan plan = model.compile(catalogue("Log-on"), ScoringPolicy.defaults());
    Response[] later = answers();
    later[3] = response("B-2", Answer.MET);
    return RoundComparison.between(
        new Round(plan, assessment("Demo Borough Council", answers()), DAY),
        new Round(plan, assessment("Demo Borough Council", later), DAY.plusDays(1)));
  }

  static Score score(ScoringModel model) {
    return score(model, "Log-on", "Demo Borough Council", answers());
  }

  static Score score(ScoringModel model, String titles, String name, Response... answers) {
    return model
        .compile(catalogue(titles), ScoringPolicy.defaults())
        .score(assessment(name, answers), DAY);
  }
}
