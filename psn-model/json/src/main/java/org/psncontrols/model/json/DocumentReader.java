package org.psncontrols.model.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads one document, and tells what keeps it from being JSON at all. */
final class DocumentReader {

  /**
   * The parser's own limits only back ours up: what they stop ends the document, while a problem
   * that we report lets the rest be checked. No text, name or number is longer than its document.
   */
  static final JsonFactory PARSING =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(PsnJson.MAX_DEPTH + 1)
                  .maxStringLength(PsnJson.MAX_DOCUMENT_BYTES)
                  .maxNameLength(PsnJson.MAX_DOCUMENT_BYTES)
                  .maxNumberLength(PsnJson.MAX_DOCUMENT_BYTES)
                  .build())
          // A table of names shared by all documents would keep those of hostile ones.
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .build();

  /** How much of a line is shown before the place where it stops being JSON. */
  private static final int SHOWN_BEFORE = 20;

  private static final ImmutableList<String> LITERALS = ImmutableList.of("true", "false", "null");

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final String document;
  private final long firstLine;

  /**
   * A reader.
   *
   * @throws IllegalArgumentException if the line is less than 1
   */
  DocumentReader(String document, long firstLine) {
    this.document = requireNonNull(document, "document");
    this.firstLine = firstLine;
    if (firstLine < 1) {
      throw new IllegalArgumentException("a line is counted from 1, but is " + firstLine);
    }
  }

  <T> Reading<T> unreadable() {
    return Reading.failed(
        Problems.of(
            ImmutableList.of(
                Problem.builder()
                    .code(ProblemCodes.DOCUMENT_UNREADABLE)
                    .message("The document cannot be read to its end.")
                    .remedy("Check that it is there and whole, and that you may read it.")
                    .location(Location.of(document))
                    .build())));
  }

  <T> Reading<T> read(JsonForm<T> form, byte[] utf8) {
    requireNonNull(form, "form");
    if (utf8.length > PsnJson.MAX_DOCUMENT_BYTES) {
      return failed(
          firstLine,
          ProblemCodes.DOCUMENT_TOO_LARGE,
          "The document must have at most " + PsnJson.MAX_DOCUMENT_BYTES + " bytes, but has more.",
          "Divide it.");
    }
    int start = firstLine == 1 && startsWithByteOrderMark(utf8) ? BYTE_ORDER_MARK.length : 0;
    ByteBuffer bytes = ByteBuffer.wrap(utf8, start, utf8.length - start);
    CharBuffer text = CharBuffer.allocate(bytes.remaining());
    // A new decoder reports what is malformed; the buffer is large enough for anything else.
    CoderResult decoded = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
    if (decoded.isError()) {
      return notUtf8(utf8, bytes.position());
    }
    return read(form, text.flip());
  }

  private static boolean startsWithByteOrderMark(byte[] utf8) {
    return ByteBuffer.wrap(utf8, 0, Math.min(utf8.length, BYTE_ORDER_MARK.length))
        .equals(ByteBuffer.wrap(BYTE_ORDER_MARK));
  }

  private <T> Reading<T> notUtf8(byte[] utf8, int position) {
    long line = firstLine;
    int lineStart = 0;
    for (int i = 0; i < position; i++) {
      // A carriage return ends a line, unless the line feed that ends it follows.
      if (utf8[i] == '\n' || (utf8[i] == '\r' && utf8[i + 1] != '\n')) {
        line++;
        lineStart = i + 1;
      }
    }
    return failed(
        line,
        ProblemCodes.ENCODING_INVALID,
        String.format(
            Locale.ROOT,
            "The document must be UTF-8, but byte %d of line %d, hexadecimal %02X, is not.",
            position - lineStart + 1,
            line,
            utf8[position]),
        "Save it as UTF-8.");
  }

  private <T> Reading<T> read(JsonForm<T> form, CharBuffer text) {
    try (JsonParser parser =
        PARSING.createParser(ObjectReadContext.empty(), text.array(), 0, text.length())) {
      JsonInput in = new JsonInput(new ParserTokens(parser), document, firstLine);
      try {
        if (in.next() == null) {
          return failed(
              firstLine,
              ProblemCodes.DOCUMENT_EMPTY,
              "The document must have a value, but is empty.",
              "Check that it is the right document.");
        }
        Optional<T> value = form.read(in);
        if (in.next() == null) {
          return new Reading<>(value, in.problems());
        }
        TokenStreamLocation at = parser.currentTokenLocation();
        return failed(
            in,
            at,
            "The document must end after its value, but goes on at " + place(at) + ".",
            "Remove what follows, or write each value into a document of its own.");
      } catch (JacksonException e) {
        return notJson(in, text, e);
      } catch (DocumentEnd e) {
        return Reading.failed(in.problems());
      }
    }
  }

  private <T> Reading<T> notJson(JsonInput in, CharBuffer text, JacksonException e) {
    TokenStreamLocation at = requireNonNull(e.getLocation(), "a parser's fault has a place");
    int offset = (int) at.getCharOffset();
    return e instanceof UnexpectedEndOfInputException || isCutOff(text, offset)
        ? failed(
            in, at, "The document ends too early, at " + place(at) + ".", "Check that it is whole.")
        : failed(
            in,
            at,
            "The document is not JSON at " + place(at) + before(text, offset) + ".",
            "Correct it there; what follows was not checked.");
  }

  /** Whether the text ends where more must follow, which the parser takes for an odd character. */
  private static boolean isCutOff(CharBuffer text, int offset) {
    String rest = text.subSequence(offset, text.length()).toString().strip();
    return rest.isEmpty()
        ? text.toString().strip().endsWith(",")
        : rest.equals(".") || LITERALS.stream().anyMatch(literal -> literal.startsWith(rest));
  }

  private String place(TokenStreamLocation at) {
    return "line " + (firstLine + at.getLineNr() - 1) + ", column " + at.getColumnNr();
  }

  /** What stands on the line before the place. */
  private static String before(CharBuffer text, int offset) {
    int start = offset;
    while (start > 0 && offset - start < SHOWN_BEFORE && text.get(start - 1) >= ' ') {
      start--;
    }
    return start == offset
        ? ""
        : ", after " + Shown.quoted(text.subSequence(start, offset).toString());
  }

  private <T> Reading<T> failed(
      JsonInput in, TokenStreamLocation at, String message, String remedy) {
    Problem syntax =
        problem(firstLine + at.getLineNr() - 1, ProblemCodes.JSON_SYNTAX, message, remedy);
    return Reading.failed(in.problems().and(Problems.of(ImmutableList.of(syntax))));
  }

  private <T> Reading<T> failed(long line, ProblemCode code, String message, String remedy) {
    return Reading.failed(Problems.of(ImmutableList.of(problem(line, code, message, remedy))));
  }

  private Problem problem(long line, ProblemCode code, String message, String remedy) {
    return Problem.builder()
        .code(code)
        .message(message)
        .remedy(remedy)
        .location(Location.of(document, line))
        .build();
  }
}
