package org.psncontrols.model.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.OptionalLong;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Certificate;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.ControlMapping;
import org.psncontrols.model.control.Profile;
import org.psncontrols.model.information.InformationAsset;
import org.psncontrols.model.information.InformationExchange;
import org.psncontrols.model.organisation.Connection;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.PublicService;
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
 * <p>Hostile documents meet limits, all stated here and by the forms: a document has at most
 * {@value #MAX_DOCUMENT_BYTES} bytes and is nested at most {@value #MAX_DEPTH} deep; a text has the
 * greatest length that its form states, a list the greatest number of items, at most {@value
 * #MAX_ITEMS} where the model states none; a number lies in the range of its form, which is one of
 * 64 bits at most, and the digits of any other are never converted. After {@value #MAX_PROBLEMS}
 * problems the document is read no further.
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

  /** The form of a certificate. */
  public static final JsonForm<Certificate> CERTIFICATE = CertificateForms.CERTIFICATE;

  /** The form of an organisation. */
  public static final JsonForm<Organisation> ORGANISATION = OrganisationForms.ORGANISATION;

  /** The form of an environment. */
  public static final JsonForm<Environment> ENVIRONMENT = OrganisationForms.ENVIRONMENT;

  /** The form of a connection. */
  public static final JsonForm<Connection> CONNECTION = ConnectionForms.CONNECTION;

  /** The form of a service that depends on a connection. */
  public static final JsonForm<PublicService> PUBLIC_SERVICE = ConnectionForms.PUBLIC_SERVICE;

  /** The form of a catalogue. */
  public static final JsonForm<Catalogue> CATALOGUE = ControlForms.CATALOGUE;

  /** The form of a profile of catalogues. */
  public static final JsonForm<Profile> PROFILE = ProfileForms.PROFILE;

  /** The form of a mapping between two catalogues. */
  public static final JsonForm<ControlMapping> CONTROL_MAPPING = MappingForms.MAPPING;

  /** The form of an information asset. */
  public static final JsonForm<InformationAsset> INFORMATION_ASSET =
      ClassificationForms.INFORMATION_ASSET;

  /** The form of an exchange of information. */
  public static final JsonForm<InformationExchange> INFORMATION_EXCHANGE =
      ExchangeForms.INFORMATION_EXCHANGE;

  /** The form of a marking: its scheme and its canonical text. */
  public static final JsonForm<Marking> MARKING = ClassificationForms.MARKING;

  /** The form of a problem. */
  public static final JsonForm<Problem> PROBLEM = ProblemForms.PROBLEM;

  /** The form of a source reference. */
  public static final JsonForm<SourceReference> SOURCE_REFERENCE = SourceForms.REFERENCE;

  private static final ImmutableList<TypeForm<?>> DOCUMENTS =
      ImmutableList.of(
          TypeForm.of(Submission.class, SUBMISSION),
          TypeForm.of(Assessment.class, ASSESSMENT),
          TypeForm.of(Certificate.class, CERTIFICATE),
          TypeForm.of(Organisation.class, ORGANISATION),
          TypeForm.of(Environment.class, ENVIRONMENT),
          TypeForm.of(Connection.class, CONNECTION),
          TypeForm.of(PublicService.class, PUBLIC_SERVICE),
          TypeForm.of(InformationAsset.class, INFORMATION_ASSET),
          TypeForm.of(InformationExchange.class, INFORMATION_EXCHANGE),
          TypeForm.of(Marking.class, MARKING),
          TypeForm.of(Catalogue.class, CATALOGUE),
          TypeForm.of(Profile.class, PROFILE),
          TypeForm.of(ControlMapping.class, CONTROL_MAPPING),
          TypeForm.of(Problem.class, PROBLEM),
          TypeForm.of(SourceReference.class, SOURCE_REFERENCE));

  private static final ImmutableList<TypeForm<?>> FORMS =
      ImmutableList.<TypeForm<?>>builder()
          .addAll(DOCUMENTS)
          .addAll(SourceForms.PARTS)
          .addAll(ProblemForms.PARTS)
          .addAll(OrganisationForms.PARTS)
          .addAll(ConnectionForms.PARTS)
          .addAll(ClassificationForms.PARTS)
          .addAll(ControlForms.PARTS)
          .addAll(AssessmentForms.PARTS)
          .addAll(ResponseForms.PARTS)
          .addAll(HealthCheckForms.PARTS)
          .addAll(RemediationForms.PARTS)
          .addAll(CertificateForms.PARTS)
          .addAll(MappingForms.PARTS)
          .addAll(ProfileForms.PARTS)
          .build();

  private static final JsonFactory WRITING = new JsonFactory();
  private static final ObjectWriteContext COMPACT = ObjectWriteContext.empty();
  private static final ObjectWriteContext PRETTY = new PrettyContext();

  private PsnJson() {}

  /**
   * The types that are documents of their own, and have a schema in {@link JsonSchemas}.
   *
   * @return the types, each with its name and form, in a fixed order
   */
  public static ImmutableList<TypeForm<?>> documents() {
    return DOCUMENTS;
  }

  /**
   * Every type of the model that has a form, also those that stand in documents only.
   *
   * @return the types, each with its name and form, documents first, in a fixed order
   */
  public static ImmutableList<TypeForm<?>> forms() {
    return FORMS;
  }

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
    Long line = linesOf(utf8, ImmutableList.of(path)).get(path);
    return line == null ? OptionalLong.empty() : OptionalLong.of(line);
  }

  /**
   * Finds where in a document many values stand, in one walk through it.
   *
   * @param utf8 the document, never null
   * @param paths the values' property paths, as for {@link #lineOf}; neither it nor any of them
   *     null
   * @return for each path the line of that value, counted from 1, or of the nearest one around it
   *     where it is not there; nothing where the document has no value
   */
  public static ImmutableMap<String, Long> linesOf(byte[] utf8, Collection<String> paths) {
    return PathLine.find(utf8, paths);
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
