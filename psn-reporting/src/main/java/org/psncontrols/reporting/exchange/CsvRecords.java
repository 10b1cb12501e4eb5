package org.psncontrols.reporting.exchange;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;

/**
 * Splits text into records, with bounded memory and without exceptions; not thread-safe.
 *
 * <p>Rests on FastCSV. What cannot be split stops it for good, because nobody can tell where the
 * next record would start.
 */
final class CsvRecords {

  /** The greatest length of a field, in UTF-16 units. */
  static final int MAX_FIELD_LENGTH = 100_000;

  /** The length at which a field is taken for endless. */
  static final int ENDLESS_FIELD_LENGTH = 1 << 20;

  /** The greatest number of columns. */
  static final int MAX_COLUMNS = 1_000;

  private static final String QUOTES_REMEDY =
      "Close the field with one quotation mark, and double each quotation mark within it; the"
          + " document was not read from here on.";

  /**
   * One record.
   *
   * @param line the line on which it starts
   * @param fields its fields, at most {@link #MAX_COLUMNS}; those that are too long are empty
   * @param size the number of all its fields
   * @param tooLong the index of the first field that is too long; -1 where none is
   */
  record CsvRecord(long line, ImmutableList<String> fields, int size, int tooLong) {}

  /**
   * Why no record follows.
   *
   * @param code the kind of fault
   * @param line the line on which the record starts
   * @param field the index of the field
   * @param message what is wrong
   * @param remedy what to do about it
   */
  record Stop(ProblemCode code, long line, int field, String message, String remedy) {}

  private final FieldHandler handler = new FieldHandler();
  private final FieldGuard guard;
  private final CloseableIterator<CsvRecord> records;
  private Optional<Stop> stop = Optional.empty();

  CsvRecords(Reader text, char separator) {
    guard = new FieldGuard(text);
    records =
        CsvReader.builder()
            .fieldSeparator(separator)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            // The guard stops an endless field before the parser's own buffer does.
            .maxBufferSize(2 * ENDLESS_FIELD_LENGTH)
            .build(handler, guard)
            .iterator();
  }

  /** The next record that is not an empty line; empty at the end, and where the text is broken. */
  Optional<CsvRecord> next() {
    if (stop.isPresent()) {
      return Optional.empty();
    }
    try {
      return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
    } catch (CsvParseException e) {
      if (e.getCause() != null) {
        throw e; // Not the text's fault: the parser wraps whatever goes wrong in it.
      }
      String message =
          guard.ended
              ? "A field of this row opens with a quotation mark and never closes."
              : "A field of this row has text after its closing quotation mark.";
      stop = Optional.of(handler.stop(ProblemCodes.CSV_SYNTAX, message, QUOTES_REMEDY));
    } catch (UncheckedIOException e) {
      stop =
          Optional.of(
              handler.stop(
                  ProblemCodes.DOCUMENT_TOO_LARGE,
                  "A field of this row has more than " + ENDLESS_FIELD_LENGTH + " characters.",
                  "Look for a quotation mark that is never closed, or shorten the field; the"
                      + " document was not read from here on."));
    }
    return Optional.empty();
  }

  /** Why the text was not read to its end; empty where it was. */
  Optional<Stop> stop() {
    return stop;
  }

  /** Takes the fields from the parser. */
  private final class FieldHandler extends AbstractBaseCsvCallbackHandler<CsvRecord> {

    private ImmutableList.Builder<String> fields = ImmutableList.builder();
    private int tooLong = -1;

    @Override
    protected void handleBegin(long line) {
      guard.fieldEnded();
      fields = ImmutableList.builder();
      tooLong = -1;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
      guard.fieldEnded();
      if (length > MAX_FIELD_LENGTH && tooLong < 0) {
        tooLong = index;
      }
      if (index < MAX_COLUMNS) {
        fields.add(length > MAX_FIELD_LENGTH ? "" : new String(buffer, offset, length));
      }
    }

    @Override
    protected CsvRecord buildRecord() {
      return new CsvRecord(getStartingLineNumber(), fields.build(), getFieldCount(), tooLong);
    }

    private Stop stop(ProblemCode code, String message, String remedy) {
      return new Stop(code, getStartingLineNumber(), getFieldCount(), message, remedy);
    }
  }

  /** Refuses to feed a field without end, and knows when all text was handed out. */
  private static final class FieldGuard extends FilterReader {

    private int sinceField;
    private boolean ended;

    FieldGuard(Reader text) {
      super(text);
    }

    void fieldEnded() {
      sinceField = 0;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      if (sinceField > ENDLESS_FIELD_LENGTH) {
        throw new IOException("a field without end");
      }
      int count = super.read(buffer, offset, length);
      if (count < 0) {
        ended = true;
      } else {
        sinceField += count;
      }
      return count;
    }
  }
}
