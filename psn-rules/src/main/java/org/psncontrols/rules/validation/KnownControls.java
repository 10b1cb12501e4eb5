package org.psncontrols.rules.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;

/**
 * Whether controls are in force in the catalogue; where the catalogue is not known, that is the
 * only fault.
 */
final class KnownControls {

  private final Faults faults;
  private final @Nullable Catalogue catalogue;

  /** Looked up once, as every response, action and the like asks for some of them. */
  private final ImmutableMap<ControlId, Control> controls;

  KnownControls(Faults faults, Optional<Catalogue> catalogue) {
    this.faults = faults;
    this.catalogue = catalogue.orElse(null);
    this.controls = catalogue.isPresent() ? catalogue.get().getControlsById() : ImmutableMap.of();
  }

  void check(Path parent, String field, ControlId control) {
    if (isOutOfForce(control)) {
      fault(parent.field(field), control);
    }
  }

  void checkAll(Path parent, Iterable<ControlId> named) {
    int index = 0;
    for (ControlId control : named) {
      if (isOutOfForce(control)) {
        fault(parent.item("controls", index), control);
      }
      index++;
    }
  }

  private boolean isOutOfForce(ControlId control) {
    if (catalogue == null) {
      return false;
    }
    Control found = controls.get(control);
    return found == null
        || (!found.getSuccessions().isEmpty() && found.isRetiredIn(catalogue.getEdition()));
  }

  private void fault(Path path, ControlId control) {
    faults.add(
        controls.containsKey(control) ? Rules.CONTROL_RETIRED : Rules.CONTROL_UNKNOWN,
        path,
        control,
        requireNonNull(catalogue).getEdition());
  }
}
