package org.psncontrols.model.control;

import com.google.common.collect.ImmutableSortedSet;
import org.immutables.value.Value;

/**
 * Which controls of a catalogue are meant: those that fit any of its criteria.
 *
 * <p>Without a criterion it selects nothing. Immutable and thread-safe; a value type, so do not use
 * its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Selection {

  /**
   * Whether every control is meant.
   *
   * @return true if all are selected, whatever the other criteria; false unless set
   */
  @Value.Default
  default boolean isAll() {
    return false;
  }

  /**
   * Controls by identifier.
   *
   * @return the identifiers
   */
  @Value.NaturalOrder
  ImmutableSortedSet<ControlId> getControls();

  /**
   * Sections whose controls are meant; those of sections within them are where these are named too.
   *
   * @return the sections' identifiers
   */
  @Value.NaturalOrder
  ImmutableSortedSet<String> getSections();

  /**
   * Forces whose controls are meant.
   *
   * @return the forces; a control without a stated force has none of them
   */
  @Value.NaturalOrder
  ImmutableSortedSet<Force> getForces();

  /**
   * Audiences whose controls are meant.
   *
   * @return the audiences; a control that is not restricted to audiences is for each of them
   */
  @Value.NaturalOrder
  ImmutableSortedSet<Audience> getAudiences();

  /**
   * Whether a control is meant.
   *
   * @param control the control, never null
   * @return true if it fits any criterion
   */
  default boolean selects(Control control) {
    return isAll()
        || getControls().contains(control.getId())
        || getSections().contains(control.getSection())
        || control.getForce().filter(force -> getForces().contains(force.value())).isPresent()
        || getAudiences().stream().anyMatch(audience -> isFor(control, audience));
  }

  private static boolean isFor(Control control, Audience audience) {
    ImmutableSortedSet<Audience> audiences = control.getApplicability().getAudiences();
    return audiences.isEmpty() || audiences.contains(audience);
  }

  /**
   * Every control.
   *
   * @return the selection of all
   */
  static Selection all() {
    return builder().all(true).build();
  }

  /**
   * No control.
   *
   * @return the selection without a criterion
   */
  static Selection none() {
    return builder().build();
  }

  /**
   * Controls by identifier alone.
   *
   * @param controls the identifiers, none of them null
   * @return the selection
   */
  static Selection of(ControlId... controls) {
    return builder().addControls(controls).build();
  }

  /**
   * A new builder.
   *
   * @return a builder that needs nothing
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds selections; not thread-safe. */
  final class Builder extends ImmutableSelection.Builder {
    Builder() {}
  }
}
