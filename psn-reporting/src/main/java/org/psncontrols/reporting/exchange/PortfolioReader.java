package org.psncontrols.reporting.exchange;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Reading;
import org.psncontrols.reporting.portfolio.PortfolioForms;
import org.psncontrols.reporting.portfolio.PortfolioHeader;

/**
 * Reads a portfolio: NDJSON, one submission with its assessment a line, after an optional first
 * line with the portfolio's header; as it is or compressed with gzip.
 *
 * <p>Streams: it holds one line at a time, and no line of more than {@value #MAX_LINE_BYTES} bytes.
 * Blank lines are skipped. Not thread-safe while it reads; instances hold no state between calls.
 *
 * @since 0.1
 */
public final class PortfolioReader {

  /** The longest line that is read, in bytes without its end. */
  public static final int MAX_LINE_BYTES = 4 << 20;

  private static final int GZIP_MAGIC_1 = 0x1f;
  private static final int GZIP_MAGIC_2 = 0x8b;
  private static final String HEADER_START = "{\"portfolio\"";

  /** Takes what a portfolio holds, in its order. */
  public interface Sink {

    /**
     * Takes the header, before any submission.
     *
     * @param header the header, never null
     */
    void header(PortfolioHeader header);

    /**
     * Takes a submission.
     *
     * @param submission the submission, never null
     * @param location its line, never null
     */
    void submission(Submission submission, Location location);

    /**
     * Takes the problems of a line, or of the document.
     *
     * @param problems the problems; never null, never empty
     * @param lost whether a submission was lost by them
     */
    void problems(Problems problems, boolean lost);
  }

  /** Makes a reader. */
  public PortfolioReader() {}

  /**
   * Reads a portfolio to its end.
   *
   * @param in the bytes, which are not closed, never null
   * @param document the document's name for locations, never null
   * @param sink takes what is read, never null
   */
  public void read(InputStream in, String document, Sink sink) {
    long line = 0;
    boolean content = false;
    try {
      InputStream lines = new BufferedInputStream(decompress(in), 1 << 16);
      ByteArrayOutputStream buffer = new ByteArrayOutputStream(1 << 14);
      while (true) {
        Line ended = readLine(lines, buffer);
        if (ended == Line.NONE) {
          break;
        }
        line++;
        if (ended == Line.TOO_LONG) {
          content = true;
          sink.problems(tooLong(Location.of(document, line)), true);
          continue;
        }
        byte[] bytes = buffer.toByteArray();
        if (!isBlank(bytes)) {
          take(bytes, document, line, !content, sink);
          content = true;
        }
      }
      if (!content) {
        sink.problems(
            problem(
                ProblemCodes.DOCUMENT_EMPTY,
                Location.of(document),
                "The portfolio is empty.",
                "Give a file with one submission a line."),
            false);
      }
    } catch (EOFException | ZipException e) {
      sink.problems(
          problem(
              ProblemCodes.COMPRESSION_BROKEN,
              Location.of(document, line + 1),
              "The compressed data is damaged or ends too early, after line " + line + ".",
              "Compress the file again, or get a whole copy."),
          true);
    } catch (IOException e) {
      sink.problems(
          problem(
              ProblemCodes.DOCUMENT_UNREADABLE,
              Location.of(document, line + 1),
              "The file cannot be read on after line " + line + ".",
              "Check that the file is whole and that the disk works."),
          true);
    }
  }

  private static InputStream decompress(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    buffered.mark(2);
    boolean gzip = buffered.read() == GZIP_MAGIC_1 && buffered.read() == GZIP_MAGIC_2;
    buffered.reset();
    return gzip ? new GzipMembers(buffered) : buffered;
  }

  /** How the reading of a line ended. */
  private enum Line {
    WHOLE,
    TOO_LONG,
    NONE
  }

  /** Reads to the next line feed; what is beyond the limit is skipped, not held. */
  private static Line readLine(InputStream in, ByteArrayOutputStream line) throws IOException {
    line.reset();
    long length = 0;
    int b = in.read();
    if (b < 0) {
      return Line.NONE;
    }
    while (b >= 0 && b != '\n') {
      if (length++ < MAX_LINE_BYTES) {
        line.write(b);
      }
      b = in.read();
    }
    return length > MAX_LINE_BYTES ? Line.TOO_LONG : Line.WHOLE;
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  private static void take(byte[] bytes, String document, long line, boolean first, Sink sink) {
    if (isHeader(bytes)) {
      if (first) {
        Reading<PortfolioHeader> reading =
            PsnJson.read(PortfolioForms.HEADER, bytes, document, line);
        reading.value().ifPresent(sink::header);
        report(reading, false, sink);
      } else {
        sink.problems(
            problem(
                ProblemCodes.PORTFOLIO_HEADER_MISPLACED,
                Location.of(document, line),
                "A portfolio's header stands after other lines.",
                "Put it on the first line, once."),
            false);
      }
      return;
    }
    Reading<Submission> reading = PsnJson.read(PsnJson.SUBMISSION, bytes, document, line);
    Optional<Submission> submission = reading.value();
    submission.ifPresent(value -> sink.submission(value, Location.of(document, line)));
    report(reading, submission.isEmpty(), sink);
  }

  private static void report(Reading<?> reading, boolean lost, Sink sink) {
    if (!reading.problems().isEmpty()) {
      sink.problems(reading.problems(), lost);
    }
  }

  /** Whether a line's first member is {@code portfolio}. */
  private static boolean isHeader(byte[] bytes) {
    int length = Math.min(bytes.length, 200);
    String start = new String(Arrays.copyOf(bytes, length), StandardCharsets.UTF_8);
    return start.replaceAll("[\\s\\uFEFF]", "").startsWith(HEADER_START);
  }

  private static Problems tooLong(Location location) {
    return problem(
        ProblemCodes.DOCUMENT_TOO_LARGE,
        location,
        "The line has more than " + MAX_LINE_BYTES + " bytes.",
        "Write one submission a line, each ended by a line feed.");
  }

  private static Problems problem(
      ProblemCode code, Location location, String message, String remedy) {
    return Problems.of(
        List.of(
            Problem.builder()
                .code(code)
                .message(message)
                .remedy(remedy)
                .location(location)
                .build()));
  }
}
