package org.psncontrols.rules.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlChange;
import org.psncontrols.model.control.ControlId;

/**
 * The controls on their way from one edition to another, in the sections of the older one.
 *
 * <p>Not thread-safe.
 */
final class EditionSlots {

  private final List<EditionSlot> slots = new ArrayList<>();

  /** All controls as the older edition has them. */
  EditionSlots(ImmutableList<Control> controls, Map<ControlId, Response> given) {
    for (Control control : controls) {
      slots.add(
          new EditionSlot(
              control.getId(),
              true,
              EditionSlot.copy(control).build(),
              Optional.ofNullable(given.get(control.getId()))));
    }
  }

  ImmutableList<Control> controls() {
    return slots.stream().map(EditionSlot::control).collect(ImmutableList.toImmutableList());
  }

  ImmutableList<Response> responses() {
    return slots.stream()
        .flatMap(slot -> slot.boundResponse().stream())
        .collect(ImmutableList.toImmutableList());
  }

  void remove(ControlId older) {
    slots.remove(indexOf(older, true));
  }

  /** What has become a control of the newer edition. */
  EditionSlot find(ControlId newer) {
    return slots.get(indexOf(newer, false));
  }

  private int indexOf(ControlId name, boolean waiting) {
    return Iterables.indexOf(slots, slot -> slot.waiting() == waiting && slot.name().equals(name));
  }

  /**
   * Puts the newer controls of a change where the first of the older ones stood.
   *
   * @param like makes each of them from that first one, given its new name; the section stays
   */
  void replace(ControlChange change, BecomesControl like, Map<ControlId, Response> responses) {
    int at = indexOf(change.getOlder().first(), true);
    Control first = slots.get(at).control();
    Set<ControlId> olderIds = change.getOlder();
    at -= Math.toIntExact(slots.stream().limit(at).filter(slot -> isOf(slot, olderIds)).count());
    slots.removeIf(slot -> isOf(slot, olderIds));
    Set<ControlId> taken = new HashSet<>();
    slots.forEach(slot -> taken.add(slot.control().getId()));
    for (ControlId id : change.getNewer()) {
      ControlId free = free(id, taken);
      taken.add(free);
      Control control =
          EditionSlot.copy(like.from(first, id)).id(free).section(first.getSection()).build();
      slots.add(at++, new EditionSlot(id, false, control, Optional.ofNullable(responses.get(id))));
    }
  }

  /** What an older control becomes under a newer name. */
  interface BecomesControl {
    Control from(Control older, ControlId newer);
  }

  private static boolean isOf(EditionSlot slot, Set<ControlId> olderIds) {
    return slot.waiting() && olderIds.contains(slot.name());
  }

  /** The identifier itself, unless a control has it that is still to be renamed. */
  private static ControlId free(ControlId id, Set<ControlId> taken) {
    ControlId free = id;
    for (int i = 1; taken.contains(free); i++) {
      String end = "-" + i;
      String start = id.value();
      int length = Math.min(start.length(), ControlId.MAX_LENGTH - end.length());
      free = ControlId.of(start.substring(0, length) + end);
    }
    return free;
  }

  /** Once nothing is to be renamed any more, each control can have its own name. */
  void settle() {
    slots.replaceAll(EditionSlot::settled);
  }

  /** Changes a control that bears the name of the newer edition, and says what it was. */
  EditionSlot change(ControlId name, UnaryOperator<EditionSlot> change) {
    int at = indexOf(name, false);
    EditionSlot before = slots.get(at);
    slots.set(at, change.apply(before));
    return before;
  }
}
