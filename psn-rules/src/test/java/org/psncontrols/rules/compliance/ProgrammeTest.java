package org.psncontrols.rules.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.psncontrols.model.problem.Problem.Severity.ERROR;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.json.Catalogues;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.testkit.Programme;
import org.psncontrols.model.testkit.Programme.Review;
import org.psncontrols.model.testkit.ProgrammeArbitraries;
import org.psncontrols.model.testkit.ProgrammeArbitrary;
import org.psncontrols.rules.policy.CompliancePolicies;
import org.psncontrols.rules.policy.CompliancePolicy;

/** Generated programmes follow their figures when their submissions are decided. */
class ProgrammeTest {

  private static final Catalogue CATALOGUE = Catalogues.genericCodeOfConnection();
  private static final CompliancePolicy POLICY = CompliancePolicies.psn2014();
  private static final Decider DECIDER = Decider.of(CATALOGUE, POLICY);

  @Provide
  Arbitrary<Programme> programmes() {
    return ProgrammeArbitraries.programmes(CATALOGUE);
  }

  @Property(tries = 20)
  void each_review_finds_as_many_compliant_as_it_says(@ForAll("programmes") Programme programme) {
    for (Review review : programme.reviews()) {
      assertThat(decisions(programme, review.on()))
          .filteredOn(decision -> decision.getOutcome().isCompliant())
          .hasSize(review.compliant());
    }
  }

  @Property(tries = 20)
  void every_submission_is_whole(@ForAll("programmes") Programme programme) {
    assertThat(programme.submissions())
        .isSortedAccordingTo((one, other) -> one.getDate().compareTo(other.getDate()))
        .allSatisfy(
            submission ->
                assertThat(
                        DECIDER.check(submission).stream()
                            .filter(problem -> problem.getSeverity() == ERROR))
                    .isEmpty());
  }

  /** How many of how many are compliant on three days, and how many of the rest are flagged. */
  private record Figures(int bodies, List<Integer> compliant, int flagged) {

    int least(int place) {
      return Math.min(bodies, compliant.get(place));
    }
  }

  @Provide
  Arbitrary<Tuple2<Figures, Programme>> figuredProgrammes() {
    Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 12);
    return Combinators.combine(
            Arbitraries.integers().between(1, 12), numbers.list().ofSize(3), numbers)
        .as(Figures::new)
        .flatMap(figures -> following(figures).map(programme -> Tuple.of(figures, programme)));
  }

  private static ProgrammeArbitrary following(Figures figures) {
    return ProgrammeArbitraries.programmes(CATALOGUE)
        .ofSize(figures.bodies())
        .reviewedOn(LocalDate.of(2013, 6, 30), figures.least(0))
        .reviewedOn(LocalDate.of(2013, 7, 1), figures.least(1))
        .reviewedOn(LocalDate.of(2014, 2, 28), figures.least(2))
        .flagged(figures.flagged());
  }

  @Property(tries = 30)
  void figures_are_followed_up_and_down(
      @ForAll("figuredProgrammes") Tuple2<Figures, Programme> figured) {
    Figures figures = figured.get1();
    Programme programme = figured.get2();

    assertThat(programme.reviews())
        .extracting(Review::compliant)
        .containsExactly(figures.least(0), figures.least(1), figures.least(2));
    for (Review review : programme.reviews()) {
      assertThat(decisions(programme, review.on()))
          .hasSize(figures.bodies())
          .filteredOn(decision -> decision.getOutcome().isCompliant())
          .hasSize(review.compliant());
    }
    Review last = programme.reviews().get(programme.reviews().size() - 1);
    assertThat(decisions(programme, last.on()))
        .filteredOn(decision -> decision.isAtRiskOfMissing(POLICY.getDeadline().value()))
        .hasSize(Math.min(figures.flagged(), figures.bodies() - last.compliant()));
  }

  /** What the latest submission of each body comes to. */
  private static List<Decision> decisions(Programme programme, LocalDate day) {
    Map<OrganisationId, Submission> latest = new HashMap<>();
    for (Submission submission : programme.submissions()) {
      if (!submission.getDate().isAfter(day)) {
        latest.put(submission.getAssessment().getOrganisation().getId(), submission);
      }
    }
    return latest.values().stream().map(submission -> DECIDER.decide(submission, day)).toList();
  }
}
