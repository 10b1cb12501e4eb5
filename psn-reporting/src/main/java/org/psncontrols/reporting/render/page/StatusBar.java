package org.psncontrols.reporting.render.page;

import com.google.common.collect.ImmutableList;
import org.psncontrols.reporting.programme.StatusCount;

/**
 * A stacked bar on a scale of 0 to {@value #LENGTH}.
 *
 * @param segments the parts that are not empty, from the left
 */
record StatusBar(ImmutableList<Segment> segments) {

  /** The length of the longest bar. */
  static final int LENGTH = 100;

  /** A part of the bar. */
  record Segment(String style, String x, String width) {}

  /** The bar of a count, where the longest bar stands for so many organisations. */
  static StatusBar of(StatusCount count, int longest) {
    ImmutableList.Builder<Segment> segments = ImmutableList.builder();
    long from = 0;
    for (Status status : Status.values()) {
      if (status.of(count) > 0) {
        long to = status.upTo(count) * LENGTH * Coordinate.PIXEL / longest;
        segments.add(
            new Segment(status.style(), Coordinate.text(from), Coordinate.text(to - from)));
        from = to;
      }
    }
    return new StatusBar(segments.build());
  }

  /** The bar of a plain number, where the longest bar stands for so many. */
  static StatusBar of(int count, int longest) {
    if (count == 0) {
      return new StatusBar(ImmutableList.of());
    }
    long width = (long) count * LENGTH * Coordinate.PIXEL / longest;
    return new StatusBar(ImmutableList.of(new Segment("count", "0", Coordinate.text(width))));
  }
}
