package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Reading;

/**
 * Makes the values of the problem package. Small choices are common in them, so that two values
 * often differ in one part only.
 */
final class Faults {

  private static final int MAX_PROBLEMS = 6;

  private static final ProblemCode LONGEST_CODE =
      ProblemCode.of("x".repeat(ProblemCode.MAX_LENGTH));

  static final Arbitrary<ProblemCode> CODES =
      DrawnArbitrary.of(Faults::code).withEdges(ImmutableList.of(draw -> LONGEST_CODE));

  static final Arbitrary<Location> LOCATIONS = DrawnArbitrary.of(Faults::location);

  static final Arbitrary<Problem> PROBLEMS =
      DrawnArbitrary.of(Faults::problem)
          .withEdges(
              Stream.<UnaryOperator<Problem.Builder>>of(
                      edge -> edge.code(LONGEST_CODE),
                      edge -> edge.message(Texts.RIGHT_TO_LEFT).remedy(Texts.RIGHT_TO_LEFT))
                  .<Maker<Problem>>map(
                      edge -> draw -> edge.apply(Problem.builder().from(problem(draw))).build())
                  .toList());

  static final Arbitrary<Problems> PROBLEM_SETS = DrawnArbitrary.of(Faults::problems);

  /** What is found while a value is read that is not known yet. */
  private static final Arbitrary<Found> FOUND =
      DrawnArbitrary.of(Found::any)
          .withEdges(ImmutableList.of(draw -> new Found(Problems.none(), Optional.empty())));

  private Faults() {}

  static ProblemCode code(Draw draw) {
    return switch (draw.weighted(3, 3, 4)) {
      case 0 -> ProblemCodes.CONTROL_UNKNOWN;
      case 1 -> ProblemCodes.VALUE_REQUIRED;
      default ->
          ProblemCode.of(
              String.join("-", draw.<String>list(1, 3, word -> Texts.lower(word, 1, 8))));
    };
  }

  static Location location(Draw draw) {
    return new Location(
        oftenOf(draw, "", "a.json", "b.csv"),
        draw.sometimes(70, Faults::line).stream().mapToLong(Long::longValue).findFirst(),
        draw.sometimes(60, field -> oftenOf(field, "", "id", "title")));
  }

  /** One of the first lines, or one far down. */
  private static long line(Draw draw) {
    return draw.weighted(2, 1) == 0
        ? draw.between(1, 3)
        : Long.MAX_VALUE >>> (Long.SIZE - 2 - draw.below(Long.SIZE - 1));
  }

  static Problem problem(Draw draw) {
    return Problem.builder()
        .code(draw.make(Faults::code))
        .severity(draw.of(Problem.Severity.values()))
        .path(oftenOf(draw, "", "id", "responses[3].comment"))
        .message(oftenOf(draw, "the title is blank", "the control is not known"))
        .remedy(oftenOf(draw, "Write one.", "Take it out."))
        .source(draw.sometimes(20, Sources::reference))
        .location(draw.sometimes(60, Faults::location))
        .build();
  }

  private static String oftenOf(Draw draw, String... choices) {
    return draw.chance(20) ? draw.make(Texts::prose) : draw.of(choices);
  }

  static Problems problems(Draw draw) {
    return Problems.of(draw.list(0, MAX_PROBLEMS, Faults::problem));
  }

  /**
   * What is found while a value is read.
   *
   * @param problems what does not keep the value from being read
   * @param error what does
   */
  private record Found(Problems problems, Optional<Problem> error) {

    static Found any(Draw draw) {
      return new Found(draw.make(Faults::problems), draw.sometimes(30, Faults::problem));
    }

    <T> Reading<T> reading(T value) {
      return error.isEmpty()
          ? new Reading<>(Optional.of(value), problems)
          : Reading.failed(
              problems.and(
                  Problems.of(
                      ImmutableList.of(
                          Problem.builder()
                              .from(error.get())
                              .severity(Problem.Severity.ERROR)
                              .build()))));
    }
  }

  static <T> Arbitrary<Reading<T>> readings(Arbitrary<T> values) {
    return Combinators.combine(FOUND, values).as((found, value) -> found.reading(value));
  }
}
