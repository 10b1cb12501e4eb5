package org.psncontrols.rules.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;

/**
 * A catalogue's controls in force by their ordinals, and what a policy asks of each.
 *
 * <p>Found out once, so that laying an assessment out is a walk over arrays.
 */
final class Layout {

  private static final int BITS = 6;

  private final Catalogue catalogue;
  private final ScoringPolicy policy;
  private final ImmutableList<Control> controls;
  private final ControlId[] ids;
  private final boolean[] evidenceDemanded;
  private final Map<ControlId, Integer> ordinals = new HashMap<>();

  private Layout(Catalogue catalogue, ScoringPolicy policy) {
    this.catalogue = requireNonNull(catalogue, "catalogue");
    this.policy = requireNonNull(policy, "policy");
    this.controls = catalogue.getControlsInForce();
    this.ids = new ControlId[controls.size()];
    this.evidenceDemanded = new boolean[controls.size()];
    for (int i = 0; i < ids.length; i++) {
      Control control = controls.get(i);
      ids[i] = control.getId();
      evidenceDemanded[i] = policy.getEvidenceDemand().isDemandedFor(control);
      ordinals.put(control.getId(), i);
    }
  }

  static Layout of(Catalogue catalogue, ScoringPolicy policy) {
    return new Layout(catalogue, policy);
  }

  Catalogue catalogue() {
    return catalogue;
  }

  ScoringPolicy policy() {
    return policy;
  }

  ImmutableList<Control> controls() {
    return controls;
  }

  int size() {
    return ids.length;
  }

  /** How many longs hold a bit for each control. */
  int words() {
    return (ids.length + Long.SIZE - 1) >> BITS;
  }

  boolean isEvidenceDemanded(int ordinal) {
    return evidenceDemanded[ordinal];
  }

  OptionalInt find(ControlId control) {
    Integer ordinal = ordinals.get(control);
    return ordinal == null ? OptionalInt.empty() : OptionalInt.of(ordinal);
  }

  /** Whether forms of the other can be scored here too. */
  boolean isSameAs(Layout other) {
    return this == other || (policy.equals(other.policy) && catalogue.equals(other.catalogue));
  }

  /** The first response to each control, null where there is none. */
  @Nullable Response[] responses(Assessment assessment) {
    checkArgument(
        assessment.getCatalogue().equals(catalogue.getEdition()),
        "assessment %s answers catalogue %s, but is held against %s",
        assessment.getId(),
        assessment.getCatalogue(),
        catalogue.getEdition());
    @Nullable Response[] responses = new Response[ids.length];
    ImmutableList<Response> given = assessment.getResponses();
    // Most assessments answer in catalogue order, so the next control is tried before the map.
    int expected = 0;
    for (int i = 0; i < given.size(); i++) {
      Response response = given.get(i);
      int ordinal =
          expected < ids.length && ids[expected].equals(response.getControl())
              ? expected
              : ordinals.getOrDefault(response.getControl(), -1);
      if (ordinal >= 0) {
        if (responses[ordinal] == null) {
          responses[ordinal] = response;
        }
        expected = ordinal + 1;
      }
    }
    return responses;
  }
}
