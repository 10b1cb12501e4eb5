package org.psncontrols.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.psncontrols.model.problem.Reading;

class GoldenFilesTest {

  static Stream<Arguments> documents() {
    return Stream.of(
        arguments("submission.json", PsnJson.SUBMISSION, Samples.SUBMISSION),
        arguments("submission-minimal.json", PsnJson.SUBMISSION, Samples.MINIMAL_SUBMISSION),
        arguments("assessment.json", PsnJson.ASSESSMENT, Samples.MINIMAL_ASSESSMENT),
        arguments("catalogue.json", PsnJson.CATALOGUE, Samples.CATALOGUE),
        arguments("organisation.json", PsnJson.ORGANISATION, Samples.ORGANISATION),
        arguments("problem.json", PsnJson.PROBLEM, Samples.PROBLEM),
        arguments("source-reference.json", PsnJson.SOURCE_REFERENCE, Samples.SOURCE));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  <T> void is_what_is_written(String file, JsonForm<T> form, T value) throws IOException {
    assertThat(new String(PsnJson.writePretty(form, value), UTF_8))
        .isEqualTo(new String(golden(file), UTF_8));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  <T> void reads_as_the_value(String file, JsonForm<T> form, T value) throws IOException {
    assertThat(PsnJson.read(form, golden(file), file)).isEqualTo(Reading.of(value));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  <T> void has_a_form_on_one_line_that_reads_back(String file, JsonForm<T> form, T value) {
    byte[] line = PsnJson.write(form, value);
    assertThat(new String(line, UTF_8)).doesNotContain("\n", "\r").startsWith("{\"").endsWith("}");
    assertThat(PsnJson.read(form, line, file)).isEqualTo(Reading.of(value));
  }

  private static byte[] golden(String file) throws IOException {
    try (InputStream in = GoldenFilesTest.class.getResourceAsStream("golden/" + file)) {
      return in.readAllBytes();
    }
  }
}
