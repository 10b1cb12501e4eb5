package org.psncontrols.rules.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.ScopeItem;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Reading;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.source.Stated;
import org.psncontrols.rules.scoring.EvidenceDemand;
import org.psncontrols.rules.scoring.ScoringPolicy;

class CompliancePolicyTest {

  private static final CompliancePolicy POLICY = CompliancePolicies.psn2014();
  private static final Regime REGIME = POLICY.getRegimes().get(0);

  private static CompliancePolicy.Builder policy() {
    // The builder adds to the collections that it is given, so the regimes are set anew.
    return CompliancePolicy.builder().from(POLICY).regimes(POLICY.getRegimes());
  }

  private static Regime.Builder regime(String id, String start) {
    return Regime.builder()
        .from(REGIME)
        .treatments(REGIME.getTreatments())
        .id(id)
        .start(Stated.local(DateSpan.parse(start)));
  }

  private static String resource() {
    try (InputStream in = CompliancePolicies.class.getResourceAsStream("psn-2014.json")) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void the_built_in_policy_is_written_as_it_is_read() {
    assertThat(new String(PsnJson.writePretty(CompliancePolicies.FORM, POLICY), UTF_8))
        .isEqualTo(resource());
    assertThat(CompliancePolicies.psn2014()).isSameAs(POLICY);
  }

  @Test
  void the_built_in_policy_says_what_the_sources_say() {
    assertThat(POLICY.getId()).isEqualTo("psn-2014");
    assertThat(POLICY.getDeadline().value()).isEqualTo("2014-03-31");
    assertThat(POLICY.getDiagramMaximumAgeMonths().value()).isEqualTo(6);
    assertThat(POLICY.getHealthCheckMaximumAgeMonths().value()).isEqualTo(12);
    assertThat(POLICY.getSubmissionTermMonths().value()).isEqualTo(12);
    assertThat(POLICY.getPlanHorizonMonths()).isEqualTo(Stated.local(6));
    assertThat(POLICY.getMinimumScope().value())
        .containsExactly(
            ScopeItem.INTERNET_FACING_SERVICES,
            ScopeItem.BOUNDARY_DEFENCES,
            ScopeItem.REMOTE_ACCESS,
            ScopeItem.SUPPLIER_LINKS,
            ScopeItem.INTERNAL_NETWORK,
            ScopeItem.DESKTOP_AND_SERVER_BUILD,
            ScopeItem.NETWORK_MANAGEMENT,
            ScopeItem.PATCHING,
            ScopeItem.REMOTE_ACCESS_CONFIGURATION);
    assertThat(POLICY.getScoringPolicy())
        .isEqualTo(
            ScoringPolicy.builder()
                .evidenceDemand(EvidenceDemand.WHERE_EXPECTED)
                .compensationCeiling(Share.of(8_000))
                .build())
        .isEqualTo(ScoringPolicy.defaults());
  }

  @Test
  void every_parameter_has_a_standing_and_the_sourced_ones_a_source() {
    List<Stated<?>> parameters =
        ImmutableList.<Stated<?>>builder()
            .add(POLICY.getDeadline())
            .add(POLICY.getDiagramMaximumAgeMonths())
            .add(POLICY.getHealthCheckMaximumAgeMonths())
            .add(POLICY.getSubmissionTermMonths())
            .add(POLICY.getPlanHorizonMonths())
            .add(POLICY.getAcceptedTesterSchemes())
            .add(POLICY.getMinimumScope())
            .add(POLICY.getMustNotMetSeverity())
            .add(POLICY.getMustPartlyMetSeverity())
            .add(POLICY.getOtherNotMetSeverity())
            .add(POLICY.getOtherPartlyMetSeverity())
            .add(POLICY.getEvidenceDemand())
            .add(POLICY.getCompensationCeiling())
            .add(POLICY.getRiskMatrix())
            .addAll(POLICY.getRegimes().stream().map(Regime::getStart).toList())
            .build();

    assertThat(parameters)
        .extracting(Stated::standing)
        .containsExactly(
            Standing.SOURCED,
            Standing.SOURCED,
            Standing.RECONSTRUCTED,
            Standing.RECONSTRUCTED,
            Standing.LOCAL,
            Standing.SOURCED,
            Standing.SOURCED,
            Standing.LOCAL,
            Standing.LOCAL,
            Standing.LOCAL,
            Standing.LOCAL,
            Standing.LOCAL,
            Standing.LOCAL,
            Standing.LOCAL,
            Standing.SOURCED,
            Standing.SOURCED,
            Standing.SOURCED,
            Standing.SOURCED,
            Standing.SOURCED);
    assertThat(parameters)
        .allMatch(
            parameter -> parameter.standing() == Standing.LOCAL || parameter.source().isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "2009-08-31,",
    "2009-09-01, legacy-gsi",
    "2013-03-31, legacy-gsi",
    "2013-04-01, zero-tolerance",
    "2013-09-30, zero-tolerance",
    "2013-10-01, zero-tolerance-softened",
    "2013-12-31, zero-tolerance-softened",
    "2014-01-01, pragmatic",
    "2015-04-30, pragmatic",
    "2015-05-01, simplified-2015",
    "9999-12-31, simplified-2015"
  })
  void a_regime_is_in_force_from_its_first_day(LocalDate day, String id) {
    assertThat(POLICY.regimeOn(day).map(Regime::getId)).isEqualTo(Optional.ofNullable(id));
  }

  @Test
  void of_two_regimes_that_begin_on_one_day_the_later_listed_is_in_force() {
    CompliancePolicy policy =
        policy()
            .regimes(List.of(regime("a", "2014").build(), regime("b", "2014-01").build()))
            .build();

    assertThat(policy.regimeOn(LocalDate.of(2014, 1, 1)).map(Regime::getId)).contains("b");
  }

  @Test
  void regimes_are_found_by_identifier() {
    for (Regime regime : POLICY.getRegimes()) {
      assertThat(POLICY.findRegime(regime.getId())).contains(regime);
    }
    assertThat(POLICY.findRegime("Pragmatic")).isEmpty();
  }

  static Stream<Arguments> months() {
    return Stream.of(
        months("network diagram's age", (b, m) -> b.diagramMaximumAgeMonths(m)),
        months("health check's age", (b, m) -> b.healthCheckMaximumAgeMonths(m)),
        months("submission's term", (b, m) -> b.submissionTermMonths(m)),
        months("plan's horizon", (b, m) -> b.planHorizonMonths(m)));
  }

  private static Arguments months(
      String what,
      BiFunction<CompliancePolicy.Builder, Stated<Integer>, CompliancePolicy.Builder> with) {
    return Arguments.of(what, with);
  }

  @ParameterizedTest
  @MethodSource("months")
  void a_number_of_months_out_of_range_is_refused(
      String what,
      BiFunction<CompliancePolicy.Builder, Stated<Integer>, CompliancePolicy.Builder> with) {
    for (int months : new int[] {1, 120}) {
      assertThat(with.apply(policy(), Stated.local(months)).build()).isNotEqualTo(POLICY);
    }
    for (int months : new int[] {0, -1, 121}) {
      CompliancePolicy.Builder builder = with.apply(policy(), Stated.local(months));
      assertThatIllegalArgumentException()
          .isThrownBy(builder::build)
          .withMessage(
              "policy psn-2014 must limit a " + what + " to 1 to 120 months, but says " + months);
    }
  }

  @Test
  void a_policy_without_regime_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy().regimes(List.of()).build())
        .withMessage("policy psn-2014 must have a regime, but has none");
  }

  @Test
  void regimes_repeated_or_out_of_order_are_refused() {
    Regime first = regime("first", "2013-02").build();
    Regime again = regime("first", "2014").build();
    Regime earlier = regime("earlier", "2013-01-31").build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy().regimes(List.of(first, again)).build())
        .withMessage(
            "policy psn-2014 must have each regime once, in the order of their first days, but"
                + " first is not");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy().regimes(List.of(first, earlier)).build())
        .withMessage(
            "policy psn-2014 must have each regime once, in the order of their first days, but"
                + " earlier is not");
  }

  @Test
  void a_regime_begins_on_the_first_day_of_its_span() {
    assertThat(regime("a", "2013-04").build().getFirstDay()).isEqualTo("2013-04-01");
    assertThat(regime("a", "2013-Q4").build().getFirstDay()).isEqualTo("2013-10-01");
    assertThat(regime("a", "2013-04-17").build().getFirstDay()).isEqualTo("2013-04-17");
  }

  @Test
  void a_regime_has_a_treatment_for_each_severity() {
    for (Treatment treatment : REGIME.getTreatments()) {
      assertThat(REGIME.treatmentOf(treatment.severity())).isEqualTo(treatment);
    }
    assertThat(REGIME.getTreatments())
        .extracting(Treatment::severity)
        .containsExactly(FindingSeverity.values());
  }

  @Test
  void a_regime_that_leaves_out_or_repeats_a_severity_is_refused() {
    Treatment low = new Treatment(FindingSeverity.LOW, Effect.NOTE, Effect.ACTION);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> regime("a", "2013").treatments(List.of(low)).build())
        .withMessage(
            "regime a must treat each severity once, but treats [Treatment[severity=LOW,"
                + " planned=NOTE, unplanned=ACTION]]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> regime("a", "2013").addTreatment(low).build())
        .withMessageStartingWith("regime a must treat each severity once, but treats [Treatment[");
  }

  @Test
  void a_plan_that_makes_a_gap_graver_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Treatment(FindingSeverity.HIGH, Effect.REJECT, Effect.INTERIM))
        .withMessage(
            "a plan must not make a gap graver, but for HIGH it turns INTERIM into REJECT");
    assertThat(new Treatment(FindingSeverity.HIGH, Effect.REJECT, Effect.REJECT).planned())
        .isEqualTo(Effect.REJECT);
  }

  @Test
  @SuppressWarnings("NullAway")
  void a_treatment_without_a_part_is_refused() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Treatment(null, Effect.NOTE, Effect.NOTE))
        .withMessage("severity");
    assertThatNullPointerException()
        .isThrownBy(() -> new Treatment(FindingSeverity.LOW, null, Effect.NOTE))
        .withMessage("planned");
    assertThatNullPointerException()
        .isThrownBy(() -> new Treatment(FindingSeverity.LOW, Effect.NOTE, null))
        .withMessage("unplanned");
  }

  /** Documents that differ from the built-in one in one place, and what is wrong there. */
  static Stream<Arguments> wrongPolicies() {
    return Stream.of(
        Arguments.of("\"value\": 6,", "\"value\": 0,", "diagramMaximumAgeMonths.value"),
        Arguments.of("\"value\": 6,", "\"value\": 121,", "diagramMaximumAgeMonths.value"),
        Arguments.of("\"80%\"", "\"0%\"", "compensationCeiling.value"),
        Arguments.of(
            "\"planned\": \"note\"", "\"planned\": \"action\"", "regimes[0].treatments[4]"),
        Arguments.of("\"severity\": \"critical\"", "\"severity\": \"low\"", "regimes[0]"),
        Arguments.of("\"id\": \"zero-tolerance\"", "\"id\": \"legacy-gsi\"", ""),
        Arguments.of("\"2013-04\"", "\"2008\"", ""));
  }

  @ParameterizedTest
  @MethodSource("wrongPolicies")
  void a_wrong_parameter_is_one_problem(String from, String to, String path) {
    String changed = resource().replaceFirst(Pattern.quote(from), to);
    Reading<CompliancePolicy> reading =
        PsnJson.read(CompliancePolicies.FORM, changed.getBytes(UTF_8), "policy.json");

    assertThat(changed).isNotEqualTo(resource());
    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems()).extracting(Problem::getPath).containsExactly(path);
  }
}
