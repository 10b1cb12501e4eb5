package org.psncontrols.reporting.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Problems;

class TextProblemsTest {

  @Test
  void each_problem_is_a_line_and_each_code_is_counted() {
    assertThat(TextProblems.render(Samples.all()))
        .isEqualTo(
            """
            forms/s 1.json: networkDiagram: warning: There is no network diagram. Add one. [diagram-missing]
            forms/s 1.json:14: assessment.responses[2].control: Control CoCo-99 is not in generic-coco@il3. Correct it. [control-unknown]
            r.csv:3: control: Control "A|B" is not in generic-coco@il3. Correct it. [control-unknown]

            Code             Errors  Warnings  Count
            control-unknown       2         0      2
            diagram-missing       0         1      1
            Total                 2         1      3

            Sources
            diagram-missing: Code of Connection
            """);
  }

  @Test
  void no_problems_are_said_to_be_none() {
    assertThat(TextProblems.render(Problems.none())).isEqualTo("No problems.\n");
  }

  @Test
  void no_text_makes_a_line_or_steers_a_terminal() {
    String text = TextProblems.render(Hostile.all());

    assertThat(text.lines())
        .hasSize(Hostile.all().size() + 4 + 2 + CodeSource.of(Hostile.all()).size());
    assertThat(text.replace("\n", "").codePoints().map(Character::getType))
        .doesNotContain((int) Character.CONTROL, (int) Character.FORMAT, (int) Character.SURROGATE);
    assertThat(text).contains("\\u{1b}[2J", "\\u{202e}gnp.exe", "half \\u{d800} a pair");
  }

  @Property(tries = 200)
  void the_counts_add_up_to_the_problems(@ForAll Problems problems) {
    List<CodeCount> counts = CodeCount.of(problems);

    assertThat(counts).extracting(CodeCount::code).doesNotHaveDuplicates().isSorted();
    assertThat(counts.stream().mapToInt(CodeCount::errors).sum())
        .isEqualTo(
            problems.stream().filter(p -> p.getSeverity() == Problem.Severity.ERROR).count());
    assertThat(counts.stream().mapToInt(CodeCount::total).sum()).isEqualTo(problems.size());
  }

  @Test
  void it_is_the_same_in_every_locale_and_zone() {
    assertThat(Hostile.abroad(() -> TextProblems.render(Samples.all())))
        .isEqualTo(TextProblems.render(Samples.all()));
  }
}
