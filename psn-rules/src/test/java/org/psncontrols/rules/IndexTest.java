package org.psncontrols.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jboss.jandex.IndexReader;
import org.junit.jupiter.api.Test;

/** Frameworks that look for validators at build time find them in the jar's index. */
class IndexTest {

  private static final Path META = Path.of("target/classes/META-INF");

  @Test
  void the_index_names_every_validator_that_is_a_service() throws IOException {
    List<String> validators =
        Files.readAllLines(META.resolve("services/jakarta.validation.ConstraintValidator"), UTF_8);
    assertThat(validators).isNotEmpty();
    try (InputStream in = Files.newInputStream(META.resolve("jandex.idx"))) {
      assertThat(new IndexReader(in).read().getKnownClasses())
          .map(type -> type.name().toString())
          .containsAll(validators);
    }
  }
}
