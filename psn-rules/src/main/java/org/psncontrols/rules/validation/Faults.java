package org.psncontrols.rules.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Rule;
import org.psncontrols.model.source.SourceReference;

/** Collects the faults of one pass. */
final class Faults {

  private final List<Fault> found = new ArrayList<>();

  /**
   * Adds a fault.
   *
   * @param values one for each of the rule's parameters
   */
  void add(Rule rule, Path path, Object... values) {
    found.add(Fault.of(rule, path, rule.getSource(), values));
  }

  /** Adds a fault against a limit of the policy, which has a source of its own. */
  void add(Rule rule, Optional<SourceReference> source, Path path, Object... values) {
    found.add(Fault.of(rule, path, source, values));
  }

  /**
   * Checks a text as {@code @NotBlank}, or {@code @NotBlankIfPresent}, and {@code @Size(max)} on
   * its accessor declare.
   */
  void text(Path parent, String field, String value, int maxLength) {
    // Nearly all texts are fine, and need no path of their own.
    if (isWrong(value, maxLength)) {
      text(parent.field(field), value, maxLength);
    }
  }

  /** Whether {@link #text(Path, String, String, int)} has something to say of a text. */
  static boolean isWrong(String value, int maxLength) {
    return value.length() > maxLength || value.isBlank();
  }

  void text(Path parent, String field, Optional<String> value, int maxLength) {
    if (value.isPresent()) {
      text(parent, field, value.get(), maxLength);
    }
  }

  /** Checks an optional text as {@code @Size(max)} alone declares, which lets it be blank. */
  void length(Path parent, String field, Optional<String> value, int maxLength) {
    if (value.isPresent() && value.get().length() > maxLength) {
      add(Rules.TEXT_TOO_LONG, parent.field(field), maxLength, value.get().length());
    }
  }

  /** Checks the texts in a list. */
  void texts(Path parent, String list, List<String> values, int maxLength) {
    for (int i = 0; i < values.size(); i++) {
      if (isWrong(values.get(i), maxLength)) {
        text(parent.item(list, i), values.get(i), maxLength);
      }
    }
  }

  private void text(Path path, String value, int maxLength) {
    if (value.isBlank()) {
      add(Rules.TEXT_BLANK, path);
    }
    if (value.length() > maxLength) {
      add(Rules.TEXT_TOO_LONG, path, maxLength, value.length());
    }
  }

  /** Checks that a list has no more items than the model takes. */
  void tooMany(Path parent, String field, List<?> items, int maxItems) {
    if (items.size() > maxItems) {
      add(Rules.TOO_MANY, parent.field(field), maxItems, items.size());
    }
  }

  /** Checks a count as {@code @PositiveOrZero} on its accessor declares. */
  void count(Path parent, String field, OptionalLong value) {
    if (value.isPresent() && value.getAsLong() < 0) {
      add(Rules.NUMBER_NEGATIVE, parent.field(field), value.getAsLong());
    }
  }

  /** The faults, in the order in which they were found. */
  List<Fault> asList() {
    return found;
  }

  Problems toProblems(Locale language) {
    if (found.isEmpty()) {
      return Problems.none();
    }
    List<Problem> problems = new ArrayList<>(found.size());
    for (Fault fault : found) {
      problems.add(fault.toProblem(language));
    }
    return Problems.of(problems);
  }
}
