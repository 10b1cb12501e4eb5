package org.psncontrols.reporting.render.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.psncontrols.reporting.programme.CurvePoint;
import org.psncontrols.reporting.programme.ProgrammeReport;
import org.psncontrols.reporting.programme.StatusCount;

/**
 * The coordinates of the chart of the programme over time: stacked areas, joined by straight lines
 * from point to point.
 *
 * @param frame the room
 * @param right the right end of the plot
 * @param areas a path for each part that is not empty throughout
 * @param labels the parts that are not empty at the last point, from the top
 * @param counts the numbers on the vertical axis
 * @param dates the days on the horizontal axis
 * @param regimes where another regime came into force, numbered; empty where there was only one
 * @param deadline the deadline, where it lies near enough
 */
record StatusCurve(
    Frame frame,
    String right,
    ImmutableList<Area> areas,
    ImmutableList<Label> labels,
    ImmutableList<Mark> counts,
    ImmutableList<TimeAxis.Tick> dates,
    ImmutableList<Mark> regimes,
    Optional<TimeAxis.Tick> deadline) {

  private static final int LABEL_HEIGHT = 18;
  private static final int LABEL_GAP = 12;
  private static final int COLUMN = 24;
  private static final int[] ROUND_STEPS = {1, 2, 5};

  /** One part of the organisations over time. */
  record Area(String style, String path) {}

  /** The name of an area, and the line that leads from its last value to it. */
  record Label(String style, String text, String x, String y, String leader) {}

  /** A text at a place on an axis. */
  record Mark(String at, String text) {}

  /** The chart of a report; empty where there is no point or never an organisation. */
  static Optional<StatusCurve> of(ProgrammeReport report, Frame frame) {
    long most = report.getCurve().stream().mapToLong(p -> p.count().total()).max().orElse(0);
    return most == 0 ? Optional.empty() : Optional.of(new Drawing(report, frame, most).draw());
  }

  /** What the parts of one chart share. */
  private static final class Drawing {
    private final ProgrammeReport report;
    private final Frame frame;
    private final ImmutableList<CurvePoint> points;
    private final CurvePoint last;
    private final long step;
    private final long top;
    private final Optional<LocalDate> deadline;
    private final TimeAxis axis;

    Drawing(ProgrammeReport report, Frame frame, long most) {
      this.report = report;
      this.frame = frame;
      this.points = report.getCurve();
      this.last = points.get(points.size() - 1);
      this.step = step(most);
      this.top = (most + step - 1) / step * step;
      LocalDate start = points.get(0).date();
      this.deadline = nearDeadline(report.getDeadline().value(), start, last.date());
      this.axis =
          new TimeAxis(
              frame,
              deadline.filter(start::isAfter).orElse(start),
              deadline.filter(last.date()::isBefore).orElse(last.date()),
              frame.width() * Coordinate.PIXEL - frame.left() * Coordinate.PIXEL - labelWidth());
    }

    StatusCurve draw() {
      return new StatusCurve(
          frame,
          Coordinate.text(right()),
          areas(),
          labels(),
          counts(),
          axis.ticks(points.get(0).date(), last.date()),
          regimes(),
          deadline.map(
              day -> {
                String text = "Deadline " + Words.date(day);
                return new TimeAxis.Tick(
                    Coordinate.text(axis.x(day)),
                    text,
                    Coordinate.text(frame.centre(axis.x(day), text)));
              }));
    }

    /** A deadline further off than the curve is long would leave no room for the curve. */
    private static Optional<LocalDate> nearDeadline(LocalDate day, LocalDate start, LocalDate end) {
      long length = end.toEpochDay() - start.toEpochDay();
      long beyond =
          Math.max(start.toEpochDay() - day.toEpochDay(), day.toEpochDay() - end.toEpochDay());
      return length == 0 || beyond <= length ? Optional.of(day) : Optional.empty();
    }

    private long labelWidth() {
      long widest =
          shown().stream().mapToLong(status -> frame.widthOf(label(status))).max().orElse(0);
      return widest + LABEL_GAP * Coordinate.PIXEL;
    }

    /** The parts with a label, from the top. */
    private List<Status> shown() {
      return Lists.reverse(List.of(Status.values())).stream()
          .filter(status -> status.of(last.count()) > 0)
          .toList();
    }

    private String label(Status status) {
      return Words.number(status.of(last.count())) + " " + status.label();
    }

    private long right() {
      return frame.left() * Coordinate.PIXEL + axis.width();
    }

    private long y(long organisations) {
      return frame.axis() - frame.plotHeight() * organisations / top;
    }

    private ImmutableList<Area> areas() {
      ImmutableList.Builder<Area> areas = ImmutableList.builder();
      for (Status status : Status.values()) {
        if (points.stream().anyMatch(point -> status.of(point.count()) > 0)) {
          areas.add(new Area(status.style(), path(status)));
        }
      }
      return areas.build();
    }

    private String path(Status status) {
      StringBuilder path = new StringBuilder();
      long lastX = axis.x(last.date());
      if (points.get(0).date().equals(last.date())) {
        // Points of one day have no length: a column shows the last of them.
        long half = COLUMN * Coordinate.PIXEL / 2;
        long middle =
            Coordinate.clamp(lastX, frame.left() * Coordinate.PIXEL + half, right() - half);
        add(path, middle - half, y(status.upTo(last.count())));
        add(path, middle + half, y(status.upTo(last.count())));
        add(path, middle + half, y(below(status, last.count())));
        add(path, middle - half, y(below(status, last.count())));
      } else {
        points.forEach(p -> add(path, axis.x(p.date()), y(status.upTo(p.count()))));
        Lists.reverse(points)
            .forEach(p -> add(path, axis.x(p.date()), y(below(status, p.count()))));
      }
      return path.append('Z').toString();
    }

    private static long below(Status status, StatusCount count) {
      return status.upTo(count) - status.of(count);
    }

    private static void add(StringBuilder path, long x, long y) {
      path.append(path.isEmpty() ? 'M' : 'L')
          .append(Coordinate.text(x))
          .append(' ')
          .append(Coordinate.text(y));
    }

    private ImmutableList<Label> labels() {
      List<Status> shown = shown();
      long[] middles = new long[shown.size()];
      for (int i = 0; i < middles.length; i++) {
        Status status = shown.get(i);
        middles[i] = (y(status.upTo(last.count())) + y(below(status, last.count()))) / 2;
      }
      long[] places = spread(middles, frame.axis(), LABEL_HEIGHT * Coordinate.PIXEL);
      long x = right() + LABEL_GAP * Coordinate.PIXEL;
      ImmutableList.Builder<Label> labels = ImmutableList.builder();
      for (int i = 0; i < places.length; i++) {
        String leader =
            point(axis.x(last.date()), middles[i])
                + " "
                + point(right(), places[i])
                + " "
                + point(x - 4 * Coordinate.PIXEL, places[i]);
        labels.add(
            new Label(
                shown.get(i).style(),
                label(shown.get(i)),
                Coordinate.text(x),
                Coordinate.text(places[i]),
                leader));
      }
      return labels.build();
    }

    private static String point(long x, long y) {
      return Coordinate.text(x) + "," + Coordinate.text(y);
    }

    private ImmutableList<Mark> counts() {
      ImmutableList.Builder<Mark> marks = ImmutableList.builder();
      for (long count = 0; count <= top; count += step) {
        marks.add(new Mark(Coordinate.text(y(count)), Words.number(count)));
      }
      return marks.build();
    }

    private ImmutableList<Mark> regimes() {
      ImmutableList<CurvePoint> changes = report.getRegimeChanges();
      ImmutableList.Builder<Mark> marks = ImmutableList.builder();
      for (int i = 0; changes.size() > 1 && i < changes.size(); i++) {
        marks.add(new Mark(Coordinate.text(axis.x(changes.get(i).date())), Words.number(i + 1)));
      }
      return marks.build();
    }
  }

  /** A round number of which four or so reach the greatest count. */
  private static long step(long most) {
    long power = 1;
    while (power * 40 < most) {
      power *= 10;
    }
    for (int round : ROUND_STEPS) {
      if (round * power * 5 >= most) {
        return round * power;
      }
    }
    return 10 * power;
  }

  /** Places in the same order, none above its wish unless there is no room left below. */
  static long[] spread(long[] wishes, long bottom, long gap) {
    long[] places = wishes.clone();
    for (int i = 1; i < places.length; i++) {
      places[i] = Math.max(places[i], places[i - 1] + gap);
    }
    for (int i = places.length - 1; i >= 0; i--) {
      long room = i == places.length - 1 ? bottom : places[i + 1] - gap;
      places[i] = Math.min(places[i], room);
    }
    return places;
  }
}
