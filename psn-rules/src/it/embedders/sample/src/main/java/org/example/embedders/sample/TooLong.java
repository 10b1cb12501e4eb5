package org.example.embedders.sample;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Signatory;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.organisation.Organisation;

/** Makes texts longer than they may be, which no document can say: it cannot be read. */
final class TooLong {

  /** Longer than any field takes. */
  private static final String TEXT = "${1 + 1} {what} <b>\u0007".repeat(1_000);

  private TooLong() {}

  static Submission in(Submission submission) {
    return Submission.builder()
        .from(submission)
        .assessment(in(submission.getAssessment()))
        .signatory(
            submission
                .getSignatory()
                .map(signatory -> Signatory.builder().from(signatory).name(TEXT).build()))
        .build();
  }

  private static Assessment in(Assessment assessment) {
    return Assessment.builder()
        .from(assessment)
        .organisation(Organisation.builder().from(assessment.getOrganisation()).name(TEXT).build())
        .responses(
            each(
                assessment.getResponses(),
                response -> Response.builder().from(response).comment(TEXT).build()))
        .healthCheck(assessment.getHealthCheck().map(TooLong::in))
        .actions(
            each(
                assessment.getActions(),
                action -> RemedialAction.builder().from(action).title(TEXT).build()))
        .build();
  }

  private static HealthCheck in(HealthCheck healthCheck) {
    return HealthCheck.builder()
        .from(healthCheck)
        .findings(
            each(
                healthCheck.getFindings(),
                finding -> Finding.builder().from(finding).title(TEXT).build()))
        .build();
  }

  private static <T> ImmutableList<T> each(List<T> items, UnaryOperator<T> change) {
    return items.stream().map(change).collect(ImmutableList.toImmutableList());
  }
}
