package org.psncontrols.model.testkit;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.NetworkDiagram;
import org.psncontrols.model.assessment.Signatory;
import org.psncontrols.model.assessment.Submission;

/** Makes submissions and what is sent with an assessment. */
final class Submissions {

  private static final int LONGEST_WAIT = 60;

  private Submissions() {}

  static Signatory signatory(Draw draw, LocalDate day) {
    return Signatory.builder()
        .name(draw.make(Texts::line))
        .position(draw.make(Texts::line))
        .email(draw.sometimes(70, Texts::line))
        .signedOn(day)
        .build();
  }

  static NetworkDiagram diagram(Draw draw, LocalDate day) {
    return NetworkDiagram.builder()
        .reference(draw.make(Texts::line))
        .drawnOn(draw.make(Spans::any).upTo(day.minusDays(Days.within(draw, 450))))
        .build();
  }

  /** A submission of an assessment: signed and sent in the 60 days after it, with a diagram. */
  static Submission submission(Draw draw, Assessment assessment) {
    return submission(draw, assessment, assessment.getAssessedOn().plusDays(LONGEST_WAIT));
  }

  /**
   * A submission that was sent by a day.
   *
   * @param latest the day, not before that of the assessment
   */
  static Submission submission(Draw draw, Assessment assessment, LocalDate latest) {
    LocalDate day = assessment.getAssessedOn();
    int wait = draw.below((int) Math.min(LONGEST_WAIT, DAYS.between(day, latest)) + 1);
    LocalDate sentOn = day.plusDays(wait);
    LocalDate signedOn = day.plusDays(draw.below(wait + 1));
    Signatory signatory = draw.make(signature -> signatory(signature, signedOn));
    NetworkDiagram diagram = draw.make(drawing -> diagram(drawing, day));
    return Submission.builder()
        .assessment(assessment)
        .submittedOn(sentOn)
        .signatory(signatory)
        .networkDiagram(diagram)
        .certificates(Certificates.under(draw, assessment.getInheritances(), sentOn))
        .build();
  }
}
