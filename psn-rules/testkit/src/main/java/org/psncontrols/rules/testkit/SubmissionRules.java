package org.psncontrols.rules.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Certificate;
import org.psncontrols.model.assessment.CertificateId;
import org.psncontrols.model.assessment.Inheritance;
import org.psncontrols.model.assessment.NetworkDiagram;
import org.psncontrols.model.assessment.Signatory;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.organisation.EnvironmentId;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.source.DateSpan;

/** The rules of what is sent with an assessment. */
final class SubmissionRules {

  static final ImmutableList<Rule<SubmissionCase>> ALL =
      ImmutableList.of(
          new Rule<>(
              ProblemCodes.SUBMITTED_BEFORE_ASSESSED, "submittedOn", SubmissionRules::sentTooEarly),
          new Rule<>(
              ProblemCodes.SIGNED_AFTER_SUBMISSION,
              "signatory.signedOn",
              SubmissionRules::signedTooLate),
          new Rule<>(
              ProblemCodes.DIAGRAM_AFTER_SUBMISSION,
              "networkDiagram.drawnOn",
              SubmissionRules::drawnTooLate),
          new Rule<>(
              ProblemCodes.INHERITANCE_WITHOUT_CERTIFICATE,
              "assessment.inheritances[].certificate",
              SubmissionRules::certificateNotSent),
          new Rule<>(ProblemCodes.TOO_MANY, "certificates", SubmissionRules::tooManyCertificates));

  private SubmissionRules() {}

  /** Drawn and signed earlier still, so that only the assessment is too late. */
  private static Broken<SubmissionCase> sentTooEarly(SubmissionCase given, Picks picks) {
    Submission submission = given.submission();
    LocalDate day = picks.before(submission.getAssessment().getAssessedOn());
    return new Broken<>(
        Sent.with(
            given,
            builder ->
                builder
                    .signatory(
                        submission
                            .getSignatory()
                            .map(
                                signatory ->
                                    Signatory.builder()
                                        .from(signatory)
                                        .signedOn(earlier(signatory.getSignedOn(), day))
                                        .build()))
                    .networkDiagram(
                        submission
                            .getNetworkDiagram()
                            .map(
                                diagram ->
                                    diagram.getDrawnOn().first().isAfter(day)
                                        ? drawn(diagram, DateSpan.of(day))
                                        : diagram))
                    .submittedOn(day)),
        "submittedOn");
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? other : one;
  }

  private static NetworkDiagram drawn(NetworkDiagram diagram, DateSpan day) {
    return NetworkDiagram.builder().from(diagram).drawnOn(day).build();
  }

  private static Broken<SubmissionCase> signedTooLate(SubmissionCase given, Picks picks) {
    LocalDate day = given.submission().getDate();
    Signatory broken =
        Signatory.builder()
            .from(given.submission().getSignatory().orElse(Spares.signatory(day)))
            .signedOn(picks.after(day))
            .build();
    return new Broken<>(
        Sent.with(given, builder -> builder.submittedOn(day).signatory(broken)),
        "signatory.signedOn");
  }

  private static Broken<SubmissionCase> drawnTooLate(SubmissionCase given, Picks picks) {
    LocalDate day = given.submission().getDate();
    DateSpan later =
        picks.oneOf(
            DateSpan.of(picks.after(day)),
            DateSpan.of(YearMonth.from(day).plusMonths(picks.upTo(12))));
    NetworkDiagram broken =
        drawn(given.submission().getNetworkDiagram().orElse(Spares.diagram(day)), later);
    return new Broken<>(
        Sent.with(given, builder -> builder.submittedOn(day).networkDiagram(broken)),
        "networkDiagram.drawnOn");
  }

  static Broken<SubmissionCase> certificateNotSent(SubmissionCase given, Picks picks) {
    Place<SubmissionCase, Inheritance> place = Sent.inheritance(given, picks);
    CertificateId unknown =
        Fresh.id(
            "unknown",
            place.put().apply(place.item()).submission().getCertificates(),
            Certificate::getId,
            CertificateId::of);
    return place.broken(
        Inheritance.builder().from(place.item()).certificate(unknown).build(), "certificate");
  }

  private static Broken<SubmissionCase> tooManyCertificates(SubmissionCase given, Picks picks) {
    ImmutableList<Certificate> sent = given.submission().getCertificates();
    String word = Fresh.id("filler", sent, Certificate::getId, id -> id);
    EnvironmentId environment = Spares.environment(given.submission().getAssessment());
    LocalDate day = given.submission().getDate();
    List<Certificate> others =
        IntStream.range(0, Assessment.MAX_RESPONSES - sent.size() + picks.upTo(3))
            .mapToObj(
                number -> Spares.certificate(CertificateId.of(word + number), environment, day))
            .toList();
    return new Broken<>(
        Sent.with(given, builder -> builder.certificates(Iterables.concat(sent, others))),
        "certificates");
  }
}
