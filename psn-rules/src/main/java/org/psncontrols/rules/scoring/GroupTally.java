package org.psncontrols.rules.scoring;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What a group of scored assessments comes to.
 *
 * <p>Groups add up, so a portfolio may be split in any way. Immutable and thread-safe; a value
 * type, so do not use its identity.
 *
 * @param group the group, never null
 * @param assessments how many there are
 * @param flagged how many of them a gate leaves outside
 * @param nothingToScore how many of them have nothing to score
 * @param tally the sum of their tallies, of which the plan's formula makes one score; never null
 * @since 0.1
 */
public record GroupTally(
    String group, int assessments, int flagged, int nothingToScore, Tally tally) {

  /**
   * The same group of two parts of a portfolio.
   *
   * @param other the group in the other part, never null
   * @return the sum
   * @throws IllegalArgumentException if it is another group
   */
  public GroupTally plus(GroupTally other) {
    checkArgument(
        group.equals(other.group),
        "tallies must be of the same group to be added, but are of %s and %s",
        group,
        other.group);
    return new GroupTally(
        group,
        assessments + other.assessments,
        flagged + other.flagged,
        nothingToScore + other.nothingToScore,
        tally.plus(other.tally));
  }
}
