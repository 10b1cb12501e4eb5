package org.psncontrols.model.json;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Reading;
import org.psncontrols.model.source.SourceReference;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Reads and writes the JSON documents of the PSN model.
 *
 * <p>A document is UTF-8; a byte-order mark at its start is passed over. Whatever the bytes are,
 * reading gives a {@link Reading} with every fault that was found, each with its line and path, and
 * never throws because of them. A fault of syntax or of encoding ends the document; every other
 * fault leaves the rest to be checked.
 *
 * <p>The reader takes whatever the types can hold within the stated limits; whether it makes sense
 * is for the rules to find.
 *
 * @since 0.1
 */
public final class PsnJson {

  /** The greatest size of a document, in bytes: 16 MiB. */
  public static final int MAX_DOCUMENT_BYTES = 16 << 20;

  /** The greatest depth to which objects and lists may be nested. */
  public static final int MAX_DEPTH = 100;

  /** The greatest number of problems that are listed for a document. */
  public static final int MAX_PROBLEMS = 1_000;

  /** The greatest number of items in a list for which the model states no limit. */
  public static final int MAX_ITEMS = 10_000;

  /** The greatest length of each text of a problem, in UTF-16 units. */
  public static final int MAX_PROBLEM_TEXT_LENGTH = 10_000;

  /** The form of a submission. */
  public static final JsonForm<Submission> SUBMISSION = AssessmentForms.SUBMISSION;

  /** The form of an assessment. */
  public static final JsonForm<Assessment> ASSESSMENT = AssessmentForms.ASSESSMENT;

  /** The form of an organisation. */
  public static final JsonForm<Organisation> ORGANISATION = OrganisationForms.ORGANISATION;

  /** The form of a catalogue. */
  public static final JsonForm<Catalogue> CATALOGUE = ControlForms.CATALOGUE;

  /** The form of a problem. */
  public static final JsonForm<Problem> PROBLEM = ProblemForms.PROBLEM;

  /** The form of a source reference. */
  public static final JsonForm<SourceReference> SOURCE_REFERENCE = SourceForms.REFERENCE;

  private static final JsonFactory WRITING = new JsonFactory();
  private static final ObjectWriteContext COMPACT = ObjectWriteContext.empty();
  private static final ObjectWriteContext PRETTY = new PrettyContext();

  private PsnJson() {}

  /**
   * Reads a document.
   *
   * @param <T> the type of its value
   * @param form the form of its value, never null
   * @param utf8 the document's bytes, never null
   * @param document the document's name in problems, never null
   * @return the value, where it could be read, and every problem
   */
  public static <T> Reading<T> read(JsonForm<T> form, byte[] utf8, String document) {
    return read(form, utf8, document, 1);
  }

  /**
   * Reads a document that is part of a larger one, such as a line of NDJSON.
   *
   * @param <T> the type of its value
   * @param form the form of its value, never null
   * @param utf8 the bytes of the part, never null
   * @param document the larger document's name in problems, never null
   * @param line the line of the larger document on which the part starts, counted from 1; a
   *     byte-order mark is passed over on line 1 only
   * @return the value, where it could be read, and every problem
   * @throws IllegalArgumentException if the line is less than 1
   */
  public static <T> Reading<T> read(JsonForm<T> form, byte[] utf8, String document, long line) {
    return new DocumentReader(document, line).read(form, utf8);
  }

  /**
   * Reads a document from a stream, and no more than {@link #MAX_DOCUMENT_BYTES} and one byte of
   * it.
   *
   * @param <T> the type of its value
   * @param form the form of its value, never null
   * @param utf8 the document's bytes; not closed, never null
   * @param document the document's name in problems, never null
   * @return the value, where it could be read, and every problem; a stream that fails is one
   */
  public static <T> Reading<T> read(JsonForm<T> form, InputStream utf8, String document) {
    DocumentReader reader = new DocumentReader(document, 1);
    byte[] bytes;
    try {
      bytes = utf8.readNBytes(MAX_DOCUMENT_BYTES + 1);
    } catch (IOException e) {
      return reader.unreadable();
    }
    return reader.read(form, bytes);
  }

  /**
   * Finds where in a document a value stands, for a problem that was found after reading.
   *
   * @param utf8 the document, never null
   * @param path the value's property path, such as {@code assessment.responses[3].comment}, never
   *     null
   * @return the line of that value, counted from 1, or of the nearest one around it where it is not
   *     there; empty where the document has no value
   */
  public static OptionalLong lineOf(byte[] utf8, String path) {
    return PathLine.find(utf8, requireNonNull(path, "path"));
  }

  /**
   * Writes a value on one line.
   *
   * @param <T> the type of the value
   * @param form the form of the value, never null
   * @param value the value, never null
   * @return the document in UTF-8, without a line break
   * @throws IllegalArgumentException if the value cannot stand in JSON, such as a text that is not
   *     Unicode
   */
  public static <T> byte[] write(JsonForm<T> form, T value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(form, value, COMPACT, bytes);
    return bytes.toByteArray();
  }

  /**
   * Writes a value for people, indented by two spaces, its lines ended by {@code \n} on every
   * platform, the last one too.
   *
   * @param <T> the type of the value
   * @param form the form of the value, never null
   * @param value the value, never null
   * @return the document in UTF-8
   * @throws IllegalArgumentException if the value cannot stand in JSON, such as a text that is not
   *     Unicode
   */
  public static <T> byte[] writePretty(JsonForm<T> form, T value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(form, value, PRETTY, bytes);
    bytes.write('\n');
    return bytes.toByteArray();
  }

  private static <T> void write(
      JsonForm<T> form, T value, ObjectWriteContext context, ByteArrayOutputStream bytes) {
    requireNonNull(value, "value");
    try (JsonGenerator out = WRITING.createGenerator(context, bytes, JsonEncoding.UTF8)) {
      form.write(value, out);
    }
  }

  /** The context in which a generator indents. */
  private static final class PrettyContext extends ObjectWriteContext.Base {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    @Override
    public PrettyPrinter getPrettyPrinter() {
      // A new one for each document: it counts the nesting.
      return new DefaultPrettyPrinter(SEPARATORS)
          .withObjectIndenter(INDENTER)
          .withArrayIndenter(INDENTER);
    }
  }
}
