package org.psncontrols.reporting.exchange;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.psncontrols.model.problem.Problem.Severity;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;

/**
 * A row of a table and what is wrong with it; not thread-safe.
 *
 * <p>A method that gives an optional value gives none both for a blank cell and for a faulty one;
 * {@link #isSound()} tells whether the row may become a value. Cells of optional columns that the
 * document does not have are blank.
 */
final class CsvRow {

  private static final CharMatcher WHITE_SPACE = CharMatcher.whitespace();
  private static final Splitter ITEMS = Splitter.on(',').trimResults(WHITE_SPACE);

  private final long line;
  private final ImmutableMap<String, Integer> columns;
  private final List<String> fields;
  private final ProblemList problems;
  private boolean sound = true;

  CsvRow(
      long line, ImmutableMap<String, Integer> columns, List<String> fields, ProblemList problems) {
    this.line = line;
    this.columns = columns;
    this.fields = fields;
    this.problems = problems;
  }

  static boolean isBlank(String text) {
    return WHITE_SPACE.matchesAllOf(text);
  }

  static String trim(String text) {
    return WHITE_SPACE.trimFrom(text);
  }

  long line() {
    return line;
  }

  /** Whether no error was found so far. */
  boolean isSound() {
    return sound;
  }

  /** The text of a cell as it stands in the document. */
  String cell(String column) {
    Integer index = columns.get(column);
    return index == null ? "" : fields.get(index);
  }

  /** The value of a cell; empty where it is blank. */
  <T> Optional<T> optional(String column, CellForm<T> form) {
    String text = trim(cell(column));
    return text.isEmpty() ? Optional.empty() : parse(column, text, form);
  }

  /** The value of a cell that must have one. */
  <T> Optional<T> required(String column, CellForm<T> form) {
    requireFilled(column);
    return optional(column, form);
  }

  /** The text of a cell that must have one, without white space around it. */
  Optional<String> requiredText(String column, int maxLength) {
    requireFilled(column);
    return text(column, trim(cell(column)), maxLength);
  }

  /** A text of a cell, exactly so; empty where it is blank. */
  Optional<String> text(String column, String text, int maxLength) {
    if (isBlank(text)) {
      return Optional.empty();
    }
    if (text.length() > maxLength) {
      error(
          ProblemCodes.TEXT_TOO_LONG,
          column,
          "The " + column + " has " + text.length() + " characters: " + Quotation.of(text) + ".",
          "Shorten it to " + maxLength + " characters.");
      return Optional.empty();
    }
    return Optional.of(text);
  }

  /** The values of a cell, separated by commas; a blank cell has none. */
  <T> ImmutableList<T> list(String column, CellForm<T> form) {
    String text = cell(column);
    return isBlank(text)
        ? ImmutableList.of()
        : ITEMS
            .splitToStream(text)
            .flatMap(item -> parse(column, item, form).stream())
            .collect(ImmutableList.toImmutableList());
  }

  void error(ProblemCode code, String column, String message, String remedy) {
    sound = false;
    problems.add(code, Severity.ERROR, line, column, message, remedy);
  }

  void warning(ProblemCode code, String column, String message, String remedy) {
    problems.add(code, Severity.WARNING, line, column, message, remedy);
  }

  private void requireFilled(String column) {
    if (isBlank(cell(column))) {
      error(
          ProblemCodes.VALUE_REQUIRED, column, "The " + column + " is blank.", "Fill the cell in.");
    }
  }

  /** The value of a text that stands in a cell. */
  <T> Optional<T> parse(String column, String text, CellForm<T> form) {
    try {
      return Optional.of(form.parse().apply(text));
    } catch (IllegalArgumentException e) {
      error(
          form.code(),
          column,
          "The " + column + " is " + Quotation.of(text) + ", which is not " + form.noun() + ".",
          form.remedy());
      return Optional.empty();
    }
  }
}
