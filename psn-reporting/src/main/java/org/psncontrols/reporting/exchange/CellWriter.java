package org.psncontrols.reporting.exchange;

import com.google.common.collect.ImmutableList;
import com.google.common.io.CharStreams;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.psncontrols.model.source.DateSpan;

/**
 * Puts the values of one row into cells, and refuses what would not read back.
 *
 * @param form what is written, such as {@code the assessment form}
 * @param subject what the row is of, such as {@code the response to CoCo-9}
 */
record CellWriter(String form, String subject) {

  /** Writes a header and rows, with CR and LF after each. */
  static void write(
      Iterable<String> header, Iterable<ImmutableList<String>> rows, Appendable target)
      throws IOException {
    try (CsvWriter writer = CsvWriter.builder().build(CharStreams.asWriter(target))) {
      writer.writeRecord(header);
      rows.forEach(writer::writeRecord);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The table as a text. */
  static String toText(Iterable<String> header, Iterable<ImmutableList<String>> rows) {
    StringBuilder text = new StringBuilder();
    try {
      write(header, rows, text);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail", e);
    }
    return text.toString();
  }

  /** A text, guarded against spreadsheets; an absent one is a blank cell. */
  String text(Optional<String> text, int maxLength) {
    return text.map(t -> text(t, maxLength)).orElse("");
  }

  /** A text, guarded against spreadsheets. */
  String text(String text, int maxLength) {
    check(!CsvRow.isBlank(text), "no blank text", "one");
    check(
        text.length() <= maxLength,
        "texts of at most " + maxLength + " characters there",
        "one of " + text.length());
    check(
        StandardCharsets.UTF_8.newEncoder().canEncode(text),
        "Unicode text",
        "half a character in " + Quotation.of(text));
    return SpreadsheetGuard.guard(text);
  }

  /** A date as precise as it is known; an absent one is a blank cell. */
  static String date(Optional<DateSpan> date) {
    return date.map(DateSpan::toString).orElse("");
  }

  /** Refuses what the form cannot hold. */
  void check(boolean held, String rule, String actual) {
    if (!held) {
      throw new IllegalArgumentException(
          form + " holds " + rule + ", but " + subject + " has " + actual);
    }
  }
}
