package org.psncontrols.reporting.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource({
    "0, \\u{0}",
    "1b, \\u{1b}",
    "7f, \\u{7f}",
    "9b, \\u{9b}",
    "ad, \\u{ad}",
    "200b, \\u{200b}",
    "202e, \\u{202e}",
    "2066, \\u{2066}",
    "feff, \\u{feff}",
    "d800, \\u{d800}",
    "e0041, \\u{e0041}",
    "ffff, \\u{ffff}",
    "41, A",
    "e9, \u00e9",
    "1f600, \ud83d\ude00",
  })
  void what_cannot_be_seen_is_shown_by_its_number(String codePoint, String shown) {
    String text = "a" + Character.toString(Integer.parseInt(codePoint, 16)) + "b";

    assertThat(PlainText.oneLine(text)).isEqualTo("a" + shown + "b");
  }

  @ParameterizedTest
  @CsvSource({"a", "d a", "d", "9", "b", "c", "85", "2028", "2029"})
  void a_line_break_or_tab_is_one_blank(String codePoints) {
    StringBuilder text = new StringBuilder("x");
    for (String codePoint : Splitter.on(' ').split(codePoints)) {
      text.appendCodePoint(Integer.parseInt(codePoint, 16));
    }

    assertThat(PlainText.oneLine(text.append('y').toString())).isEqualTo("x y");
  }

  @Property
  void no_text_has_anything_that_controls(@ForAll String text) {
    assertThat(PlainText.oneLine(text).codePoints().map(Character::getType))
        .doesNotContain(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR,
            (int) Character.SURROGATE,
            (int) Character.UNASSIGNED);
  }
}
