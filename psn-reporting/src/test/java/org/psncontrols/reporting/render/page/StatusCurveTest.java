package org.psncontrols.reporting.render.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.source.Stated;
import org.psncontrols.reporting.programme.CurvePoint;
import org.psncontrols.reporting.programme.ProgrammeReport;
import org.psncontrols.reporting.programme.StatusCount;
import org.psncontrols.reporting.render.Reports;
import org.psncontrols.reporting.render.page.StatusCurve.Area;
import org.psncontrols.reporting.render.page.StatusCurve.Label;
import org.psncontrols.reporting.render.page.StatusCurve.Mark;
import org.psncontrols.reporting.render.page.TimeAxis.Tick;

class StatusCurveTest {

  /** 100 by 100 pixels of plot, and letters so narrow that the labels take 12 pixels. */
  private static final Frame SQUARE = new Frame("square", 112, 110, 0, 0, 0, 10);

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
  private static final Pattern COORDINATE = Pattern.compile("\\d+(\\.\\d{1,2})?");

  private static CurvePoint point(String date, int compliant, int notYet, int flagged) {
    return new CurvePoint(LocalDate.parse(date), "R", new StatusCount(compliant, notYet, flagged));
  }

  private static StatusCurve draw(String deadline, CurvePoint... points) {
    return StatusCurve.of(report(deadline, points), SQUARE).orElseThrow();
  }

  private static ProgrammeReport report(String deadline, CurvePoint... points) {
    return ProgrammeReport.builder()
        .from(Reports.curve(points))
        .deadline(Stated.local(LocalDate.parse(deadline)))
        .build();
  }

  @Test
  void areas_stack_to_scale_over_time() {
    StatusCurve curve =
        draw(
            "2014-01-11",
            point("2014-01-01", 0, 10, 10),
            point("2014-01-03", 5, 5, 5),
            point("2014-01-11", 6, 4, 1));

    assertThat(curve.areas())
        .containsExactly(
            new Area("compliant", "M0 100L20 50L100 40L100 100L20 100L0 100Z"),
            new Area("unflagged", "M0 100L20 50L100 10L100 40L20 50L0 100Z"),
            new Area("flagged", "M0 0L20 0L100 0L100 10L20 50L0 100Z"));
    assertThat(curve.right()).isEqualTo("100");
  }

  @Test
  void an_area_that_is_always_empty_is_left_out() {
    StatusCurve curve =
        draw("2014-01-11", point("2014-01-01", 3, 0, 0), point("2014-01-11", 4, 0, 0));

    assertThat(curve.areas()).extracting(Area::style).containsExactly("compliant");
    assertThat(curve.labels()).extracting(Label::text).containsExactly("4 compliant");
  }

  @Test
  void labels_stand_beside_the_last_values_and_keep_apart() {
    StatusCurve curve =
        draw("2014-01-21", point("2014-01-01", 0, 10, 10), point("2014-01-11", 6, 4, 1));

    assertThat(curve.labels())
        .containsExactly(
            new Label("flagged", "1 flagged", "112", "5", "50,5 100,5 108,5"),
            new Label("unflagged", "3 other not yet", "112", "25", "50,25 100,25 108,25"),
            new Label("compliant", "6 compliant", "112", "70", "50,70 100,70 108,70"));
    assertThat(
            draw("2014-01-21", point("2014-01-01", 0, 10, 10), point("2014-01-11", 9, 1, 0))
                .labels())
        .extracting(Label::text, Label::y)
        .containsExactly(tuple("1 other not yet", "5"), tuple("9 compliant", "55"));
  }

  @Test
  void a_single_point_is_a_column() {
    StatusCurve curve = draw("2014-01-01", point("2014-01-01", 10, 0, 0));

    assertThat(curve.areas()).containsExactly(new Area("compliant", "M0 0L24 0L24 100L0 100Z"));
    assertThat(curve.deadline()).isPresent();
  }

  @Test
  void a_single_point_stands_where_its_date_is() {
    assertThat(draw("2013-12-22", point("2014-01-01", 10, 0, 0)).areas())
        .containsExactly(new Area("compliant", "M76 0L100 0L100 100L76 100Z"));
    assertThat(draw("2014-01-11", point("2014-01-01", 10, 0, 0)).areas())
        .containsExactly(new Area("compliant", "M0 0L24 0L24 100L0 100Z"));
  }

