package org.psncontrols.reporting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.rules.compliance.Outcome;
import org.psncontrols.rules.compliance.Reason;
import org.psncontrols.rules.policy.Effect;

class NotYetCompliantTest {

  private static NotYetCompliant planned(String... dates) {
    return NotYetCompliant.builder()
        .organisation(
            Organisation.builder()
                .id(OrganisationId.parse("own:a"))
                .name("A")
                .kind(OrganisationKind.Council.DISTRICT)
                .build())
        .environment("Main")
        .outcome(Outcome.INTERIM)
        .flagged(false)
        .blockingReasons(
            Stream.of(dates)
                .map(
                    date ->
                        Reason.builder()
                            .code(ProblemCodes.FINDING_OPEN)
                            .subject("F")
                            .path("p")
                            .effect(Effect.INTERIM)
                            .message("m")
                            .cure("c")
                            .plannedFor(DateSpan.parse(date))
                            .build())
                .toList())
        .openItems(dates.length)
        .build();
  }

  @Test
  void the_last_planned_day_of_a_month_is_its_last() {
    assertThat(planned("2014-03-20", "2014-03", "2014-02-28").getLastPlannedDay())
        .contains(LocalDate.of(2014, 3, 31));
    assertThat(planned("2014-03-20", "2014-02").getLastPlannedDay())
        .contains(LocalDate.of(2014, 3, 20));
    assertThat(planned().getLastPlannedDay()).isEmpty();
  }
}
