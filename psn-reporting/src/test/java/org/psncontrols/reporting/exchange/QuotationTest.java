package org.psncontrols.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationTest {

  @Test
  void a_text_of_sixty_characters_is_shown_whole_and_a_longer_one_cut() {
    String sixty = "\ud83d\ude00".repeat(60);

    assertThat(Quotation.of(sixty)).isEqualTo('"' + sixty + '"');
    assertThat(Quotation.of(sixty + "x")).isEqualTo('"' + sixty + "...\"");
  }

  @Test
  void what_cannot_be_seen_is_shown_as_its_code_point() {
    assertThat(Quotation.shorten("a\u0000\t\u200b\ud800\u2028\u2029\u00e9"))
        .isEqualTo("a\\u0000\\u0009\\u200b\\ud800\\u2028\\u2029\u00e9");
  }
}
