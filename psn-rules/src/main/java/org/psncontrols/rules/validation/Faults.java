package org.psncontrols.rules.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;

/** Collects the faults of one pass, and words those that a field alone can have. */
final class Faults {

  private final List<Problem> problems = new ArrayList<>();

  void error(ProblemCode code, Path path, String message, String remedy) {
    add(Problem.Severity.ERROR, code, path, message, remedy);
  }

  void warning(ProblemCode code, Path path, String message, String remedy) {
    add(Problem.Severity.WARNING, code, path, message, remedy);
  }

  private void add(
      Problem.Severity severity, ProblemCode code, Path path, String message, String remedy) {
    problems.add(
        Problem.builder()
            .severity(severity)
            .code(code)
            .path(path.toString())
            .message(message)
            .remedy(remedy)
            .build());
  }

  /**
   * Checks a text as {@code @NotBlank}, or {@code @NotBlankIfPresent}, and {@code @Size(max)} on
   * its accessor declare.
   */
  void text(Path parent, String field, String value, int maxLength) {
    text(parent.field(field), value, maxLength);
  }

  void text(Path parent, String field, Optional<String> value, int maxLength) {
    value.ifPresent(text -> text(parent, field, text, maxLength));
  }

  /** Checks a text in a list, at its own path. */
  void text(Path path, String value, int maxLength) {
    if (value.isBlank()) {
      problems.add(blank(path.toString()));
    }
    if (value.length() > maxLength) {
      problems.add(tooLong(path.toString(), value.length(), maxLength));
    }
  }

  /** Checks that a list has no more items than the model takes. */
  void tooMany(Path parent, String field, List<?> items) {
    if (items.size() > Assessment.MAX_RESPONSES) {
      error(
          ProblemCodes.TOO_MANY,
          parent.field(field),
          "There are " + items.size() + " items, more than " + Assessment.MAX_RESPONSES + ".",
          "Split the assessment.");
    }
  }

  /** Checks a count as {@code @PositiveOrZero} on its accessor declares. */
  void count(Path parent, String field, OptionalLong value) {
    if (value.isPresent() && value.getAsLong() < 0) {
      problems.add(negative(parent.field(field).toString(), value.getAsLong()));
    }
  }

  Problems toProblems() {
    return Problems.of(problems);
  }

  static Problem blank(String path) {
    return Problem.builder()
        .code(ProblemCodes.TEXT_BLANK)
        .path(path)
        .message("The text must say something, but is blank.")
        .remedy("Fill it in, or leave it out where it is optional.")
        .build();
  }

  static Problem tooLong(String path, int length, int maxLength) {
    return Problem.builder()
        .code(ProblemCodes.TEXT_TOO_LONG)
        .path(path)
        .message("The text must have at most " + maxLength + " characters, but has " + length + ".")
        .remedy("Shorten it.")
        .build();
  }

  static Problem tooManyItems(String path, int items, int maxItems) {
    return Problem.builder()
        .code(ProblemCodes.TOO_MANY)
        .path(path)
        .message("The list must have at most " + maxItems + " items, but has " + items + ".")
        .remedy("Leave out what is not needed.")
        .build();
  }

  static Problem negative(String path, long value) {
    return Problem.builder()
        .code(ProblemCodes.NUMBER_NEGATIVE)
        .path(path)
        .message("The number must be 0 or more, but is " + value + ".")
        .remedy("Give the count, or leave it out where it is not known.")
        .build();
  }
}
