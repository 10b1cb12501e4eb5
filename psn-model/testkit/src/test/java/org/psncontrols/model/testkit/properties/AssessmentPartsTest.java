package org.psncontrols.model.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.ActionStatus;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.AssessorView;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.PlanChange;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.assessment.ScopeItem;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.source.DateSpan;

class AssessmentPartsTest {

  private static final LocalDate DAY = LocalDate.of(2014, 2, 28);

  @Property
  void evidence_counts_from_its_collection_to_its_expiry_both_included(@ForAll Evidence evidence) {
    // The days least favourable to the body.
    LocalDate first = evidence.getCollectedOn().map(DateSpan::last).orElse(LocalDate.MIN);
    LocalDate last = evidence.getExpiresOn().map(DateSpan::first).orElse(LocalDate.MAX);

    assertThat(evidence.isCurrentOn(first)).isTrue();
    assertThat(evidence.isCurrentOn(last)).isTrue();
    if (evidence.getCollectedOn().isPresent()) {
      assertThat(evidence.isCurrentOn(first.minusDays(1))).isFalse();
    }
    if (evidence.getExpiresOn().isPresent()) {
      assertThat(evidence.isCurrentOn(last.plusDays(1))).isFalse();
    }
  }

  @Example
  void evidence_without_days_always_counts() {
    Evidence evidence = Evidence.builder().title("t").build();

    assertThat(evidence.isCurrentOn(LocalDate.MIN)).isTrue();
    assertThat(evidence.isCurrentOn(LocalDate.MAX)).isTrue();
  }

  @Example
  void evidence_known_to_a_month_counts_from_its_last_day_to_the_first_of_the_month_of_expiry() {
    Evidence evidence =
        Evidence.builder()
            .title("t")
            .collectedOn(DateSpan.parse("2014-02"))
            .expiresOn(DateSpan.parse("2014-Q3"))
            .build();

    assertThat(evidence.isCurrentOn(DAY.minusDays(1))).isFalse();
    assertThat(evidence.isCurrentOn(DAY)).isTrue();
    assertThat(evidence.isCurrentOn(LocalDate.of(2014, 7, 1))).isTrue();
    assertThat(evidence.isCurrentOn(LocalDate.of(2014, 7, 2))).isFalse();
  }

  @Example
  void an_action_done_in_a_month_is_done_by_its_last_day() {
    RemedialAction open =
        RemedialAction.builder()
            .id(ActionId.of("R-1"))
            .title("t")
            .status(ActionStatus.CLOSED)
            .completedOn(DateSpan.parse("2014-02"))
            .build();

    assertThat(open.isDoneBy(DAY.minusDays(1))).isFalse();
    assertThat(open.isDoneBy(DAY)).isTrue();
    for (ActionStatus status : ActionStatus.values()) {
      RemedialAction action = RemedialAction.builder().from(open).status(status).build();
      assertThat(action.isDoneBy(DAY)).isEqualTo(status == ActionStatus.CLOSED);
    }
    assertThat(
            RemedialAction.builder()
                .from(open)
                .completedOn(Optional.empty())
                .build()
                .isDoneBy(LocalDate.MIN))
        .isTrue();
  }

  @Property
  void a_day_and_the_span_of_that_day_are_the_same_date(@ForAll RemedialAction action) {
    LocalDate day = action.getOpenedOn().orElseThrow().last();

    assertThat(RemedialAction.builder().from(action).plannedFor(day).build().getPlannedFor())
        .contains(DateSpan.of(day));
    assertThat(RemedialAction.builder().from(action).openedOn(day).completedOn(day).build())
        .isEqualTo(
            RemedialAction.builder()
                .from(action)
                .openedOn(DateSpan.of(day))
                .completedOn(DateSpan.of(day))
                .build());
    assertThat(PlanChange.of(day, day)).isEqualTo(new PlanChange(DateSpan.of(day), day));
  }

  @Property
  void a_risk_acceptance_holds_from_its_day_to_the_first_of_its_review(
      @ForAll RiskAcceptance acceptance) {
    LocalDate first = acceptance.getAcceptedOn();
    LocalDate last = acceptance.getReviewOn().map(DateSpan::first).orElse(LocalDate.MAX);

    assertThat(acceptance.isCurrentOn(first)).isTrue();
    assertThat(acceptance.isCurrentOn(first.minusDays(1))).isFalse();
    assertThat(acceptance.isCurrentOn(last)).isTrue();
    if (acceptance.getReviewOn().isPresent()) {
      assertThat(acceptance.isCurrentOn(last.plusDays(1))).isFalse();
    }
  }

  @Property
  void the_answer_of_the_assessor_counts_where_the_assessor_gave_one(@ForAll Response response) {
    boolean given =
        response.getAssessorView().isPresent()
            && response.getAssessorView().get().getAnswer() != Answer.NOT_ASSESSED;
    if (given) {
      AssessorView view = response.getAssessorView().get();
      assertThat(response.getCountedView()).contains(view);
      assertThat(response.getCountedAnswer()).isEqualTo(view.getAnswer());
      assertThat(response.getCountedShare()).isEqualTo(view.getShare());
    } else {
      assertThat(response.getCountedView()).isEmpty();
      assertThat(response.getCountedAnswer()).isEqualTo(response.getAnswer());
      assertThat(response.getCountedShare()).isEqualTo(response.getShare());
    }
  }

  @Property
  void parts_of_the_scope_are_external_or_internal(@ForAll HealthCheck healthCheck) {
    assertThat(healthCheck.isExternalPartIncluded())
        .isEqualTo(healthCheck.getScope().stream().anyMatch(ScopeItem::isExternal));
    assertThat(healthCheck.isInternalPartIncluded())
        .isEqualTo(!healthCheck.getScope().stream().allMatch(ScopeItem::isExternal));
  }

  @Example
  void one_item_makes_one_part() {
    HealthCheck none = HealthCheck.builder().tester("t").testedOn(DAY).build();
    HealthCheck outside =
        HealthCheck.builder().from(none).addScope(ScopeItem.BOUNDARY_DEFENCES).build();
    HealthCheck inside = HealthCheck.builder().from(none).addScope(ScopeItem.PATCHING).build();

    assertThat(none.isExternalPartIncluded() || none.isInternalPartIncluded()).isFalse();
    assertThat(outside.isExternalPartIncluded()).isTrue();
    assertThat(outside.isInternalPartIncluded()).isFalse();
    assertThat(inside.isExternalPartIncluded()).isFalse();
    assertThat(inside.isInternalPartIncluded()).isTrue();
  }

  @Property(tries = 50)
  void a_submission_is_dated_by_its_sending_else_by_its_assessment(@ForAll Submission submission) {
    Submission prepared = Submission.builder().assessment(submission.getAssessment()).build();

    assertThat(submission.getSubmittedOn()).contains(submission.getDate());
    assertThat(prepared.getDate()).isEqualTo(submission.getAssessment().getAssessedOn());
  }
}
