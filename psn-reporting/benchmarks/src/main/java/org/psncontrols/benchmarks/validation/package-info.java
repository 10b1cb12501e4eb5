/**
 * What checks cost, beside the same checks written by hand and by Hibernate Validator cascading
 * through the value.
 *
 * <p>{@code ByHand...} are the measuring rod: plain loops that know what is to be checked. A test
 * holds all candidates to the same problems.
 */
@NullMarked
package org.psncontrols.benchmarks.validation;

import org.jspecify.annotations.NullMarked;
