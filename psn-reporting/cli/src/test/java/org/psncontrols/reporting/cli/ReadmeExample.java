package org.psncontrols.reporting.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.json.Catalogues;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.rules.scoring.Contribution;
import org.psncontrols.rules.scoring.Scored;
import org.psncontrols.rules.scoring.ScoringModels;
import org.psncontrols.rules.scoring.ScoringPlan;
import org.psncontrols.rules.scoring.ScoringPolicy;

/** The README's ten lines, compiled. */
final class ReadmeExample {

  private ReadmeExample() {}

  // spotless:off
  static void explain(byte[] json, PrintStream out) {
    // README begins
    Catalogue catalogue = Catalogues.genericCodeOfConnection();
    Assessment assessment =
        PsnJson.read(PsnJson.SUBMISSION, json, "submission.json").value().orElseThrow().getAssessment();
    ScoringPlan plan = ScoringModels.PSN_WEIGHTED.compile(catalogue, ScoringPolicy.defaults());
    if (plan.score(assessment, LocalDate.of(2014, 2, 28)) instanceof Scored scored) {
      out.println(scored.getScore().toPercent() + "% of " + scored.getCoverage().total() + " controls");
      for (Contribution part : scored.getContributions()) {
        out.println(part.control().getId() + " adds " + part.points() + " of " + part.possible());
      }
    }
    // README ends
  }
  // spotless:on
}
