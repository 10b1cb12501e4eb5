/**
 * What the published generators cost, beside the same values made by hand and by jqwik's
 * combinators.
 *
 * <p>{@code ByHand...} makes values with the model's builders, straight from a {@link
 * java.util.SplittableRandom}: the measuring rod. {@code Combined...} makes them as a test author
 * would without the testkit. Both mirror the published generators part by part: as many, as often,
 * as long. A test holds them to that, and names what is left out.
 */
@NullMarked
package org.psncontrols.benchmarks.generators;

import org.jspecify.annotations.NullMarked;
