package org.psncontrols.model.testkit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.classification.Scheme;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationKind;

/**
 * Prints how values are spread, and fails where a generator collapses to a few of them.
 *
 * <p>The percentages asked for lie far below what is usual, so that chance alone misses none.
 */
class SpreadTest {

  private static void expect(String label, Collection<?> values, double percent) {
    Statistics.label(label)
        .coverage(
            coverage ->
                values.forEach(value -> coverage.check(value).percentage(p -> p >= percent)));
  }

  @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  void organisations_are_of_every_family_and_nation(@ForAll Organisation organisation) {
    String nation = organisation.getNation().map(Enum::name).orElse("none");
    Statistics.label("family").collect(family(organisation.getKind()));
    Statistics.label("nation").collect(nation);
    Statistics.label("scheme").collect(organisation.getId().scheme().getPrefix());

    expect("family", OrganisationKind.all().map(SpreadTest::family).distinct().toList(), 2);
    expect("nation", List.of("ENGLAND", "WALES", "SCOTLAND", "NORTHERN_IRELAND", "none"), 8);
    expect("scheme", List.of("gss", "ods", "company", "own"), 5);
  }

  private static String family(OrganisationKind kind) {
    return kind.getClass().getSimpleName();
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void answers_are_of_every_kind(@ForAll Assessment assessment) {
    for (Response response : assessment.getResponses()) {
      Statistics.label("answer").collect(response.getAnswer());
      Statistics.label("assessor").collect(assessor(response));
    }
    expect("answer", Arrays.asList(Answer.values()), 4);
    expect("assessor", List.of("none", "agrees", "differs"), 2);
  }

  private static String assessor(Response response) {
    if (response.getAssessorView().isEmpty()) {
      return "none";
    }
    return response.getCountedAnswer() == response.getAnswer() ? "agrees" : "differs";
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void findings_are_of_every_severity(@ForAll Assessment assessment) {
    assessment
        .getHealthCheck()
        .ifPresent(
            check ->
                check
                    .getFindings()
                    .forEach(
                        finding -> Statistics.label("severity").collect(finding.getSeverity())));
    expect("severity", Arrays.asList(FindingSeverity.values()), 10);
  }

  @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  void evidence_is_current_lapses_soon_or_has_lapsed(@ForAll Evidence evidence) {
    LocalDate day = DatedArbitrary.DEFAULT_DAY;
    String state = "lapsed";
    if (evidence.getExpiresOn().isEmpty()) {
      state = "never expires";
    } else if (evidence.isCurrentOn(day)) {
      state = evidence.isCurrentOn(day.plusDays(90)) ? "current" : "lapses soon";
    }
    Statistics.label("expiry").collect(state);

    expect("expiry", List.of("never expires", "current", "lapses soon", "lapsed"), 3);
  }

  @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  void controls_differ_in_force_and_weight(@ForAll Control control) {
    Statistics.label("force").collect(control.getForce().map(f -> f.value().name()).orElse("none"));
    Statistics.label("weight").collect(Math.min(control.getScoringWeight(), 2));

    expect("force", List.of("none", "MUST", "SHOULD"), 10);
    expect("weight", List.of(0, 1, 2), 5);
  }

  @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  void markings_are_of_every_scheme(@ForAll Marking marking) {
    Statistics.label("marking").collect(marking.getScheme());

    expect("marking", Arrays.asList(Scheme.values()), 15);
  }
}
