package org.psncontrols.rules.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.ActionStatus;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.NetworkDiagram;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.testkit.AssessmentArbitraries;
import org.psncontrols.rules.Days;
import org.psncontrols.rules.Examples;
import org.psncontrols.rules.policy.CompliancePolicies;
import org.psncontrols.rules.policy.CompliancePolicy;
import org.psncontrols.rules.policy.Effect;
import org.psncontrols.rules.policy.Regime;

/** What holds of the decision on any submission under any regime. */
class DecisionLawsTest {

  private static final int TRIES = 100;
  private static final CompliancePolicy POLICY = CompliancePolicies.psn2014();

  /** All that it takes to decide. */
  record Case(Catalogue catalogue, Submission submission, LocalDate asOf) {

    Decision under(Regime regime) {
      return decide(submission, regime);
    }

    Decision decide(Submission other, Regime regime) {
      return Decider.of(catalogue, POLICY).decide(other, regime, asOf);
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return Combinators.combine(AssessmentArbitraries.submissions().withCatalogues(), Days.picks())
        .as(
            (pair, pick) ->
                new Case(
                    pair.get1(),
                    pair.get2(),
                    pick % 3 == 0
                        ? pair.get2().getDate()
                        : Days.of(pair.get2().getAssessment(), pick)));
  }

  private static Regime regime(String id) {
    return POLICY.findRegime(id).orElseThrow();
  }

  private static Outcome provisional(Decision decision) {
    return decision.getProvisionalOutcome().orElse(decision.getOutcome());
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
  void every_submission_can_be_decided(@ForAll("cases") Case any) {
    for (Regime regime : POLICY.getRegimes()) {
      assertThatCode(() -> any.under(regime)).doesNotThrowAnyException();
    }
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
  void the_outcome_is_what_the_reasons_say(@ForAll("cases") Case any) {
    for (Regime regime : POLICY.getRegimes()) {
      Decision decision = any.under(regime);

      assertThat(decision.getOutcome().isCompliant())
          .isEqualTo(decision.getReasons().stream().noneMatch(Reason::isBlocking))
          .isEqualTo(decision.getBlockingReasons().isEmpty());
      assertThat(decision.getOutcome() == Outcome.RETURNED)
          .isEqualTo(decision.getReasons().stream().anyMatch(r -> r.getEffect() == Effect.RETURN))
          .isEqualTo(decision.getProvisionalOutcome().isPresent());
      assertThat(decision.getReasons())
          .isSortedAccordingTo(Comparator.comparing(Reason::getEffect).reversed());
    }
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
  void zero_tolerance_is_never_more_lenient_than_softened_nor_that_than_pragmatic(
      @ForAll("cases") Case any) {
    // After the deadline two of them refer to audit.
    LocalDate deadline = POLICY.getDeadline().value();
    Case early =
        new Case(
            any.catalogue(),
            any.submission(),
            any.asOf().isAfter(deadline) ? deadline : any.asOf());

    Outcome zero = provisional(early.under(regime("zero-tolerance")));
    Outcome softened = provisional(early.under(regime("zero-tolerance-softened")));
    Outcome pragmatic = provisional(early.under(regime("pragmatic")));

    assertThat(zero).isGreaterThanOrEqualTo(softened);
    assertThat(softened).isGreaterThanOrEqualTo(pragmatic);
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
  void the_regime_changes_effects_and_nothing_else(@ForAll("cases") Case any) {
    List<String> first = null;
    for (Regime regime : POLICY.getRegimes()) {
      List<String> reasons =
          any.under(regime).getReasons().stream()
              .map(r -> r.getPath() + " " + r.getCode() + " " + r.getMessage() + r.getCure())
              .sorted()
              .toList();
      first = first == null ? reasons : first;
      assertThat(reasons).isEqualTo(first);
    }
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
  void a_plan_for_a_response_never_makes_it_worse(
      @ForAll("cases") Case any,
      @ForAll @IntRange(min = 0, max = 99) int pick,
      @ForAll @IntRange(min = 0, max = 150) int days) {
    Assessment assessment = any.submission().getAssessment();
    if (assessment.getResponses().isEmpty()) {
      return;
    }
    List<Response> planned = new ArrayList<>(assessment.getResponses());
    int at = pick % planned.size();
    Response without =
        Response.builder()
            .from(planned.get(at))
            .plannedFor(Optional.empty())
            .owner(Optional.empty())
            .build();
    planned.set(at, without);
    Submission before = with(any, Assessment.builder().from(assessment).responses(planned));
    planned.set(
        at,
        Response.builder()
            .from(without)
            .owner("Head of IT")
            .plannedFor(any.asOf().plusDays(days))
            .build());
    Submission after = with(any, Assessment.builder().from(assessment).responses(planned));

    assertNoWorse(any, before, after);
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
  void a_plan_for_the_open_findings_never_makes_it_worse(
      @ForAll("cases") Case any, @ForAll @IntRange(min = 0, max = 150) int days) {
    Assessment assessment = any.submission().getAssessment();
    List<Finding> unplanned =
        assessment
            .getHealthCheck()
            .map(HealthCheck::getFindings)
            .orElse(ImmutableList.of())
            .stream()
            .filter(
                f ->
                    assessment.getActions().stream()
                        .noneMatch(a -> a.getFindings().contains(f.getId())))
            .toList();
    RemedialAction plan =
        RemedialAction.builder()
            .id(ActionId.of("the-plan"))
            .title("All of it")
            .owner("Head of IT")
            .plannedFor(any.asOf().plusDays(days))
            .status(ActionStatus.OPEN)
            .findings(unplanned.stream().map(Finding::getId).toList())
            .build();
    Submission after =
        with(
            any,
            Assessment.builder()
                .from(assessment)
                .actions(
                    Stream.concat(assessment.getActions().stream(), Stream.of(plan)).toList()));

    assertNoWorse(any, any.submission(), after);
  }

  private static Submission with(Case any, Assessment.Builder assessment) {
    return Submission.builder().from(any.submission()).assessment(assessment.build()).build();
  }

  private static void assertNoWorse(Case any, Submission before, Submission after) {
    for (Regime regime : POLICY.getRegimes()) {
      assertThat(provisional(any.decide(after, regime)))
          .isLessThanOrEqualTo(provisional(any.decide(before, regime)));
    }
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
  void what_is_cured_in_full_is_compliant(@ForAll("cases") Case any) {
    LocalDate day = any.submission().getAssessment().getAssessedOn();
    Submission cured =
        Submission.builder()
            .from(
                with(
                    any,
                    Assessment.builder()
                        .from(any.submission().getAssessment())
                        .responses(
                            any.catalogue().getControls().stream()
                                .map(control -> Examples.met(control.getId().value()))
                                .toList())
                        .healthCheck(Examples.healthCheck().testedOn(day).build())
                        .actions(ImmutableList.of())
                        .riskAcceptances(ImmutableList.of())))
            .networkDiagram(NetworkDiagram.builder().reference("d").drawnOn(day).build())
            .build();

    for (Regime regime : POLICY.getRegimes()) {
      Decision decision =
          Decider.of(any.catalogue(), POLICY).decide(cured, regime, cured.getDate());

      assertThat(decision.getReasons()).isEmpty();
      assertThat(decision.getOutcome()).isEqualTo(Outcome.COMPLIANT);
    }
  }
}
