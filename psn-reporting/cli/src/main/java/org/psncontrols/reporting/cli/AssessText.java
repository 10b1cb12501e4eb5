package org.psncontrols.reporting.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.rules.compliance.Decision;
import org.psncontrols.rules.compliance.Reason;
import org.psncontrols.rules.scoring.Bounds;
import org.psncontrols.rules.scoring.Contribution;
import org.psncontrols.rules.scoring.Coverage;
import org.psncontrols.rules.scoring.Score;
import org.psncontrols.rules.scoring.Scored;
import org.psncontrols.rules.scoring.StandingAnswer;
import org.psncontrols.rules.scoring.StandingAnswer.Basis;

/**
 * Prints what {@code psn assess} found out, for people: numbers rounded, controls by their names.
 */
final class AssessText {

  private final PrintStream out;

  AssessText(PrintStream out) {
    this.out = out;
  }

  void print(AssessResult result) {
    Assessment assessment = result.submission().getAssessment();
    line(
        assessment.getOrganisation().getName()
            + ", "
            + assessment.getEnvironment().getName()
            + ", against "
            + assessment.getCatalogue()
            + ", as of "
            + result.asOf());
    line("");
    line(result.problems().isEmpty() ? "Validation: no problem." : "Validation:");
    for (Problem problem : result.problems()) {
      line("  " + problem.toLine());
    }
    for (Score score : result.scores()) {
      line("");
      score(score, result);
    }
    line("");
    answers(result.scores().get(0));
    for (Decision decision : result.decisions()) {
      line("");
      decision(decision, result.inForce().filter(decision.getRegime()::equals).isPresent());
    }
  }

  private void score(Score score, AssessResult result) {
    String name = score.getModel() + " v" + score.getVersion() + ": ";
    if (score instanceof Scored scored) {
      line(name + scored.getScore().toPercent() + "% (exactly " + scored.getScore() + ")");
    } else {
      line(name + "nothing to score");
    }
    score.getBounds().ifPresent(this::bounds);
    score
        .getWithAllNotApplicableCounted()
        .ifPresent(
            ratio ->
                line("  If what is not applicable counted as not met: " + ratio.toPercent() + "%"));
    if (score instanceof Scored scored) {
      if (scored.getContributions().isEmpty()) {
        if (scored.getScore().numerator().signum() == 0) {
          line("  Not met in full:");
          scored.getDecidingControls().forEach(id -> line("    " + named(id, result)));
        }
      } else {
        shortfalls(scored, result);
      }
    }
  }

  private void bounds(Bounds bounds) {
    if (bounds.lower().compareTo(bounds.upper()) < 0) {
      line(
          "  Once all is answered: "
              + bounds.lower().toPercent()
              + "% to "
              + bounds.upper().toPercent()
              + "%");
    }
  }

  /** The controls that fall short, in points out of 100. */
  private void shortfalls(Scored scored, AssessResult result) {
    List<Contribution> shorts =
        scored.getContributions().stream()
            .filter(contribution -> !contribution.points().equals(contribution.possible()))
            .toList();
    if (!shorts.isEmpty()) {
      line("  Points lost:");
    }
    for (Contribution contribution : shorts) {
      line(
          "    "
              + named(contribution.control(), result)
              + ": "
              + decimal(contribution.points())
              + " of "
              + decimal(contribution.possible()));
    }
  }

  private static String named(ControlId id, AssessResult result) {
    return id + " " + result.catalogue().find(id).map(Control::getTitle).orElse("");
  }

  private static BigDecimal decimal(BigFraction points) {
    return new BigDecimal(points.getNumerator())
        .divide(new BigDecimal(points.getDenominator()), 2, RoundingMode.HALF_EVEN);
  }

  /** How many answers there are, and which of them do not stand. */
  private void answers(Score score) {
    Coverage coverage = score.getCoverage();
    line(
        "Answers that stand: "
            + coverage.answered()
            + " of "
            + coverage.total()
            + " controls, "
            + coverage.notApplicable()
            + " of them not applicable, "
            + coverage.assessor()
            + " by an assessor.");
    count(score, Basis.NOT_GIVEN, "without an answer");
    count(score, Basis.EVIDENCE_MISSING, "with an answer but no evidence, so not assessed");
    count(score, Basis.EVIDENCE_NOT_CURRENT, "with evidence that is not current, so not assessed");
    count(
        score, Basis.STANDS_WITHOUT_EVIDENCE, "without evidence, which the policy does not demand");
    for (StandingAnswer answer : score.getAnswers()) {
      if (answer.compensation().filter(StandingAnswer.Compensation::capped).isPresent()) {
        line("  " + answer.control().getId() + ": credit cut to the policy's ceiling");
      }
    }
  }

  private void count(Score score, Basis basis, String words) {
    long number = score.getAnswers().stream().filter(answer -> answer.basis() == basis).count();
    if (number > 0) {
      line("  " + number + " " + words);
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
