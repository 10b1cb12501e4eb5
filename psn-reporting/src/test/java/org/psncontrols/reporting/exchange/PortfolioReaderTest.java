package org.psncontrols.reporting.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.AssessmentId;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind.Council;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.reporting.portfolio.PortfolioHeader;

class PortfolioReaderTest {

  private static final PortfolioHeader HEADER =
      PortfolioHeader.builder()
          .title("A title")
          .notice("A notice")
          .asOf(LocalDate.of(2014, 2, 28))
          .deadline(LocalDate.of(2014, 3, 31))
          .addReviewedOn(LocalDate.of(2013, 12, 9))
          .build();

  /** Writes down what it is given. */
  private static final class Log implements PortfolioReader.Sink {
    private final List<PortfolioHeader> headers = new ArrayList<>();
    private final List<String> submissions = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int lost;

    @Override
    public void header(PortfolioHeader header) {
      headers.add(header);
    }

    @Override
    public void submission(Submission submission, Location location) {
      submissions.add(submission.getAssessment().getId() + " at " + location);
    }

    @Override
    public void problems(Problems found, boolean isLost) {
      found.forEach(problems::add);
      lost += isLost ? 1 : 0;
    }
  }

  private static Submission submission(String id) {
    return Submission.builder()
        .assessment(
            Assessment.builder()
                .id(AssessmentId.of(id))
                .organisation(
                    Organisation.builder()
                        .id(OrganisationId.parse("own:x"))
                        .name("Body")
                        .kind(Council.COUNTY)
                        .build())
                .environment(Environment.builder().name("Net").build())
                .catalogue(CatalogueEdition.of("c", "1"))
                .assessedOn(LocalDate.of(2014, 1, 1))
                .build())
        .build();
  }

  private static String line(String id) {
    return new String(PsnJson.write(PsnJson.SUBMISSION, submission(id)), UTF_8);
  }

  private static Log read(byte[] bytes) {
    Log log = new Log();
    new PortfolioReader().read(new ByteArrayInputStream(bytes), "p", log);
    return log;
  }

  private static Log read(String text) {
    return read(text.getBytes(UTF_8));
  }

  private static byte[] written() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PortfolioWriter writer = new PortfolioWriter(bytes);
    writer.header(HEADER);
    writer.submission(submission("a"));
    writer.submission(submission("b"));
    return bytes.toByteArray();
  }

  @Test
  void what_was_written_is_read() throws IOException {
    Log log = read(written());

    assertThat(log.headers).containsExactly(HEADER);
    assertThat(log.submissions).containsExactly("a at p:2", "b at p:3");
    assertThat(log.problems).isEmpty();
  }

  @Test
  void compressed_data_is_recognised_by_its_first_bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(written());
    }

    Log log = read(bytes.toByteArray());

    assertThat(log.headers).containsExactly(HEADER);
    assertThat(log.submissions).containsExactly("a at p:2", "b at p:3");
    assertThat(log.problems).isEmpty();
  }

  @Test
  void blank_lines_and_carriage_returns_do_no_harm() {
    Log log = read("\r\n" + line("a") + "\r\n \t\r\n\n" + line("b"));

    assertThat(log.submissions).containsExactly("a at p:2", "b at p:5");
    assertThat(log.problems).isEmpty();
  }

  @Test
  void a_header_may_follow_a_byte_order_mark_and_white_space() {
    Log log = read("\uFEFF { \"portfolio\" : {\"title\":\"T\"}}\n" + line("a"));

    assertThat(log.headers).containsExactly(PortfolioHeader.builder().title("T").build());
    assertThat(log.submissions).containsExactly("a at p:2");
    assertThat(log.problems).isEmpty();
  }

  @Test
  void a_header_after_a_submission_is_a_problem_and_loses_none() {
    Log log = read(line("a") + "\n{\"portfolio\":{\"title\":\"T\"}}\n" + line("b"));

    assertThat(log.headers).isEmpty();
    assertThat(log.submissions).containsExactly("a at p:1", "b at p:3");
    assertThat(log.problems)
        .extracting(Problem::getCode)
        .containsExactly(ProblemCodes.PORTFOLIO_HEADER_MISPLACED);
    assertThat(log.lost).isZero();
  }

  @Test
  void a_header_with_a_fault_is_a_problem_and_loses_no_submission() {
    Log log = read("{\"portfolio\":{\"asOf\":\"2014-02-30\"}}\n" + line("a"));

    assertThat(log.headers).isEmpty();
    assertThat(log.submissions).containsExactly("a at p:2");
    assertThat(log.problems)
        .extracting(Problem::getCode)
        .containsExactlyInAnyOrder(ProblemCodes.DATE_INVALID, ProblemCodes.FIELD_MISSING);
    assertThat(log.lost).isZero();
  }

  @Test
  void each_bad_line_is_lost_with_all_its_problems_at_its_place() {
    String bad = line("b").replace("\"Net\"", "7").replace("2014-01-01", "never");
    Log log = read(line("a") + "\n" + bad + "\nnonsense\n" + line("c"));

    assertThat(log.submissions).containsExactly("a at p:1", "c at p:4");
    assertThat(log.lost).isEqualTo(2);
    assertThat(log.problems)
        .extracting(problem -> problem.getCode() + " " + problem.getLocation().orElseThrow())
        .containsExactly(
            "date-invalid p:2: assessment.assessedOn",
            "value-wrong-type p:2: assessment.environment.name",
            "json-syntax p:3");
  }

  @Test
  void a_line_may_be_as_long_as_the_limit_and_no_longer() {
    String line = line("a");
    String padded = line + " ".repeat(PortfolioReader.MAX_LINE_BYTES - line.length());

    assertThat(read(padded + "\n" + line("b")).submissions).containsExactly("a at p:1", "b at p:2");
    Log log = read(padded + " \n" + line("b"));
    assertThat(log.submissions).containsExactly("b at p:2");
    assertThat(log.lost).isEqualTo(1);
    assertThat(log.problems)
        .extracting(Problem::toLine)
        .containsExactly(
            "p:1: The line has more than 4194304 bytes. Write one submission a line, each ended by"
                + " a line feed. [document-too-large]");
  }

  @Test
  void an_empty_portfolio_is_a_problem() {
    for (String text : List.of("", "\n", " \r\n\n")) {
      assertThat(read(text).problems)
          .extracting(Problem::toLine)
          .containsExactly(
              "p: The portfolio is empty. Give a file with one submission a line."
                  + " [document-empty]");
    }
  }

  @Test
  void damaged_compression_keeps_what_came_before() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(written());
    }
    byte[] whole = bytes.toByteArray();
    for (int length = 2; length < whole.length; length++) {
      Log log = read(Arrays.copyOf(whole, length));
      assertThat(log.problems)
          .extracting(Problem::getCode)
          .containsExactly(ProblemCodes.COMPRESSION_BROKEN);
      assertThat(log.lost).isEqualTo(1);
    }
  }

  @Test
  void a_stream_that_fails_is_a_problem() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk on fire");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            throw new IOException("disk on fire");
          }
        };
    Log log = new Log();

    new PortfolioReader().read(failing, "p", log);

    assertThat(log.problems)
        .extracting(Problem::getCode)
        .containsExactly(ProblemCodes.DOCUMENT_UNREADABLE);
    assertThat(log.lost).isEqualTo(1);
  }
}
