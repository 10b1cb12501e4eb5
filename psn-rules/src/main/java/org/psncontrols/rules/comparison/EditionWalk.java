package org.psncontrols.rules.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Migration;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlChange;
import org.psncontrols.model.control.ControlChange.Aspect;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.rules.comparison.RoundChange.Kind;
import org.psncontrols.rules.scoring.Score;
import org.psncontrols.rules.scoring.ScoringPlan;
import org.psncontrols.rules.scoring.StandingAnswer;

/**
 * Goes from an assessment of one edition to the same, migrated, of another, over catalogues that
 * have ever more of the newer edition.
 *
 * <p>New controls come last, since a new control may stand in a new section, and does what it does
 * only there.
 */
final class EditionWalk {

  private static final ImmutableSet<Aspect> WHERE_IT_STANDS = ImmutableSet.of(Aspect.SECTION);

  private final ScoringPlan target;
  private final Catalogue older;
  private final Catalogue newer;
  private final LocalDate asOf;
  private final Ledger ledger;
  private final Assessment assessment;
  private final Migration migration;
  private final Map<ControlId, Response> migrated;
  private final EditionSlots slots;

  private EditionWalk(
      ScoringPlan target, Catalogue older, Assessment assessment, LocalDate asOf, Ledger ledger) {
    this.target = target;
    this.older = older;
    this.newer = target.getCatalogue();
    this.asOf = asOf;
    this.ledger = ledger;
    this.assessment = assessment;
    this.migration = Migration.of(assessment, older, newer);
    this.migrated = Frozen.responses(migration.getAssessment(), newer);
    this.slots = new EditionSlots(older.getControlsInForce(), Frozen.responses(assessment, older));
  }

  /**
   * Walks from where the ledger stands to the migrated assessment.
   *
   * @return that assessment
   */
  static Assessment walk(
      ScoringPlan target, Catalogue older, Assessment assessment, LocalDate asOf, Ledger ledger) {
    EditionWalk walk = new EditionWalk(target, older, assessment, asOf, ledger);
    walk.withdraw();
    walk.rename();
    walk.change();
    walk.arrange();
    walk.add();
    return walk.migration.getAssessment();
  }

  private ImmutableList<ControlChange> changes() {
    return migration.getDifference().getChanges();
  }

  /** The score where the controls stand in the sections of the older edition. */
  private Score scoreInOlder() {
    return score(
        Catalogue.builder().from(older).controls(slots.controls()).build(), slots.responses());
  }

  private Score score(Catalogue catalogue, Iterable<Response> responses) {
    return target
        .getModel()
        .compile(catalogue, target.getPolicy())
        .score(
            Assessment.builder()
                .from(assessment)
                .catalogue(catalogue.getEdition())
                .responses(responses)
                .build(),
            asOf);
  }

  private void withdraw() {
    for (ControlChange change : changes()) {
      boolean replaced = change.getKind() == ControlChange.Kind.REPLACED;
      if (!replaced && change.getKind() != ControlChange.Kind.WITHDRAWN) {
        continue;
      }
      for (ControlId id : change.getOlder()) {
        slots.remove(id);
        ledger.controls(
            Kind.WITHDRAWN,
            ImmutableList.of(id),
            ImmutableList.of(),
            scoreInOlder(),
            "Control "
                + id
                + " was withdrawn"
                + (replaced ? ", and its identifier means something else now" : ""));
      }
    }
  }

  private void rename() {
    changes().stream()
        .filter(EditionWalk::isRenaming)
        // What leaves fewer controls comes first, so that no catalogue between has too many.
        .sorted(
            Comparator.comparingInt(change -> change.getNewer().size() - change.getOlder().size()))
        .forEach(this::rename);
  }

  private static boolean isRenaming(ControlChange change) {
    return change.getKind() == ControlChange.Kind.MOVED
        || change.getKind() == ControlChange.Kind.MERGED;
  }

  private static Kind kind(ControlChange change) {
    if (change.getKind() == ControlChange.Kind.MERGED) {
      return Kind.MERGED;
    }
    return change.getNewer().size() == 1 ? Kind.RENAMED : Kind.DIVIDED;
  }

