package org.psncontrols.model.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Reading;
import org.psncontrols.model.source.SourceReference;

class ProblemsTest {

  private static final Problem BLANK =
      Problem.builder()
          .code(ProblemCodes.TEXT_BLANK)
          .message("the title is blank")
          .remedy("Write one.")
          .build();

  @Property
  void problems_are_sorted_and_each_is_there_once(
      @ForAll @Size(max = 8) List<Problem> problems, @ForAll Random random) {
    List<Problem> twice = new ArrayList<>(problems);
    twice.addAll(problems);
    Collections.shuffle(twice, random);

    Problems sorted = Problems.of(twice);

    assertThat(sorted.asList()).isSorted().doesNotHaveDuplicates();
    assertThat(sorted).containsExactlyInAnyOrderElementsOf(new HashSet<>(problems));
    assertThat(sorted).isEqualTo(Problems.of(problems));
    assertThat(sorted.size()).isEqualTo(new HashSet<>(problems).size());
    assertThat(sorted.isEmpty()).isEqualTo(problems.isEmpty());
    assertThat(sorted.stream()).containsExactlyElementsOf(sorted.asList());
  }

  @Property
  void merging_is_commutative_associative_and_idempotent(
      @ForAll Problems a, @ForAll Problems b, @ForAll Problems c) {
    assertThat(a.and(b)).isEqualTo(b.and(a)).hasSameHashCodeAs(b.and(a));
    assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
    assertThat(a.and(a)).isEqualTo(a);
    assertThat(a.and(Problems.none())).isEqualTo(a);
    assertThat(a.and(b)).containsAll(a).containsAll(b);
  }

  @Property
  void one_error_makes_errors(@ForAll Problems problems) {
    assertThat(problems.hasErrors())
        .isEqualTo(!problems.stream().allMatch(p -> p.getSeverity() == Problem.Severity.WARNING));
  }

  @Property
  void a_place_is_given_to_every_problem(@ForAll Problems problems, @ForAll Location location) {
    Problems placed = problems.at(location);

    assertThat(placed).allSatisfy(p -> assertThat(p.getLocation()).contains(location));
    assertThat(placed.stream().map(Problem::getMessage))
        .containsAll(problems.stream().map(Problem::getMessage).toList());
  }

  @Property
  void a_place_changes_nothing_else(@ForAll Problem problem, @ForAll Location location) {
    assertThat(Problem.builder().from(problem.at(location)).location(problem.getLocation()).build())
        .isEqualTo(problem);
  }

  @Property
  void a_problem_is_one_line(@ForAll Problem problem) {
    assertThat(problem.toLine().lines()).hasSize(1);
    assertThat(problem.toLine())
        .doesNotContain("\u2028", "\u0085")
        .endsWith(" [" + problem.getCode() + "]");
    assertThat(problem.toLine().contains("warning: "))
        .isEqualTo(problem.getSeverity() == Problem.Severity.WARNING);
  }

  @Property
  void problems_are_as_many_lines(@ForAll Problems problems) {
    assertThat(problems.toString().lines()).hasSize(problems.size());
  }

  @Example
  void a_line_says_place_message_remedy_and_code() {
    assertThat(BLANK.toLine()).isEqualTo("the title is blank Write one. [text-blank]");
    Problem warning =
        Problem.builder()
            .from(BLANK)
            .severity(Problem.Severity.WARNING)
            .path("responses[3].title")
            .build();
    assertThat(warning.toLine())
        .isEqualTo("responses[3].title: warning: the title is blank Write one. [text-blank]");
    assertThat(warning.at(Location.of("a.json", 7)).toLine())
        .startsWith("a.json:7: responses[3].title: warning: ");
  }

  @Example
  void a_path_that_the_place_ends_in_is_not_said_twice() {
    Problem problem = Problem.builder().from(BLANK).path("title").build();

    assertThat(problem.at(Location.of("b.csv", 2, "title")).toLine())
        .startsWith("b.csv:2: title: the title is blank");
    assertThat(problem.at(Location.of("subtitle")).toLine())
        .startsWith("subtitle: title: the title is blank");
  }

