package org.psncontrols.reporting.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.model.json.TypeForm;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Reading;
import org.psncontrols.model.problem.Stage;
import org.psncontrols.reporting.exchange.PortfolioReader;
import org.psncontrols.reporting.portfolio.PortfolioHeader;
import org.psncontrols.rules.validation.PsnValidation;

/**
 * Reads the assessments in submissions and portfolios, one at a time.
 *
 * <p>Only those are handed on that could be read whole and name no catalogue or control that is not
 * there, as a score would leave out what was lost without a word.
 */
final class AssessmentFiles {

  /** Takes an assessment that was read whole. */
  interface Sink {

    /**
     * Takes an assessment.
     *
     * @param catalogue what it answers
     * @param asOf the date that was asked for, else the portfolio's, else its own
     */
    void take(Assessment assessment, Catalogue catalogue, LocalDate asOf);
  }

  /** What may be there once: the answers of an environment on a day. */
  private record Round(OrganisationId organisation, String environment, LocalDate day) {}

  private final InputStream standardInput;
  private final CatalogueOption.Known known;
  private final PsnValidation validation;
  private final Optional<LocalDate> asOf;
  private final Findings findings;
  private final Sink sink;
  private final Map<Round, Location> rounds = new HashMap<>();

  AssessmentFiles(
      InputStream standardInput,
      CatalogueOption.Known known,
      Optional<LocalDate> asOf,
      Findings findings,
      Sink sink) {
    this.standardInput = standardInput;
    this.known = known;
    this.validation = PsnValidation.of(known.all());
    this.asOf = asOf;
    this.findings = findings;
    this.sink = sink;
  }

  /** Reads a file; one that cannot be read is a problem beside those of the others. */
  void read(String file) {
    String name = Documents.name(file);
    try (InputStream in = Documents.open(file, standardInput)) {
      if (InputKind.isPortfolio(name)) {
        portfolio(in, name);
        return;
      }
      // As much as shows what it is, and all of a document in JSON that is not too large.
      byte[] start = in.readNBytes(PsnJson.MAX_DOCUMENT_BYTES + 1);
      switch (InputKind.of(name, start)) {
        case JSON -> document(start, name);
        case PORTFOLIO ->
            portfolio(new SequenceInputStream(new ByteArrayInputStream(start), in), name);
        case RESPONSES -> refuse(name, "a form in CSV");
        case CATALOGUE -> refuse(name, "a catalogue in CSV");
      }
    } catch (CliFault e) {
      findings.addUnread(e.problems());
    } catch (IOException e) {
      findings.addUnread(Documents.broken(file).problems());
    }
  }

  private void refuse(String name, String what) {
    findings.addUnread(
        CliFault.unreadable(
                name,
                "A submission, an assessment or a portfolio is wanted, but this is " + what + ".",
                "Put a form and its submission together with 'psn assess --responses --write'.")
            .problems());
  }

  private void document(byte[] document, String name) {
    String kind = DocumentKinds.find(document).map(TypeForm::name).orElse("submission");
    switch (kind) {
      case "submission" -> {
        Reading<Submission> reading = PsnJson.read(PsnJson.SUBMISSION, document, name);
        findings.addUnread(reading.problems());
        whole(reading)
            .ifPresent(
                submission ->
                    check(
                        submission.getAssessment(),
                        Places.inDocument(
                            validation.check(submission, Stage.DRAFT), name, document),
                        Location.of(name),
                        asOf.orElse(submission.getDate())));
      }
      case "assessment" -> {
        Reading<Assessment> reading = PsnJson.read(PsnJson.ASSESSMENT, document, name);
        findings.addUnread(reading.problems());
        whole(reading)
            .ifPresent(
                assessment ->
                    check(
                        assessment,
                        Places.inDocument(
                            validation.check(assessment, Stage.DRAFT), name, document),
                        Location.of(name),
                        asOf.orElse(assessment.getAssessedOn())));
      }
      default -> refuse(name, "a document of the kind " + kind);
    }
  }

  private static <T> Optional<T> whole(Reading<T> reading) {
    return reading.value().filter(value -> !reading.problems().hasErrors());
  }

  private void portfolio(InputStream in, String name) {
    Portfolio portfolio = new Portfolio();
    new PortfolioReader().read(in, name, portfolio);
    portfolio.flush();
    if (portfolio.headerOnly) {
      findings.addUnread(
          CliFault.of(
                  ProblemCodes.DOCUMENT_EMPTY,
                  name,
                  "The portfolio has a header but no submission.",
                  "Add one submission a line.")
              .problems());
    }
  }

  /** Hands an assessment on unless a fault leaves a part of it without a meaning. */
  private void check(Assessment assessment, Problems faults, Location place, LocalDate day) {
    Problems errors =
        Problems.of(
            faults.stream()
                .filter(fault -> fault.getSeverity() == Problem.Severity.ERROR)
                .toList());
    findings.addFaults(errors);
    if (BadInput.isIn(errors)) {
      return;
    }
    Round round =
        new Round(
            assessment.getOrganisation().getId(),
            assessment.getEnvironment().getName(),
            assessment.getAssessedOn());
    Location first = rounds.putIfAbsent(round, place);
    if (first != null) {
      findings.addFaults(repeated(place, first));
    }
    sink.take(assessment, known.find(assessment.getCatalogue()).orElseThrow(), day);
  }

  private static Problems repeated(Location place, Location first) {
    return CliFault.of(
            ProblemCodes.SUBMISSION_REPEATED,
            place.toString(),
            "The environment already has answers of that date, at " + first + ".",
            "Keep one of them; both are told of here.")
        .problems();
  }

  /** Takes the submissions of a portfolio, each once it is known that it was read whole. */
  private final class Portfolio implements PortfolioReader.Sink {

    private Optional<LocalDate> date = Optional.empty();
    private boolean headerOnly;
    private @Nullable Submission read;
    private Location line = Location.of("");

    @Override
    public void header(PortfolioHeader header) {
      date = header.getAsOf();
      headerOnly = true;
    }

    @Override
    public void submission(Submission submission, Location location) {
      flush();
      headerOnly = false;
      read = submission;
      line = location;
    }

    @Override
    public void problems(Problems problems, boolean lost) {
      headerOnly &= !lost;
      findings.addUnread(problems);
      if (problems.hasErrors() && isOf(line.line(), problems)) {
        read = null;
      }
    }

    private boolean isOf(OptionalLong number, Problems problems) {
      return problems.stream()
          .map(Problem::getLocation)
          .flatMap(Optional::stream)
          .anyMatch(place -> place.line().equals(number));
    }

    void flush() {
      Submission whole = read;
      read = null;
      if (whole != null) {
        check(
            whole.getAssessment(),
            Places.within(validation.check(whole, Stage.DRAFT), line),
            line,
            asOf.or(() -> date).orElse(whole.getDate()));
      }
    }
  }
}
