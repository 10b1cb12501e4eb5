/**
 * Generators of model values for property-based tests with jqwik.
 *
 * <p>{@link org.psncontrols.model.testkit.PsnArbitraries} makes them by hand; with this module on
 * the test path a plain {@code @ForAll Assessment} works by itself, through {@link
 * org.psncontrols.model.testkit.PsnArbitraryProvider}. {@link
 * org.psncontrols.model.testkit.PsnDomain} is the same for properties that name their domains.
 *
 * <p>Values are valid by construction: what an aggregate refers to is there, its days fit together,
 * and every rule that can be checked on it alone is kept. Texts are unkind all the same: other
 * scripts, combining characters, markup, formulas. Everything shrinks.
 */
@NullMarked
package org.psncontrols.model.testkit;

import org.jspecify.annotations.NullMarked;
