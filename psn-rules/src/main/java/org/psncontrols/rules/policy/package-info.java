/**
 * The parameters of checks and decisions, as data with sources.
 *
 * <p>A {@link org.psncontrols.rules.policy.CompliancePolicy} holds every parameter with its
 * standing, and the {@link org.psncontrols.rules.policy.Regime}s in force from date to date.
 */
@NullMarked
package org.psncontrols.rules.policy;

import org.jspecify.annotations.NullMarked;
