/**
 * May a body stay connected? The regimes by date, the policy's parameters, and the decision with
 * its reasons.
 *
 * <p>A {@link org.psncontrols.rules.compliance.CompliancePolicy} holds every parameter as data with
 * its standing and the {@link org.psncontrols.rules.compliance.Regime}s in force from date to date.
 * A {@link org.psncontrols.rules.compliance.Decider} looks at a submission under a regime as at a
 * date and gives a {@link org.psncontrols.rules.compliance.Decision}: an outcome, and every {@link
 * org.psncontrols.rules.compliance.Reason} for it with what would cure it.
 */
@NullMarked
package org.psncontrols.rules.compliance;

import org.jspecify.annotations.NullMarked;
