package org.psncontrols.reporting.exchange;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Function;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.problem.Reading;

/**
 * A catalogue as CSV: one row a control, so that a catalogue can be written in a spreadsheet.
 *
 * <p>These columns must be in the header: {@code section}, {@code section title}, {@code id},
 * {@code title}, {@code statement}, {@code edition}, {@code catalogue title} and {@code
 * completeness}. These may be left out: {@code section parent}, {@code section weight}, {@code
 * force}, {@code authority}, {@code audiences}, {@code tiers}, {@code features}, {@code
 * parameters}, {@code evidence}, {@code frequency}, {@code likelihood}, {@code impact}, {@code
 * weight}, {@code successions}, {@code standing}, {@code source}, {@code source title}, {@code
 * source place}, {@code source address}, the columns {@code standing}, {@code source}, {@code
 * source title}, {@code source place} and {@code source address} with {@code force} or {@code
 * frequency} in front, and {@code description}. Any other column is an error. A blank cell is an
 * absent value, and a blank standing is {@code local}.
 *
 * <ul>
 *   <li>Edition, catalogue title, completeness and description are of the whole catalogue: one row
 *       must give each, the description apart; where several do, they must agree. So with the
 *       title, parent and weight of a section, of which the title must be given. The writer puts
 *       those of the catalogue on the first row, and those of a section on each of its rows.
 *   <li>Sections come in the order of their first rows. A row without any value of a control makes
 *       its section known, so that one may stand empty or before its turn. The parent of a section
 *       is the identifier of one that comes before it.
 *   <li>Constants are written as in JSON, such as {@code service-provider} or {@code each-review},
 *       in any letter case but the frequency's; audiences, tiers and features are separated by
 *       commas.
 *   <li>Items of evidence, parameters and successions stand on lines of their own within the cell.
 *       A parameter is its identifier, label, default, value and allowed values with a bar between
 *       them, such as {@code log-months | months for which logs are kept | 6}; a bar or backslash
 *       within one has a backslash in front. A succession is its kind, the edition since which it
 *       is so and its targets with a space between them, such as {@code moved-to own@2 own@2#A-3}.
 *   <li>Texts are kept letter by letter, but for white space around the identifiers of sections. A
 *       text that a spreadsheet would take for a formula is written with an apostrophe in front,
 *       which the reader takes off, as in {@link ResponsesCsv}.
 * </ul>
 *
 * <p>Lines are written with CR and LF, and without a byte-order mark; a mark is passed over.
 * Thread-safe.
 *
 * @since 0.1
 */
public final class CatalogueCsv {

  private CatalogueCsv() {}

  /**
   * Reads a catalogue.
   *
   * @param in the document, which is read to its end and not closed; never null
   * @param document the name by which problems call it, never null
   * @return the catalogue; no value where there is any error, since a catalogue that lacks a
   *     control is another catalogue
   */
  public static Reading<Catalogue> read(InputStream in, String document) {
    requireNonNull(in, "in");
    requireNonNull(document, "document");
    return read(rows -> CsvTable.read(in, document, CatalogueColumns.FORM, rows));
  }

  /**
   * Reads a file with a catalogue.
   *
   * @param file the file, never null
   * @param document the name by which problems call it, never null
   * @return as of {@link #read(InputStream, String)}
   */
  public static Reading<Catalogue> read(Path file, String document) {
    requireNonNull(file, "file");
    requireNonNull(document, "document");
    return read(rows -> CsvTable.read(file, document, CatalogueColumns.FORM, rows));
  }

  private static Reading<Catalogue> read(
      Function<CatalogueRows, Reading<ImmutableList<Control>>> table) {
    CatalogueRows rows = new CatalogueRows();
    Reading<ImmutableList<Control>> reading = table.apply(rows);
    return reading.problems().hasErrors() || reading.value().isEmpty()
        ? Reading.failed(reading.problems())
        : new Reading<>(reading.value().map(rows::toCatalogue), reading.problems());
  }

  /**
   * A catalogue as CSV that reads back as it is.
   *
   * @param catalogue the catalogue, never null
   * @return the table
   * @throws IllegalArgumentException if the table cannot hold the catalogue: an item of evidence or
   *     a part of a parameter has several lines, the part or a section's identifier has white space
   *     around it, or a text is blank, too long or not Unicode
   */
  public static String write(Catalogue catalogue) {
    return CellWriter.toText(CatalogueColumns.ALL, CatalogueWriter.toRows(catalogue));
  }

  /**
   * Writes a catalogue as CSV that reads back as it is.
   *
   * @param catalogue the catalogue, never null
   * @param target takes the table, never null; not touched where an exception is thrown for the
   *     catalogue
   * @throws IllegalArgumentException as of {@link #write(Catalogue)}
   * @throws IOException if the target throws it
   */
  public static void write(Catalogue catalogue, Appendable target) throws IOException {
    requireNonNull(target, "target");
    CellWriter.write(CatalogueColumns.ALL, CatalogueWriter.toRows(catalogue), target);
  }
}
