package org.psncontrols.reporting.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.ActionStatus;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.AssessmentId;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.NetworkDiagram;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.ScopeItem;
import org.psncontrols.model.assessment.Signatory;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.assessment.TesterScheme;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Completeness;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.Nation;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.organisation.OrganisationKind.Council;
import org.psncontrols.model.organisation.OrganisationKind.Government;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.Standing;
import org.psncontrols.reporting.programme.CurvePoint;
import org.psncontrols.reporting.programme.NotYetCompliant;
import org.psncontrols.reporting.programme.ProgrammeReport;
import org.psncontrols.reporting.programme.StatusCount;
import org.psncontrols.rules.compliance.Outcome;
import org.psncontrols.rules.policy.CompliancePolicies;

class PortfolioRollUpTest {

  private static final LocalDate AS_OF = LocalDate.of(2014, 2, 28);
  private static final PortfolioHeader HEADER = PortfolioHeader.builder().title("T").build();
  private static final Catalogue CATALOGUE =
      Catalogue.builder()
          .edition(CatalogueEdition.of("tiny", "1"))
          .title("Tiny")
          .completeness(Completeness.COMPLETE)
          .addSection(new Section("S", "Section"))
          .addControl(
              Control.builder()
                  .id(ControlId.of("C1"))
                  .section("S")
                  .title("Title")
                  .statement("Statement.")
                  .standing(Standing.LOCAL)
                  .build())
          .build();

  /** What a test varies of a submission; the rest is in order. */
  private record Form(
      String body,
      String name,
      OrganisationKind kind,
      Optional<Nation> nation,
      String environment,
      Optional<LocalDate> sentOn,
      String id,
      boolean criticalFinding,
      Optional<LocalDate> plan,
      boolean signed) {

    static Form of(String body, LocalDate sentOn) {
      return new Form(
          body,
          "Body " + body,
          Council.DISTRICT,
          Optional.of(Nation.ENGLAND),
          "Net",
          Optional.of(sentOn),
          body + "-" + sentOn,
          false,
          Optional.empty(),
          true);
    }

    Form critical(@Nullable LocalDate planned) {
      return new Form(
          body,
          name,
          kind,
          nation,
          environment,
          sentOn,
          id,
          true,
          Optional.ofNullable(planned),
          signed);
    }

    Form unsigned() {
      return new Form(
          body, name, kind, nation, environment, sentOn, id, criticalFinding, plan, false);
    }

    Form in(String other) {
      return new Form(
          body, name, kind, nation, other, sentOn, id + other, criticalFinding, plan, signed);
    }

    Form as(String otherName, OrganisationKind otherKind, Optional<Nation> otherNation) {
      return new Form(
          body,
          otherName,
          otherKind,
          otherNation,
          environment,
          sentOn,
          id,
          criticalFinding,
          plan,
          signed);
    }

    Form unsent() {
      return new Form(
          body,
          name,
          kind,
          nation,
          environment,
          Optional.empty(),
          id,
          criticalFinding,
          plan,
          signed);
    }

    Submission submission() {
      LocalDate day = sentOn.orElse(LocalDate.of(2014, 1, 10));
      HealthCheck.Builder check =
          HealthCheck.builder()
              .tester("Tester")
              .scheme(TesterScheme.CHECK)
              .testedOn(day.minusMonths(1))
              .addScope(ScopeItem.BOUNDARY_DEFENCES, ScopeItem.PATCHING);
      Assessment.Builder assessment =
          Assessment.builder()
              .id(AssessmentId.of(id))
              .organisation(
                  Organisation.builder()
                      .id(OrganisationId.parse("own:" + body))
                      .name(name)
                      .kind(kind)
                      .nation(nation)
                      .build())
              .environment(Environment.builder().name(environment).build())
              .catalogue(CATALOGUE.getEdition())
              .assessedOn(day)
              .addResponse(
                  Response.builder().control(ControlId.of("C1")).answer(Answer.MET).build());
      if (criticalFinding) {
        check.addFinding(
            Finding.builder()
                .id(FindingId.of("F"))
                .title("Hole")
                .severity(FindingSeverity.CRITICAL)
                .scoringMethod("CVSS 2.0")
                .build());
        assessment.addAction(
            RemedialAction.builder()
                .id(ActionId.of("A"))
                .title("Mend")
                .owner("Head of ICT")
                .plannedFor(plan.map(DateSpan::of))
                .status(ActionStatus.OPEN)
                .addFinding(FindingId.of("F"))
                .build());
      }
      return Submission.builder()
          .assessment(assessment.healthCheck(check.build()).build())
          .submittedOn(sentOn)
          .signatory(
              signed
                  ? Optional.of(Signatory.builder().name("N").position("P").signedOn(day).build())
                  : Optional.empty())
          .networkDiagram(NetworkDiagram.builder().reference("D").drawnOn(day).build())
          .build();
    }
  }

