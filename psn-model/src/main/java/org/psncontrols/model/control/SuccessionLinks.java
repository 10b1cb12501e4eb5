package org.psncontrols.model.control;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.psncontrols.model.problem.ModelRules;
import org.psncontrols.model.problem.Problem;

/**
 * What the successions of two editions say about the older one's controls in force.
 *
 * <p>They are kept as a graph, from older controls by way of entries that the newer edition keeps
 * for reference to newer controls in force, and are never multiplied out: every control may lead to
 * every other.
 */
final class SuccessionLinks {

  private final CatalogueEdition olderEdition;
  private final Catalogue newer;

  /** Where the newer edition keeps the entries that are for reference only. */
  private final Map<ControlId, Integer> kept = new LinkedHashMap<>();

  private final SetMultimap<ControlId, Link> fromOlder = LinkedHashMultimap.create();
  private final SetMultimap<ControlId, Link> fromKept = LinkedHashMultimap.create();
  private final SetMultimap<ControlId, ControlId> olderSources = LinkedHashMultimap.create();
  private final SetMultimap<ControlId, ControlId> keptSources = LinkedHashMultimap.create();
  private final Set<ControlId> olderWithdrawn = new HashSet<>();
  private final Set<ControlId> keptWithdrawn = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  /** What of the newer edition is in force, or leads to what is. */
  private final Set<ControlId> leading;

  private SuccessionLinks(Catalogue older, Catalogue newer) {
    this.olderEdition = older.getEdition();
    this.newer = newer;
    for (int i = 0; i < newer.getControls().size(); i++) {
      if (newer.getControls().get(i).isRetiredIn(newer.getEdition())) {
        kept.put(newer.getControls().get(i).getId(), i);
      }
    }
    for (int i = 0; i < older.getControls().size(); i++) {
      if (!older.getControls().get(i).isRetiredIn(olderEdition)) {
        readOlder(older.getControls().get(i), i);
      }
    }
    readKept();
    Set<ControlId> targets = Sets.union(olderSources.keySet(), keptSources.keySet());
    leading = backwards(Sets.difference(targets, kept.keySet()));
    backwards(keptWithdrawn).forEach(id -> olderWithdrawn.addAll(olderSources.get(id)));
  }

  static SuccessionLinks between(Catalogue older, Catalogue newer) {
    return new SuccessionLinks(older, newer);
  }

  /** Whether something in force took a control's place. */
  boolean isFollowed(ControlId id) {
    return fromOlder.get(id).stream().anyMatch(link -> leading.contains(link.to()));
  }

  /** Whether a control was withdrawn, and nothing took its place. */
  boolean isWithdrawn(ControlId id) {
    return olderWithdrawn.contains(id) && !isFollowed(id);
  }

  List<Problem> problems() {
    return problems;
  }

  /**
   * All controls that links connect with one.
   *
   * @param start an older control that is followed
   * @param continues whether a newer control is the next version of the older one of its
   *     identifier, so that this belongs to the group
   */
  Group groupOf(ControlId start, Predicate<ControlId> continues) {
    Set<ControlId> olderSide = new HashSet<>(Set.of(start));
    Set<ControlId> between = new HashSet<>();
    boolean merged = false;
    Deque<ControlId> olderWaiting = new ArrayDeque<>(olderSide);
    Deque<ControlId> newerWaiting = new ArrayDeque<>();
    while (!olderWaiting.isEmpty() || !newerWaiting.isEmpty()) {
      Set<Link> links;
      if (!olderWaiting.isEmpty()) {
        links = fromOlder.get(olderWaiting.remove());
      } else {
        ControlId id = newerWaiting.remove();
        links = fromKept.get(id);
        addNew(olderSources.get(id), olderSide, olderWaiting);
        addNew(keptSources.get(id), between, newerWaiting);
        if (!kept.containsKey(id) && continues.test(id)) {
          addNew(Set.of(id), olderSide, olderWaiting);
        }
      }
      for (Link link : links) {
        if (leading.contains(link.to())) {
          merged |= link.merging();
          addNew(Set.of(link.to()), between, newerWaiting);
        }
      }
    }
    return new Group(olderSide, Set.copyOf(Sets.difference(between, kept.keySet())), merged);
  }

  private static void addNew(
      Collection<ControlId> ids, Set<ControlId> known, Deque<ControlId> waiting) {
    ids.stream().filter(known::add).forEach(waiting::add);
  }

  private void readOlder(Control control, int index) {
    ControlId id = control.getId();
    for (Succession succession : control.getSuccessions()) {
      if (succession.targets().isEmpty() && succession.since().equals(newer.getEdition())) {
        olderWithdrawn.add(id);
      }
      link(id, olderEdition, index, succession, fromOlder, olderSources);
    }
    if (kept.containsKey(id)) {
      fromOlder.put(id, new Link(id, false));
      olderSources.put(id, id);
    }
  }

  /** Reads the kept entries to which older controls lead. */
  private void readKept() {
    Set<ControlId> reached = new HashSet<>(olderSources.keySet());
    Deque<ControlId> waiting = new ArrayDeque<>(olderSources.keySet());
    while (!waiting.isEmpty()) {
      ControlId id = waiting.remove();
      Integer index = kept.get(id);
      if (index == null) {
        continue;
      }
      for (Succession succession : newer.getControls().get(index).getSuccessions()) {
        if (succession.targets().isEmpty()) {
          keptWithdrawn.add(id);
        }
        link(id, newer.getEdition(), index, succession, fromKept, keptSources);
      }
      addNew(fromKept.get(id).stream().map(Link::to).toList(), reached, waiting);
    }
  }

  private void link(
      ControlId from,
      CatalogueEdition edition,
      int index,
      Succession succession,
      SetMultimap<ControlId, Link> links,
      SetMultimap<ControlId, ControlId> sources) {
    boolean merging = succession.kind() == Succession.Kind.MERGED_INTO;
    for (ControlReference target : succession.targets()) {
      if (!target.edition().equals(newer.getEdition())) {
        continue;
      }
      if (newer.find(target.id()).isPresent()) {
        links.put(from, new Link(target.id(), merging));
        sources.put(target.id(), from);
      } else {
        unknown(ControlReference.of(edition, from), target, "controls[" + index + "]");
      }
    }
  }

  /** What there is, and what leads there by way of kept entries. */
  private Set<ControlId> backwards(Set<ControlId> ends) {
    Set<ControlId> found = new HashSet<>(ends);
    Deque<ControlId> waiting = new ArrayDeque<>(found);
    while (!waiting.isEmpty()) {
      addNew(keptSources.get(waiting.remove()), found, waiting);
    }
    return found;
  }

  private void unknown(ControlReference control, ControlReference target, String path) {
    problems.add(
        ModelRules.SUCCESSION_TARGET_UNKNOWN_IN_NEWER.problem(
            path, control.id(), control.edition(), target));
  }

  /**
   * One step.
   *
   * @param to what of the newer edition took the place
   * @param merging whether what took the place asks for more
   */
  private record Link(ControlId to, boolean merging) {}

  /**
   * Controls that links connect.
   *
   * @param older those of the older edition
   * @param newer those of the newer one, in force
   * @param merged whether a step says that one was merged into another
   */
  record Group(Set<ControlId> older, Set<ControlId> newer, boolean merged) {}
}
