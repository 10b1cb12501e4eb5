package org.psncontrols.model.control;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.psncontrols.model.problem.Problems;

/**
 * What became of each control between two editions.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface CatalogueDifference {

  /**
   * The edition that came first.
   *
   * @return the older edition
   */
  CatalogueEdition getOlder();

  /**
   * The edition that came later.
   *
   * @return the newer edition
   */
  CatalogueEdition getNewer();

  /**
   * What became of each control in force.
   *
   * @return the changes in the order of the older edition, then the additions in the order of the
   *     newer one
   */
  ImmutableList<ControlChange> getChanges();

  /**
   * What is wrong with the successions that were followed.
   *
   * @return the problems, with paths into the catalogue that they name
   */
  @Value.Default
  default Problems getProblems() {
    return Problems.none();
  }

  /**
   * The identifiers that both editions have for different controls.
   *
   * @return the identifiers that appear on both sides, but not in one change other than a
   *     replacement
   */
  @Value.Lazy
  default ImmutableSortedSet<ControlId> getReusedIdentifiers() {
    Set<ControlId> newer = new HashSet<>();
    getChanges().forEach(change -> newer.addAll(change.getNewer()));
    ImmutableSortedSet.Builder<ControlId> reused = ImmutableSortedSet.naturalOrder();
    for (ControlChange change : getChanges()) {
      for (ControlId id : change.getOlder()) {
        boolean kept =
            change.getKind() != ControlChange.Kind.REPLACED && change.getNewer().contains(id);
        if (!kept && newer.contains(id)) {
          reused.add(id);
        }
      }
    }
    return reused.build();
  }

  /**
   * The changes of one kind.
   *
   * @param kind the kind, never null
   * @return the changes in their order
   */
  default ImmutableList<ControlChange> ofKind(ControlChange.Kind kind) {
    return getChanges().stream()
        .filter(change -> change.getKind() == kind)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * What became of a control.
   *
   * @param id its identifier in the older edition, never null
   * @return the change; empty where the older edition has no such control in force
   */
  default Optional<ControlChange> findByOlder(ControlId id) {
    return getChanges().stream().filter(change -> change.getOlder().contains(id)).findFirst();
  }

  /**
   * Where a control comes from.
   *
   * @param id its identifier in the newer edition, never null
   * @return the change; empty where the newer edition has no such control in force
   */
  default Optional<ControlChange> findByNewer(ControlId id) {
    return getChanges().stream().filter(change -> change.getNewer().contains(id)).findFirst();
  }

  /**
   * Compares two editions by what they say, and never by identifiers alone.
   *
   * <p>Every control in force stands in one change. They are found in this order, each from those
   * that are left:
   *
   * <ol>
   *   <li>Successions: those of the older edition that lead to the newer one, and those of the
   *       entries that the newer one keeps for reference. Links through entries of the newer
   *       edition are followed to their end; a third edition is never guessed at. Controls that
   *       links connect form one change.
   *   <li>The same content: title and statement but for letter case, white space and Unicode
   *       compatibility forms, and the parameters. First under the same identifier, then under the
   *       same titles of the section and of those in which it stands, then under the same title of
   *       the section, then wherever they stand; several alike pair in the order of the editions.
   *   <li>The same identifier with alike texts, as {@link WordOverlap} defines.
   *   <li>The same identifier with other content is a replacement.
   *   <li>What is then left of the older edition was withdrawn, of the newer one added.
   * </ol>
   *
   * @param older the edition that came first, never null
   * @param newer the edition that came later, never null
   * @return what became of each control
   */
  static CatalogueDifference between(Catalogue older, Catalogue newer) {
    return new CatalogueComparison(older, newer).compare();
  }

  /**
   * A new builder.
   *
   * @return a builder that needs both editions
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds differences; not thread-safe. */
  final class Builder extends ImmutableCatalogueDifference.Builder {
    Builder() {}
  }
}
