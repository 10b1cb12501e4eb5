package org.psncontrols.reporting.problem;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.source.SourceReference;

/** A few problems as readers and rules report them. */
final class Samples {

  static final Problem NO_SUCH_CONTROL =
      Problem.builder()
          .code(ProblemCodes.CONTROL_UNKNOWN)
          .path("assessment.responses[2].control")
          .message("Control CoCo-99 is not in generic-coco@il3.")
          .remedy("Correct it.")
          .location(Location.of("forms/s 1.json", 14, "assessment.responses[2].control"))
          .build();

  static final Problem NO_DIAGRAM =
      Problem.builder()
          .code(ProblemCodes.DIAGRAM_MISSING)
          .severity(Problem.Severity.WARNING)
          .path("networkDiagram")
          .message("There is no network diagram.")
          .remedy("Add one.")
          .source(SourceReference.builder().key("coco").title("Code of Connection").build())
          .location(
              new Location("forms/s 1.json", OptionalLong.empty(), Optional.of("networkDiagram")))
          .build();

  static final Problem IN_A_FORM =
      Problem.builder()
          .code(ProblemCodes.CONTROL_UNKNOWN)
          .path("control")
          .message("Control \"A|B\" is not in generic-coco@il3.")
          .remedy("Correct it.")
          .location(Location.of("r.csv", 3, "control"))
          .build();

  private Samples() {}

  static Problems all() {
    return Problems.of(List.of(NO_SUCH_CONTROL, NO_DIAGRAM, IN_A_FORM));
  }
}
