package org.psncontrols.model.testkit;

import static java.util.Objects.requireNonNull;

import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.ControlMapping;

/**
 * A mapping and the two catalogues that {@link ControlMapping#findProblems} holds it against.
 *
 * <p>The path of an {@link Invalid} one starts from the mapping. Immutable and thread-safe; a value
 * type, so do not use its identity.
 *
 * @param mapping the mapping, never null
 * @param source the catalogue that is mapped, never null
 * @param target the catalogue that it is mapped to, never null
 * @since 0.1
 */
public record MappingWithCatalogues(ControlMapping mapping, Catalogue source, Catalogue target) {

  /**
   * Takes the parts as they are.
   *
   * @param mapping the mapping, never null
   * @param source the catalogue that is mapped, never null
   * @param target the catalogue that it is mapped to, never null
   */
  public MappingWithCatalogues {
    requireNonNull(mapping, "mapping");
    requireNonNull(source, "source");
    requireNonNull(target, "target");
  }
}
