package org.psncontrols.reporting.render.page;

import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;

/**
 * A problem in the input, in words.
 *
 * @param severity error or warning
 * @param place where it is, or a dash
 * @param message what is wrong
 * @param remedy what to do
 * @param code its stable code
 */
public record ProblemRow(
    String severity, String place, String message, String remedy, String code) {

  static ProblemRow of(Problem problem) {
    String place = problem.getLocation().map(Location::toString).orElse("");
    // A reader's location often ends in the path already.
    if (!problem.getPath().isEmpty() && !place.endsWith(": " + problem.getPath())) {
      place = place.isEmpty() ? problem.getPath() : place + ": " + problem.getPath();
    }
    return new ProblemRow(
        problem.getSeverity() == Problem.Severity.ERROR ? "Error" : "Warning",
        place.isEmpty() ? Words.NONE : Words.visible(place),
        Words.visible(problem.getMessage()),
        Words.visible(problem.getRemedy()),
        problem.getCode().value());
  }
}
