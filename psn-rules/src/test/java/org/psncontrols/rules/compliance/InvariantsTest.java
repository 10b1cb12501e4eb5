package org.psncontrols.rules.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.psncontrols.rules.Examples.DAY;
import static org.psncontrols.rules.Examples.assessment;
import static org.psncontrols.rules.Examples.catalogue;
import static org.psncontrols.rules.Examples.evidence;
import static org.psncontrols.rules.Examples.healthCheck;
import static org.psncontrols.rules.Examples.met;
import static org.psncontrols.rules.Examples.must;
import static org.psncontrols.rules.Examples.response;
import static org.psncontrols.rules.Examples.should;
import static org.psncontrols.rules.Examples.submission;
import static org.psncontrols.rules.Examples.withHealthCheck;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.NetworkDiagram;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Sampling;
import org.psncontrols.model.assessment.ScopeItem;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.json.Catalogues;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Stage;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.testkit.Around;
import org.psncontrols.model.testkit.ProgrammeArbitraries;
import org.psncontrols.rules.policy.CompliancePolicies;
import org.psncontrols.rules.policy.CompliancePolicy;
import org.psncontrols.rules.policy.Regime;
import org.psncontrols.rules.validation.PsnValidation;

/**
 * Invariants of the regime that validation and decision keep, by their numbers. The first and the
 * second are in the tests of certificates.
 */
class InvariantsTest {

  private static final Catalogue CODE = Catalogues.genericCodeOfConnection();
  private static final CompliancePolicy POLICY = CompliancePolicies.psn2014();
  private static final Regime LEGACY = POLICY.findRegime("legacy-gsi").orElseThrow();
  private static final DateSpan QUARTER = DateSpan.parse("2014-Q2");
  private static final Decider DECIDER = Decider.of(catalogue(must("M"), should("S")), POLICY);

  private static Submission.Builder sent(HealthCheck check, Response... responses) {
    return submission(assessment(responses).healthCheck(check).build());
  }

  private static List<ProblemCode> problems(Response response) {
    PsnValidation validation =
        PsnValidation.of(ImmutableList.of(catalogue(must("M"), should("S"))));
    return validation.check(assessment(response, met("S")).build(), Stage.SUBMISSION).stream()
        .map(Problem::getCode)
        .toList();
  }

  @ParameterizedTest
  @EnumSource(
      value = Answer.class,
      names = {"PARTLY_MET", "NOT_MET"})
  void invariant_3_what_is_not_fully_met_requires_a_comment_and_a_plan_with_a_date(Answer answer) {
    Response bare = response("M", answer).build();
    Response commented = Response.builder().from(bare).comment("Why").build();
    Response planned = Response.builder().from(bare).plannedFor(DAY).build();
    Response both = Response.builder().from(commented).plannedFor(DAY).build();

    assertThat(problems(bare))
        .containsExactlyInAnyOrder(ProblemCodes.GAP_WITHOUT_COMMENT, ProblemCodes.GAP_WITHOUT_PLAN);
    assertThat(problems(commented)).containsExactly(ProblemCodes.GAP_WITHOUT_PLAN);
    assertThat(problems(planned)).containsExactly(ProblemCodes.GAP_WITHOUT_COMMENT);
    assertThat(problems(both)).isEmpty();
  }

  @Test
  void invariant_4_a_must_that_does_not_apply_needs_a_reason() {
    Response bare = response("M", Answer.NOT_APPLICABLE).build();

    assertThat(problems(bare)).containsExactly(ProblemCodes.NOT_APPLICABLE_WITHOUT_REASON);
    assertThat(problems(Response.builder().from(bare).comment("There is no radio").build()))
        .isEmpty();
  }

  static Stream<Arguments> answersOfBoth() {
    return Stream.of(Answer.values())
        .flatMap(
            must ->
                Stream.of(Answer.values())
                    .flatMap(
                        should ->
                            Stream.of(true, false)
                                .flatMap(
                                    first ->
                                        Stream.of(true, false)
                                            .map(
                                                second ->
                                                    Arguments.of(must, first, should, second)))));
  }

