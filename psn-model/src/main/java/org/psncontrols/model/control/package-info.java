/**
 * What a connected body must meet: catalogues of controls.
 *
 * <p>A {@link org.psncontrols.model.control.Catalogue} is one edition of a code, in {@link
 * org.psncontrols.model.control.Section}s of {@link org.psncontrols.model.control.Control}s. An
 * assessment is pinned to a {@link org.psncontrols.model.control.CatalogueEdition} for ever.
 *
 * <p>A {@link org.psncontrols.model.control.Profile} takes controls from catalogues and other
 * profiles and changes them; resolved, it is a catalogue of its own edition. A {@link
 * org.psncontrols.model.control.CatalogueDifference} tells what became of each control between two
 * editions, by what they say and by each control's {@link
 * org.psncontrols.model.control.Succession}s, never by identifiers alone. A {@link
 * org.psncontrols.model.control.ControlMapping} relates controls of different catalogues.
 */
@NullMarked
package org.psncontrols.model.control;

import org.jspecify.annotations.NullMarked;
