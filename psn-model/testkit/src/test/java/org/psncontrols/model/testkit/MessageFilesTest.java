package org.psncontrols.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageFilesTest {

  private static final Path SAMPLES = Path.of("src/test/resources/org/psncontrols/model/testkit");

  /** A translator's file in src/main/resources has to be whole. */
  @Test
  void every_language_of_the_model_s_messages_says_what_english_does() {
    assertThat(MessageFiles.faultsIn(Path.of("../src/main/resources"), "PsnModelMessages"))
        .isEmpty();
  }

  @Test
  void a_whole_language_has_no_fault() {
    assertThat(MessageFiles.faultsIn(SAMPLES, "Whole")).isEmpty();
  }

  @Test
  void what_a_language_lacks_or_has_too_much_is_named() {
    assertThat(MessageFiles.faultsIn(SAMPLES, "Faulty"))
        .containsExactly(
            "Faulty_qaa.properties: a.remedy must name values as {name}, but has another {.",
            "Faulty_qaa.properties: a.message must name [hours, lamp], but names [hours, lmap].",
            "Faulty_qaa.properties: a.remedy must name [lamp], but names [].",
            "Faulty_qaa.properties: b.message must be there, but is missing.",
            "Faulty_qaa.properties: b.mesage must be a key of the English file, but is not.");
  }

  @Test
  void signs_that_jakarta_reads_in_its_own_way_are_named_in_english_too(@TempDir Path folder)
      throws IOException {
    Files.writeString(
        folder.resolve("M.properties"), "a = ${lamp}\nb = {0}\nc = \\\\{lamp}\nd = {lamp}}\n");

    assertThat(MessageFiles.faultsIn(folder, "M"))
        .containsExactly(
            "M.properties: a must name values as {name}, but has another $.",
            "M.properties: b must name values as {name}, but has another {.",
            "M.properties: c must name values as {name}, but has another \\.",
            "M.properties: d must name values as {name}, but has another }.");
  }

  @Test
  void a_file_that_is_not_utf_8_is_named(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("M.properties"), "");
    Files.writeString(
        folder.resolve("M_cy.properties"), "a = caf\u00e9", StandardCharsets.ISO_8859_1);

    assertThat(MessageFiles.faultsIn(folder, "M"))
        .containsExactly("M_cy.properties: must be UTF-8, but is not.");
  }

  @Test
  void without_an_english_file_there_is_nothing_to_compare_with(@TempDir Path folder) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MessageFiles.faultsIn(folder, "M"))
        .withMessage(
            "the folder of bundle M must have " + folder.resolve("M.properties") + ", but has not");
  }

  @Test
  @SuppressWarnings("NullAway")
  void null_is_refused(@TempDir Path folder) {
    assertThatNullPointerException().isThrownBy(() -> MessageFiles.faultsIn(folder, null));
    assertThatNullPointerException().isThrownBy(() -> MessageFiles.faultsIn(null, "M"));
  }
}