  private static Response answer(String control, Answer answer, boolean planned) {
    return response(control, answer)
        .addEvidence(evidence().build())
        .comment("Why")
        .owner("Head of IT")
        .plannedFor(planned ? Optional.of(QUARTER) : Optional.empty())
        .build();
  }

  /** One that does not apply, with a reason, is left aside; one not answered is returned. */
  @ParameterizedTest
  @MethodSource("answersOfBoth")
  void invariant_5_the_legacy_code_takes_every_must_met_and_a_plan_for_every_should_that_is_not(
      Answer must, boolean mustPlanned, Answer should, boolean shouldPlanned) {
    Submission submission =
        sent(
                healthCheck().build(),
                answer("M", must, mustPlanned),
                answer("S", should, shouldPlanned))
            .build();
    Set<Answer> fine = ImmutableSet.of(Answer.MET, Answer.NOT_APPLICABLE);
    boolean accepted =
        fine.contains(must)
            && should != Answer.NOT_ASSESSED
            && (fine.contains(should) || shouldPlanned);

    assertThat(DECIDER.decide(submission, LEGACY, DAY).getOutcome().isCompliant())
        .isEqualTo(accepted);
  }

  /** What a body sends that has nothing to answer for on the day. */
  @Provide
  Arbitrary<Submission> compliant() {
    return ProgrammeArbitraries.programmes(CODE)
        .ofSize(1)
        .reviewedOn(DAY, 1)
        .map(programme -> Iterables.getOnlyElement(programme.submissions()));
  }

  private static List<ProblemCode> reasons(Submission submission) {
    return Decider.of(CODE, POLICY).decide(submission, DAY).getReasons().stream()
        .map(Reason::getCode)
        .toList();
  }

  @Property(tries = 300)
  void invariant_6_the_diagram_is_drawn_within_six_months_of_the_submission(
      @ForAll("compliant") Submission sent, @ForAll @Around("2014-03-03") NetworkDiagram diagram) {
    Submission submission =
        Submission.builder().from(sent).submittedOn(DAY).networkDiagram(diagram).build();

    // Of a month or the like its first day counts, the day least favourable to the body.
    assertThat(reasons(submission))
        .isEqualTo(
            diagram.getDrawnOn().first().isAfter(DAY.minusMonths(6))
                ? List.of()
                : List.of(ProblemCodes.DIAGRAM_TOO_OLD));
  }

  @Property(tries = 300)
  void invariant_7_a_health_check_has_an_external_and_an_internal_part_whatever_was_sampled(
      @ForAll("compliant") Submission sent,
      @ForAll Set<ScopeItem> scope,
      @ForAll Sampling sampling) {
    HealthCheck check =
        HealthCheck.builder()
            .from(sent.getAssessment().getHealthCheck().orElseThrow())
            .scope(scope)
            .sampling(sampling)
            .build();
    long missing =
        Stream.of(true, false)
            .filter(external -> scope.stream().noneMatch(i -> i.isExternal() == external))
            .count();

    assertThat(reasons(withHealthCheck(sent, any -> HealthCheck.builder().from(check))))
        .hasSize((int) missing)
        .allMatch(ProblemCodes.HEALTH_CHECK_SCOPE::equals);
    assertThat(check.isExternalPartIncluded())
        .isEqualTo(
            HealthCheck.builder()
                .from(check)
                .sampling(Optional.empty())
                .build()
                .isExternalPartIncluded());
  }

  @Test
  void invariant_7_sampling_can_be_stated_of_the_internal_systems_only() {
    assertThat(Stream.of(Sampling.class.getDeclaredMethods()).map(Method::getName))
        .filteredOn(name -> name.startsWith("get"))
        .containsExactlyInAnyOrder("getManualShare", "getAutomatedShare");
  }
}
