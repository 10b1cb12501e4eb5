package org.psncontrols.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.psncontrols.rules.Examples.DAY;
import static org.psncontrols.rules.Examples.assessment;
import static org.psncontrols.rules.Examples.catalogue;
import static org.psncontrols.rules.Examples.control;
import static org.psncontrols.rules.Examples.met;
import static org.psncontrols.rules.Examples.response;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.rules.scoring.ScoringModels;
import org.psncontrols.rules.scoring.ScoringPlan;
import org.psncontrols.rules.scoring.ScoringPolicy;

/** The README's examples of comparisons do what it says. */
class ComparisonExamplesTest {

  // README begins
  static List<String> whyModelsDiffer(Catalogue catalogue, Assessment assessment, LocalDate asOf) {
    return ModelComparison.of(
            assessment, catalogue, ScoringPolicy.defaults(), asOf, ScoringModels.builtIn())
        .getDifferences()
        .stream()
        .flatMap(difference -> difference.steps().stream())
        .map(ModelStep::sentence)
        .toList();
  }

  // README ends

  // README begins
  static List<String> whatHappened(ScoringPlan plan, Assessment last, Assessment current) {
    return RoundComparison.between(
            new Round(plan, last, last.getAssessedOn()),
            new Round(plan, current, current.getAssessedOn()))
        .getChanges()
        .stream()
        .map(RoundChange::sentence)
        .toList();
  }

  // README ends

  private static final Catalogue TWO =
      catalogue(control("A.1").weight(3).build(), control("A.2").build());

  private static final Assessment LAST = assessment(met("A.1"), met("A.2")).build();

  private static final Assessment CURRENT =
      assessment(response("A.1", Answer.NOT_MET).build(), met("A.2"))
          .assessedOn(DAY.plusYears(1))
          .build();

  @Test
  void models_differ_for_the_reasons_that_the_page_gives() {
    assertThat(whyModelsDiffer(TWO, CURRENT, CURRENT.getAssessedOn()))
        .contains(
            "In psn-weighted a control weighs likelihood times impact where stated, else its weight"
                + " in the catalogue, else 1; in pass-share a control weighs as much as any other:"
                + " +25.00 points.");
  }

  @Test
  void between_rounds_happens_what_the_page_says() {
    ScoringPlan plan = ScoringModels.PSN_WEIGHTED.compile(TWO, ScoringPolicy.defaults());

    assertThat(whatHappened(plan, LAST, CURRENT))
        .containsExactly("Control A.1 went from met to not met (regressed): -75.00 points.");
  }
}
