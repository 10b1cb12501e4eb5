package org.psncontrols.model.control;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.psncontrols.model.problem.ModelRules;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Rule;

/** Puts the sections of one profile's catalogue together, each after its parent. */
final class ProfileSections {

  private final Profile profile;

  /** The profile's own, which stand in the place of imported ones of their identifiers. */
  private final Map<String, Section> own = new LinkedHashMap<>();

  private final Map<String, Integer> ownPositions = new HashMap<>();
  private final Map<String, Section> sections = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  ProfileSections(Profile profile) {
    this.profile = profile;
    for (int i = 0; i < profile.getSections().size(); i++) {
      Section section = profile.getSections().get(i);
      if (own.putIfAbsent(section.id(), section) == null) {
        ownPositions.put(section.id(), i);
      } else {
        report(
            ModelRules.SECTION_REPEATED,
            "sections[" + i + "].id",
            profile.getEdition(),
            section.id());
      }
    }
  }

  List<Problem> problems() {
    return problems;
  }

  boolean contains(String id) {
    return sections.containsKey(id);
  }

  /** Takes the sections that go with some controls of a catalogue, and those without controls. */
  void take(Catalogue catalogue, List<Control> taken, String path) {
    Map<String, Section> theirs = new LinkedHashMap<>();
    catalogue.getSections().forEach(section -> theirs.put(section.id(), section));
    Map<String, Section> here = new HashMap<>(theirs);
    here.putAll(own);
    Set<String> used = withAncestors(taken, here);
    Set<String> filled = withAncestors(catalogue.getControlsInForce(), theirs);
    Set<String> left = new HashSet<>();
    for (Section section : theirs.values()) {
      boolean emptyHeading =
          !filled.contains(section.id()) && section.parent().filter(left::contains).isEmpty();
      if (used.contains(section.id()) || emptyHeading) {
        put(own.getOrDefault(section.id(), section), catalogue.getEdition(), path);
      } else if (!own.containsKey(section.id())) {
        left.add(section.id());
      }
    }
  }

  /** The sections in which controls stand, and those in which these stand. */
  private static Set<String> withAncestors(List<Control> controls, Map<String, Section> sections) {
    Set<String> found = new HashSet<>();
    for (Control control : controls) {
      Optional<String> id = Optional.of(control.getSection());
      while (id.isPresent() && found.add(id.get())) {
        id = Optional.ofNullable(sections.get(id.get())).flatMap(Section::parent);
      }
    }
    return found;
  }

  private void put(Section section, CatalogueEdition edition, String path) {
    Section before = sections.putIfAbsent(section.id(), section);
    if (before == null || before.equals(section)) {
      return;
    }
    if (before.title().equals(section.title())) {
      report(
          ModelRules.SECTION_PLACED_TWICE,
          path + ".source",
          section.id(),
          place(section),
          edition,
          place(before));
    } else {
      report(
          ModelRules.SECTION_CONTRADICTED,
          path + ".source",
          section.id(),
          section.title(),
          edition,
          before.title());
    }
  }

  private static ImmutableList<Object> place(Section section) {
    ImmutableList.Builder<Object> place = ImmutableList.builder();
    section.parent().ifPresent(place::add);
    section.weight().ifPresent(place::add);
    return place.build();
  }

  /**
   * Adds the profile's own, once all imports are taken, and finds what does not nest. Where the
   * imports do not contradict each other, that is due to a section of the profile's own.
   *
   * @param unsure whether a source is missing, so that a parent may be as well
   */
  void addOwn(boolean unsure) {
    own.forEach(sections::putIfAbsent);
    for (Section section : own.values()) {
      if (!unsure && section.parent().isPresent() && parentOf(section).isEmpty()) {
        report(
            ModelRules.SECTION_PARENT_UNKNOWN,
            parentPath(section.id()),
            section.id(),
            profile.getEdition(),
            section.parent().get());
      }
    }
    Map<String, Integer> depths = new HashMap<>();
    sections.values().forEach(section -> measure(section, depths));
    Set<String> blamed = new HashSet<>();
    for (Section section : sections.values()) {
      if (depths.getOrDefault(section.id(), 0) == Catalogue.MAX_SECTION_DEPTH + 1) {
        tooDeep(section, blamed);
      }
    }
  }

  private Optional<Section> parentOf(Section section) {
    return section.parent().map(sections::get);
  }

  /**
   * Notes how deep a section and all above it stand, each once, so that sections without number
   * take no longer than there are of them; what leads into a circle counts as at the top.
   */
  private void measure(Section section, Map<String, Integer> depths) {
    Map<String, Section> way = new LinkedHashMap<>();
    Optional<Section> above = Optional.of(section);
    while (above.isPresent() && !depths.containsKey(above.get().id())) {
      Section next = above.get();
      if (way.putIfAbsent(next.id(), next) != null) {
        circle(next);
        way.keySet().forEach(id -> depths.put(id, 0));
        return;
      }
      above = parentOf(next);
    }
    int depth = above.map(found -> depths.get(found.id())).orElse(0);
    for (Section below : ImmutableList.copyOf(way.values()).reverse()) {
      depth++;
      depths.put(below.id(), depth);
    }
  }

  /** Tells a circle once, at the first of the profile's own sections in it. */
  private void circle(Section within) {
    Set<String> ids = new LinkedHashSet<>();
    Optional<Section> next = Optional.of(within);
    while (next.isPresent() && ids.add(next.get().id())) {
      next = parentOf(next.get());
    }
    own.keySet().stream()
        .filter(ids::contains)
        .findFirst()
        .ifPresent(
            first -> {
              List<String> chain = new ArrayList<>(ids);
              Collections.rotate(chain, -chain.indexOf(first));
              report(ModelRules.SECTION_CYCLE, parentPath(first), first, chain);
            });
  }

  /** Tells a section beyond the limit, at the nearest of the profile's own above it, once each. */
  private void tooDeep(Section section, Set<String> blamed) {
    Optional<Section> above = Optional.of(section);
    while (above.isPresent() && !own.containsKey(above.get().id())) {
      above = parentOf(above.get());
    }
    if (above.isPresent() && blamed.add(above.get().id())) {
      report(
          ModelRules.SECTION_TOO_DEEP,
          parentPath(above.get().id()),
          Catalogue.MAX_SECTION_DEPTH,
          profile.getEdition(),
          section.id());
    }
  }

  /** All sections, in the order in which they came, but for parents that their children precede. */
  ImmutableList<Section> inOrder() {
    Map<String, Section> ordered = new LinkedHashMap<>();
    for (Section section : sections.values()) {
      Deque<Section> way = new ArrayDeque<>();
      Optional<Section> above = Optional.of(section);
      while (above.isPresent() && !ordered.containsKey(above.get().id())) {
        way.push(above.get());
        above = parentOf(above.get());
      }
      way.forEach(each -> ordered.put(each.id(), each));
    }
    return ImmutableList.copyOf(ordered.values());
  }

  private String parentPath(String id) {
    return "sections[" + ownPositions.get(id) + "].parent";
  }

  private void report(Rule rule, String path, Object... values) {
    problems.add(rule.problem(path, values));
  }
}
