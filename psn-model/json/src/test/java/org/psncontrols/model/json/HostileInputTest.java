package org.psncontrols.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.psncontrols.model.json.Faults.ANYTHING;
import static org.psncontrols.model.json.Faults.fault;
import static org.psncontrols.model.json.Faults.faults;
import static org.psncontrols.model.json.Faults.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Reading;

class HostileInputTest {

  private static final List<JsonForm<?>> FORMS =
      Stream.concat(Stream.of(ANYTHING), PsnJson.forms().stream().map(TypeForm::form)).toList();

  static Stream<Arguments> cases() throws IOException {
    JsonForm<String[]> form =
        ObjectForm.of(() -> new String[3], parts -> parts)
            .required("name", JsonForms.text(100), parts -> parts[0], (parts, v) -> parts[0] = v)
            .required("expect", JsonForms.text(10), parts -> parts[1], (parts, v) -> parts[1] = v)
            .required("bytes_base64", JsonForms.text(5_000), p -> p[2], (parts, v) -> parts[2] = v)
            .build();
    try (InputStream in =
        HostileInputTest.class.getResourceAsStream("json-test-suite/cases.jsonl")) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .map(line -> read(form, line).value().orElseThrow())
          .map(c -> arguments(c[0], c[1], Base64.getDecoder().decode(c[2])));
    }
  }

  @Test
  void the_suite_is_whole() throws IOException {
    assertThat(cases()).hasSize(167);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void a_case_of_the_suite_is_accepted_or_rejected_as_it_must(
      String name, String expect, byte[] bytes) {
    boolean read = PsnJson.read(ANYTHING, bytes, name).value().isPresent();
    if (!expect.equals("either")) {
      assertThat(read).isEqualTo(expect.equals("accept"));
    }
    for (JsonForm<?> form : FORMS) {
      Reading<?> reading = PsnJson.read(form, bytes, name);
      if (expect.equals("reject")) {
        assertThat(reading.value()).isEmpty();
        assertThat(faults(reading)).isNotEmpty();
      }
      assertThat(faults(reading)).allMatch(fault -> fault.line() >= 1);
    }
  }

  @Test
  void a_hundred_thousand_brackets_are_too_deep() {
    for (JsonForm<?> form : FORMS) {
      Reading<?> reading = read(form, "[".repeat(100_000));
      assertThat(reading.value()).isEmpty();
      assertThat(faults(reading)).contains(fault(ProblemCodes.DOCUMENT_TOO_DEEP, 1, ""));
    }
  }

  @Test
  void fifty_thousand_lists_of_objects_are_too_deep() {
    assertThat(faults(read(ANYTHING, "[{\"\":".repeat(50_000))))
        .containsExactly(fault(ProblemCodes.DOCUMENT_TOO_DEEP, 1, ""));
  }

  @Test
  void deep_nesting_in_an_unknown_member_is_too_deep() {
    assertThat(faults(read(PsnJson.ORGANISATION, "{\n\"x\":" + "[".repeat(100_000))))
        .containsExactly(
            fault(ProblemCodes.DOCUMENT_TOO_DEEP, 2, "x"),
            fault(ProblemCodes.FIELD_UNKNOWN, 2, "x"));
  }

  @Test
  void ten_million_characters_are_one_problem_wherever_they_stand() {
    String large = "x".repeat(10_000_000);
    String rest = "\"id\": \"own:x\", \"kind\": \"supplier.charity\"";
    assertThat(faults(read(PsnJson.ORGANISATION, "{\"name\": \"" + large + "\", " + rest + "}")))
        .containsExactly(fault(ProblemCodes.TEXT_TOO_LONG, 1, "name"));
    Reading<?> unknown =
        read(PsnJson.ORGANISATION, "{\"name\": \"n\", " + rest + ", \"" + large + "\": 1}");
    assertThat(unknown.value()).isPresent();
    assertThat(faults(unknown))
        .containsExactly(fault(ProblemCodes.FIELD_UNKNOWN, 1, "[\"" + "x".repeat(60) + "...\"]"));
    assertThat(read(ANYTHING, '"' + large + '"')).isEqualTo(Reading.of(true));
    assertThat(faults(read(PsnJson.ORGANISATION, "1".repeat(10_000_000))))
        .containsExactly(fault(ProblemCodes.VALUE_WRONG_TYPE, 1, ""));
  }

  @Test
  void a_number_of_ten_million_digits_is_never_converted() {
    String large = "9".repeat(10_000_000);
    String rest = "\"name\": \"n\", ";
    assertThat(faults(read(PsnJson.ENVIRONMENT, "{" + rest + "\"users\": " + large + "}")))
        .containsExactly(fault(ProblemCodes.NUMBER_OUT_OF_RANGE, 1, "users"));
    assertThat(faults(read(PsnJson.ENVIRONMENT, "{" + rest + "\"x\": 1e" + large + "}")))
        .containsExactly(fault(ProblemCodes.FIELD_UNKNOWN, 1, "x"));
  }

  @Test
  void names_made_to_collide_are_read_like_any_others() {
    // "Aa" and "BB" have the same hash code, and so has every word made of them.
    StringBuilder object = new StringBuilder("{");
    for (int i = 0; i < 1 << 14; i++) {
      object.append('"');
      for (int bit = 0; bit < 14; bit++) {
        object.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      object.append("\":1,");
    }
    assertThat(read(ANYTHING, object + "\"a\":1}")).isEqualTo(Reading.of(true));
  }

  @Test
  void a_damaged_document_gives_a_reading_whatever_the_damage() {
    byte[] whole = PsnJson.write(PsnJson.SUBMISSION, Samples.SUBMISSION);
    String parts = "{}[]\",:\\ue-+.019tfn \n\r\u0000";
    Random random = new Random(20140228);
    for (int i = 0; i < 5_000; i++) {
      byte[] damaged = whole.clone();
      for (int k = random.nextInt(3); k >= 0; k--) {
        damaged[random.nextInt(damaged.length)] =
            random.nextInt(8) == 0
                ? (byte) random.nextInt(256)
                : (byte) parts.charAt(random.nextInt(parts.length()));
      }
      Reading<?> reading = PsnJson.read(PsnJson.SUBMISSION, damaged, "damaged");
      assertThat(reading.value().isPresent() || reading.problems().hasErrors()).isTrue();
    }
  }
}
