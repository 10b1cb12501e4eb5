/**
 * The programme report in words, numbers and coordinates, ready to be put on a page. Not exported:
 * it serves the renderers, and the generated templates beside it.
 */
@NullMarked
package org.psncontrols.reporting.render.page;

import org.jspecify.annotations.NullMarked;
