package org.psncontrols.reporting.portfolio;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.AssessmentId;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.testkit.AssessmentHistory;
import org.psncontrols.model.testkit.Portfolio;
import org.psncontrols.model.testkit.Programme;
import org.psncontrols.model.testkit.Programme.Review;
import org.psncontrols.reporting.programme.ProgrammeReport;
import org.psncontrols.rules.policy.CompliancePolicies;

/** What is to be reported, and on which day. */
@SuppressWarnings("NullAway") // Guava's last element may be null.
record Sent(
    PortfolioHeader header,
    ImmutableList<Catalogue> catalogues,
    ImmutableList<Line> lines,
    LocalDate asOf) {

  private static final PortfolioHeader HEADER = PortfolioHeader.builder().title("T").build();

  /**
   * A submission where it was read.
   *
   * @param number its line, whenever it is added
   */
  record Line(int number, Submission submission) {

    OrganisationId body() {
      return submission.getAssessment().getOrganisation().getId();
    }
  }

  static Sent of(
      PortfolioHeader header,
      ImmutableList<Catalogue> catalogues,
      List<Submission> submissions,
      LocalDate asOf) {
    return new Sent(
        header,
        catalogues,
        Streams.mapWithIndex(submissions.stream(), (one, at) -> new Line((int) at + 1, one))
            .collect(ImmutableList.toImmutableList()),
        asOf);
  }

  static Sent of(Portfolio portfolio) {
    return of(
        HEADER, ImmutableList.of(portfolio.catalogue()), portfolio.submissions(), portfolio.asOf());
  }

  /**
   * Few bodies with two environments: what some sent is described otherwise, sent twice on one day,
   * or not sent yet.
   */
  static Sent byFewOf(Portfolio portfolio) {
    List<Organisation> bodies = portfolio.organisations();
    int few = (bodies.size() + 2) / 3;
    List<Submission> submissions = new ArrayList<>();
    for (int i = 0; i < bodies.size(); i++) {
      Submission submission = portfolio.submissions().get(i);
      Organisation body = bodies.get(i % few);
      String name = i % 5 == 4 ? bodies.get(i).getName() : body.getName();
      Assessment.Builder assessment =
          Assessment.builder()
              .from(submission.getAssessment())
              .organisation(Organisation.builder().from(body).name(name).build())
              .environment(Environment.builder().name(i / few == 1 ? "Other" : "Net").build());
      boolean sent = i % 4 < 3;
      Submission.Builder moved =
          Submission.builder()
              .from(submission)
              .submittedOn(submission.getSubmittedOn().filter(day -> sent));
      submissions.add(moved.assessment(assessment.build()).build());
      if (i % 3 == 0) {
        assessment.id(AssessmentId.of("again")).responses(ImmutableList.of());
        submissions.add(moved.assessment(assessment.build()).build());
      }
    }
    return of(HEADER, ImmutableList.of(portfolio.catalogue()), submissions, portfolio.asOf());
  }

  /** At the reviews, of which the last is the day of the report. */
  static Sent of(Programme programme) {
    List<LocalDate> reviews = programme.reviews().stream().map(Review::on).toList();
    return of(
        PortfolioHeader.builder().from(HEADER).reviewedOn(reviews).build(),
        ImmutableList.of(programme.catalogue()),
        programme.submissions(),
        Iterables.getLast(reviews));
  }

  static Sent of(AssessmentHistory history) {
    LocalDate last = Iterables.getLast(history.rounds()).getDate();
    return of(HEADER, history.editions(), history.rounds(), last);
  }

  Sent before(int days) {
    return new Sent(header, catalogues, lines, asOf.minusDays(days));
  }

  PortfolioRollUp rollUp() {
    return new PortfolioRollUp(
        header,
        CompliancePolicies.psn2014(),
        edition -> catalogues.stream().filter(c -> c.getEdition().equals(edition)).findFirst(),
        asOf);
  }

  ProgrammeReport report() {
    return report(lines);
  }

  ProgrammeReport report(List<Line> some) {
    PortfolioRollUp rollUp = rollUp();
    add(some, rollUp);
    return rollUp.toReport();
  }

  static void add(List<Line> some, PortfolioRollUp rollUp) {
    some.forEach(line -> rollUp.add(line.submission(), Location.of("p", line.number())));
  }
}