  private static PortfolioRollUp rollUp(PortfolioHeader header, LocalDate asOf) {
    return new PortfolioRollUp(
        header,
        CompliancePolicies.psn2014(),
        edition -> Optional.of(CATALOGUE).filter(c -> c.getEdition().equals(edition)),
        asOf);
  }

  private static ProgrammeReport report(PortfolioHeader header, LocalDate asOf, List<Form> forms) {
    PortfolioRollUp rollUp = rollUp(header, asOf);
    int line = 0;
    for (Form form : forms) {
      rollUp.add(form.submission(), Location.of("p", ++line));
    }
    return rollUp.toReport();
  }

  private static ProgrammeReport report(Form... forms) {
    return report(HEADER, AS_OF, List.of(forms));
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2014, month, day);
  }

  @Test
  void a_body_stands_as_its_latest_submission_does() {
    Form failing = Form.of("a", day(1, 10)).critical(null);
    Form passing = Form.of("a", day(2, 10));

    assertThat(report(failing, passing).getTotal()).isEqualTo(new StatusCount(1, 0, 0));
    assertThat(report(passing, failing).getTotal()).isEqualTo(new StatusCount(1, 0, 0));
    assertThat(report(failing).getTotal()).isEqualTo(new StatusCount(0, 1, 1));
  }

  @Test
  void a_submission_sent_after_the_date_does_not_count_yet() {
    Form failing = Form.of("a", day(1, 10)).critical(null);
    Form later = Form.of("a", day(3, 1));

    assertThat(report(failing, later).getTotal()).isEqualTo(new StatusCount(0, 1, 1));
    assertThat(report(HEADER, day(3, 1), List.of(failing, later)).getTotal())
        .isEqualTo(new StatusCount(1, 0, 0));
  }

  @Test
  void a_body_that_has_sent_nothing_is_not_yet_compliant() {
    ProgrammeReport report = report(Form.of("a", day(1, 10)).unsent());

    assertThat(report.getTotal()).isEqualTo(new StatusCount(0, 1, 1));
    NotYetCompliant entry = report.getNotYet().get(0);
    assertThat(entry.getSubmittedOn()).isEmpty();
    assertThat(entry.getOutcome()).isEqualTo(Outcome.RETURNED);
    assertThat(entry.getBlockingReasons().get(0).getCode()).isEqualTo(ProblemCodes.NOT_SUBMITTED);
  }

  @Test
  void a_body_counts_by_its_worst_environment() {
    Form good = Form.of("a", day(2, 10));
    Form bad = Form.of("a", day(1, 10)).in("Other").critical(day(3, 10));

    ProgrammeReport report = report(good, bad);

    assertThat(report.getTotal()).isEqualTo(new StatusCount(0, 1, 0));
    assertThat(report.getNotYet().get(0).getEnvironment()).isEqualTo("Other");
    assertThat(report.getNotYet().get(0).getOutcome()).isEqualTo(Outcome.INTERIM);
  }

  @Test
  void all_that_is_in_the_way_of_several_environments_is_told_and_any_flag_counts() {
    Form interim = Form.of("a", day(2, 10)).critical(day(4, 10));
    Form returned = Form.of("a", day(2, 11)).in("Other").unsigned();
    Form good = Form.of("a", day(2, 12)).in("Third");

    for (List<Form> order :
        List.of(List.of(interim, returned, good), List.of(good, returned, interim))) {
      ProgrammeReport report = report(HEADER, AS_OF, order);
      assertThat(report.getTotal()).isEqualTo(new StatusCount(0, 1, 1));
      NotYetCompliant entry = report.getNotYet().get(0);
      assertThat(entry.getOutcome()).isEqualTo(Outcome.RETURNED);
      assertThat(entry.getEnvironment()).isEqualTo("Other; Net");
      assertThat(entry.getBlockingReasons())
          .extracting(reason -> reason.getCode())
          .containsExactly(ProblemCodes.SIGNATORY_MISSING, ProblemCodes.FINDING_OPEN);
      assertThat(entry.getOpenItems()).isEqualTo(2);
    }
  }

  @Test
  void a_fault_of_form_is_told_at_its_line() {
    Submission sound = Form.of("a", day(2, 1)).submission();
    Submission faulty =
        Submission.builder()
            .from(sound)
            .assessment(
                Assessment.builder()
                    .from(sound.getAssessment())
                    .addResponse(
                        Response.builder().control(ControlId.of("C1")).answer(Answer.MET).build())
                    .build())
            .build();
    PortfolioRollUp rollUp = rollUp(HEADER, AS_OF);

    rollUp.add(faulty, Location.of("p", 7));

    assertThat(rollUp.toReport().getProblems().asList())
        .extracting(Problem::getCode, problem -> problem.getLocation().orElseThrow().toString())
        .containsExactly(
            tuple(ProblemCodes.CONTROL_REPEATED, "p:7: assessment.responses[1].control"));
    assertThat(rollUp.toReport().getTotal().notYet()).isEqualTo(1);
  }

  @Test
  void problems_beyond_the_limit_are_counted() {
    PortfolioRollUp rollUp = rollUp(HEADER, AS_OF);
    for (int i = 1; i <= PortfolioRollUp.MAX_PROBLEMS + 3; i++) {
      rollUp.add(
          Problems.of(
              List.of(
                  Problem.builder()
                      .code(ProblemCodes.JSON_SYNTAX)
                      .message("m")
                      .remedy("r")
                      .location(Location.of("p", i))
                      .build())),
          1);
    }

    ProgrammeReport report = rollUp.toReport();

    assertThat(report.getProblems().size()).isEqualTo(PortfolioRollUp.MAX_PROBLEMS + 1);
    assertThat(report.getProblems().asList().get(0).getCode()).isEqualTo(ProblemCodes.PROBLEMS_CUT);
    assertThat(report.getProblems().asList().get(0).getMessage())
        .isEqualTo("There are 3 problems more than the 10000 listed.");
    assertThat(report.getUnreadableSubmissions()).isEqualTo(PortfolioRollUp.MAX_PROBLEMS + 3);
  }

  @Test
  void a_plan_on_the_deadline_is_in_time_and_one_after_it_is_flagged() {
    assertThat(report(Form.of("a", day(2, 1)).critical(day(3, 31))).getTotal())
        .isEqualTo(new StatusCount(0, 1, 0));
    assertThat(report(Form.of("a", day(2, 1)).critical(day(4, 1))).getTotal())
        .isEqualTo(new StatusCount(0, 1, 1));
  }

  @Test
  void the_header_s_deadline_replaces_the_policy_s() {
    PortfolioHeader header = PortfolioHeader.builder().from(HEADER).deadline(day(4, 30)).build();

    ProgrammeReport report =
        report(header, AS_OF, List.of(Form.of("a", day(2, 1)).critical(day(4, 1))));

    assertThat(report.getTotal()).isEqualTo(new StatusCount(0, 1, 0));
    assertThat(report.getDeadline().value()).isEqualTo(day(4, 30));
    assertThat(report.getDeadline().standing()).isEqualTo(Standing.LOCAL);
    assertThat(report.getDaysLeft()).isEqualTo(61);
  }

  @Test
  void kinds_and_nations_come_in_their_order_and_add_up() {
    Form office =
        Form.of("b", day(2, 1))
            .as("Office", Government.EXECUTIVE_AGENCY, Optional.empty())
            .critical(null);
    Form scottish =
        Form.of("c", day(2, 1)).as("Glen", Council.SCOTTISH, Optional.of(Nation.SCOTLAND));

    ProgrammeReport report = report(office, scottish, Form.of("a", day(2, 1)));

    assertThat(report.getByKind().entrySet())
        .extracting(entry -> entry.getKey() + " " + entry.getValue().total())
        .containsExactly(
            "District or borough council 1", "Scottish council 1", "Executive agency 1");
    assertThat(report.getByNation().entrySet())
        .extracting(entry -> entry.getKey() + " " + entry.getValue().notYet())
        .containsExactly("England 0", "Scotland 0", "Several nations, or not stated 1");
  }

  @Test
  void the_not_yet_list_has_flagged_bodies_first_then_names() {
    ProgrammeReport report =
        report(
            Form.of("a", day(2, 1)).critical(day(3, 1)),
            Form.of("c", day(2, 1)).unsigned(),
            Form.of("b", day(2, 1)).critical(null));

    assertThat(report.getNotYet())
        .extracting(entry -> entry.getOrganisation().getName() + " " + entry.isFlagged())
        .containsExactly("Body b true", "Body c true", "Body a false");
    assertThat(report.getNotYet().get(1).getProvisionalOutcome()).contains(Outcome.COMPLIANT);
    assertThat(report.getNotYet().get(1).getWeightedPercent().orElseThrow())
        .isEqualByComparingTo("100");
    assertThat(report.getNotYet().get(2).getLastPlannedDay()).contains(day(3, 1));
    assertThat(report.getReasons())
        .extracting(reason -> reason.code() + " " + reason.organisations())
        .containsExactly("finding-open 2", "signatory-missing 1");
  }

  @Test
  void the_curve_runs_over_the_header_s_reviews_up_to_the_date() {
    PortfolioHeader header =
        PortfolioHeader.builder()
            .from(HEADER)
            .addReviewedOn(
                day(1, 31), LocalDate.of(2013, 12, 9), day(3, 15), LocalDate.of(2001, 1, 1))
            .build();

    ProgrammeReport report = report(header, AS_OF, List.of(Form.of("a", day(1, 31))));

    assertThat(report.getCurve())
        .extracting(CurvePoint::date, point -> point.count().compliant(), CurvePoint::regime)
        .containsExactly(
            tuple(LocalDate.of(2013, 12, 9), 0, "Zero tolerance, softened"),
            tuple(day(1, 31), 1, "Pragmatic risk mitigation"),
            tuple(AS_OF, 1, "Pragmatic risk mitigation"));
  }

  @Test
  void without_reviews_the_curve_runs_over_the_ends_of_six_months() {
    assertThat(report(Form.of("a", day(2, 1))).getCurve())
        .extracting(CurvePoint::date)
        .containsExactly(
            LocalDate.of(2013, 8, 31),
            LocalDate.of(2013, 9, 30),
            LocalDate.of(2013, 10, 31),
            LocalDate.of(2013, 11, 30),
            LocalDate.of(2013, 12, 31),
            day(1, 31),
            AS_OF);
  }

  @Test
  void two_submissions_of_one_day_are_a_problem_and_the_greater_identifier_counts() {
    Form good = Form.of("a", day(2, 1));
    Form bad =
        new Form(
            "a",
            "Body a",
            Council.DISTRICT,
            Optional.of(Nation.ENGLAND),
            "Net",
            Optional.of(day(2, 1)),
            "z",
            true,
            Optional.empty(),
            true);

    for (List<Form> order : List.of(List.of(good, bad), List.of(bad, good))) {
      ProgrammeReport report = report(HEADER, AS_OF, order);
      assertThat(report.getTotal()).isEqualTo(new StatusCount(0, 1, 1));
      assertThat(report.getProblems().asList())
          .extracting(Problem::getCode, problem -> problem.getLocation().orElseThrow().toString())
          .containsExactly(tuple(ProblemCodes.SUBMISSION_REPEATED, "p:2"));
    }
  }

  @Test
  void a_body_described_in_two_ways_is_a_warning_and_the_latest_words_are_used() {
    Form early = Form.of("a", day(1, 1)).as("Old name", Council.COUNTY, Optional.empty());
    Form late = Form.of("a", day(2, 1));

    ProgrammeReport report = report(late, early);

    assertThat(report.getByKind()).containsOnlyKeys("District or borough council");
    assertThat(report.getProblems().asList())
        .extracting(Problem::getCode, Problem::getSeverity)
        .containsExactly(tuple(ProblemCodes.ORGANISATION_CONTRADICTED, Problem.Severity.WARNING));
  }

  @Test
  void an_unknown_catalogue_loses_the_submission_and_says_so() {
    Submission other = Form.of("a", day(2, 1)).submission();
    PortfolioRollUp rollUp = rollUp(HEADER, AS_OF);
    rollUp.add(
        Submission.builder()
            .from(other)
            .assessment(
                Assessment.builder()
                    .from(other.getAssessment())
                    .catalogue(CatalogueEdition.of("tiny", "2"))
                    .build())
            .build(),
        Location.of("p", 1));
    rollUp.add(Form.of("b", day(2, 1)).submission(), Location.of("p", 2));
    rollUp.add(Problems.none(), 3);

    ProgrammeReport report = rollUp.toReport();

    assertThat(report.getUnreadableSubmissions()).isEqualTo(4);
    assertThat(report.getReadSubmissions()).isEqualTo(1);
    assertThat(report.getTotal().total()).isEqualTo(1);
    assertThat(report.getProblems().asList())
        .extracting(Problem::getCode)
        .containsExactly(ProblemCodes.CATALOGUE_UNKNOWN);
  }

  @Test
  void a_date_without_a_regime_is_refused() {
    assertThatThrownBy(() -> rollUp(HEADER, LocalDate.of(1999, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a report needs a regime in force, but policy psn-2014 has none on 1999-01-01");
  }

  @Test
  void a_roll_up_of_nothing_is_a_report() {
    ProgrammeReport report = report();

    assertThat(report.getTotal()).isEqualTo(StatusCount.NONE);
    assertThat(report.getCompliantPercent()).isEmpty();
    assertThat(report.getOutcomes())
        .hasSize(Outcome.values().length)
        .containsEntry(Outcome.INTERIM, 0);
  }
}
