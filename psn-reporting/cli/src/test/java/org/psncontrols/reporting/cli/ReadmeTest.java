package org.psncontrols.reporting.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.json.Catalogues;
import org.psncontrols.model.json.PsnJson;

/** The README says what is so. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..", "..");

  @TempDir Path dir;

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }

  private static String block(String text, String begin, String end) {
    int from = text.indexOf(begin);
    assertThat(from).as("%s stands in the text", begin).isNotNegative();
    int start = from + begin.length();
    return text.substring(start, text.indexOf(end, start));
  }

  @Test
  void its_java_is_compiled() throws IOException {
    String source =
        Files.readString(Path.of("src/test/java/org/psncontrols/reporting/cli/ReadmeExample.java"));

    assertThat(block(source, "// README begins\n", "\n    // README ends").stripIndent())
        .isEqualTo(block(readme(), "```java\n", "\n```"));
  }

  @Test
  void its_java_prints_why() throws IOException {
    Run.psn("sample", "programme-2014", "--out", dir);
    Path whole = dir.resolve("whole.json");
    Run.psn(
        "assess",
        dir.resolve("submission.json"),
        "--responses",
        dir.resolve("responses.csv"),
        "--write",
        whole);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    ReadmeExample.explain(Files.readAllBytes(whole), new PrintStream(bytes, true, UTF_8));

    assertThat(bytes.toString(UTF_8)).contains("% of 58 controls", "A.5.1.1 adds ");
  }

  @Test
  void its_commands_are_those_that_the_build_runs() throws IOException {
    String build = Files.readString(ROOT.resolve(".ci/run"));

    assertThat(build).contains("\nmvn verify\n");
    assertThat(readme()).contains("   mvn verify\n");
    assertThat(readme()).contains(block(build, "bash -e -c '", "'"));
  }

  @Test
  void its_submission_reads_without_a_problem() throws IOException {
    String json =
        block(readme().substring(readme().indexOf("### The submission")), "```json\n", "```");

    assertThat(PsnJson.read(PsnJson.SUBMISSION, json.getBytes(UTF_8), "README.md").problems())
        .isEmpty();
  }

  @Test
  void its_table_of_catalogues_names_those_that_are_built_in() throws IOException {
    String table = block(readme(), "### Catalogues\n", "The wording is ours");

    assertThat(Pattern.compile("(?m)^\\| `([^`]+)`").matcher(table).results().map(r -> r.group(1)))
        .containsExactlyElementsOf(
            Catalogues.builtIn().keySet().stream().map(CatalogueEdition::toString).toList());
  }

  @Test
  void its_own_catalogue_reads_without_a_problem() throws IOException {
    Path own = Files.writeString(dir.resolve("own.csv"), block(readme(), "```csv\n", "```"));

    Run run = Run.psn("catalogue", "show", own);

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("Our own code\nown@1, complete: 2 controls in 1 section\n");
  }

  @Test
  void its_portfolio_header_reads() throws IOException {
    String header = block(readme(), "```json\n{\"portfolio\"", "```").strip();
    Run.psn("sample", "programme-2014", "--out", dir);
    Path portfolio = dir.resolve("portfolio.ndjson");
    String rest = Files.readAllLines(portfolio).get(1);
    Files.writeString(portfolio, "{\"portfolio\"" + header + "\n" + rest + "\n");

    Run run = Run.psn("report", portfolio, "--out", dir.resolve("out"));

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("Programme\nAs of 2014-02-28");
  }

  @Test
  void its_scores_print_what_it_says() throws IOException {
    Run.psn("sample", "programme-2014", "--out", dir);
    Path whole = dir.resolve("whole.json");
    Run.psn(
        "assess",
        dir.resolve("submission.json"),
        "--responses",
        dir.resolve("responses.csv"),
        "--write",
        whole);

    for (String verb : List.of("score", "compare")) {
      String command = block(readme(), "$ psn " + verb + " ", "\n");
      Object[] words =
          Stream.concat(Stream.of(verb), Splitter.on(' ').splitToStream(command))
              .map(word -> word.equals("whole.json") ? whole : word)
              .toArray();

      assertThat(Run.psn(words).out()).isEqualTo(block(readme(), command + "\n", "```"));
    }
  }

  @Test
  void its_validation_prints_what_it_says() throws IOException {
    Path form = Files.createDirectory(dir.resolve("forms")).resolve("responses.csv");
    Files.writeString(form, "control,answer\nCoCo-1,met\nCoCo-99,met\n");

    Run run = Run.psn("validate", dir.resolve("forms"));

    assertThat(run.out().replace(dir + "/", ""))
        .isEqualTo(block(readme(), "$ psn validate forms\n", "```"));
  }
}
