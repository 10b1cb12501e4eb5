package org.psncontrols.reporting.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.json.Catalogues;
import org.psncontrols.model.organisation.IdentifierScheme;
import org.psncontrols.model.organisation.Nation;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.problem.Location;
import org.psncontrols.reporting.portfolio.PortfolioRollUp;
import org.psncontrols.reporting.programme.CurvePoint;
import org.psncontrols.reporting.programme.ProgrammeReport;
import org.psncontrols.reporting.programme.StatusCount;
import org.psncontrols.rules.compliance.Outcome;
import org.psncontrols.rules.policy.CompliancePolicies;
import org.psncontrols.rules.validation.PsnValidation;

class ProgrammeSampleTest {

  private static final LocalDate STATED = LocalDate.of(2014, 2, 28);

  private static ProgrammeReport report(ProgrammeSample sample, LocalDate asOf) {
    PortfolioRollUp rollUp =
        new PortfolioRollUp(sample.header(), CompliancePolicies.psn2014(), Catalogues::find, asOf);
    sample.submissions().forEach(submission -> rollUp.add(submission, Location.of("sample")));
    return rollUp.toReport();
  }

  private static Set<Organisation> bodies(ProgrammeSample sample) {
    return sample.submissions().stream()
        .map(submission -> submission.getAssessment().getOrganisation())
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(longs = {2014, 0, -1, 42, 1_000_003, Long.MAX_VALUE, Long.MIN_VALUE})
  void the_published_figures_come_out_of_the_decisions(long seed) {
    ProgrammeReport report = report(ProgrammeSample.programme2014(seed), STATED);

    assertThat(report.getTotal()).isEqualTo(new StatusCount(528, 60, 37));
    assertThat(report.getCurve().stream().map(CurvePoint::date)).isEqualTo(ProgrammeSample.REVIEWS);
    assertThat(report.getCurve().stream().map(point -> point.count().compliant()))
        .isEqualTo(List.of(287, 411, 475, 528));
    assertThat(report.getCurve().stream().map(point -> point.count().total())).containsOnly(588);
    assertThat(report.getDaysLeft()).isEqualTo(31);
    assertThat(report.getProblems()).isEmpty();
  }

  @Test
  void just_under_seventy_percent_are_compliant_in_december() {
    ProgrammeReport report =
        report(
            ProgrammeSample.programme2014(ProgrammeSample.DEFAULT_SEED), LocalDate.of(2013, 12, 9));

    assertThat(report.getTotal().compliant()).isEqualTo(411);
    assertThat(report.getCompliantPercent().orElseThrow()).isEqualByComparingTo("69.9");
    assertThat(report.getRegime().getId()).isEqualTo("zero-tolerance-softened");
  }

  @Test
  void a_programme_has_bodies_of_each_outcome_it_should() {
    ProgrammeReport report =
        report(ProgrammeSample.programme2014(ProgrammeSample.DEFAULT_SEED), STATED);

    assertThat(report.getOutcomes().get(Outcome.COMPLIANT)).isBetween(50, 300);
    assertThat(report.getOutcomes().get(Outcome.COMPLIANT_WITH_ACTIONS)).isBetween(228, 478);
    assertThat(report.getOutcomes().get(Outcome.INTERIM)).isEqualTo(23);
    assertThat(report.getOutcomes().get(Outcome.RETURNED)).isPositive();
    assertThat(report.getOutcomes().get(Outcome.REJECTED)).isPositive();
    assertThat(report.getReasons()).hasSizeGreaterThan(6);
  }

  @Test
  void the_same_seed_gives_the_same_sample_and_another_another() {
    assertThat(ProgrammeSample.programme2014(5)).isEqualTo(ProgrammeSample.programme2014(5));
    assertThat(ProgrammeSample.programme2014(5).submissions())
        .isNotEqualTo(ProgrammeSample.programme2014(6).submissions());
  }

  @Test
  void the_mix_of_kinds_is_the_programme_s() {
    Map<String, Long> kinds =
        bodies(ProgrammeSample.programme2014(3)).stream()
            .collect(
                Collectors.groupingBy(
                    body ->
                        body.getKind().getFamily()
                            + body.getNation().map(Nation::getLabel).orElse(""),
                    TreeMap::new,
                    Collectors.counting()));

    assertThat(kinds)
        .containsEntry("councilEngland", 353L)
        .containsEntry("councilWales", 22L)
        .containsEntry("councilScotland", 32L);
    assertThat(kinds.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(588);
  }

  @Test
  void every_form_is_without_a_fault_of_form() {
    for (Submission submission : ProgrammeSample.programme2014(11).submissions()) {
      assertThat(PsnValidation.builtIn().check(submission).hasErrors())
          .as(submission.getAssessment().getId().value())
          .isFalse();
    }
  }

  @Test
  void every_body_has_an_invented_identifier_and_a_name_of_its_own() {
    Set<Organisation> bodies = bodies(ProgrammeSample.programme2014(9));

    assertThat(bodies).hasSize(588);
    assertThat(bodies).allMatch(body -> body.getId().scheme() == IdentifierScheme.OWN);
    assertThat(bodies.stream().map(Organisation::getName).distinct()).hasSize(588);
  }

  @Test
  void no_invented_place_gives_a_real_body_its_name() throws IOException {
    Set<String> words = new HashSet<>();
    for (String file :
        List.of(
            "local-authorities.csv",
            "police-forces.tsv",
            "nhs-organisations.csv",
            "government-organisations.tsv")) {
      try (InputStream in =
          getClass()
              .getResourceAsStream("/org/psncontrols/reporting/exchange/organisations/" + file)) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        words.addAll(
            Pattern.compile("[^\\p{L}]+")
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet()));
      }
    }
    assertThat(words).contains("adur", "ashford");

    for (String first : FictionalBodies.FIRST_PARTS) {
      for (String last : FictionalBodies.LAST_PARTS) {
        assertThat(words).doesNotContain((first + last).toLowerCase(Locale.ROOT));
      }
    }
  }

  @Test
  void the_header_says_that_the_data_is_fictional() {
    assertThat(ProgrammeSample.programme2014(1).header().getNotice().orElseThrow())
        .startsWith("Fictional data")
        .contains("seed 1.");
  }

  @Test
  void submissions_come_in_the_order_in_which_they_were_sent() {
    assertThat(
            ProgrammeSample.programme2014(1).submissions().stream()
                .map(submission -> submission.getSubmittedOn().orElseThrow())
                .toList())
        .isSorted();
  }

  @Test
  void no_two_submissions_have_the_same_identifier() {
    List<Submission> submissions = ProgrammeSample.programme2014(1).submissions();

    assertThat(
            submissions.stream().map(submission -> submission.getAssessment().getId()).distinct())
        .hasSameSizeAs(submissions);
    assertThat(
            submissions.stream()
                .collect(
                    Collectors.toMap(
                        submission ->
                            submission.getAssessment().getOrganisation().getId()
                                + " "
                                + submission.getDate(),
                        Function.identity())))
        .hasSameSizeAs(submissions);
  }
}
