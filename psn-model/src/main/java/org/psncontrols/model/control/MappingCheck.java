package org.psncontrols.model.control;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;

/** Holds a mapping against the two catalogues. */
final class MappingCheck {

  private final List<Problem> problems = new ArrayList<>();

  private MappingCheck() {}

  static Problems of(ControlMapping mapping, Catalogue source, Catalogue target) {
    MappingCheck check = new MappingCheck();
    boolean sourceFits = check.edition(mapping.getSourceEdition(), source, "sourceEdition");
    boolean targetFits = check.edition(mapping.getTargetEdition(), target, "targetEdition");
    Map<List<ImmutableSortedSet<ControlId>>, SetRelation> known = new HashMap<>();
    for (int i = 0; i < mapping.getEntries().size(); i++) {
      MappingEntry entry = mapping.getEntries().get(i);
      String path = "entries[" + i + "]";
      if (sourceFits) {
        check.controls(entry.getSourceControls(), source, path + ".sourceControls");
      }
      if (targetFits) {
        check.controls(entry.getTargetControls(), target, path + ".targetControls");
      }
      SetRelation before =
          known.putIfAbsent(
              ImmutableList.of(entry.getSourceControls(), entry.getTargetControls()),
              entry.getRelation());
      if (before != null && before != entry.getRelation()) {
        check.report(
            ProblemCodes.MAPPING_CONTRADICTED,
            path + ".relation",
            "The relation between "
                + entry.getSourceControls()
                + " and "
                + entry.getTargetControls()
                + " must be stated once, but is "
                + entry.getRelation()
                + " after "
                + before
                + ".",
            "Keep the one that holds.");
      }
    }
    return Problems.of(check.problems);
  }

  private boolean edition(CatalogueEdition wanted, Catalogue given, String path) {
    if (wanted.equals(given.getEdition())) {
      return true;
    }
    report(
        ProblemCodes.EDITION_MISMATCH,
        path,
        "The mapping must be held against "
            + wanted
            + ", but the catalogue is "
            + given.getEdition()
            + ".",
        "Give the catalogue of that edition.");
    return false;
  }

  private void controls(ImmutableSortedSet<ControlId> controls, Catalogue catalogue, String path) {
    ImmutableList<ControlId> ids = controls.asList();
    for (int i = 0; i < ids.size(); i++) {
      if (catalogue.find(ids.get(i)).isEmpty()) {
        report(
            ProblemCodes.CONTROL_UNKNOWN,
            path + "[" + i + "]",
            "The control must be one of "
                + catalogue.getEdition()
                + ", but "
                + ids.get(i)
                + " is none.",
            "Correct the identifier.");
      }
    }
  }

  private void report(ProblemCode code, String path, String message, String remedy) {
    problems.add(Problem.builder().code(code).path(path).message(message).remedy(remedy).build());
  }
}
