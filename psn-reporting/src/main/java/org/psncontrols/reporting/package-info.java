/**
 * What to tell: portfolios, the programme report and its renderers. The concepts are the packages
 * below this one; this package itself holds only the build-time style that the value types share.
 */
@ReportingStyle
@NullMarked
package org.psncontrols.reporting;

import org.jspecify.annotations.NullMarked;
