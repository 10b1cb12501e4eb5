package org.psncontrols.reporting.render.page;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.psncontrols.reporting.programme.ProgrammeReport;
import org.psncontrols.rules.policy.Regime;

/**
 * A word of the page and how it is meant.
 *
 * @param term the word
 * @param text one sentence or more
 */
public record Note(String term, String text) {

  static ImmutableList<Note> of(ProgrammeReport report) {
    return ImmutableList.of(
        new Note("Compliant", ProgrammeReport.COMPLIANCE_RULE),
        new Note("Flagged", ProgrammeReport.FLAG_RULE),
        new Note(
            "Deadline",
            Words.date(report.getDeadline().value())
                + ", that day included. "
                + Words.standing(report.getDeadline())),
        new Note("Regime", regime(report.getRegime())),
        new Note("Status over time", curve(report)),
        new Note(
            "Outcome",
            "An outcome in brackets is what a submission returned as incomplete would come to on"
                + " the strength of what is there. It is provisional and is not counted."),
        new Note(
            "Score",
            "The weighted score as a percentage. It does not decide who is compliant. \"Nothing to"
                + " score\" is neither 0% nor 100%."));
  }

  private static String regime(Regime regime) {
    return Words.visible(regime.getName())
        + " began "
        + Words.span(regime.getStart().value())
        + ". "
        + Words.standing(regime.getStart())
        + " What a regime makes of gaps of each severity is a LOCAL rendering of its meaning, not"
        + " official.";
  }

  private static String curve(ProgrammeReport report) {
    if (report.getCurve().isEmpty()) {
      return "The report has no dates to compare.";
    }
    return "Each date is judged by the regime in force at it: "
        + report.getRegimeChanges().stream()
            .map(Words::regimeFrom)
            .collect(Collectors.joining("; "))
        + ".";
  }
}
