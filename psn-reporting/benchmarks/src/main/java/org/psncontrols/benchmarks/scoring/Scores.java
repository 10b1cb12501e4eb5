package org.psncontrols.benchmarks.scoring;

/**
 * What every candidate computes of an assessment at a date.
 *
 * @param attained the sum of weight times attainment over all controls that apply
 * @param weight the sum of their weights
 * @param gateOpen whether each of them that must be met is met in full
 */
public record Scores(long attained, long weight, boolean gateOpen) {}
