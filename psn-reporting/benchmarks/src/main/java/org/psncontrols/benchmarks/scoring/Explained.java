package org.psncontrols.benchmarks.scoring;

import java.util.List;

/**
 * Scores with all lines of their explanation made.
 *
 * @param scores the sums
 * @param contributions a line for each control, in whatever order they were decided
 */
public record Explained(Scores scores, List<Contribution> contributions) {}
