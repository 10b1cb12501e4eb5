package org.psncontrols.reporting.render.page;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The horizontal axis of a chart, to scale.
 *
 * @param frame the room
 * @param first the day at the left end
 * @param last the day at the right end, not before the first
 * @param width the length of the axis, in hundredths
 */
record TimeAxis(Frame frame, LocalDate first, LocalDate last, long width) {

  private static final int MOST_MONTHS = 12;
  private static final long MONTHS_PER_YEAR = 12;

  /** A date on the axis: where, and its text and where that is centred. */
  record Tick(String x, String text, String textX) {}

  /** Where a day lies, in hundredths; at the left end where all days are one. */
  long x(LocalDate day) {
    long days = last.toEpochDay() - first.toEpochDay();
    long from = day.toEpochDay() - first.toEpochDay();
    return frame.left() * Coordinate.PIXEL + (days == 0 ? 0 : width * from / days);
  }

  /** The two days given, then as many beginnings of months as fit between them. */
  ImmutableList<Tick> ticks(LocalDate start, LocalDate end) {
    Labels labels = new Labels();
    labels.add(start, Words.shortDate(start));
    labels.add(end, Words.shortDate(end));
    long firstMonth = monthNumber(first) + 1;
    long lastMonth = monthNumber(last);
    long step = 1;
    while ((lastMonth - firstMonth) / step > MOST_MONTHS) {
      step = step == 1 ? 3 : step * 2;
    }
    for (long month = -Math.floorDiv(-firstMonth, step) * step; month <= lastMonth; month += step) {
      YearMonth tick =
          YearMonth.of(
              (int) Math.floorDiv(month, MONTHS_PER_YEAR),
              (int) Math.floorMod(month, MONTHS_PER_YEAR) + 1);
      labels.add(tick.atDay(1), Words.shortMonth(tick));
    }
    return ImmutableList.copyOf(labels.ticks);
  }

  private static long monthNumber(LocalDate day) {
    return day.getYear() * MONTHS_PER_YEAR + day.getMonthValue() - 1;
  }

  /** Labels that keep clear of one another; the first come stay. */
  private final class Labels {
    private final List<long[]> taken = new ArrayList<>();
    private final List<Tick> ticks = new ArrayList<>();

    void add(LocalDate day, String text) {
      long centre = frame.centre(x(day), text);
      long half = (frame.widthOf(text) + frame.letter() * Coordinate.PIXEL) / 2;
      if (taken.stream().allMatch(t -> centre - half >= t[1] || centre + half <= t[0])) {
        taken.add(new long[] {centre - half, centre + half});
        ticks.add(new Tick(Coordinate.text(x(day)), text, Coordinate.text(centre)));
      }
    }
  }
}
