package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.Tuple.Tuple3;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.MigratedLink;
import org.psncontrols.model.assessment.Migration;
import org.psncontrols.model.assessment.MigrationEntry;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueDifference;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlChange;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Force;
import org.psncontrols.model.control.Succession;
import org.psncontrols.model.control.WordOverlap;
import org.psncontrols.model.source.Stated;

/** Generators of later editions, of differences between editions, and of migrations. */
final class Editions {

  /** What a later edition does to a control; shrinks towards nothing. */
  private enum Edit {
    KEEP,
    RATE,
    EXTEND,
    REWORD,
    RENAME,
    MOVE,
    DIVIDE,
    MERGE,
    DROP,
    WITHDRAW
  }

  private static final Arbitrary<List<Tuple2<Edit, String>>> EDITS =
      Combinators.combine(
              Arbitraries.frequency(
                  Tuple.of(10, Edit.KEEP),
                  Tuple.of(2, Edit.RATE),
                  Tuple.of(2, Edit.EXTEND),
                  Tuple.of(2, Edit.REWORD),
                  Tuple.of(2, Edit.RENAME),
                  Tuple.of(2, Edit.MOVE),
                  Tuple.of(1, Edit.DIVIDE),
                  Tuple.of(2, Edit.MERGE),
                  Tuple.of(1, Edit.DROP),
                  Tuple.of(1, Edit.WITHDRAW)),
              Texts.LINES)
          .as(Tuple::of)
          .list()
          .ofMinSize(1)
          .ofMaxSize(10);

  /** Later editions of a catalogue that is not known yet. */
  static final Arbitrary<Draft> DRAFTS =
      Combinators.combine(EDITS, Catalogues.CONTROLS.list().ofMaxSize(3))
          .as((edits, added) -> (Draft) older -> new Revision(older, edits).with(added))
          .withoutEdgeCases();

  static final Arbitrary<Tuple2<Catalogue, Catalogue>> PAIRS =
      Combinators.combine(Catalogues.CATALOGUES, DRAFTS)
          .as((older, draft) -> Tuple.of(older, draft.after(older)))
          .withoutEdgeCases();

  static final Arbitrary<Tuple3<Catalogue, Catalogue, Assessment>> ASSESSED =
      Combinators.combine(AssessmentArbitrary.create().withCatalogues(), DRAFTS)
          .as((pair, draft) -> Tuple.of(pair.get1(), draft.after(pair.get1()), pair.get2()))
          .withoutEdgeCases();

  static final Arbitrary<CatalogueDifference> DIFFERENCES =
      PAIRS.map(pair -> CatalogueDifference.between(pair.get1(), pair.get2())).withoutEdgeCases();

  static final Arbitrary<Migration> MIGRATIONS =
      ASSESSED.map(all -> Migration.of(all.get3(), all.get1(), all.get2())).withoutEdgeCases();

  /** Both counts are evenly spread, and nothing is shared only sometimes. */
  static final Arbitrary<WordOverlap> OVERLAPS =
      Combinators.combine(Choices.evenly(0, 20), Choices.evenly(0, 20))
          .as((shared, others) -> new WordOverlap(shared, shared + others))
          .withoutEdgeCases();

  private static final Arbitrary<Integer> PICKS = Choices.evenly(0, 1_000);

  static final Arbitrary<ControlChange> CHANGES =
      Combinators.combine(DIFFERENCES, PICKS)
          .as((all, pick) -> all.getChanges().get(pick % all.getChanges().size()))
          .withoutEdgeCases();

  static final Arbitrary<MigrationEntry> ENTRIES =
      Combinators.combine(MIGRATIONS, PICKS)
          .as((all, pick) -> all.getEntries().get(pick % all.getEntries().size()))
          .withoutEdgeCases();

  static final Arbitrary<MigratedLink> LINKS =
      Combinators.combine(Choices.evenly(0, 9), CHANGES, Catalogues.CONTROL_IDS)
          .as(
              (index, change, id) ->
                  new MigratedLink(
                      "actions[" + index + "].controls",
                      change.getOlder().stream().findFirst().orElse(id),
                      change.getNewer()))
          .withoutEdgeCases();

  private Editions() {}

  /** A later edition of a catalogue that is not known yet. */
  @FunctionalInterface
  interface Draft {
    Catalogue after(Catalogue older);
  }

  /** Makes one later edition. */
  private static final class Revision {

    private final Catalogue older;
    private final List<Tuple2<Edit, String>> edits;
    private final CatalogueEdition edition;
    private final List<Control> controls = new ArrayList<>();

    Revision(Catalogue older, List<Tuple2<Edit, String>> edits) {
      this.older = older;
      this.edits = edits;
      CatalogueEdition before = older.getEdition();
      this.edition = CatalogueEdition.of(before.catalogue(), before.edition() + ".next");
    }

    Catalogue with(List<Control> added) {
      ImmutableList<Control> before = older.getControlsInForce();
      for (int i = 0; i < before.size(); i++) {
        Tuple2<Edit, String> edit = edits.get(i % edits.size());
        edit(before.get(i), edit.get1(), edit.get2(), i);
      }
      for (int i = 0; i < added.size(); i++) {
        controls.add(
            Control.builder()
                .from(added.get(i))
                .id(ControlId.of("added/" + i))
                .section(older.getSections().get(0).id())
                .build());
      }
      return Catalogue.builder().from(older).edition(edition).controls(controls).build();
    }

    private void edit(Control control, Edit edit, String text, int i) {
      // No generated identifier in a catalogue looks so.
      ControlId other = ControlId.of("later/" + i);
      switch (edit) {
        case KEEP -> controls.add(control);
        case RATE ->
            controls.add(
                copy(control).force(Stated.local(Force.MUST)).weight(Control.MAX_WEIGHT).build());
        case EXTEND ->
            controls.add(copy(control).statement(control.getStatement() + " " + text).build());
        case REWORD -> controls.add(copy(control).title(text).statement(text).build());
        case RENAME -> controls.add(copy(control).id(other).build());
        case MOVE -> {
          controls.add(copy(control).id(other).title(text).build());
          keep(control, Succession.movedTo(edition, other));
        }
        case DIVIDE -> {
          ControlId second = ControlId.of("later/" + i + "b");
          controls.add(copy(control).id(other).title(text).build());
          controls.add(copy(control).id(second).statement(text).build());
          keep(control, Succession.movedTo(edition, other, second));
        }
        case MERGE -> merge(control);
        case DROP -> {}
        case WITHDRAW -> keep(control, Succession.withdrawn(edition));
      }
    }

    /** Into the last control that is in force. */
    private void merge(Control control) {
      controls.stream()
          .filter(each -> !each.isRetiredIn(edition))
          .reduce((first, second) -> second)
          .ifPresentOrElse(
              last -> keep(control, Succession.mergedInto(edition, last.getId())),
              () -> controls.add(control));
    }

    private void keep(Control control, Succession succession) {
      controls.add(copy(control).successions(ImmutableList.of(succession)).build());
    }

    private static Control.Builder copy(Control control) {
      return Control.builder().from(control);
    }
  }
}
