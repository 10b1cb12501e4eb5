package org.psncontrols.reporting.exchange;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.psncontrols.model.problem.Problem.Severity;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Reading;
import org.psncontrols.reporting.exchange.CsvRecords.CsvRecord;

/**
 * Reads a table with a header strictly; one document, not thread-safe.
 *
 * @param <T> the type of the values that rows become
 */
final class CsvTable<T> {

  /** The greatest number of rows. */
  static final int MAX_ROWS = 100_000;

  /** What spreadsheets put between fields where the comma is taken for decimals. */
  private static final char[] OTHER_SEPARATORS = {';', '\t', ','};

  private final CsvForm form;
  private final RowReader<T> reader;
  private final CsvRecords records;
  private final ProblemList problems;
  private final ImmutableList.Builder<T> values = ImmutableList.builder();
  private ImmutableList<String> header = ImmutableList.of();
  private ImmutableMap<String, Integer> columns = ImmutableMap.of();
  private boolean whole = true;

  private CsvTable(CsvForm form, RowReader<T> reader, CsvRecords records, ProblemList problems) {
    this.form = form;
    this.reader = reader;
    this.records = records;
    this.problems = problems;
  }

  /** Reads a document to its end, without closing it. */
  static <T> Reading<ImmutableList<T>> read(
      InputStream in, String document, CsvForm form, RowReader<T> reader) {
    ProblemList problems = new ProblemList(document);
    Optional<CsvDocument> text = CsvDocument.read(in, problems);
    if (text.isEmpty()) {
      return Reading.failed(problems.toProblems());
    }
    CsvRecords records = new CsvRecords(text.get().reader(), form.separator());
    return new CsvTable<>(form, reader, records, problems).read();
  }

