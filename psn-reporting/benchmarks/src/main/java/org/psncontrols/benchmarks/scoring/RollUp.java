package org.psncontrols.benchmarks.scoring;

import java.util.Map;
import java.util.TreeMap;

/** Sums of a portfolio by group, in one array; not thread-safe. */
final class RollUp {

  private static final int NUMBERS = 4;

  private final long[] sums = new long[Columns.GROUPS * NUMBERS];

  /**
   * The sums of a group.
   *
   * @param count its organisations
   * @param flagged those whose gate is closed
   * @param attained what they attain together
   * @param weight the most that they could
   */
  record Group(long count, long flagged, long attained, long weight) {

    static Group of(Scores scores) {
      return new Group(1, scores.gateOpen() ? 0 : 1, scores.attained(), scores.weight());
    }

    Group plus(Group other) {
      return new Group(
          count + other.count,
          flagged + other.flagged,
          attained + other.attained,
          weight + other.weight);
    }
  }

  void add(int group, long attained, long weight, boolean gateOpen) {
    int at = group * NUMBERS;
    sums[at]++;
    sums[at + 1] += gateOpen ? 0 : 1;
    sums[at + 2] += attained;
    sums[at + 3] += weight;
  }

  RollUp plus(RollUp other) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += other.sums[i];
    }
    return this;
  }

  /** The groups that have any organisations. */
  Map<Integer, Group> groups() {
    Map<Integer, Group> groups = new TreeMap<>();
    for (int group = 0; group < Columns.GROUPS; group++) {
      int at = group * NUMBERS;
      if (sums[at] > 0) {
        groups.put(group, new Group(sums[at], sums[at + 1], sums[at + 2], sums[at + 3]));
      }
    }
    return groups;
  }
}
