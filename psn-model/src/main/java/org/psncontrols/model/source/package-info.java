/**
 * Where a fact comes from.
 *
 * <p>Nothing in the library is passed off as official: a {@link
 * org.psncontrols.model.source.Stated} value carries its {@link
 * org.psncontrols.model.source.Standing} and, where there is one, the {@link
 * org.psncontrols.model.source.SourceReference} it was read in. A {@link
 * org.psncontrols.model.source.DateSpan} is a date no more precise than its source.
 */
@NullMarked
package org.psncontrols.model.source;

import org.jspecify.annotations.NullMarked;
