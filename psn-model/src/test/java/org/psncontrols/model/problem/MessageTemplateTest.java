package org.psncontrols.model.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTemplateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"{a}", "{b}", "${b}", "\\", "\\{b\\}", "'", "''", "$1", "%s", "", "\r\n", "{0}"})
  void values_come_back_as_they_are(String value) {
    assertThat(MessageTemplate.of("It's {a}, not {b}.").with(List.of("a", "b"), value, "B"))
        .isEqualTo("It's " + value + ", not B.");
  }

  @Test
  void a_value_stands_wherever_its_name_does() {
    assertThat(MessageTemplate.of("{b}{a}{b}").with(List.of("a", "b"), 1, 2)).isEqualTo("212");
  }

  @Test
  void a_name_without_a_value_stays_as_it_is() {
    MessageTemplate template = MessageTemplate.of("{a} and {c}");

    assertThat(template.with(List.of("a"), 1)).isEqualTo("1 and {c}");
    assertThat(template.names()).containsExactly("a", "c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no place", "{}", "{", "}", "{a b}", "{1}", "{a-b}", "{ä}", "}a{"})
  void only_a_name_of_ascii_letters_in_braces_is_a_place(String text) {
    MessageTemplate template = MessageTemplate.of(text);

    assertThat(template.names()).isEmpty();
    assertThat(template.with(List.of("a"), "never")).isEqualTo(text);
  }

  @Test
  void a_brace_before_a_place_is_text() {
    assertThat(MessageTemplate.of("{{a}}").with(List.of("a"), 1)).isEqualTo("{1}");
  }
}
