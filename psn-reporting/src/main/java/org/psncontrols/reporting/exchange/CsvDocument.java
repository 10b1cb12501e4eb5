package org.psncontrols.reporting.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.psncontrols.model.problem.ProblemCodes;

/** The text of a document, checked to be UTF-8 and of a bearable size. */
final class CsvDocument {

  /** The greatest size. */
  static final int MAX_BYTES = 64 << 20;

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final byte[] bytes;
  private final int start;

  private CsvDocument(byte[] bytes) {
    this.bytes = bytes;
    this.start = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
  }

  /** Reads a document to its end; empty where it is not fit to be parsed, which is reported. */
  static Optional<CsvDocument> read(InputStream in, ProblemList problems) {
    byte[] bytes;
    try {
      bytes = in.readNBytes(MAX_BYTES + 1);
    } catch (IOException e) {
      reportUnreadable(problems);
      return Optional.empty();
    }
    if (bytes.length > MAX_BYTES) {
      problems.error(
          ProblemCodes.DOCUMENT_TOO_LARGE,
          "The document has more than " + MAX_BYTES + " bytes.",
          "Split it into smaller documents, each with the header.");
      return Optional.empty();
    }
    CsvDocument document = new CsvDocument(bytes);
    return document.isUtf8(problems) ? Optional.of(document) : Optional.empty();
  }

  static void reportUnreadable(ProblemList problems) {
    problems.error(
        ProblemCodes.DOCUMENT_UNREADABLE,
        "The document cannot be read.",
        "Check that it is there, is a file, and may be read.");
  }

  /** The text without its byte-order mark; gives no I/O error, and every byte means something. */
  Reader reader() {
    return new InputStreamReader(
        new ByteArrayInputStream(bytes, start, bytes.length - start), StandardCharsets.UTF_8);
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= BYTE_ORDER_MARK.length
        && ByteBuffer.wrap(bytes, 0, BYTE_ORDER_MARK.length)
            .equals(ByteBuffer.wrap(BYTE_ORDER_MARK));
  }

  private boolean isUtf8(ProblemList problems) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8_192);
    CoderResult result;
    do {
      out.clear();
      result = decoder.decode(in, out, true);
    } while (result.isOverflow());
    if (result.isUnderflow()) {
      return true;
    }
    problems.error(
        ProblemCodes.ENCODING_INVALID,
        lineAt(in.position()),
        String.format(
            Locale.ROOT, "The byte 0x%02X on this line is not UTF-8.", bytes[in.position()]),
        "Save the document again with the encoding UTF-8.");
    return false;
  }

  private long lineAt(int position) {
    long line = 1;
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n')) {
        line++;
      }
    }
    return line;
  }
}
