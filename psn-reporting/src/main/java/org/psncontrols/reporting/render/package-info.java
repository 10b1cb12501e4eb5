/**
 * The programme report for people and programs: one HTML page, Markdown, and JSON.
 *
 * <p>A renderer only renders. Whatever it says about the programme is in the {@link
 * org.psncontrols.reporting.programme.ProgrammeReport}, and the same report gives the same bytes in
 * every locale and zone.
 */
@NullMarked
package org.psncontrols.reporting.render;

import org.jspecify.annotations.NullMarked;
