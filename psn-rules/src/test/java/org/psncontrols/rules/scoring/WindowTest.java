package org.psncontrols.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.psncontrols.rules.Examples.DAY;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WindowTest {

  private static Window window() {
    return new Window(DAY);
  }

  private static String shown(Window window) {
    return window.first() + " to " + window.last();
  }

  @Test
  void without_a_change_it_never_ends() {
    assertThat(window().first()).isEqualTo(LocalDate.MIN);
    assertThat(window().last()).isEqualTo(LocalDate.MAX);
  }

  @Test
  void it_begins_with_the_last_of_what_began_by_the_day() {
    Window window = window();
    window.starts(DAY.minusDays(5));
    window.starts(DAY.minusDays(2));
    window.starts(DAY.minusDays(3));

    assertThat(window.first()).isEqualTo(DAY.minusDays(2));
    assertThat(window.last()).isEqualTo(LocalDate.MAX);
  }

  @Test
  void it_ends_before_the_first_of_what_begins_later() {
    Window window = window();
    window.starts(DAY.plusDays(5));
    window.starts(DAY.plusDays(2));
    window.starts(DAY.plusDays(3));

    assertThat(window.last()).isEqualTo(DAY.plusDays(1));
    assertThat(window.first()).isEqualTo(LocalDate.MIN);
  }

  @Test
  void it_ends_with_the_first_of_what_ends_from_the_day_on() {
    Window window = window();
    window.ends(DAY.plusDays(5));
    window.ends(DAY.plusDays(2));
    window.ends(DAY.plusDays(3));

    assertThat(window.last()).isEqualTo(DAY.plusDays(2));
    assertThat(window.first()).isEqualTo(LocalDate.MIN);
  }

  @Test
  void it_begins_after_the_last_of_what_ended_earlier() {
    Window window = window();
    window.ends(DAY.minusDays(5));
    window.ends(DAY.minusDays(2));
    window.ends(DAY.minusDays(3));

    assertThat(window.first()).isEqualTo(DAY.minusDays(1));
    assertThat(window.last()).isEqualTo(LocalDate.MAX);
  }

  @Test
  void what_begins_and_ends_on_the_day_leaves_it_alone() {
    Window window = window();
    window.starts(DAY);
    window.ends(DAY);

    assertThat(shown(window)).isEqualTo("2014-03-03 to 2014-03-03");
  }

  @Test
  void what_ends_the_day_before_and_begins_the_day_after_leaves_it_alone_too() {
    Window window = window();
    window.ends(DAY.minusDays(1));
    window.starts(DAY.plusDays(1));

    assertThat(shown(window)).isEqualTo("2014-03-03 to 2014-03-03");
  }

  @Property(tries = 200)
  void the_day_asked_for_is_always_inside(
      @ForAll @Size(max = 5) List<@IntRange(min = -9, max = 9) Integer> starts,
      @ForAll @Size(max = 5) List<@IntRange(min = -9, max = 9) Integer> ends) {
    Window window = window();
    starts.forEach(start -> window.starts(DAY.plusDays(start)));
    ends.forEach(end -> window.ends(DAY.plusDays(end)));

    assertThat(DAY).isBetween(window.first(), window.last());
  }
}
