package org.psncontrols.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.psncontrols.rules.Examples.DAY;
import static org.psncontrols.rules.Examples.assessment;
import static org.psncontrols.rules.Examples.healthCheck;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.assessment.AssessmentId;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.problem.Problem;

/** Rounds of one environment follow one another. */
class RoundValidationTest {

  private static Submission round(String id, LocalDate answered, LocalDate sent) {
    return Submission.builder()
        .assessment(assessment().id(AssessmentId.of(id)).assessedOn(answered).build())
        .submittedOn(sent)
        .build();
  }

  private static List<String> found(Submission... rounds) {
    return RoundValidation.check(List.of(rounds)).stream()
        .map(problem -> problem.getCode() + " at " + problem.getPath())
        .toList();
  }

  @Test
  void a_round_begins_after_the_day_on_which_the_one_before_was_sent() {
    Submission first = round("A-1", DAY, DAY.plusDays(5));

    assertThat(found(first, round("A-2", DAY.plusDays(6), DAY.plusDays(9)))).isEmpty();
    assertThat(found(first, round("A-2", DAY.plusDays(5), DAY.plusDays(9))))
        .containsExactly("rounds-overlap at submissions[1].assessment.assessedOn");
  }

  @Test
  void their_order_in_the_list_does_not_matter() {
    Submission first = round("A-1", DAY, DAY.plusDays(5));
    Submission second = round("A-2", DAY.plusDays(1), DAY.plusDays(9));

    assertThat(RoundValidation.check(List.of(second, first)))
        .extracting(Problem::getPath, Problem::getMessage)
        .containsExactly(
            tuple(
                "submissions[0].assessment.assessedOn",
                "The answers speak of 2014-03-04, but the round A-1 before it ended only on"
                    + " 2014-03-08."));
  }

  @Test
  void of_two_that_were_sent_on_one_day_the_later_answers_are_the_later_round() {
    assertThat(
            found(
                round("A-1", DAY.plusDays(2), DAY.plusDays(5)), round("A-2", DAY, DAY.plusDays(5))))
        .containsExactly("rounds-overlap at submissions[0].assessment.assessedOn");
  }

  @Test
  void what_is_sent_again_is_the_same_round() {
    assertThat(
            found(
                round("A-1", DAY, DAY.plusDays(5)), round("A-1", DAY.plusDays(2), DAY.plusDays(9))))
        .isEmpty();
  }

  @Test
  void what_is_sent_again_has_been_tested_once() {
    HealthCheck first = healthCheck().testedOn(DAY).build();
    HealthCheck again = healthCheck().testedOn(DAY.plusDays(9)).build();

    assertThat(found(tested("A-1", DAY, first), tested("A-1", DAY.plusDays(9), again))).isEmpty();
    assertThat(
            found(
                tested("A-1", DAY, first),
                tested("A-1", DAY.plusDays(9), again),
                tested("A-2", DAY.plusDays(20), first)))
        .containsExactly("tester-repeated at submissions[2].assessment.healthCheck.tester");
  }

  @Test
  void rounds_of_other_environments_may_lie_side_by_side() {
    Submission other =
        Submission.builder()
            .assessment(
                assessment()
                    .id(AssessmentId.of("A-2"))
                    .environment(Environment.builder().name("Library").build())
                    .build())
            .submittedOn(DAY)
            .build();

    assertThat(found(round("A-1", DAY, DAY.plusDays(5)), other)).isEmpty();
  }

  @Test
  void a_tester_does_not_test_two_rounds_running() {
    HealthCheck first = healthCheck().testedOn(DAY).build();
    HealthCheck again = healthCheck().testedOn(DAY.plusYears(1)).build();
    HealthCheck other = HealthCheck.builder().from(again).tester("Others plc").build();

    assertThat(found(tested("A-1", DAY, first), tested("A-2", DAY.plusYears(1), again)))
        .containsExactly("tester-repeated at submissions[1].assessment.healthCheck.tester");
    assertThat(found(tested("A-1", DAY, first), tested("A-2", DAY.plusYears(1), other))).isEmpty();
    assertThat(
            found(
                tested("A-1", DAY, first),
                tested("A-2", DAY.plusYears(1), other),
                tested("A-3", DAY.plusYears(2), again)))
        .isEmpty();
  }

  @Test
  void a_health_check_that_serves_two_rounds_is_one() {
    HealthCheck check = healthCheck().testedOn(DAY).build();

    assertThat(found(tested("A-1", DAY, check), tested("A-2", DAY.plusMonths(3), check))).isEmpty();
    assertThat(
            found(
                tested("A-1", DAY, check),
                Submission.builder()
                    .from(round("A-2", DAY.plusYears(1), DAY.plusYears(1)))
                    .signatory(Optional.empty())
                    .build()))
        .isEmpty();
  }

  private static Submission tested(String id, LocalDate day, HealthCheck check) {
    return Submission.builder()
        .assessment(assessment().id(AssessmentId.of(id)).assessedOn(day).healthCheck(check).build())
        .submittedOn(day)
        .build();
  }
}