  private void rename(ControlChange change) {
    // One that only has another name keeps all else for now; others begin as they will be.
    slots.replace(
        change,
        (first, id) -> kind(change) == Kind.RENAMED ? first : newer.find(id).orElseThrow(),
        migrated);
    ImmutableList<ControlId> before = change.getOlder().asList();
    ImmutableList<ControlId> after = change.getNewer().asList();
    Score score = scoreInOlder();
    ledger.controls(
        kind(change),
        before,
        after,
        before.size() == 1 ? Ledger.find(ledger.last(), before.get(0)) : Optional.empty(),
        after.size() == 1 ? findRenamed(score, after.get(0)) : Optional.empty(),
        score,
        "From "
            + Words.controls(before)
            + " came "
            + Words.controls(after)
            + " ("
            + kind(change).getLabel()
            + ")");
  }

  /** How a control stands, told under its own name. */
  private Optional<StandingAnswer> findRenamed(Score score, ControlId name) {
    EditionSlot slot = slots.find(name);
    return Ledger.find(score, slot.control().getId())
        .map(
            standing ->
                new StandingAnswer(
                    slot.settled().control(),
                    slot.response(),
                    standing.answer(),
                    standing.attainment(),
                    standing.basis(),
                    standing.compensation()));
  }

  /** Everything of each control but its section. */
  private void change() {
    slots.settle();
    Map<ControlId, ControlChange> byNewer = new HashMap<>();
    changes().forEach(change -> change.getNewer().forEach(id -> byNewer.put(id, change)));
    for (Control control : newer.getControlsInForce()) {
      ControlChange change = byNewer.get(control.getId());
      if (change != null && isChanged(change)) {
        change(control, Sets.difference(change.getAspects(), WHERE_IT_STANDS));
      }
    }
  }

  private static boolean isChanged(ControlChange change) {
    boolean one =
        change.getKind() == ControlChange.Kind.CHANGED
            || (isRenaming(change) && kind(change) == Kind.RENAMED);
    return one && !WHERE_IT_STANDS.containsAll(change.getAspects());
  }

  private void change(Control control, Set<Aspect> aspects) {
    ControlId id = control.getId();
    Optional<Response> response = Optional.ofNullable(migrated.get(id));
    EditionSlot before =
        slots.change(
            id,
            slot ->
                new EditionSlot(
                    id,
                    false,
                    EditionSlot.copy(control).section(slot.control().getSection()).build(),
                    response));
    ledger.controls(
        Kind.EDITION_CHANGED,
        ImmutableList.of(id),
        ImmutableList.of(id),
        scoreInOlder(),
        "Control "
            + id
            + " differs in "
            + Words.some(aspects.stream().map(Words::lowerCase).toList())
            + (before.response().isPresent() && response.isEmpty()
                ? ", and what was answered does not answer it"
                : ""));
  }

  private ImmutableSet<ControlId> newIds() {
    return changes().stream()
        .filter(
            change ->
                change.getKind() == ControlChange.Kind.ADDED
                    || change.getKind() == ControlChange.Kind.REPLACED)
        .flatMap(change -> change.getNewer().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The score by the newer edition, but for some of its new controls. */
  private Score scoreInNewer(Set<ControlId> missing) {
    if (missing.isEmpty()) {
      return target.score(migration.getAssessment(), asOf);
    }
    return score(
        Catalogue.builder()
            .from(newer)
            .controls(
                newer.getControlsInForce().stream()
                    .filter(control -> !missing.contains(control.getId()))
                    .map(control -> EditionSlot.copy(control).build())
                    .toList())
            .build(),
        migrated.values());
  }

  private void arrange() {
    ImmutableList<ControlId> moved =
        changes().stream()
            .filter(change -> change.getAspects().contains(Aspect.SECTION))
            .filter(change -> change.getKind() != ControlChange.Kind.REPLACED)
            .flatMap(change -> change.getNewer().stream())
            .collect(ImmutableList.toImmutableList());
    String what =
        "Edition "
            + newer.getEdition()
            + " took the place of "
            + older.getEdition()
            + (older.getSections().equals(newer.getSections()) ? "" : ", with other sections")
            + (moved.isEmpty() ? "" : ", in another section " + Words.controls(moved));
    ledger.controls(
        Kind.EDITION_CHANGED,
        moved,
        moved,
        Optional.empty(),
        Optional.empty(),
        scoreInNewer(newIds()),
        what);
  }

  private void add() {
    Set<ControlId> missing = new HashSet<>(newIds());
    for (Control control : newer.getControlsInForce()) {
      if (missing.remove(control.getId())) {
        ledger.controls(
            Kind.NEW,
            ImmutableList.of(),
            ImmutableList.of(control.getId()),
            scoreInNewer(missing),
            "Control " + control.getId() + " is new");
      }
    }
  }
}
