package org.psncontrols.reporting.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.psncontrols.rules.scoring.ScoringModels;

class TextComparisonsTest {

  @Test
  void a_comparison_says_of_each_other_model_why_it_differs() {
    String text = TextComparisons.render(Example.comparison());

    assertThat(text)
        .startsWith(
            """
            Why the scores differ from that of psn-weighted v1:
              psn-gate v1: one of the two is nothing to score
            """)
        .contains("\n  average v1: 8.33 percentage points more\n    ")
        .contains("leaves out 1 control as not applicable")
        .doesNotContain("\n  psn-weighted v1:");
  }

  @Test
  void rounds_say_what_each_change_did() {
    String text = TextComparisons.render(Example.rounds(ScoringModels.PSN_WEIGHTED));

    assertThat(text)
        .startsWith(
            """
            Demo Borough Council, Network, against small@1, as of 2014-02-28
            Demo Borough Council, Network, against small@1, as of 2014-03-01

            psn-weighted v1: 76.67 of 100 -> psn-weighted v1: 50.00 of 100, \
            26.67 percentage points less
              1 change of the kind "compensation lapsed": 26.67 percentage points less
              1 change of the kind "fixed": no difference
              In their order, each on top of those before:
            """)
        .contains("\n    Control A-2 ", "\n    Control B-2 ");
  }

  @Test
  void nothing_to_score_is_said_to_count_as_0() {
    assertThat(TextComparisons.render(Example.rounds(ScoringModels.PSN_GATE)))
        .contains(
            "\npsn-gate v1: nothing to score -> psn-gate v1: nothing to score, no difference,"
                + " nothing to score counting as 0\n");
  }
}
