/**
 * What scoring costs, beside the fastest that gives the same answer, what somebody would write
 * without the library, and engines that run rules.
 *
 * <p>All compute the same from the same answers: the weighted sum of attainments, the sum of
 * weights, and whether every control that must be met is. A test holds them to it.
 */
@NullMarked
package org.psncontrols.benchmarks.scoring;

import org.jspecify.annotations.NullMarked;
