package org.psncontrols.reporting.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;

/**
 * Lines of UTF-8, each told apart from the others whatever it holds.
 *
 * <p>No more than one line is held, and of a long one only the beginning. A byte-order mark at the
 * start is passed over.
 */
final class MarkingLines {

  /** More than any text within the limit can have, so that what is cut is too long for sure. */
  private static final int MAX_BYTES = 4 * Marking.MAX_LENGTH;

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private long number;

  MarkingLines(InputStream in) {
    this.in = in;
  }

  /**
   * A line.
   *
   * @param number its number, counted from 1
   * @param text its text without the line break; of a line that is too long the beginning
   * @param problems why it cannot be read as a text
   */
  record Line(long number, String text, Problems problems) {}

  /** The next line; empty at the end. */
  Optional<Line> next() throws IOException {
    ByteArrayOutputStream held = new ByteArrayOutputStream();
    long length = 0;
    boolean any = false;
    for (int next = read(); next >= 0; next = read()) {
      any = true;
      if (next == '\n') {
        return Optional.of(line(held.toByteArray(), length));
      }
      length++;
      if (length <= MAX_BYTES) {
        held.write(next);
      }
    }
    return any ? Optional.of(line(held.toByteArray(), length)) : Optional.empty();
  }

  private int read() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(buffer));
      if (end == 0) {
        return -1;
      }
    }
    return buffer[at++] & 0xFF;
  }

  private Line line(byte[] held, long length) {
    number++;
    int from = number == 1 && startsWithMark(held) ? BYTE_ORDER_MARK.length : 0;
    int to = held.length > from && held[held.length - 1] == '\r' ? held.length - 1 : held.length;
    if (length > MAX_BYTES) {
      String beginning = new String(held, from, Marking.MAX_LENGTH, UTF_8);
      return refused(
          beginning,
          ProblemCodes.TEXT_TOO_LONG,
          "A marking must have at most "
              + Marking.MAX_LENGTH
              + " characters, but the line has "
              + (length - from)
              + " bytes.",
          "Give the marking alone, without the text around it.");
    }
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(held, from, to - from)).toString();
      return new Line(number, text, Problems.none());
    } catch (CharacterCodingException e) {
      return refused(
          new String(held, from, to - from, UTF_8),
          ProblemCodes.ENCODING_INVALID,
          "A line must be UTF-8, but this one is not.",
          "Save the text as UTF-8.");
    }
  }

  private static boolean startsWithMark(byte[] held) {
    return held.length >= BYTE_ORDER_MARK.length
        && ByteBuffer.wrap(held, 0, BYTE_ORDER_MARK.length)
            .equals(ByteBuffer.wrap(BYTE_ORDER_MARK));
  }

  private Line refused(String text, ProblemCode code, String message, String remedy) {
    Problem problem = Problem.builder().code(code).message(message).remedy(remedy).build();
    return new Line(number, text, Problems.of(List.of(problem)));
  }
}
