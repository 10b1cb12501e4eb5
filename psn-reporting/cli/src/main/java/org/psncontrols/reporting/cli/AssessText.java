package org.psncontrols.reporting.cli;

import java.io.PrintStream;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.reporting.score.ScoreDetail;
import org.psncontrols.reporting.score.TextScores;
import org.psncontrols.rules.compliance.Decision;
import org.psncontrols.rules.compliance.Reason;
import org.psncontrols.rules.scoring.Score;

/**
 * Prints what {@code psn assess} found out, for people: numbers rounded, controls by their names.
 */
final class AssessText {

  private final PrintStream out;

  AssessText(PrintStream out) {
    this.out = out;
  }

  void print(AssessResult result) {
    Score first = result.scores().get(0);
    out.print(TextScores.heading(first));
    line("");
    line(result.problems().isEmpty() ? "Validation: no problem." : "Validation:");
    for (Problem problem : result.problems()) {
      line("  " + problem.toLine());
    }
    for (Score score : result.scores()) {
      line("");
      out.print(TextScores.render(score, ScoreDetail.USUAL));
    }
    line("");
    out.print(TextScores.answers(first));
    for (Decision decision : result.decisions()) {
      line("");
      decision(decision, result.inForce().filter(decision.getRegime()::equals).isPresent());
    }
  }

  private void decision(Decision decision, boolean inForce) {
    line(
        decision.getRegime().getName()
            + (inForce ? " (in force): " : ": ")
            + decision.getOutcome().getLabel()
            + decision
                .getProvisionalOutcome()
                .map(outcome -> " (what is there comes to: " + outcome.getLabel() + ")")
                .orElse(""));
    for (Reason reason : decision.getReasons()) {
      line(
          "  "
              + (reason.isBlocking() ? "blocks: " : "")
              + reason.getMessage()
              + " "
              + reason.getCure());
    }
  }

  private void line(String text) {
    out.println(Text.oneLine(text));
  }
}
