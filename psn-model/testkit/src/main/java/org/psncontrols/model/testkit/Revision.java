package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Force;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.control.Succession;
import org.psncontrols.model.source.Stated;

/**
 * What makes a later edition of a catalogue, whatever the catalogue.
 *
 * @param steps what happens to the controls in force: each takes the next step, in turn
 * @param added controls to add
 */
record Revision(ImmutableList<Step> steps, ImmutableList<Control> added) {

  /** The most controls by which one control becomes more. */
  private static final int MOST_MORE = 2;

  /** What a later edition does to a control. */
  enum Edit {
    KEEP,
    RATE,
    EXTEND,
    REWORD,
    RENAME,
    MOVE,
    DIVIDE,
    MERGE,
    DROP,
    WITHDRAW;

    private static final ImmutableList<Edit> ALL = ImmutableList.copyOf(values());

    /** Keeps the control more often than anything else; shrinks to that. */
    static Edit any(Draw draw) {
      return ALL.get(draw.weighted(10, 2, 2, 2, 2, 2, 1, 2, 1, 1));
    }
  }

  /**
   * What happens to one control.
   *
   * @param text the new words, where there are any
   */
  record Step(Edit edit, String text) {}

  static Revision any(Draw draw) {
    return new Revision(
        draw.list(1, 10, step -> new Step(Edit.any(step), step.make(Texts::line))),
        draw.list(0, 3, Catalogues::control));
  }

  /** The same for every control, and nothing else. */
  static Revision only(Draw draw, Edit edit) {
    return new Revision(
        ImmutableList.of(new Step(edit, draw.make(Texts::line))), ImmutableList.of());
  }

  Catalogue of(Catalogue older) {
    return new Writer(older).write(this);
  }

  /** Writes one later edition. */
  private static final class Writer {

    private final Catalogue older;
    private final CatalogueEdition edition;
    private final List<Control> controls = new ArrayList<>();

    Writer(Catalogue older) {
      this.older = older;
      this.edition = after(older.getEdition());
    }

    private static CatalogueEdition after(CatalogueEdition before) {
      String next = before.edition() + ".next";
      return CatalogueEdition.of(
          before.catalogue(), next.length() <= CatalogueEdition.MAX_LENGTH ? next : "next");
    }

    Catalogue write(Revision revision) {
      ImmutableList<Control> before = older.getControlsInForce();
      for (int i = 0; i < before.size(); i++) {
        Step step = revision.steps.get(i % revision.steps.size());
        boolean full = controls.size() + before.size() - i + MOST_MORE > Catalogue.MAX_CONTROLS;
        edit(before.get(i), full ? Edit.KEEP : step.edit(), step.text(), i);
      }
      ImmutableList<Section> sections = older.getSections();
      int room = sections.isEmpty() ? 0 : Catalogue.MAX_CONTROLS - controls.size();
      for (int i = 0; i < Math.min(room, revision.added.size()); i++) {
        controls.add(
            Control.builder()
                .from(revision.added.get(i))
                .id(unusedId("added/" + i))
                .section(sections.get(i % sections.size()).id())
                .build());
      }
      return Catalogue.builder().from(older).edition(edition).controls(controls).build();
    }

    private void edit(Control control, Edit edit, String text, int i) {
      ControlId other = unusedId("later/" + i);
      switch (edit) {
        case KEEP -> controls.add(control);
        case RATE ->
            controls.add(
                copy(control).force(Stated.local(Force.MUST)).weight(Control.MAX_WEIGHT).build());
        case EXTEND -> {
          String extended = control.getStatement() + " " + text;
          controls.add(
              extended.length() > Control.MAX_TEXT_LENGTH
                  ? control
                  : copy(control).statement(extended).build());
        }
        case REWORD -> controls.add(copy(control).title(text).statement(text).build());
        case RENAME -> controls.add(copy(control).id(other).build());
        case MOVE -> {
          controls.add(copy(control).id(other).title(text).build());
          keep(control, Succession.movedTo(edition, other));
        }
        case DIVIDE -> {
          ControlId second = unusedId("later/" + i + "b");
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

    private ControlId unusedId(String id) {
      return Catalogues.unusedId(id, older.getControlsById().keySet());
    }

    private static Control.Builder copy(Control control) {
      return Control.builder().from(control);
    }
  }
}
