package org.psncontrols.reporting.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

  private static final Pattern UNESCAPED =
      Pattern.compile("(?<!\\\\)(\\\\\\\\)*[`*_\\[\\]<>|~&$@#]");
  private static final Pattern BLOCK = Pattern.compile("^([-+=]|[0-9]*[.)])");

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      quoteCharacter = '"',
      value = {
        "plain text, with: signs (and - more).%plain text, with: signs (and - more).",
        "a|b%a\\|b",
        "`code`%\\`code\\`",
        "[link](https://example.org)%\\[link\\](https\\://example.org)",
        "www.example.org%www\\.example.org",
        "WWW.example.org ww.x%WWW\\.example.org ww.x",
        "<b>&amp;%\\<b\\>\\&amp;",
        "\\|%\\\\\\|",
        "# x%\\# x",
        "- x - y%\\- x - y",
        "12. x 12.%12\\. x 12.",
        "1) x%1\\) x",
        "0. x%0\\. x",
        "9) x%9\\) x",
        "a. x%a. x",
        "=1+1=%\\=1+1=",
        ":smile: x:%\\:smile: x:",
        "@all $x$ *y* _z_ ~q~%\\@all \\$x\\$ \\*y\\* \\_z\\_ \\~q\\~",
      })
  void signs_are_escaped_where_they_have_a_meaning(String text, String escaped) {
    assertThat(MarkdownText.escape(text)).isEqualTo(escaped);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a b", "a\nb", "a\r\nb", "  a\t\tb ", "a\u2028b", "a\u0085b", "\u00a0a\u00a0b"})
  void white_space_is_one_blank(String text) {
    assertThat(MarkdownText.escape(text)).isEqualTo("a b");
  }

  @Property
  void no_sign_keeps_a_meaning(
      @ForAll
          @StringLength(max = 12)
          @Chars({
            '\\', '`', '*', '_', '[', ']', '<', '>', '|', '~', '&', '$', '@', '#', ':', '.', '-',
            '1', ')', '+', '=', ' ', '\n', 'w', 'x'
          })
          String text) {
    String escaped = MarkdownText.escape(text);

    assertThat(UNESCAPED.matcher(escaped).find()).as(escaped).isFalse();
    assertThat(BLOCK.matcher(escaped).find()).as(escaped).isFalse();
    assertThat(escaped).doesNotContain("\n", "://", "www.").isEqualTo(escaped.strip());
    assertThat(escaped.replaceAll("\\\\(.)", "$1")).isEqualTo(text.strip().replaceAll("\\s+", " "));
  }
}