  @Example
  void a_line_break_in_a_value_becomes_a_space() {
    Problem problem = Problem.builder().from(BLANK).message("is \"a\r\nb\u2028c\"").build();

    assertThat(problem.toLine()).isEqualTo("is \"a b c\" Write one. [text-blank]");
  }

  @Example
  void places_are_written_from_the_document_inwards() {
    assertThat(Location.of("a.json")).hasToString("a.json");
    assertThat(Location.of("b.csv", 3)).hasToString("b.csv:3");
    assertThat(Location.of("b.csv", 3, "title")).hasToString("b.csv:3: title");
  }

  @Example
  void a_problem_is_an_error_at_the_value_itself_unless_said() {
    assertThat(BLANK.getSeverity()).isEqualTo(Problem.Severity.ERROR);
    assertThat(BLANK.getPath()).isEmpty();
    assertThat(BLANK.getLocation()).isEmpty();
  }

  @Example
  void problems_without_a_place_come_first_and_lines_are_ordered_as_numbers() {
    Problem second = BLANK.at(Location.of("a", 2));
    Problem tenth = BLANK.at(Location.of("a", 10));
    Problem whole = BLANK.at(Location.of("a"));

    assertThat(Problems.of(ImmutableList.of(tenth, second, whole, BLANK)))
        .containsExactly(BLANK, whole, second, tenth);
  }

  @Example
  void problems_that_differ_in_their_source_only_are_two() {
    Problem sourced =
        Problem.builder()
            .from(BLANK)
            .source(SourceReference.builder().key("k").title("t").build())
            .build();

    assertThat(Problems.of(ImmutableList.of(sourced, BLANK))).containsExactly(BLANK, sourced);
  }

  @Property
  void a_mapped_reading_keeps_its_problems(@ForAll Reading<ProblemCode> reading) {
    Reading<String> mapped = reading.map(ProblemCode::toString);

    assertThat(mapped.value()).isEqualTo(reading.value().map(ProblemCode::toString));
    assertThat(mapped.problems()).isEqualTo(reading.problems());
  }

  @Example
  void a_reading_has_a_value_or_says_why_not() {
    Problems problems = Problems.of(ImmutableList.of(BLANK));

    assertThat(Reading.of("v")).isEqualTo(new Reading<>(Optional.of("v"), Problems.none()));
    assertThat(Reading.failed(problems).value()).isEmpty();
    assertThat(Reading.failed(problems).problems()).isEqualTo(problems);
  }

  @Example
  void paths_are_ordered_as_people_count() {
    List<String> paths =
        List.of(
            "", "a1", "a[1]", "a[2]", "a[02]x", "a[10]", "a[10].b", "a[99999999999999999999]", "b");

    assertThat(Problems.of(Lists.reverse(paths).stream().map(ProblemsTest::problemAt).toList()))
        .extracting(Problem::getPath)
        .containsExactlyElementsOf(paths);
  }

  @Property
  void paths_have_a_total_order(
      @ForAll @CharRange(from = '/', to = '2') @StringLength(max = 4) String a,
      @ForAll @CharRange(from = '/', to = '2') @StringLength(max = 4) String b,
      @ForAll @CharRange(from = '/', to = '2') @StringLength(max = 4) String c) {
    int ab = problemAt(a).compareTo(problemAt(b));
    assertThat(ab == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(problemAt(b).compareTo(problemAt(a)))).isEqualTo(-Integer.signum(ab));
    if (ab <= 0 && problemAt(b).compareTo(problemAt(c)) <= 0) {
      assertThat(problemAt(a).compareTo(problemAt(c))).isLessThanOrEqualTo(0);
    }
  }

  private static Problem problemAt(String path) {
    return Problem.builder().code(ProblemCode.of("a")).path(path).message("m").remedy("r").build();
  }
}
