package org.psncontrols.model.control;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.psncontrols.model.control.ControlChange.Aspect;
import org.psncontrols.model.control.ControlChange.Basis;
import org.psncontrols.model.control.ControlChange.Kind;
import org.psncontrols.model.problem.Problems;

/** Compares two editions once; see {@link CatalogueDifference#between}. */
final class CatalogueComparison {

  private final Catalogue older;
  private final Catalogue newer;

  /** What is not in a change yet, in the editions' order. */
  private final Map<ControlId, Control> olderLeft = new LinkedHashMap<>();

  private final Map<ControlId, Control> newerLeft = new LinkedHashMap<>();
  private final Map<ControlId, ControlChange> byOlder = new HashMap<>();

  /** Where sections stand: from the top down to each, with identifiers and titles alone. */
  private final ImmutableMap<String, ImmutableList<Section>> olderPlaces;

  private final ImmutableMap<String, ImmutableList<Section>> newerPlaces;

  CatalogueComparison(Catalogue older, Catalogue newer) {
    this.older = requireNonNull(older, "older");
    this.newer = requireNonNull(newer, "newer");
    older.getControlsInForce().forEach(control -> olderLeft.put(control.getId(), control));
    newer.getControlsInForce().forEach(control -> newerLeft.put(control.getId(), control));
    olderPlaces = places(older);
    newerPlaces = places(newer);
  }

  private static ImmutableMap<String, ImmutableList<Section>> places(Catalogue catalogue) {
    Map<String, ImmutableList<Section>> places = new LinkedHashMap<>();
    for (Section section : catalogue.getSections()) {
      ImmutableList<Section> around =
          section.parent().map(places::get).orElseGet(ImmutableList::of);
      places.put(
          section.id(),
          ImmutableList.<Section>builder()
              .addAll(around)
              .add(new Section(section.id(), section.title()))
              .build());
    }
    return ImmutableMap.copyOf(places);
  }

  private static ImmutableList<Section> place(
      Control control, ImmutableMap<String, ImmutableList<Section>> places) {
    return requireNonNull(places.get(control.getSection()));
  }

  private static List<String> titles(
      Control control, ImmutableMap<String, ImmutableList<Section>> places) {
    return place(control, places).stream().map(Section::title).toList();
  }

  CatalogueDifference compare() {
    SuccessionLinks links = SuccessionLinks.between(older, newer);
    successions(links);
    sameContent();
    sameIdentifier();
    for (ControlId id : ImmutableList.copyOf(olderLeft.keySet())) {
      add(Kind.WITHDRAWN, Basis.ABSENCE, Set.of(id), Set.of(), Optional.empty());
    }
    List<ControlChange> changes = new ArrayList<>();
    Set<ControlId> told = new HashSet<>();
    for (Control control : older.getControlsInForce()) {
      if (!told.contains(control.getId())) {
        ControlChange change = requireNonNull(byOlder.get(control.getId()));
        changes.add(change);
        told.addAll(change.getOlder());
      }
    }
    for (ControlId id : newerLeft.keySet()) {
      changes.add(
          ControlChange.builder().kind(Kind.ADDED).basis(Basis.ABSENCE).addNewer(id).build());
    }
    return CatalogueDifference.builder()
        .older(older.getEdition())
        .newer(newer.getEdition())
        .changes(changes)
        .problems(Problems.of(links.problems()))
        .build();
  }

  private void successions(SuccessionLinks links) {
    for (Control control : older.getControlsInForce()) {
      ControlId id = control.getId();
      if (!olderLeft.containsKey(id)) {
        continue;
      }
      if (links.isWithdrawn(id)) {
        add(Kind.WITHDRAWN, Basis.SUCCESSION, Set.of(id), Set.of(), Optional.empty());
      } else if (links.isFollowed(id)) {
        connected(id, links);
      }
    }
  }

  /** One change for all controls that links connect with this one. */
  private void connected(ControlId start, SuccessionLinks links) {
    SuccessionLinks.Group group = links.groupOf(start, target -> continues(target, links));
    Kind kind = Kind.MOVED;
    if (group.merged() || group.older().size() > 1) {
      kind = Kind.MERGED;
    } else if (group.newer().equals(group.older())) {
      kind = sameKind(requireNonNull(olderLeft.get(start)), requireNonNull(newerLeft.get(start)));
    }
    add(kind, Basis.SUCCESSION, group.older(), group.newer(), Optional.empty());
  }

  /** Whether a target is the next version of the older control of its own identifier. */
  private boolean continues(ControlId target, SuccessionLinks links) {
    return olderLeft.containsKey(target)
        && newerLeft.containsKey(target)
        && !links.isFollowed(target)
        && !links.isWithdrawn(target)
        && (continued(target)
            || WordOverlap.between(olderLeft.get(target), newerLeft.get(target)).isSufficient());
  }