  /** Reads a file. */
  static <T> Reading<ImmutableList<T>> read(
      Path file, String document, CsvForm form, RowReader<T> reader) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, document, form, reader);
    } catch (IOException e) {
      ProblemList problems = new ProblemList(document);
      CsvDocument.reportUnreadable(problems);
      return Reading.failed(problems.toProblems());
    }
  }

  private Reading<ImmutableList<T>> read() {
    Optional<CsvRecord> first = next();
    if (first.isEmpty() || !readHeader(first.get())) {
      if (first.isEmpty() && records.stop().isEmpty()) {
        problems.error(
            ProblemCodes.DOCUMENT_EMPTY,
            "The document has no text.",
            "Give it a header with the columns " + String.join(", ", form.required()) + ".");
      }
      reportStop();
      return Reading.failed(problems.toProblems());
    }
    readRows();
    reportStop();
    if (whole) {
      reader.end(problems);
    }
    return new Reading<>(Optional.of(values.build()), problems.toProblems());
  }

  /** The next record that has any text. */
  private Optional<CsvRecord> next() {
    Optional<CsvRecord> record = records.next();
    while (record.filter(CsvTable::isBlank).isPresent()) {
      record = records.next();
    }
    return record;
  }

  private static boolean isBlank(CsvRecord record) {
    return record.tooLong() < 0
        && record.size() == record.fields().size()
        && record.fields().stream().allMatch(CsvRow::isBlank);
  }

  private boolean readHeader(CsvRecord record) {
    header =
        record.fields().stream()
            .map(name -> Ascii.toLowerCase(CsvRow.trim(name)))
            .collect(ImmutableList.toImmutableList());
    if (record.tooLong() >= 0) {
      reportTooLong(record);
      return false;
    }
    if (record.size() > CsvRecords.MAX_COLUMNS) {
      problems.error(
          ProblemCodes.DOCUMENT_TOO_LARGE,
          record.line(),
          "The header has " + record.size() + " columns.",
          "Leave " + CsvRecords.MAX_COLUMNS + " columns at most.");
      return false;
    }
    return !isOtherwiseSeparated(record.line()) && findColumns(record.line());
  }

  /** Reports a header that is one field only because another character separates its names. */
  private boolean isOtherwiseSeparated(long line) {
    if (header.size() > 1 || form.required().size() < 2) {
      return false;
    }
    for (char separator : OTHER_SEPARATORS) {
      if (separator != form.separator()
          && Splitter.on(separator)
              .splitToStream(header.get(0))
              .anyMatch(name -> form.knows(CsvRow.trim(name)))
          && header.get(0).indexOf(separator) >= 0) {
        problems.error(
            ProblemCodes.COLUMN_MISSING,
            line,
            "The columns of the header are separated by a "
                + CsvForm.nameOf(separator)
                + ", but the form wants a "
                + form.separatorName()
                + ".",
            "Save the document again with the " + form.separatorName() + " between its fields.");
        return true;
      }
    }
    return false;
  }

  /** Finds the columns in the header; false where rows cannot be read with it. */
  private boolean findColumns(long line) {
    Map<String, Integer> found = new LinkedHashMap<>();
    boolean readable = true;
    for (int i = 0; i < header.size(); i++) {
      String name = header.get(i);
      if (!form.knows(name)) {
        reportUnknown(line, i);
      } else if (found.putIfAbsent(name, i) != null) {
        readable = false;
        problems.add(
            ProblemCodes.COLUMN_REPEATED,
            Severity.ERROR,
            line,
            name,
            "The header has the column " + name + " again.",
            "Leave one column of that name.");
      }
    }
    for (String name : form.required()) {
      if (!found.containsKey(name)) {
        readable = false;
        problems.add(
            ProblemCodes.COLUMN_MISSING,
            Severity.ERROR,
            line,
            name,
            "The header lacks the column " + name + ".",
            "Add the column; fields are separated by a " + form.separatorName() + ".");
      }
    }
    columns = ImmutableMap.copyOf(found);
    return readable;
  }

  private void reportUnknown(long line, int index) {
    String name = header.get(index);
    problems.add(
        ProblemCodes.COLUMN_UNKNOWN,
        form.unknown(),
        line,
        columnName(index),
        name.isEmpty()
            ? "Column " + (index + 1) + " of the header has no name."
            : "The header has the column " + Quotation.of(name) + ", which nothing reads.",
        "Remove the column, or name it one of: " + String.join(", ", form.columns()) + ".");
  }

  private void readRows() {
    int rows = 0;
    for (Optional<CsvRecord> record = next(); record.isPresent(); record = next()) {
      if (++rows > MAX_ROWS) {
        whole = false;
        problems.error(
            ProblemCodes.DOCUMENT_TOO_LARGE,
            record.get().line(),
            "The document has more than " + MAX_ROWS + " rows.",
            "Split it into smaller documents; it was not read from here on.");
        return;
      }
      readRow(record.get());
    }
  }

  private void readRow(CsvRecord record) {
    if (record.tooLong() >= 0) {
      reportTooLong(record);
    } else if (record.size() != header.size()) {
      whole = false;
      problems.error(
          ProblemCodes.ROW_WRONG_WIDTH,
          record.line(),
          "The header has " + fields(header.size()) + ", but this row has " + record.size() + ".",
          "Give the row a field for each column, and put a field with a "
              + form.separatorName()
              + " in it in quotation marks.");
    } else {
      reader
          .read(new CsvRow(record.line(), columns, record.fields(), problems))
          .ifPresent(values::add);
    }
  }

  private void reportTooLong(CsvRecord record) {
    whole = false;
    problems.add(
        ProblemCodes.DOCUMENT_TOO_LARGE,
        Severity.ERROR,
        record.line(),
        columnName(record.tooLong()),
        "A field of this row has more than " + CsvRecords.MAX_FIELD_LENGTH + " characters.",
        "Shorten the field.");
  }

  private void reportStop() {
    records
        .stop()
        .ifPresent(
            stop -> {
              whole = false;
              problems.add(
                  stop.code(),
                  Severity.ERROR,
                  stop.line(),
                  columnName(stop.field()),
                  stop.message(),
                  stop.remedy());
            });
  }

  private String columnName(int index) {
    return index < header.size() && !header.get(index).isEmpty()
        ? Quotation.shorten(header.get(index))
        : "column " + (index + 1);
  }

  private static String fields(int count) {
    return count == 1 ? "1 field" : count + " fields";
  }
}
