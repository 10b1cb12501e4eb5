package org.psncontrols.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README says which laws hold. */
class LawsReadmeTest {

  private static final String BEGIN = "<!-- laws begin -->\n";
  private static final String END = "\n<!-- laws end -->\n";

  /** If this fails, target/laws.md has the tables as they should be. */
  @Test
  void its_tables_are_what_the_cards_say() throws IOException {
    String tables = LawsTable.of(ScoringModels.builtIn().all());
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target", "laws.md"), tables);

    String readme = Files.readString(Path.of("README.md"));
    assertThat(readme).containsOnlyOnce(BEGIN).containsOnlyOnce(END);
    assertThat(readme.substring(readme.indexOf(BEGIN) + BEGIN.length(), readme.indexOf(END)))
        .isEqualTo(tables);
  }
}
