package org.psncontrols.model.control;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;

/** Finds what contradicts itself in a catalogue that can be held all the same. */
final class CatalogueCheck {

  private final Catalogue catalogue;
  private final List<Problem> problems = new ArrayList<>();

  private CatalogueCheck(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  static Problems of(Catalogue catalogue) {
    CatalogueCheck check = new CatalogueCheck(catalogue);
    ImmutableList<Control> controls = catalogue.getControls();
    for (int i = 0; i < controls.size(); i++) {
      check.parameters(controls.get(i), "controls[" + i + "].parameters");
      check.successions(controls.get(i), "controls[" + i + "].successions");
    }
    return Problems.of(check.problems);
  }

  private void parameters(Control control, String path) {
    for (int i = 0; i < control.getParameters().size(); i++) {
      ControlParameter parameter = control.getParameters().get(i);
      String each = path + "[" + i + "]";
      allowed(parameter, parameter.getDefaultValue(), "default", each + ".defaultValue");
      allowed(parameter, parameter.getValue(), "value", each + ".value");
    }
  }

  private void allowed(
      ControlParameter parameter, Optional<String> value, String name, String path) {
    value
        .filter(v -> !parameter.isAllowed(v))
        .ifPresent(
            v ->
                report(
                    ProblemCodes.PARAMETER_VALUE_NOT_ALLOWED,
                    path,
                    "The "
                        + name
                        + " of parameter "
                        + parameter.getId()
                        + " must be one of "
                        + parameter.getAllowedValues()
                        + ", but is \""
                        + v
                        + "\".",
                    "Choose one of them, or allow this one."));
  }

  private void successions(Control control, String path) {
    for (int i = 0; i < control.getSuccessions().size(); i++) {
      ImmutableList<ControlReference> targets = control.getSuccessions().get(i).targets().asList();
      for (int j = 0; j < targets.size(); j++) {
        if (targets.get(j).edition().equals(catalogue.getEdition())) {
          target(control, targets.get(j).id(), path + "[" + i + "].targets[" + j + "]");
        }
      }
    }
  }

  private void target(Control control, ControlId target, String path) {
    Optional<Control> found = catalogue.find(target);
    if (found.isEmpty()) {
      report(
          ProblemCodes.SUCCESSION_TARGET_UNKNOWN,
          path,
          "What became of control "
              + control.getId()
              + " must be a control of "
              + catalogue.getEdition()
              + ", but "
              + target
              + " is none.",
          "Correct the identifier, or add the control.");
    } else if (found.get().isRetiredIn(catalogue.getEdition())) {
      report(
          ProblemCodes.SUCCESSION_TARGET_RETIRED,
          path,
          "What became of control "
              + control.getId()
              + " must be in force in "
              + catalogue.getEdition()
              + ", but "
              + target
              + " is only kept there for reference.",
          "Name what became of that one.");
    }
  }

  private void report(ProblemCode code, String path, String message, String remedy) {
    problems.add(Problem.builder().code(code).path(path).message(message).remedy(remedy).build());
  }
}
