package org.psncontrols.model.assessment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import org.psncontrols.model.control.ControlId;

/**
 * What a migration made of the link from a finding, action, inheritance or risk acceptance to a
 * control.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param path where the link stood in the assessment, such as {@code actions[2].controls}; never
 *     null
 * @param older the control of the older edition, never null
 * @param newer the controls of the newer edition to which it leads now; empty where it leads
 *     nowhere and was dropped, an inheritance as a whole; never null
 * @since 0.1
 */
public record MigratedLink(String path, ControlId older, ImmutableSortedSet<ControlId> newer) {

  /**
   * Checks that all parts are there.
   *
   * @param path where the link stood in the assessment, such as {@code actions[2].controls}; never
   *     null
   * @param older the control of the older edition, never null
   * @param newer the controls of the newer edition to which it leads now; empty where it leads
   *     nowhere and was dropped, an inheritance as a whole; never null
   */
  public MigratedLink {
    requireNonNull(path, "path");
    requireNonNull(older, "older");
    requireNonNull(newer, "newer");
  }
}
