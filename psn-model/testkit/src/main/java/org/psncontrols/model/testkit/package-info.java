/**
 * Generators of model values for property-based tests with jqwik.
 *
 * <p>With this module on the test path a plain {@code @ForAll Assessment} works by itself, through
 * {@link org.psncontrols.model.testkit.PsnArbitraryProvider}. {@link
 * org.psncontrols.model.testkit.PsnDomain} is the same for properties that name their domains. To
 * configure generators, or combine them with others, there is a class of them for each package of
 * the model, such as {@link org.psncontrols.model.testkit.AssessmentArbitraries}.
 *
 * <p>Values are valid by construction: what an aggregate refers to is there, its days fit together,
 * and every rule that can be checked on it alone is kept. Texts are unkind all the same: other
 * scripts, combining characters, markup, formulas. Everything shrinks.
 *
 * <p>The opposite, values that break one rule each, comes from {@link
 * org.psncontrols.model.testkit.InvalidArbitraries}: for the test that a form or a service of one's
 * own refuses what it must.
 */
@NullMarked
package org.psncontrols.model.testkit;

import org.jspecify.annotations.NullMarked;
