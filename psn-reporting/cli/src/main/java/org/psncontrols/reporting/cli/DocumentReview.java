package org.psncontrols.reporting.cli;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.json.JsonForm;
import org.psncontrols.model.json.JsonInput;
import org.psncontrols.model.json.JsonSchemas;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.model.json.TypeForm;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Reading;
import org.psncontrols.reporting.exchange.CatalogueCsv;
import org.psncontrols.reporting.exchange.PortfolioReader;
import org.psncontrols.reporting.exchange.ResponsesCsv;
import org.psncontrols.reporting.portfolio.PortfolioHeader;
import tools.jackson.core.JsonGenerator;

/** Reads documents of any kind, asks the rules, and gathers what both find at its place. */
final class DocumentReview {

  private static final Pattern ANSWER = Pattern.compile("responses\\[(\\d+)]");

  private final Psn.Streams streams;
  private final Review review;
  private final Catalogue answered;
  private final Optional<LocalDate> asOf;
  private final Findings findings;

  /**
   * A review.
   *
   * @param answered the catalogue that forms answer
   * @param asOf the date of all submissions; empty where each has its own
   */
  DocumentReview(
      Psn.Streams streams,
      Review review,
      Catalogue answered,
      Optional<LocalDate> asOf,
      Findings findings) {
    this.streams = streams;
    this.review = review;
    this.answered = answered;
    this.asOf = asOf;
    this.findings = findings;
  }

  /** Reviews a file; one that cannot be read is a problem beside those of the others. */
  void check(String file) {
    String name = Documents.name(file);
    try (InputStream in = Documents.open(file, streams.in())) {
      if (InputKind.isPortfolio(name)) {
        portfolio(in, name);
      } else {
        check(in, name);
      }
    } catch (CliFault e) {
      findings.addUnread(e.problems());
    } catch (IOException e) {
      findings.addUnread(Documents.broken(file).problems());
    }
  }

  private void check(InputStream in, String name) throws IOException {
    // As much as shows what it is, and all of a document in JSON that is not too large.
    byte[] start = in.readNBytes(PsnJson.MAX_DOCUMENT_BYTES + 1);
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), in);
    switch (InputKind.of(name, start)) {
      case JSON -> json(start, name);
      case PORTFOLIO -> portfolio(whole, name);
      case RESPONSES -> {
        tell(name, "form of " + answered.getEdition() + review.unaskedOfAnswers(asOf));
        Reading<ImmutableList<Response>> reading = ResponsesCsv.read(whole, name, answered);
        findings.addUnread(reading.problems());
        reading.value().ifPresent(responses -> answers(responses, name));
      }
      case CATALOGUE -> {
        tell(name, "catalogue");
        Reading<Catalogue> reading = CatalogueCsv.read(whole, name);
        findings.addUnread(reading.problems());
        reading
            .value()
            .ifPresent(
                catalogue ->
                    findings.addFaults(
                        Places.within(review.check(catalogue, asOf), Location.of(name))));
      }
    }
  }

  /** What rules find in answers, each at its control, as lines are not known. */
  private void answers(ImmutableList<Response> responses, String name) {
    Problems faults = review.check(responses, answered.getEdition(), asOf);
    findings.addFaults(
        Problems.of(
            faults.stream()
                .map(
                    fault ->
                        fault.at(
                            new Location(name, OptionalLong.empty(), control(fault, responses))))
                .toList()));
  }

  private static Optional<String> control(Problem fault, ImmutableList<Response> responses) {
    Matcher place = ANSWER.matcher(fault.getPath());
    return place.lookingAt()
        ? Optional.of(responses.get(Integer.parseInt(place.group(1))).getControl().value())
        : Optional.empty();
  }

  private void json(byte[] document, String name) {
    Optional<TypeForm<?>> kind = DocumentKinds.find(document);
    if (kind.isPresent()) {
      json(kind.get(), document, name);
      return;
    }
    Problems syntax = PsnJson.read(new Anything(), document, name).problems();
    findings.addUnread(
        syntax.isEmpty()
            ? CliFault.unreadable(
                    name,
                    "The members of the document are of no kind that can be validated.",
                    "Name a document of one of the kinds " + JsonSchemas.names() + ".")
                .problems()
            : syntax);
  }

  private <T> void json(TypeForm<T> kind, byte[] document, String name) {
    Reading<T> reading = PsnJson.read(kind.form(), document, name);
    findings.addUnread(reading.problems());
    Problems faults = Problems.none();
    if (reading.value().isEmpty()) {
      tell(name, kind.name());
    } else if (reading.value().get() instanceof Submission submission) {
      LocalDate day = asOf.orElse(submission.getDate());
      tell(name, kind.name() + ", as of " + day);
      faults = review.check(submission, day);
    } else {
      tell(name, kind.name() + review.unasked(reading.value().get(), asOf));
      faults = review.check(reading.value().get(), asOf);
    }
    findings.addFaults(Places.inDocument(faults, name, document));
  }

  private void portfolio(InputStream in, String name) {
    Portfolio portfolio = new Portfolio();
    new PortfolioReader().read(in, name, portfolio);
    tell(
        name,
        portfolio.submissions
            + (portfolio.submissions == 1 ? " submission" : " submissions")
            + asOf.or(() -> portfolio.date)
                .map(day -> ", as of " + day)
                .orElse(", each as of its own date"));
  }

  private void tell(String name, String what) {
    streams.err().println(Text.oneLine(name + ": " + what + "."));
  }

  /** Takes the submissions of a portfolio one at a time. */
  private final class Portfolio implements PortfolioReader.Sink {

    private Optional<LocalDate> date = Optional.empty();
    private long submissions;

    @Override
    public void header(PortfolioHeader header) {
      date = header.getAsOf();
    }

    @Override
    public void submission(Submission submission, Location location) {
      submissions++;
      LocalDate day = asOf.or(() -> date).orElse(submission.getDate());
      findings.addFaults(Places.within(review.check(submission, day), location));
    }

    @Override
    public void problems(Problems problems, boolean lost) {
      findings.addUnread(problems);
    }
  }

  /** Any value in JSON, read for nothing but its syntax. */
  private static final class Anything implements JsonForm<Boolean> {

    @Override
    public Optional<Boolean> read(JsonInput in) {
      in.skip();
      return Optional.of(true);
    }

    @Override
    public void write(Boolean value, JsonGenerator out) {
      throw new UnsupportedOperationException("anything can be read, but not written");
    }
  }
}
