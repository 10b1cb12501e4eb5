package org.psncontrols.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Submission;

class HistoriesTest {

  @Provide
  Arbitrary<AssessmentHistory> histories() {
    return ProgrammeArbitraries.histories();
  }

  @Property(tries = 100)
  void every_round_keeps_the_rules_of_its_edition(@ForAll("histories") AssessmentHistory history) {
    for (Submission round : history.rounds()) {
      // What is carried over may have been planned for a day that is past.
      assertThat(Rules.brokenBy(round.getAssessment(), history.editionOf(round)))
          .isSubsetOf("plan of a gap");
    }
  }

  @Property(tries = 100)
  void rounds_are_of_one_environment_about_a_year_apart(
      @ForAll("histories") AssessmentHistory history) {
    ImmutableList<Submission> rounds = history.rounds();
    for (int i = 1; i < rounds.size(); i++) {
      Assessment before = rounds.get(i - 1).getAssessment();
      Assessment after = rounds.get(i).getAssessment();
      assertThat(after.getOrganisation()).isEqualTo(before.getOrganisation());
      assertThat(after.getEnvironment()).isEqualTo(before.getEnvironment());
      assertThat(after.getId()).isNotEqualTo(before.getId());
      assertThat(after.getAssessedOn())
          .isBetween(before.getAssessedOn().plusMonths(10), before.getAssessedOn().plusMonths(14));
    }
  }

  @Example
  void editions_change_and_responses_are_carried_over_in_many() {
    ImmutableList<AssessmentHistory> histories =
        Samples.of(ProgrammeArbitraries.histories().ofRounds(2, 4), 200);

    assertThat(histories).filteredOn(h -> h.editions().size() > 1).hasSizeBetween(60, 180);
    assertThat(histories)
        .filteredOn(
            h ->
                h.rounds().get(1).getAssessment().getResponses().stream()
                    .anyMatch(h.rounds().get(0).getAssessment().getResponses()::contains))
        .hasSizeGreaterThan(100);
  }

  @Example
  void histories_are_configured_by_rounds_and_day() {
    LocalDate day = LocalDate.of(9979, 12, 31);

    assertThat(Samples.of(ProgrammeArbitraries.histories().ofRounds(9, 9).around(day), 5))
        .allSatisfy(
            history -> {
              assertThat(history.rounds()).hasSize(9);
              assertThat(history.rounds().get(0).getAssessment().getAssessedOn())
                  .isBetween(day.minusDays(120), day);
            });
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProgrammeArbitraries.histories().ofRounds(3, 2))
        .withMessage("the numbers of rounds must be in order and 1 to 9, but are 3 and 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProgrammeArbitraries.histories().ofRounds(1, 10));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProgrammeArbitraries.histories().around(day.plusDays(1)))
        .withMessage(
            "the day around which values are generated must lie in the years 10 to 9979,"
                + " but is 9980-01-01");
  }

  @Example
  void a_history_shrinks_to_the_rounds_that_matter() {
    AssessmentHistory history =
        Shrinking.smallest(ProgrammeArbitraries.histories(), any -> any.editions().size() > 1);

    assertThat(history.rounds()).hasSize(2);
    assertThat(history.editions()).hasSize(2);
    assertThat(history.editions().get(0).getControls()).hasSize(1);
    assertThat(history.rounds().get(0).getAssessment().getOrganisation().getName()).isEqualTo("a");
  }
}
