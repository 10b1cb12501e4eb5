/**
 * May a body stay connected? The decision with its reasons.
 *
 * <p>A {@link org.psncontrols.rules.compliance.Decider} looks at a submission under a regime as at
 * a date and gives a {@link org.psncontrols.rules.compliance.Decision}: an outcome, and every
 * {@link org.psncontrols.rules.compliance.Reason} for it with what would cure it.
 */
@NullMarked
package org.psncontrols.rules.compliance;

import org.jspecify.annotations.NullMarked;
