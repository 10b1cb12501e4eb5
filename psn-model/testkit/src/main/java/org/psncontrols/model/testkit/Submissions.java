package org.psncontrols.model.testkit;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.NetworkDiagram;
import org.psncontrols.model.assessment.Signatory;
import org.psncontrols.model.assessment.Submission;

/** Generators of submissions and what is sent with an assessment. */
final class Submissions {

  static final Arbitrary<Dated<Signatory>> SIGNATORIES =
      Combinators.combine(Texts.LINES, Texts.LINES, Choices.sometimes(70, Texts.LINES))
          .as(
              (name, position, email) ->
                  (Dated<Signatory>)
                      day ->
                          Signatory.builder()
                              .name(name)
                              .position(position)
                              .email(email)
                              .signedOn(day)
                              .build())
          .withoutEdgeCases();

  static final Arbitrary<Dated<NetworkDiagram>> DIAGRAMS =
      Combinators.combine(Texts.LINES, Dated.days(450), Spans.ANY)
          .as(
              (reference, before, precision) ->
                  (Dated<NetworkDiagram>)
                      day ->
                          NetworkDiagram.builder()
                              .reference(reference)
                              .drawnOn(precision.upTo(day.minusDays(before)))
                              .build())
          .withoutEdgeCases();

  private Submissions() {}

  static Arbitrary<Submission> of(Arbitrary<Assessment> assessments) {
    return Combinators.combine(
            assessments,
            Dated.days(60),
            Choices.evenly(0, 100),
            SIGNATORIES,
            DIAGRAMS,
            Certificates.RELIANCES)
        .as(Submissions::submission)
        .withoutEdgeCases();
  }

  private static Submission submission(
      Assessment assessment,
      int daysUntilSent,
      int percentUntilSigned,
      Dated<Signatory> signatory,
      Dated<NetworkDiagram> diagram,
      List<Certificates.Reliance> reliances) {
    LocalDate day = assessment.getAssessedOn();
    return Submission.builder()
        .assessment(assessment)
        .submittedOn(day.plusDays(daysUntilSent))
        .signatory(signatory.on(day.plusDays((long) daysUntilSent * percentUntilSigned / 100)))
        .networkDiagram(diagram.on(day))
        .certificates(
            Certificates.under(
                assessment.getInheritances(), reliances, day.plusDays(daysUntilSent)))
        .build();
  }
}
