/**
 * Text from data, made harmless for where it is put: on a line of plain text, in Markdown, in JSON.
 *
 * <p>Not exported: it serves the packages that render.
 */
@NullMarked
package org.psncontrols.reporting.text;

import org.jspecify.annotations.NullMarked;
