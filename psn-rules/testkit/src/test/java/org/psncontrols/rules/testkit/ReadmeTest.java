package org.psncontrols.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.testkit.Invalid;

/** The README says what is so: its first example is this test's own property. */
class ReadmeTest {

  // README begins
  @Provide
  Arbitrary<Invalid<SubmissionCase>> broken() {
    return InvalidCases.of(SubmissionCase.class);
  }

  @Property
  void our_own_check_finds_what_is_wrong(@ForAll("broken") Invalid<SubmissionCase> broken) {
    SubmissionCase given = broken.value();

    Problems found = OurCheck.of(given.submission(), given.catalogue());

    assertThat(found)
        .extracting(problem -> problem.getCode() + " at " + problem.getPath())
        .containsExactly(broken.code() + " at " + broken.path());
  }

  // README ends

  private static List<String> blocks(String text, String begin, String end) {
    return Pattern.compile(
            Pattern.quote(begin) + "\n(.*?)\n *" + Pattern.quote(end), Pattern.DOTALL)
        .matcher(text)
        .results()
        .map(result -> result.group(1).stripTrailing().stripIndent())
        .toList();
  }

  private static List<String> examplesIn(String test) throws IOException {
    String source =
        Files.readString(Path.of("src/test/java/org/psncontrols/rules/testkit").resolve(test));
    return blocks(source, "// README begins", "// README ends");
  }

  @Example
  void its_examples_are_compiled_and_run() throws IOException {
    List<String> examples = new ArrayList<>(examplesIn("ReadmeTest.java"));
    examples.addAll(examplesIn("scoring/CafOutcomeTest.java"));

    assertThat(blocks(Files.readString(Path.of("README.md")), "```java", "```"))
        .hasSize(2)
        .isEqualTo(examples);
  }
}
