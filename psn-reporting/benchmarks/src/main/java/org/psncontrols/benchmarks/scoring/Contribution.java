package org.psncontrols.benchmarks.scoring;

/**
 * What one control adds to a score: a line of its explanation.
 *
 * @param control the control's identifier
 * @param weight its weight, 0 where it does not apply
 * @param attainment how far it is met, in parts of {@link Attainment#FULL}
 */
public record Contribution(String control, int weight, long attainment) {}
