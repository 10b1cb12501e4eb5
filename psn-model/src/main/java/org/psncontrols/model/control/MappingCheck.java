package org.psncontrols.model.control;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.psncontrols.model.problem.ModelRules;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Rule;

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
            ModelRules.MAPPING_CONTRADICTED,
            path + ".relation",
            entry.getSourceControls(),
            entry.getTargetControls(),
            entry.getRelation(),
            before);
      }
    }
    return Problems.of(check.problems);
  }

  private boolean edition(CatalogueEdition wanted, Catalogue given, String path) {
    if (wanted.equals(given.getEdition())) {
      return true;
    }
    report(ModelRules.EDITION_MISMATCH, path, wanted, given.getEdition());
    return false;
  }

  private void controls(ImmutableSortedSet<ControlId> controls, Catalogue catalogue, String path) {
    ImmutableList<ControlId> ids = controls.asList();
    for (int i = 0; i < ids.size(); i++) {
      if (catalogue.find(ids.get(i)).isEmpty()) {
        report(
            ModelRules.CONTROL_MAPPED_UNKNOWN,
            path + "[" + i + "]",
            catalogue.getEdition(),
            ids.get(i));
      }
    }
  }

  private void report(Rule rule, String path, Object... values) {
    problems.add(rule.problem(path, values));
  }
}