  @Test
  void two_points_of_one_day_show_the_last() {
    assertThat(
            draw("2014-01-01", point("2014-01-01", 0, 10, 0), point("2014-01-01", 10, 0, 0))
                .areas())
        .extracting(Area::path)
        .containsExactly("M0 0L24 0L24 100L0 100Z", "M0 0L24 0L24 0L0 0Z");
  }

  @Test
  void two_points_of_one_day_among_others_are_a_step() {
    assertThat(
            draw(
                    "2014-01-11",
                    point("2014-01-01", 5, 0, 0),
                    point("2014-01-06", 5, 0, 0),
                    point("2014-01-06", 10, 0, 0),
                    point("2014-01-11", 10, 0, 0))
                .areas())
        .containsExactly(
            new Area("compliant", "M0 50L50 50L50 0L100 0L100 100L50 100L50 100L0 100Z"));
  }

  @Test
  void the_deadline_stretches_the_axis_by_no_more_than_the_curve_is_long() {
    CurvePoint[] points = {point("2014-01-11", 1, 0, 0), point("2014-01-21", 1, 0, 0)};

    assertThat(draw("2014-01-31", points).deadline())
        .contains(new Tick("100", "Deadline 31 January 2014", "100"));
    assertThat(draw("2014-02-01", points).deadline()).isEmpty();
    assertThat(draw("2014-01-01", points).deadline())
        .contains(new Tick("0", "Deadline 1 January 2014", "0"));
    assertThat(draw("2013-12-31", points).deadline()).isEmpty();
    assertThat(draw("2014-01-16", points).deadline())
        .contains(new Tick("50", "Deadline 16 January 2014", "50"));
  }

  @Test
  void the_axis_has_round_numbers() {
    assertThat(counts(1)).containsExactly("0", "1");
    assertThat(counts(5)).containsExactly("0", "1", "2", "3", "4", "5");
    assertThat(counts(6)).containsExactly("0", "2", "4", "6");
    assertThat(counts(11)).containsExactly("0", "5", "10", "15");
    assertThat(counts(26)).containsExactly("0", "10", "20", "30");
    assertThat(counts(40)).containsExactly("0", "10", "20", "30", "40");
    assertThat(counts(41)).containsExactly("0", "10", "20", "30", "40", "50");
    assertThat(counts(588)).containsExactly("0", "200", "400", "600");
    assertThat(counts(Integer.MAX_VALUE))
        .containsExactly(
            "0", "500,000,000", "1,000,000,000", "1,500,000,000", "2,000,000,000", "2,500,000,000");
  }

  private static List<String> counts(int most) {
    return draw("2014-01-11", point("2014-01-01", most, 0, 0), point("2014-01-11", 0, 0, 0))
        .counts()
        .stream()
        .map(Mark::text)
        .toList();
  }

  @Test
  void a_count_stands_at_its_height() {
    assertThat(
            draw("2014-01-11", point("2014-01-01", 4, 0, 0), point("2014-01-11", 2, 0, 0)).counts())
        .containsExactly(
            new Mark("100", "0"),
            new Mark("75", "1"),
            new Mark("50", "2"),
            new Mark("25", "3"),
            new Mark("0", "4"));
  }

  @Test
  void regimes_are_numbered_where_there_are_several() {
    CurvePoint other = new CurvePoint(LocalDate.parse("2014-01-06"), "S", new StatusCount(1, 0, 0));

    assertThat(
            draw("2014-01-11", point("2014-01-01", 1, 0, 0), other, point("2014-01-11", 1, 0, 0))
                .regimes())
        .containsExactly(new Mark("0", "1"), new Mark("50", "2"), new Mark("100", "3"));
    assertThat(
            draw("2014-01-11", point("2014-01-01", 1, 0, 0), point("2014-01-11", 1, 0, 0))
                .regimes())
        .isEmpty();
  }

