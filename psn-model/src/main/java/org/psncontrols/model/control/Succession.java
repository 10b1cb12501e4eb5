package org.psncontrols.model.control;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;

/**
 * What became of a control in an edition.
 *
 * <p>It stands on the control as the older edition has it, pointing forward, or on the entry that
 * the newer edition keeps for it; {@link Control#isRetiredIn} tells the two apart. Whether the
 * targets exist is for checks of the catalogues to find.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param kind what became of it, never null
 * @param targets the controls that took its place; empty exactly where it was withdrawn; never null
 * @param since the edition in which it was so for the first time, never null
 * @since 0.1
 */
public record Succession(
    Kind kind, ImmutableSortedSet<ControlReference> targets, CatalogueEdition since) {

  /**
   * What can become of a control.
   *
   * @since 0.1
   */
  public enum Kind {
    /** It has another identifier now, or several controls took it over part by part. */
    MOVED_TO,
    /** It is part of controls that ask for more. */
    MERGED_INTO,
    /** Nothing took its place. */
    WITHDRAWN
  }

  /**
   * Checks that the targets fit the kind.
   *
   * @param kind what became of it, never null
   * @param targets the controls that took its place; empty exactly where it was withdrawn; never
   *     null
   * @param since the edition in which it was so for the first time, never null
   * @throws IllegalArgumentException if a withdrawn control has targets, or another has none
   */
  public Succession {
    requireNonNull(kind, "kind");
    requireNonNull(targets, "targets");
    requireNonNull(since, "since");
    if ((kind == Kind.WITHDRAWN) != targets.isEmpty()) {
      throw new IllegalArgumentException(
          "a control that was moved or merged must have targets, and a withdrawn one none, but the"
              + " succession is "
              + kind
              + " with "
              + targets.size());
    }
  }

  /**
   * A move.
   *
   * @param since the edition in which it was so for the first time, never null
   * @param targets the identifiers in that edition, at least one, none of them null
   * @return the succession
   * @throws IllegalArgumentException if there is no target
   */
  public static Succession movedTo(CatalogueEdition since, ControlId... targets) {
    return new Succession(Kind.MOVED_TO, references(since, targets), since);
  }

  /**
   * A merger.
   *
   * @param since the edition in which it was so for the first time, never null
   * @param targets the identifiers in that edition, at least one, none of them null
   * @return the succession
   * @throws IllegalArgumentException if there is no target
   */
  public static Succession mergedInto(CatalogueEdition since, ControlId... targets) {
    return new Succession(Kind.MERGED_INTO, references(since, targets), since);
  }

  /**
   * A withdrawal.
   *
   * @param since the edition in which it was so for the first time, never null
   * @return the succession
   */
  public static Succession withdrawn(CatalogueEdition since) {
    return new Succession(Kind.WITHDRAWN, ImmutableSortedSet.of(), since);
  }

  private static ImmutableSortedSet<ControlReference> references(
      CatalogueEdition edition, ControlId... ids) {
    return Arrays.stream(ids)
        .map(id -> new ControlReference(edition, id))
        .collect(ImmutableSortedSet.toImmutableSortedSet(ControlReference::compareTo));
  }
}
