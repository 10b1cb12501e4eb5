package org.psncontrols.reporting.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.psncontrols.reporting.render.page.TimeAxis.Tick;

class TimeAxisTest {

  private static final Frame FRAME = new Frame("f", 1_000, 100, 5, 0, 0, 0);

  private static List<String> ticks(String first, String last, String start, String end) {
    TimeAxis axis = new TimeAxis(FRAME, LocalDate.parse(first), LocalDate.parse(last), 100_000);
    return axis.ticks(LocalDate.parse(start), LocalDate.parse(end)).stream()
        .map(Tick::text)
        .toList();
  }

  private static List<String> ticks(String first, String last) {
    return ticks(first, last, first, last);
  }

  @Test
  void months_stand_between_the_first_and_the_last_day() {
    assertThat(ticks("2013-12-20", "2014-03-31"))
        .containsExactly("20 Dec 2013", "31 Mar 2014", "Jan 2014", "Feb 2014", "Mar 2014");
  }

  @Test
  void a_month_too_near_is_left_out() {
    assertThat(ticks("2013-12-31", "2014-03-02"))
        .containsExactly("31 Dec 2013", "2 Mar 2014", "Feb 2014");
  }

  @Test
  void the_first_of_a_month_at_the_left_end_is_not_named_twice() {
    assertThat(ticks("2014-01-01", "2014-02-20"))
        .containsExactly("1 Jan 2014", "20 Feb 2014", "Feb 2014");
  }

  @Test
  void a_single_day_is_named_once() {
    assertThat(ticks("2014-01-10", "2014-01-10")).containsExactly("10 Jan 2014");
  }

  @Test
  void a_long_time_has_longer_steps() {
    assertThat(ticks("2013-02-15", "2014-04-15"))
        .containsExactly(
            "15 Feb 2013", "15 Apr 2014", "Apr 2013", "Jul 2013", "Oct 2013", "Jan 2014");
    assertThat(ticks("2010-02-15", "2014-04-15"))
        .containsExactly(
            "15 Feb 2010",
            "15 Apr 2014",
            "Jul 2010",
            "Jan 2011",
            "Jul 2011",
            "Jan 2012",
            "Jul 2012",
            "Jan 2013",
            "Jul 2013");
  }

  @Test
  void all_of_time_has_a_dozen_ticks_too() {
    assertThat(ticks(LocalDate.MIN.toString(), LocalDate.MAX.toString())).hasSizeLessThan(15);
  }

  @Test
  void texts_stay_within_the_frame_and_ticks_where_they_belong() {
    TimeAxis axis =
        new TimeAxis(FRAME, LocalDate.parse("2014-01-01"), LocalDate.parse("2014-01-11"), 100_000);

    assertThat(axis.ticks(LocalDate.parse("2014-01-01"), LocalDate.parse("2014-01-11")))
        .containsExactly(
            new Tick("0", "1 Jan 2014", "25"), new Tick("1000", "11 Jan 2014", "972.5"));
    assertThat(axis.x(LocalDate.parse("2014-01-02"))).isEqualTo(10_000);
  }
}
