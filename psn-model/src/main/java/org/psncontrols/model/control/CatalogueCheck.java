package org.psncontrols.model.control;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.psncontrols.model.problem.ModelRules;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Rule;

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
      allowed(
          ModelRules.PARAMETER_DEFAULT_NOT_ALLOWED,
          parameter,
          parameter.getDefaultValue(),
          each + ".defaultValue");
      allowed(
          ModelRules.PARAMETER_VALUE_NOT_ALLOWED, parameter, parameter.getValue(), each + ".value");
    }
  }

  private void allowed(Rule rule, ControlParameter parameter, Optional<String> value, String path) {
    value
        .filter(v -> !parameter.isAllowed(v))
        .ifPresent(v -> report(rule, path, parameter.getId(), parameter.getAllowedValues(), v));
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
          ModelRules.SUCCESSION_TARGET_UNKNOWN,
          path,
          control.getId(),
          catalogue.getEdition(),
          target);
    } else if (found.get().isRetiredIn(catalogue.getEdition())) {
      report(
          ModelRules.SUCCESSION_TARGET_RETIRED,
          path,
          control.getId(),
          catalogue.getEdition(),
          target);
    }
  }

  private void report(Rule rule, String path, Object... values) {
    problems.add(rule.problem(path, values));
  }
}
