package org.psncontrols.rules.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;

/**
 * A control on its way from one edition to another, with its answer.
 *
 * @param name what it is called: as in the older edition while it waits, then as in the newer one
 * @param waiting whether nothing has become of it yet
 * @param control the control, under its name unless another still bears that
 * @param response what was answered to it
 */
record EditionSlot(ControlId name, boolean waiting, Control control, Optional<Response> response) {

  /** Nothing but where it is held tells whether it is in force, so it leads to no other. */
  static Control.Builder copy(Control control) {
    return Control.builder().from(control).successions(ImmutableList.of());
  }

  /** The same under its own name, with nothing more to become of it. */
  EditionSlot settled() {
    return new EditionSlot(name, false, copy(control).id(name).build(), response);
  }

  Optional<Response> boundResponse() {
    return response.map(given -> Response.builder().from(given).control(control.getId()).build());
  }
}