  @Test
  void without_points_or_organisations_there_is_no_chart() {
    assertThat(StatusCurve.of(Reports.empty(), SQUARE)).isEmpty();
    assertThat(StatusCurve.of(report("2014-01-01", point("2014-01-01", 0, 0, 0)), SQUARE))
        .isEmpty();
  }

  @Test
  void margins_and_the_longest_label_narrow_the_plot() {
    // 10 on the left, and on the right 12 and 11 letters of 2 for "4 compliant".
    Frame frame = new Frame("f", 144, 130, 2, 10, 20, 10);
    StatusCurve curve =
        StatusCurve.of(
                report("2014-01-11", point("2014-01-01", 2, 0, 0), point("2014-01-11", 4, 0, 0)),
                frame)
            .orElseThrow();

    assertThat(curve.right()).isEqualTo("110");
    assertThat(curve.areas())
        .containsExactly(new Area("compliant", "M10 70L110 20L110 120L10 120Z"));
    assertThat(curve.labels())
        .containsExactly(
            new Label("compliant", "4 compliant", "122", "70", "110,70 110,70 118,70"));
    assertThat(
            StatusCurve.of(report("2014-01-01", point("2014-01-01", 4, 0, 0)), frame)
                .orElseThrow()
                .areas())
        .containsExactly(new Area("compliant", "M10 20L34 20L34 120L10 120Z"));
  }

  @Test
  void labels_give_way_downwards_and_then_upwards() {
    assertThat(StatusCurve.spread(new long[] {0, 5, 90}, 100, 10)).containsExactly(0, 10, 90);
    assertThat(StatusCurve.spread(new long[] {88, 90, 100}, 100, 10)).containsExactly(80, 90, 100);
    assertThat(StatusCurve.spread(new long[] {95, 96}, 100, 10)).containsExactly(90, 100);
    assertThat(StatusCurve.spread(new long[] {}, 100, 10)).isEmpty();
  }

  @Provide
  Arbitrary<CurvePoint> points() {
    Arbitrary<Integer> count = Arbitraries.integers().between(0, 700_000_000);
    Arbitrary<Long> day =
        Arbitraries.frequencyOf(
            Tuple.of(9, Arbitraries.longs().between(15_000, 16_500)),
            Tuple.of(
                1,
                Arbitraries.longs()
                    .between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())));
    return Combinators.combine(day, count, count, count)
        .as(
            (d, compliant, unflagged, flagged) ->
                new CurvePoint(
                    LocalDate.ofEpochDay(d),
                    "R" + d % 3,
                    new StatusCount(compliant, unflagged + flagged, flagged)));
  }

  @Property(tries = 300)
  void nothing_leaves_the_frame(
      @ForAll @Size(min = 1, max = 100) List<@From("points") CurvePoint> points,
      @ForAll @LongRange(min = 15_000, max = 16_500) long deadline) {
    List<CurvePoint> sorted = new ArrayList<>(points);
    sorted.sort(Comparator.comparing(CurvePoint::date));
    ProgrammeReport report =
        report(LocalDate.ofEpochDay(deadline).toString(), sorted.toArray(CurvePoint[]::new));

    for (Frame frame : List.of(Frame.WIDE, Frame.NARROW)) {
      StatusCurve.of(report, frame).ifPresent(StatusCurveTest::checkWithin);
    }
  }

  private static void checkWithin(StatusCurve curve) {
    for (Area area : curve.areas()) {
      List<Double> numbers =
          NUMBER
              .matcher(area.path())
              .results()
              .map(MatchResult::group)
              .map(Double::valueOf)
              .toList();
      for (int i = 0; i < numbers.size(); i += 2) {
        assertThat(numbers.get(i)).isBetween(0.0, Double.valueOf(curve.right()));
        assertThat(numbers.get(i + 1))
            .isBetween((double) curve.frame().top(), curve.frame().axis() / 100.0);
      }
      assertThat(NUMBER.matcher(area.path()).results().map(MatchResult::group))
          .allMatch(number -> COORDINATE.matcher(number).matches());
    }
    assertThat(curve.dates()).hasSizeBetween(1, 15);
    assertThat(curve.counts()).hasSizeBetween(2, 6);
    assertThat(curve.labels())
        .allMatch(label -> Double.parseDouble(label.y()) <= curve.frame().axis() / 100.0);
  }
}
