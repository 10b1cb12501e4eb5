package org.psncontrols.model.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.AssessorView;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.ScopeItem;
import org.psncontrols.model.assessment.Submission;

class AssessmentPartsTest {

  private static final LocalDate DAY = LocalDate.of(2014, 2, 28);

  @Property
  void evidence_counts_from_its_collection_to_its_expiry_both_included(@ForAll Evidence evidence) {
    LocalDate first = evidence.getCollectedOn().orElse(LocalDate.MIN);
    LocalDate last = evidence.getExpiresOn().orElse(LocalDate.MAX);

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
