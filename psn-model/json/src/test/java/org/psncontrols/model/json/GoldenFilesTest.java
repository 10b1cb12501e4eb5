package org.psncontrols.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.psncontrols.model.problem.Reading;

class GoldenFilesTest {

  static ImmutableList<Golden<?>> documents() {
    return Golden.ALL;
  }

  @Test
  void every_type_that_is_a_document_has_one() {
    Stream<String> types = Golden.ALL.stream().map(golden -> golden.typeForm().name());
    assertThat(types.distinct())
        .containsExactlyInAnyOrderElementsOf(
            PsnJson.documents().stream().map(TypeForm::name).toList());
  }

  @ParameterizedTest
  @MethodSource("documents")
  <T> void is_what_is_written(Golden<T> golden) {
    assertThat(new String(PsnJson.writePretty(golden.form(), golden.value()), UTF_8))
        .isEqualTo(new String(golden.bytes(), UTF_8));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void reads_as_the_value(Golden<?> golden) {
    assertThat(PsnJson.read(golden.form(), golden.bytes(), golden.file()))
        .isEqualTo(Reading.of(golden.value()));
  }

  @ParameterizedTest
  @MethodSource("documents")
  <T> void has_a_form_on_one_line_that_reads_back(Golden<T> golden) {
    byte[] line = PsnJson.write(golden.form(), golden.value());
    assertThat(new String(line, UTF_8)).doesNotContain("\n", "\r").startsWith("{\"").endsWith("}");
    assertThat(PsnJson.read(golden.form(), line, golden.file()))
        .isEqualTo(Reading.of(golden.value()));
  }
}
