package org.psncontrols.reporting.exchange;

import com.google.common.collect.ImmutableSet;
import org.psncontrols.model.problem.Problem.Severity;

/**
 * The columns of a table, by their names in lower case.
 *
 * @param separator the character between two fields
 * @param required the columns that must be in the header
 * @param optional the columns that are read where they are in the header
 * @param unread the columns that are known and not needed
 * @param unknown how grave any other column is
 */
record CsvForm(
    char separator,
    ImmutableSet<String> required,
    ImmutableSet<String> optional,
    ImmutableSet<String> unread,
    Severity unknown) {

  /** The form of a register, whose publisher may add columns. */
  static CsvForm register(
      char separator,
      ImmutableSet<String> required,
      ImmutableSet<String> optional,
      ImmutableSet<String> unread) {
    return new CsvForm(separator, required, optional, unread, Severity.WARNING);
  }

  /** The columns that are read. */
  ImmutableSet<String> columns() {
    return ImmutableSet.<String>builder().addAll(required).addAll(optional).build();
  }

  boolean knows(String column) {
    return required.contains(column) || optional.contains(column) || unread.contains(column);
  }

  /** The separator for people. */
  String separatorName() {
    return nameOf(separator);
  }

  /** A separator for people. */
  static String nameOf(char separator) {
    return switch (separator) {
      case '\t' -> "tab";
      case ';' -> "semicolon";
      default -> "comma";
    };
  }
}
