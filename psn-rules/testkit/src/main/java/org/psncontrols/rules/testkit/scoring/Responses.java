package org.psncontrols.rules.testkit.scoring;

import java.time.LocalDate;
import java.util.Optional;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.AssessorView;
import org.psncontrols.model.assessment.CompensatingMeasure;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.Control;

/** Makes responses in which body and assessor agree, so that they count whatever the policy. */
final class Responses {

  private Responses() {}

  private static Response.Builder agreed(Control control, Answer answer, Optional<Share> share) {
    return Response.builder()
        .control(control.getId())
        .answer(answer)
        .share(share)
        .assessorView(AssessorView.builder().answer(answer).share(share).build());
  }

  private static Evidence.Builder evidence() {
    return Evidence.builder().title("Minutes of the board");
  }

  /** An answer that stands on any day, no measure behind it; partly met is met by half. */
  static Response backed(Control control, Answer answer) {
    return agreed(control, answer, Optional.empty()).addEvidence(evidence().build()).build();
  }

  /** The same, from not met (0) over the shares of partly met to met (10,000). */
  static Response at(Control control, int level) {
    if (level == 0 || level == Share.WHOLE) {
      return backed(control, level == 0 ? Answer.NOT_MET : Answer.MET);
    }
    return agreed(control, Answer.PARTLY_MET, Optional.of(Share.of(level)))
        .addEvidence(evidence().build())
        .build();
  }

  /** An answer whose one item of evidence is good until a day. */
  static Response until(Control control, Answer answer, LocalDate last) {
    return agreed(control, answer, Optional.empty())
        .addEvidence(evidence().expiresOn(last).build())
        .build();
  }

  /** The same response with the measures that stood behind another. */
  static Response withMeasuresOf(Optional<Response> other, Response response) {
    return other.isEmpty()
        ? response
        : Response.builder()
            .from(response)
            .compensatingMeasures(other.get().getCompensatingMeasures())
            .build();
  }

  /** A response that does not stand, or only as not met, with a measure that is in force. */
  static Response heldBy(Response response, Share credit, LocalDate lastDay) {
    return Response.builder()
        .from(response)
        .addCompensatingMeasure(
            CompensatingMeasure.builder()
                .description("A guard at the door")
                .credit(credit)
                .authority("The SIRO")
                .expiresOn(lastDay)
                .build())
        .build();
  }
}
