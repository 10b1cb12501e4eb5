package org.psncontrols.model.testkit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.Successions;

/**
 * Organisations that know each other, as {@link Successions#problemsIn} takes them.
 *
 * <p>The path of an {@link Invalid} one starts from the list, as in {@code [3].successors}.
 * Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param organisations the organisations, never null
 * @since 0.1
 */
public record OrganisationGroup(ImmutableList<Organisation> organisations) {

  /**
   * Takes the list as it is.
   *
   * @param organisations the organisations, never null
   */
  public OrganisationGroup {
    requireNonNull(organisations, "organisations");
  }
}
