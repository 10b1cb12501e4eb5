package org.psncontrols.reporting.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.psncontrols.reporting.programme.StatusCount;
import org.psncontrols.reporting.render.page.StatusBar.Segment;

class StatusBarTest {

  @Test
  void the_parts_follow_one_another() {
    assertThat(StatusBar.of(new StatusCount(1, 2, 1), 4).segments())
        .containsExactly(
            new Segment("compliant", "0", "25"),
            new Segment("unflagged", "25", "25"),
            new Segment("flagged", "50", "25"));
  }

  @Test
  void an_empty_part_is_left_out() {
    assertThat(StatusBar.of(new StatusCount(0, 3, 3), 9).segments())
        .containsExactly(new Segment("flagged", "0", "33.33"));
    assertThat(StatusBar.of(StatusCount.NONE, 0).segments()).isEmpty();
    assertThat(StatusBar.of(0, 0).segments()).isEmpty();
  }

  @Test
  void a_plain_number_is_one_part() {
    assertThat(StatusBar.of(1, 3).segments()).containsExactly(new Segment("count", "0", "33.33"));
  }

  @Property
  void no_bar_leaves_its_scale(
      @ForAll @IntRange(max = 700_000_000) int compliant,
      @ForAll @IntRange(max = 700_000_000) int unflagged,
      @ForAll @IntRange(max = 700_000_000) int flagged) {
    StatusCount count = new StatusCount(compliant, unflagged + flagged, flagged);
    double end = 0;
    for (Segment segment : StatusBar.of(count, Math.max(1, count.total())).segments()) {
      assertThat(Double.parseDouble(segment.x())).isEqualTo(end);
      end = Math.round((end + Double.parseDouble(segment.width())) * 100) / 100.0;
    }
    assertThat(end).isEqualTo(count.total() == 0 ? 0 : 100);
  }
}
