/**
 * What a connected body must meet: catalogues of controls.
 *
 * <p>A {@link org.psncontrols.model.control.Catalogue} is one edition of a code, in {@link
 * org.psncontrols.model.control.Section}s of {@link org.psncontrols.model.control.Control}s. An
 * assessment is pinned to a {@link org.psncontrols.model.control.CatalogueEdition} for ever.
 */
@NullMarked
package org.psncontrols.model.control;

import org.jspecify.annotations.NullMarked;
