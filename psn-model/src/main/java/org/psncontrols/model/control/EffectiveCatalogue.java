package org.psncontrols.model.control;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.psncontrols.model.problem.ModelRules;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Rule;

/** Puts one profile's catalogue together, and gathers what is in the way. */
final class EffectiveCatalogue {

  private final Profile profile;
  private final ProfileSections sections;
  private final Map<ControlId, Control> controls = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private Completeness completeness = Completeness.COMPLETE;

  /** Whether a source is missing, so that what it would have brought cannot be missed. */
  private boolean unsure;

  EffectiveCatalogue(Profile profile) {
    this.profile = profile;
    this.sections = new ProfileSections(profile);
  }

  void take(ProfileImport from, ProfileResolver.Source source, String path) {
    for (Problem problem : source.problems()) {
      problems.add(nested(problem, from.source(), path + ".source"));
    }
    if (source.catalogue().isEmpty()) {
      unsure = true;
      return;
    }
    Catalogue catalogue = source.catalogue().get();
    if (catalogue.getCompleteness().compareTo(completeness) > 0) {
      completeness = catalogue.getCompleteness();
    }
    dangling(from.include(), catalogue, path + ".include");
    dangling(from.exclude(), catalogue, path + ".exclude");
    List<Control> taken =
        catalogue.getControlsInForce().stream()
            .filter(from.include()::selects)
            .filter(control -> !from.exclude().selects(control))
            .toList();
    sections.take(catalogue, taken, path);
    taken.forEach(control -> add(control, path + ".source"));
  }

  /** A fault of a source, told at the import. */
  private static Problem nested(Problem problem, CatalogueEdition source, String path) {
    return problem.getPath().isEmpty()
        ? Problem.builder().from(problem).path(path).build()
        : ModelRules.imported(problem, source, path);
  }

  private void dangling(Selection selection, Catalogue catalogue, String path) {
    Set<String> known = new HashSet<>();
    catalogue.getSections().forEach(section -> known.add(section.id()));
    ImmutableList<String> wanted = selection.getSections().asList();
    for (int i = 0; i < wanted.size(); i++) {
      if (!known.contains(wanted.get(i))) {
        report(
            ModelRules.SECTION_SELECTED_UNKNOWN,
            path + ".sections[" + i + "]",
            catalogue.getEdition(),
            wanted.get(i));
      }
    }
    ImmutableList<ControlId> ids = selection.getControls().asList();
    for (int i = 0; i < ids.size(); i++) {
      Optional<Control> found = catalogue.find(ids.get(i));
      String each = path + ".controls[" + i + "]";
      if (found.isEmpty()) {
        report(ModelRules.CONTROL_SELECTED_UNKNOWN, each, catalogue.getEdition(), ids.get(i));
      } else if (found.get().isRetiredIn(catalogue.getEdition())) {
        report(ModelRules.CONTROL_RETIRED, each, catalogue.getEdition(), ids.get(i));
      }
    }
  }

  private void add(Control control, String path) {
    Control before = controls.putIfAbsent(control.getId(), control);
    if (before != null && !before.equals(control)) {
      report(
          ModelRules.CONTROL_CONTRADICTED,
          path,
          profile.getEdition(),
          control.getId(),
          before.getTitle(),
          control.getTitle());
    }
  }

  ProfileResolver.Source finish(int height) {
    sections.addOwn(unsure);
    problems.addAll(sections.problems());
    for (int i = 0; i < profile.getControls().size(); i++) {
      add(profile.getControls().get(i), "controls[" + i + "].id");
      section(profile.getControls().get(i).getSection(), "controls[" + i + "].section");
    }
    ProfileChanges changes = new ProfileChanges(profile, controls, unsure);
    changes.set();
    changes.tailor();
    problems.addAll(changes.problems());
    for (int i = 0; i < profile.getTailorings().size(); i++) {
      String path = "tailorings[" + i + "].section";
      profile.getTailorings().get(i).getSection().ifPresent(section -> section(section, path));
    }
    if (controls.size() > Catalogue.MAX_CONTROLS) {
      report(
          ModelRules.TOO_MANY_CONTROLS,
          "imports",
          Catalogue.MAX_CONTROLS,
          profile.getEdition(),
          controls.size());
    }
    Problems before = Problems.of(problems);
    if (unsure || before.hasErrors()) {
      return new ProfileResolver.Source(Optional.empty(), before, height);
    }
    Catalogue effective = build();
    for (Problem problem : effective.findProblems()) {
      problems.add(nested(problem, profile.getEdition(), ""));
    }
    Problems found = Problems.of(problems);
    return new ProfileResolver.Source(
        Optional.of(effective).filter(built -> !found.hasErrors()), found, height);
  }

  private Catalogue build() {
    return Catalogue.builder()
        .edition(profile.getEdition())
        .title(profile.getTitle())
        .description(profile.getDescription())
        .completeness(completeness)
        .sections(sections.inOrder())
        .controls(controls.values())
        .build();
  }

  private void section(String id, String path) {
    if (!sections.contains(id) && !unsure) {
      report(ModelRules.SECTION_UNKNOWN, path, profile.getEdition(), id);
    }
  }

  private void report(Rule rule, String path, Object... values) {
    problems.add(rule.problem(path, values));
  }
}
