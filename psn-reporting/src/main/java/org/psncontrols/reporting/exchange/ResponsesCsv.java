package org.psncontrols.reporting.exchange;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.problem.Reading;

/**
 * The assessment form that an officer fills in, as CSV: one row per control.
 *
 * <p>The columns are {@code control} and {@code answer}, which must be in the header, and {@code
 * share}, {@code comment}, {@code evidence}, {@code evidence date}, {@code evidence expiry}, {@code
 * owner} and {@code plan date}, which may be left out. Any other column is an error. A blank cell
 * is an absent value; a blank answer is {@code NOT_ASSESSED}. A share is a percentage above 0 and
 * below 100 with up to two decimals, and stands beside a partly met answer only; its percent sign
 * may be left out. A date is {@code 2014-02-28} or {@code 28/02/2014}, or as much as is known of
 * it: {@code 2014-02} or {@code February 2014}, {@code 2014-Q1} or {@code Q1 2014}, {@code 2014},
 * or two days around a slash such as {@code 2014-02-03/2014-02-17}.
 *
 * <p>Comment, evidence and owner are kept letter by letter. So that a spreadsheet does not run them
 * as formulas, one that starts with {@code =}, {@code +}, {@code -}, {@code @} or the full-width
 * form of one of them, a tab, a carriage return or a line feed, or with apostrophes and then one of
 * these, is written with an apostrophe in front; the reader takes one apostrophe off that stands
 * so.
 *
 * <p>Lines are written with CR and LF, and without a byte-order mark; a caller who writes a file
 * for a spreadsheet program may put U+FEFF in front. Thread-safe.
 *
 * @since 0.1
 */
public final class ResponsesCsv {

  private ResponsesCsv() {}

  /**
   * Reads a filled-in form.
   *
   * <p>A control of the catalogue may have no row. A second row for a control is an error and not
   * among the responses.
   *
   * @param in the document, which is read to its end and not closed; never null
   * @param document the name by which problems call it, never null
   * @param catalogue the catalogue that the form answers, never null
   * @return the responses of the sound rows, in their order, beside the problems of the others; no
   *     value where the document or its header cannot be read
   */
  public static Reading<ImmutableList<Response>> read(
      InputStream in, String document, Catalogue catalogue) {
    requireNonNull(in, "in");
    requireNonNull(document, "document");
    return CsvTable.read(in, document, ResponseColumns.FORM, new ResponseRows(catalogue));
  }

  /**
   * Reads a file with a filled-in form.
   *
   * @param file the file, never null
   * @param document the name by which problems call it, never null
   * @param catalogue the catalogue that the form answers, never null
   * @return as of {@link #read(InputStream, String, Catalogue)}
   */
  public static Reading<ImmutableList<Response>> read(
      Path file, String document, Catalogue catalogue) {
    requireNonNull(file, "file");
    requireNonNull(document, "document");
    return CsvTable.read(file, document, ResponseColumns.FORM, new ResponseRows(catalogue));
  }

  /**
   * Responses as a filled-in form that reads back as they are.
   *
   * @param responses the responses; neither it nor any of them null
   * @return the form
   * @throws IllegalArgumentException if the form cannot hold a response: it has several items of
   *     evidence, or one with a hash or location, compensating measures, an assessor's view,
   *     assessment methods, a burden, a share of the whole or beside an answer that is not partly
   *     met, a text that is blank, too long for its field or not Unicode; or there are two for one
   *     control
   */
  public static String write(List<Response> responses) {
    return CellWriter.toText(ResponseColumns.FORM.columns(), ResponseWriter.toRows(responses));
  }

  /**
   * Writes responses as a filled-in form that reads back as they are.
   *
   * @param responses the responses; neither it nor any of them null
   * @param target takes the form, never null; not touched where an exception is thrown for the
   *     responses
   * @throws IllegalArgumentException as of {@link #write(List)}
   * @throws IOException if the target throws it
   */
  public static void write(List<Response> responses, Appendable target) throws IOException {
    requireNonNull(target, "target");
    CellWriter.write(ResponseColumns.FORM.columns(), ResponseWriter.toRows(responses), target);
  }

  /**
   * The form to be filled in: a row for each control, with nothing but its identifier.
   *
   * @param catalogue the catalogue, never null
   * @return the form, in the catalogue's order
   */
  public static String template(Catalogue catalogue) {
    int blanks = ResponseColumns.FORM.columns().size() - 1;
    return CellWriter.toText(
        ResponseColumns.FORM.columns(),
        catalogue.getControlsInForce().stream()
            .map(
                control ->
                    ImmutableList.<String>builder()
                        .add(control.getId().value())
                        .addAll(Collections.nCopies(blanks, ""))
                        .build())
            .toList());
  }
}
