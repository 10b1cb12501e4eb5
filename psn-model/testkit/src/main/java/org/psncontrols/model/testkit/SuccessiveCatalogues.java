package org.psncontrols.model.testkit;

import static java.util.Objects.requireNonNull;

import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueDifference;

/**
 * A catalogue and a later edition of it, as {@link CatalogueDifference#between} compares them.
 *
 * <p>The path of an {@link Invalid} one starts from the edition that the problem is in. Immutable
 * and thread-safe; a value type, so do not use its identity.
 *
 * @param older the older edition, never null
 * @param newer the newer edition, never null
 * @since 0.1
 */
public record SuccessiveCatalogues(Catalogue older, Catalogue newer) {

  /**
   * Takes the parts as they are.
   *
   * @param older the older edition, never null
   * @param newer the newer edition, never null
   */
  public SuccessiveCatalogues {
    requireNonNull(older, "older");
    requireNonNull(newer, "newer");
  }
}
