package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Reading;

/**
 * Generators of the problem package. Small choices are common in them, so that two values often
 * differ in one part only.
 */
final class Faults {

  static final Arbitrary<ProblemCode> CODES =
      Combinators.combine(
              Choices.chance(40),
              Arbitraries.of(ProblemCodes.CONTROL_UNKNOWN, ProblemCodes.VALUE_REQUIRED),
              Texts.lower(1, 8).list().ofMinSize(1).ofMaxSize(3))
          .as((own, code, words) -> own ? ProblemCode.of(String.join("-", words)) : code)
          .withoutEdgeCases();

  static final Arbitrary<Location> LOCATIONS =
      Combinators.combine(
              oftenOf("", "a.json", "b.csv"),
              Choices.sometimes(
                  70,
                  Combinators.combine(Arbitraries.of(3L, 3L, Long.MAX_VALUE), longs())
                      .as((below, number) -> 1 + number % below)),
              Choices.sometimes(60, oftenOf("", "id", "title")))
          .as((document, line, field) -> new Location(document, Choices.toLong(line), field))
          .withoutEdgeCases();

  static final Arbitrary<Problem> PROBLEMS =
      Combinators.combine(
              CODES,
              Arbitraries.of(Problem.Severity.values()),
              oftenOf("", "id", "responses[3].comment"),
              oftenOf("the title is blank", "the control is not known"),
              oftenOf("Write one.", "Take it out."),
              Choices.sometimes(20, Sources.REFERENCES),
              Choices.sometimes(60, LOCATIONS))
          .as(
              (code, severity, path, message, remedy, source, location) ->
                  Problem.builder()
                      .code(code)
                      .severity(severity)
                      .path(path)
                      .message(message)
                      .remedy(remedy)
                      .source(source)
                      .location(location)
                      .build())
          .withoutEdgeCases();

  static final Arbitrary<Problems> PROBLEM_SETS =
      PROBLEMS.list().ofMaxSize(6).map(Problems::of).withoutEdgeCases();

  private Faults() {}

  static <T> Arbitrary<Reading<T>> readings(Arbitrary<T> values) {
    Arbitrary<Problem> errors =
        PROBLEMS.map(
            problem -> Problem.builder().from(problem).severity(Problem.Severity.ERROR).build());
    return Combinators.combine(Choices.sometimes(70, values), PROBLEM_SETS, errors)
        .as(Faults::reading)
        .withoutEdgeCases();
  }

  private static <T> Reading<T> reading(Optional<T> value, Problems problems, Problem error) {
    return value.isPresent()
        ? new Reading<>(value, problems)
        : Reading.failed(Problems.of(Iterables.concat(problems, ImmutableList.of(error))));
  }

  private static Arbitrary<Long> longs() {
    return Arbitraries.longs().between(0, Long.MAX_VALUE);
  }

  private static Arbitrary<String> oftenOf(String... choices) {
    return Combinators.combine(Choices.chance(20), Arbitraries.of(choices), Texts.PROSE)
        .as((rarely, choice, text) -> rarely ? text : choice);
  }
}
