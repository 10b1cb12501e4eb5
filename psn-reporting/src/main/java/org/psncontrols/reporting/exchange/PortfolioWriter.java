package org.psncontrols.reporting.exchange;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.IOException;
import java.io.OutputStream;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.reporting.portfolio.PortfolioForms;
import org.psncontrols.reporting.portfolio.PortfolioHeader;

/**
 * Writes a portfolio as NDJSON, each line ended by a line feed; {@link PortfolioReader} reads it.
 *
 * <p>Not thread-safe.
 *
 * @since 0.1
 */
public final class PortfolioWriter {

  private final OutputStream out;

  /**
   * A writer to a stream, which it never closes.
   *
   * @param out where the bytes go, never null
   */
  public PortfolioWriter(OutputStream out) {
    this.out = out;
  }

  /**
   * Writes the header; call it before any submission, and once.
   *
   * @param header the header, never null
   * @throws IOException if the stream throws it
   */
  public void header(PortfolioHeader header) throws IOException {
    line(PsnJson.write(PortfolioForms.HEADER, header));
  }

  /**
   * Writes a submission.
   *
   * @param submission the submission, never null
   * @throws IllegalArgumentException if its line would have more than {@value
   *     PortfolioReader#MAX_LINE_BYTES} bytes, which no reader takes
   * @throws IOException if the stream throws it
   */
  public void submission(Submission submission) throws IOException {
    byte[] json = PsnJson.write(PsnJson.SUBMISSION, submission);
    checkArgument(
        json.length <= PortfolioReader.MAX_LINE_BYTES,
        "a line of a portfolio must have at most %s bytes, but assessment %s has %s",
        PortfolioReader.MAX_LINE_BYTES,
        submission.getAssessment().getId(),
        json.length);
    line(json);
  }

  private void line(byte[] json) throws IOException {
    out.write(json);
    out.write('\n');
  }
}
