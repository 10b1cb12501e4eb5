package org.psncontrols.rules.validation;

import java.util.Optional;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.problem.ProblemCodes;

/**
 * Checks that controls named in a submission are in force in its catalogue, where that is at hand.
 */
record KnownControls(Faults faults, Optional<Catalogue> catalogue) {

  void check(Path path, ControlId control) {
    if (catalogue.isEmpty()) {
      return;
    }
    CatalogueEdition edition = catalogue.get().getEdition();
    Optional<Control> found = catalogue.get().find(control);
    if (found.isEmpty()) {
      faults.error(
          ProblemCodes.CONTROL_UNKNOWN,
          path,
          "Control " + control + " is not in catalogue " + edition + ".",
          "Correct the identifier, or take the entry out.");
    } else if (found.get().isRetiredIn(edition)) {
      faults.error(
          ProblemCodes.CONTROL_RETIRED,
          path,
          "Control " + control + " is not in force in catalogue " + edition + ".",
          "Answer what became of it, or take the entry out.");
    }
  }

  void checkAll(Path path, Iterable<ControlId> controls) {
    int index = 0;
    for (ControlId control : controls) {
      check(path.item("controls", index++), control);
    }
  }
}
