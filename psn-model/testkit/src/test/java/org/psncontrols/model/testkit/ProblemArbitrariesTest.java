package org.psncontrols.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Reading;

class ProblemArbitrariesTest {

  private static final Arbitrary<Reading<Integer>> READINGS =
      ProblemArbitraries.readings(Arbitraries.integers().between(10, 99));

  private static <T> ImmutableList<T> edges(Arbitrary<T> arbitrary) {
    return ImmutableList.copyOf(Iterables.transform(arbitrary.edgeCases(), Shrinkable::value));
  }

  @Example
  void edge_cases_are_the_longest_code_and_texts_from_right_to_left() {
    ImmutableList<Problem> edges = edges(ProblemArbitraries.problems());

    assertThat(edges).hasSize(2);
    assertThat(edges.get(0).getCode().value()).hasSize(ProblemCode.MAX_LENGTH);
    assertThat(edges.get(1).getMessage()).isEqualTo(Texts.RIGHT_TO_LEFT);
    assertThat(edges.get(1).getRemedy()).isEqualTo(Texts.RIGHT_TO_LEFT);
    assertThat(edges(ProblemArbitraries.problemCodes())).containsExactly(edges.get(0).getCode());
  }

  @Example
  void two_problems_differ_in_one_part_often() {
    ImmutableList<Problem> problems = Samples.of(ProblemArbitraries.problems(), 1_000);

    assertThat(problems).extracting(Problem::getPath).contains("", "id", "responses[3].comment");
    assertThat(problems).filteredOn(p -> p.getPath().equals("id")).hasSizeGreaterThan(150);
    assertThat(problems).filteredOn(p -> p.getSource().isPresent()).hasSizeGreaterThan(100);
    assertThat(problems)
        .filteredOn(p -> p.getSeverity() == Problem.Severity.WARNING)
        .hasSizeGreaterThan(300);
    assertThat(problems)
        .filteredOn(p -> p.getCode().equals(ProblemCodes.CONTROL_UNKNOWN))
        .hasSizeBetween(150, 450);
  }

  @Example
  void lines_are_among_the_first_mostly_and_up_to_the_greatest() {
    ImmutableList<Long> lines =
        Samples.of(ProblemArbitraries.locations(), 3_000).stream()
            .map(Location::line)
            .filter(line -> line.isPresent())
            .map(line -> line.getAsLong())
            .collect(ImmutableList.toImmutableList());

    assertThat(lines).contains(1L, 2L, 3L, Long.MAX_VALUE).allMatch(line -> line >= 1);
    assertThat(lines).filteredOn(line -> line <= 3).hasSizeGreaterThan(lines.size() / 2);
  }

  @Example
  void readings_have_the_values_of_the_caller_or_an_error() {
    ImmutableList<Reading<Integer>> readings = Samples.of(READINGS, 1_000);

    assertThat(readings)
        .allSatisfy(
            reading ->
                assertThat(reading.value().isPresent() || reading.problems().hasErrors()).isTrue())
        .allSatisfy(
            reading ->
                assertThat(reading.value().stream().toList()).allMatch(n -> n >= 10 && n <= 99));
    assertThat(readings).filteredOn(reading -> reading.value().isEmpty()).hasSizeBetween(200, 400);
    assertThat(readings)
        .filteredOn(reading -> reading.value().isPresent() && reading.problems().hasErrors())
        .hasSizeGreaterThan(200);
  }

  @Example
  void readings_have_the_edge_cases_of_the_caller() {
    assertThat(edges(READINGS)).contains(Reading.of(10), Reading.of(99));
  }

  @Example
  void a_fault_shows_the_least_reading_that_has_it() {
    assertThat(Shrinking.smallest(READINGS, reading -> true)).isEqualTo(Reading.of(10));
    assertThat(Shrinking.smallest(READINGS, reading -> reading.value().isEmpty()))
        .isEqualTo(Reading.failed(Problems.of(ImmutableList.of(least()))));
    assertThat(
            Shrinking.smallest(
                READINGS,
                reading -> reading.value().orElse(0) > 20 && reading.problems().hasErrors()))
        .isEqualTo(new Reading<>(Optional.of(21), Problems.of(ImmutableList.of(least()))));
  }

  private static Problem least() {
    return Problem.builder()
        .code(ProblemCodes.CONTROL_UNKNOWN)
        .message("the title is blank")
        .remedy("Write one.")
        .build();
  }
}
