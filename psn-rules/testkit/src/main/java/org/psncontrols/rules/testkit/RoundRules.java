package org.psncontrols.rules.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.AssessmentId;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.testkit.AssessmentHistory;

/** The rules of the rounds of one environment against one another. */
final class RoundRules {

  /** So few that the next of the generated rounds, almost a year later, is not reached. */
  private static final int DAYS = 100;

  static final ImmutableList<Breach<RoundsCase>> ALL =
      ImmutableList.of(
          new Breach<>(
              ProblemCodes.ROUNDS_OVERLAP,
              "submissions[].assessment.assessedOn",
              RoundRules::overlapping),
          new Breach<>(
              ProblemCodes.TESTER_REPEATED,
              "submissions[].assessment.healthCheck.tester",
              RoundRules::testedAgain));

  private RoundRules() {}

  /** Rounds in any order, each with a tester of its own, and one of another environment. */
  static RoundsCase valid(AssessmentHistory history, Picks picks) {
    List<Submission> submissions = new ArrayList<>();
    for (Submission round : history.rounds()) {
      submissions.add(
          tested(round, round.getAssessment().getAssessedOn(), "Testers " + submissions.size()));
    }
    Submission first = submissions.get(0);
    Environment environment = first.getAssessment().getEnvironment();
    Environment other =
        Environment.builder()
            .from(environment)
            .name(environment.getName().equals("Elsewhere") ? "There" : "Elsewhere")
            .build();
    submissions.add(
        with(first, Assessment.builder().from(first.getAssessment()).environment(other).build()));
    Collections.rotate(submissions, picks.placeIn(submissions));
    return new RoundsCase(ImmutableList.copyOf(submissions));
  }

  private static Submission with(Submission submission, Assessment assessment) {
    return Submission.builder().from(submission).assessment(assessment).build();
  }

  private static Submission tested(Submission round, LocalDate day, String tester) {
    Assessment assessment = round.getAssessment();
    HealthCheck check =
        HealthCheck.builder()
            .from(assessment.getHealthCheck().orElse(Spares.healthCheck(day)))
            .tester(tester)
            .build();
    return with(round, Assessment.builder().from(assessment).healthCheck(check).build());
  }

  /**
   * A round like another, after it.
   *
   * @param day that of its answers
   */
  private static Submission next(Submission round, LocalDate day, Picks picks) {
    LocalDate sent = round.getDate().isAfter(day) ? round.getDate() : day;
    return Submission.builder()
        .from(round)
        .assessment(
            Assessment.builder()
                .from(round.getAssessment())
                .id(AssessmentId.of("again-" + round.getAssessment().getId()))
                .assessedOn(day)
                .build())
        .submittedOn(sent.plusDays(picks.upTo(DAYS)))
        .build();
  }

  private static Broken<RoundsCase> added(
      RoundsCase given, Submission next, Picks picks, String field) {
    int at = picks.between(0, given.submissions().size());
    return new Broken<>(
        new RoundsCase(Items.inserted(given.submissions(), at, next)),
        "submissions[" + at + "].assessment." + field);
  }

  private static Submission pick(RoundsCase given, Picks picks) {
    return given.submissions().get(picks.placeIn(given.submissions()));
  }

  /** Its answers are of a day on which the other had not been sent yet, or was only just. */
  private static Broken<RoundsCase> overlapping(RoundsCase given, Picks picks) {
    Submission round = pick(given, picks);
    LocalDate assessed = round.getAssessment().getAssessedOn();
    LocalDate day = picks.oneOf(assessed, round.getDate());
    return added(given, next(round, day, picks), picks, "assessedOn");
  }

  /** By the tester of the other, anew. */
  private static Broken<RoundsCase> testedAgain(RoundsCase given, Picks picks) {
    Submission round = pick(given, picks);
    LocalDate day = round.getDate().plusDays(picks.upTo(DAYS));
    Submission next = next(round, day, picks);
    HealthCheck again =
        HealthCheck.builder()
            .from(round.getAssessment().getHealthCheck().orElseThrow())
            .testedOn(day)
            .build();
    return added(
        given,
        with(next, Assessment.builder().from(next.getAssessment()).healthCheck(again).build()),
        picks,
        "healthCheck.tester");
  }
}
