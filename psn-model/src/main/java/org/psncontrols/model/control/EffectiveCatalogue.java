package org.psncontrols.model.control;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;

/** Puts one profile's catalogue together, and gathers what is in the way. */
final class EffectiveCatalogue {

  private final Profile profile;
  private final Map<String, Section> ownSections = new LinkedHashMap<>();
  private final Map<String, Section> sections = new LinkedHashMap<>();
  private final Map<ControlId, Control> controls = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private Completeness completeness = Completeness.COMPLETE;

  /** Whether a source is missing, so that what it would have brought cannot be missed. */
  private boolean unsure;

  EffectiveCatalogue(Profile profile) {
    this.profile = profile;
    for (int i = 0; i < profile.getSections().size(); i++) {
      Section section = profile.getSections().get(i);
      if (ownSections.putIfAbsent(section.id(), section) != null) {
        report(
            ProblemCodes.SECTION_CONTRADICTED,
            "sections[" + i + "].id",
            "A section must appear once in profile "
                + profile.getEdition()
                + ", but "
                + section.id()
                + " appears again.",
            "Remove one of the two.");
      }
    }
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
    sections(catalogue, taken, path);
    taken.forEach(control -> add(control, path + ".source"));
  }

  /** A fault of a source, told at the import. */
  private static Problem nested(Problem problem, CatalogueEdition source, String path) {
    boolean inside = !problem.getPath().isEmpty();
    return Problem.builder()
        .from(problem)
        .path(path)
        .message(
            inside
                ? "In " + source + " at " + problem.getPath() + ": " + problem.getMessage()
                : problem.getMessage())
        .build();
  }

  private void dangling(Selection selection, Catalogue catalogue, String path) {
    Set<String> known = new HashSet<>();
    catalogue.getSections().forEach(section -> known.add(section.id()));
    ImmutableList<String> wanted = selection.getSections().asList();
    for (int i = 0; i < wanted.size(); i++) {
      if (!known.contains(wanted.get(i))) {
        report(
            ProblemCodes.SECTION_UNKNOWN,
            path + ".sections[" + i + "]",
            "What is selected must be there, but "
                + catalogue.getEdition()
                + " has no section "
                + wanted.get(i)
                + ".",
            "Correct the identifier, or remove it.");
      }
    }
    ImmutableList<ControlId> ids = selection.getControls().asList();
    for (int i = 0; i < ids.size(); i++) {
      Optional<Control> found = catalogue.find(ids.get(i));
      String each = path + ".controls[" + i + "]";
      if (found.isEmpty()) {
        report(
            ProblemCodes.CONTROL_UNKNOWN,
            each,
            "What is selected must be there, but "
                + catalogue.getEdition()
                + " has no control "
                + ids.get(i)
                + ".",
            "Correct the identifier, or remove it.");
      } else if (found.get().isRetiredIn(catalogue.getEdition())) {
        report(
            ProblemCodes.CONTROL_RETIRED,
            each,
            "What is selected must be in force, but "
                + catalogue.getEdition()
                + " keeps "
                + ids.get(i)
                + " for reference only.",
            "Select what became of it.");
      }
    }
  }

  private void sections(Catalogue catalogue, List<Control> taken, String path) {
    Set<String> used = new HashSet<>();
    taken.forEach(control -> used.add(control.getSection()));
    Set<String> filled = new HashSet<>();
    catalogue.getControlsInForce().forEach(control -> filled.add(control.getSection()));
    for (Section section : catalogue.getSections()) {
      if (filled.contains(section.id()) && !used.contains(section.id())) {
        continue;
      }
      Section here = ownSections.getOrDefault(section.id(), section);
      Section before = sections.putIfAbsent(section.id(), here);
      if (before != null && !before.equals(here)) {
        report(
            ProblemCodes.SECTION_CONTRADICTED,
            path + ".source",
            "A section must have one title, but "
                + section.id()
                + " is \""
                + here.title()
                + "\" in "
                + catalogue.getEdition()
                + " and \""
                + before.title()
                + "\" in what was imported before.",
            "Give the section a title in the profile's own sections.");
      }
    }
  }

  private void add(Control control, String path) {
    Control before = controls.putIfAbsent(control.getId(), control);
    if (before != null && !before.equals(control)) {
      report(
          ProblemCodes.CONTROL_CONTRADICTED,
          path,
          "A control must have one meaning in profile "
              + profile.getEdition()
              + ", but "
              + control.getId()
              + " is \""
              + before.getTitle()
              + "\" and differs in what follows: \""
              + control.getTitle()
              + "\".",
          "Exclude one of the two.");
    }
  }

  ProfileResolver.Source finish(int height) {
    ownSections.forEach(sections::putIfAbsent);
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
          ProblemCodes.TOO_MANY,
          "imports",
          "An effective catalogue must have at most "
              + Catalogue.MAX_CONTROLS
              + " controls, but "
              + profile.getEdition()
              + " has "
              + controls.size()
              + ".",
          "Select fewer.");
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
        .sections(sections.values())
        .controls(controls.values())
        .build();
  }

  private void section(String id, String path) {
    if (!sections.containsKey(id) && !unsure) {
      report(
          ProblemCodes.SECTION_UNKNOWN,
          path,
          "A control must stand in a section of profile "
              + profile.getEdition()
              + ", but there is no "
              + id
              + ".",
          "Correct the identifier, or add the section to the profile's own.");
    }
  }

  private void report(ProblemCode code, String path, String message, String remedy) {
    problems.add(Problem.builder().code(code).path(path).message(message).remedy(remedy).build());
  }
}