  private void sameContent() {
    for (Control control : ImmutableList.copyOf(olderLeft.values())) {
      Control same = newerLeft.get(control.getId());
      if (same != null && hasSameContent(control, same)) {
        pair(sameKind(control, same), Basis.CONTENT, control, same);
      }
    }
    moved(
        control -> Map.entry(Content.of(control), titles(control, olderPlaces)),
        control -> Map.entry(Content.of(control), titles(control, newerPlaces)));
    moved(
        control -> Map.entry(Content.of(control), Iterables.getLast(titles(control, olderPlaces))),
        control -> Map.entry(Content.of(control), Iterables.getLast(titles(control, newerPlaces))));
    moved(Content::of, Content::of);
  }

  /** Pairs what has the same key, in the order of the editions. */
  private void moved(Function<Control, Object> olderKey, Function<Control, Object> newerKey) {
    Map<Object, Deque<Control>> byKey = new HashMap<>();
    for (Control control : newerLeft.values()) {
      byKey.computeIfAbsent(newerKey.apply(control), key -> new ArrayDeque<>()).add(control);
    }
    for (Control control : ImmutableList.copyOf(olderLeft.values())) {
      Deque<Control> same = byKey.getOrDefault(olderKey.apply(control), new ArrayDeque<>());
      if (!same.isEmpty()) {
        pair(Kind.MOVED, Basis.CONTENT, control, same.remove());
      }
    }
  }

  private void sameIdentifier() {
    for (Control control : ImmutableList.copyOf(olderLeft.values())) {
      Control same = newerLeft.get(control.getId());
      if (same == null) {
        continue;
      }
      WordOverlap overlap = WordOverlap.between(control, same);
      add(
          overlap.isSufficient() ? Kind.CHANGED : Kind.REPLACED,
          overlap.isSufficient() ? Basis.SIMILARITY : Basis.ABSENCE,
          Set.of(control.getId()),
          Set.of(same.getId()),
          Optional.of(overlap));
    }
  }

  private Kind sameKind(Control before, Control after) {
    return aspects(before, after).isEmpty() ? Kind.UNCHANGED : Kind.CHANGED;
  }

  private void pair(Kind kind, Basis basis, Control before, Control after) {
    add(kind, basis, Set.of(before.getId()), Set.of(after.getId()), Optional.empty());
  }

  private void add(
      Kind kind,
      Basis basis,
      Set<ControlId> olderSide,
      Set<ControlId> newerSide,
      Optional<WordOverlap> overlap) {
    ControlChange.Builder change =
        ControlChange.builder()
            .kind(kind)
            .basis(basis)
            .older(olderSide)
            .newer(newerSide)
            .continued(
                olderSide.stream().filter(newerSide::contains).filter(this::continued).toList())
            .overlap(overlap);
    if (olderSide.size() == 1 && newerSide.size() == 1) {
      change.aspects(
          aspects(
              requireNonNull(olderLeft.get(Iterables.getOnlyElement(olderSide))),
              requireNonNull(newerLeft.get(Iterables.getOnlyElement(newerSide)))));
    }
    ControlChange made = change.build();
    olderSide.forEach(id -> byOlder.put(id, made));
    olderLeft.keySet().removeAll(olderSide);
    newerLeft.keySet().removeAll(newerSide);
  }

  private boolean continued(ControlId id) {
    Control before = olderLeft.get(id);
    Control after = newerLeft.get(id);
    return before != null && after != null && hasSameContent(before, after);
  }

  private ImmutableSortedSet<Aspect> aspects(Control before, Control after) {
    ImmutableSortedSet.Builder<Aspect> aspects = ImmutableSortedSet.naturalOrder();
    Content was = Content.of(before);
    Content is = Content.of(after);
    differ(was.title(), is.title(), Aspect.TITLE, aspects);
    differ(was.statement(), is.statement(), Aspect.STATEMENT, aspects);
    differ(was.parameters(), is.parameters(), Aspect.PARAMETERS, aspects);
    differ(place(before, olderPlaces), place(after, newerPlaces), Aspect.SECTION, aspects);
    differ(before.getForce(), after.getForce(), Aspect.FORCE, aspects);
    differ(before.getAuthority(), after.getAuthority(), Aspect.AUTHORITY, aspects);
    differ(before.getApplicability(), after.getApplicability(), Aspect.APPLICABILITY, aspects);
    differ(before.getExpectedEvidence(), after.getExpectedEvidence(), Aspect.EVIDENCE, aspects);
    differ(before.getFrequency(), after.getFrequency(), Aspect.FREQUENCY, aspects);
    differ(
        List.of(before.getLikelihood(), before.getImpact(), before.getWeight()),
        List.of(after.getLikelihood(), after.getImpact(), after.getWeight()),
        Aspect.WEIGHT,
        aspects);
    return aspects.build();
  }

  private static void differ(
      Object before, Object after, Aspect aspect, ImmutableSortedSet.Builder<Aspect> aspects) {
    if (!before.equals(after)) {
      aspects.add(aspect);
    }
  }

  private static boolean hasSameContent(Control one, Control other) {
    return Content.of(one).equals(Content.of(other));
  }

  /** What a control asks, as it is compared. */
  private record Content(
      String title, String statement, ImmutableList<ControlParameter> parameters) {

    static Content of(Control control) {
      return new Content(
          WordOverlap.normal(control.getTitle()),
          WordOverlap.normal(control.getStatement()),
          control.getParameters());
    }
  }
}
