package org.psncontrols.rules.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Certificate;
import org.psncontrols.model.assessment.CertificateId;
import org.psncontrols.model.assessment.NetworkDiagram;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.assessment.Signatory;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.organisation.EnvironmentId;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.source.DateSpan;

/** The rules of what is sent with an assessment. */
final class SubmissionRules {

  /** So few that it still serves on the day on which a submission is looked at. */
  private static final int DAYS_TOO_EARLY = 200;

  static final ImmutableList<Breach<SubmissionCase>> ALL =
      ImmutableList.of(
          new Breach<>(
              ProblemCodes.SUBMITTED_BEFORE_ASSESSED, "submittedOn", SubmissionRules::sentTooEarly),
          new Breach<>(
              ProblemCodes.SIGNED_AFTER_SUBMISSION,
              "signatory.signedOn",
              SubmissionRules::signedTooLate),
          new Breach<>(
              ProblemCodes.DIAGRAM_AFTER_SUBMISSION,
              "networkDiagram.drawnOn",
              SubmissionRules::drawnTooLate),
          new Breach<>(
              ProblemCodes.SIGNATORY_MISSING,
              "signatory",
              (given, picks) ->
                  without("signatory", given, builder -> builder.signatory(Optional.empty()))),
          new Breach<>(
              ProblemCodes.DIAGRAM_MISSING,
              "networkDiagram",
              (given, picks) ->
                  without(
                      "networkDiagram",
                      given,
                      builder -> builder.networkDiagram(Optional.empty()))),
          new Breach<>(
              ProblemCodes.CONTACT_MISSING,
              "assessment.organisation.contacts",
              (given, picks) -> withoutContacts(given)),
          new Breach<>(
              ProblemCodes.HEALTH_CHECK_MISSING,
              "assessment.healthCheck",
              (given, picks) -> withoutHealthCheck(given)),
          new Breach<>(
              ProblemCodes.TOO_MANY, "certificates", SubmissionRules::tooManyCertificates));

  private SubmissionRules() {}

  private static Broken<SubmissionCase> without(
      String part, SubmissionCase given, UnaryOperator<Submission.Builder> change) {
    return new Broken<>(Sent.with(given, change), part);
  }

  private static Broken<SubmissionCase> withoutContacts(SubmissionCase given) {
    Assessment assessment = given.submission().getAssessment();
    Organisation without =
        Organisation.builder()
            .from(assessment.getOrganisation())
            .contacts(ImmutableList.of())
            .build();
    return without(
        "assessment.organisation.contacts",
        given,
        builder ->
            builder.assessment(
                Assessment.builder().from(assessment).organisation(without).build()));
  }

  /** Nothing refers to its findings then. */
  private static Broken<SubmissionCase> withoutHealthCheck(SubmissionCase given) {
    AssessmentCase assessment = Sent.assessmentOf(given);
    AssessmentCase alone =
        Items.RISK_ACCEPTANCES.each(
            Items.ACTIONS.each(
                assessment,
                action ->
                    RemedialAction.builder().from(action).findings(ImmutableList.of()).build()),
            acceptance ->
                RiskAcceptance.builder().from(acceptance).findings(ImmutableList.of()).build());
    Assessment without =
        Assessment.builder()
            .from(alone.assessment())
            .riskAcceptances(
                Complete.withSubjects(
                    alone.assessment().getRiskAcceptances(), Spares.control(given.catalogue())))
            .healthCheck(Optional.empty())
            .build();
    return without("assessment.healthCheck", given, builder -> builder.assessment(without));
  }

  /** Drawn and signed earlier still, so that only the assessment is too late. */
  private static Broken<SubmissionCase> sentTooEarly(SubmissionCase given, Picks picks) {
    Submission submission = given.submission();
    LocalDate day =
        submission.getAssessment().getAssessedOn().minusDays(picks.upTo(DAYS_TOO_EARLY));
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
