package org.psncontrols.benchmarks.generators;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Completeness;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.testkit.Portfolio;

/**
 * Values for benchmarks of what is done with them, made by hand: the same each time, and in a
 * machine that has just started without loading anything else.
 */
public final class Measured {

  private static final int FINDINGS = 30;
  private static final int ACTIONS = 30;
  private static final int SECTIONS = 12;

  private Measured() {}

  /** A catalogue of some controls in twelve sections. */
  public static Catalogue catalogue(int controls) {
    Catalogue.Builder catalogue =
        Catalogue.builder()
            .edition(CatalogueEdition.of("measured", "1"))
            .title("A code of connection")
            .completeness(Completeness.COMPLETE);
    for (int i = 1; i <= SECTIONS; i++) {
      catalogue.addSection(new Section("S" + i, "Section " + i));
    }
    for (int i = 0; i < controls; i++) {
      catalogue.addControl(
          Control.builder()
              .id(ControlId.of("C-" + (i + 1)))
              .section("S" + (1 + i * SECTIONS / controls))
              .title("Control " + (i + 1))
              .statement("It is done.")
              .standing(Standing.LOCAL)
              .build());
    }
    return catalogue.build();
  }

  /**
   * An assessment that answers each control of a catalogue, with 30 findings and 30 actions. All
   * else is as much as in a published one.
   */
  public static Assessment assessment(SplittableRandom random, Catalogue catalogue) {
    Assessment assessment = ByHandAssessments.answered(random, catalogue);
    List<ControlId> controls = new ArrayList<>();
    for (Control control : catalogue.getControls()) {
      controls.add(control.getId());
    }
    List<FindingId> ids = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (int i = 1; i <= FINDINGS; i++) {
      ids.add(FindingId.of("ITHC-2014/" + i));
      findings.add(ByHandPlans.finding(random, ids.get(i - 1), controls));
    }
    ByHandPlans.Surroundings around =
        new ByHandPlans.Surroundings(controls, ids, assessment.getAssessedOn());
    List<RiskAcceptance> acceptances = ByHandPlans.acceptances(random, around);
    List<ActionId> earlier = new ArrayList<>();
    List<RemedialAction> actions = new ArrayList<>();
    for (int i = 1; i <= ACTIONS; i++) {
      ActionId id = ActionId.of("RAP-" + i);
      actions.add(
          ByHandPlans.action(random, acceptances, around)
              .id(id)
              .dependsOn(Chance.few(random, earlier, 2))
              .build());
      earlier.add(id);
    }
    HealthCheck check = ByHandPlans.healthCheck(random, controls, assessment.getAssessedOn());
    return Assessment.builder()
        .from(assessment)
        .healthCheck(HealthCheck.builder().from(check).findings(findings).build())
        .riskAcceptances(acceptances)
        .actions(actions)
        .build();
  }

  /**
   * The same with three faults in one response out of ten, a text, a control and an answer, and one
   * in the environment.
   */
  public static Assessment broken(Assessment assessment) {
    List<Response> responses = new ArrayList<>();
    for (Response response : assessment.getResponses()) {
      responses.add(
          responses.size() % 10 == 3
              ? Response.builder()
                  .from(response)
                  .control(ControlId.of(response.getControl() + "x"))
                  .owner(" ")
                  .answer(Answer.MET)
                  .share(Share.of(Share.WHOLE / 2))
                  .build()
              : response);
    }
    return Assessment.builder()
        .from(assessment)
        .environment(Environment.builder().from(assessment.getEnvironment()).users(-1).build())
        .responses(responses)
        .build();
  }

  /**
   * A submission of an assessment, with which nothing is wrong at any stage on the day on which it
   * is sent.
   */
  public static Submission certifiable(SplittableRandom random, Assessment assessment) {
    return Certifiable.submission(random, assessment);
  }

  /** What some bodies send, each of which answers a catalogue. */
  public static Portfolio portfolio(SplittableRandom random, Catalogue catalogue, int bodies) {
    return ByHandPortfolio.portfolio(random, catalogue, bodies);
  }
}
