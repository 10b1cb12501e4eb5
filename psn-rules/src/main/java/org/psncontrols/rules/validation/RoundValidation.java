package org.psncontrols.rules.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.organisation.EnvironmentId;
import org.psncontrols.model.problem.Problems;

/**
 * Checks the rounds of compliance against one another.
 *
 * <p>A round of an environment lasts from the day of its answers to the day on which it was sent.
 * Rounds do not overlap, or nobody can say which answers hold ({@code LOCAL}); a tester does not
 * test the same environment two rounds running ({@code SOURCED}, one regional network's reading).
 * An assessment that is sent again, known by its identifier, belongs to the same round.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1
 */
public final class RoundValidation {

  private RoundValidation() {}

  /**
   * Checks submissions of any number of environments.
   *
   * @param submissions the submissions, in any order; neither it nor any of them null
   * @return every broken rule, at a path such as {@code submissions[2].assessment.assessedOn}
   */
  public static Problems check(List<Submission> submissions) {
    Map<EnvironmentId, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < submissions.size(); i++) {
      places.computeIfAbsent(environment(submissions.get(i)), key -> new ArrayList<>()).add(i);
    }
    Faults faults = new Faults();
    for (List<Integer> rounds : places.values()) {
      // Stable: rounds of the same days keep the order in which they were given.
      rounds.sort(
          Comparator.comparing((Integer i) -> submissions.get(i).getDate())
              .thenComparing(i -> submissions.get(i).getAssessment().getAssessedOn()));
      for (int i = 1; i < rounds.size(); i++) {
        follows(
            faults,
            Path.ROOT.item("submissions", rounds.get(i)).field("assessment"),
            submissions.get(rounds.get(i)),
            submissions.get(rounds.get(i - 1)));
      }
    }
    return faults.toProblems(Locale.ROOT);
  }

  private static EnvironmentId environment(Submission submission) {
    return EnvironmentId.of(
        submission.getAssessment().getOrganisation().getId(),
        submission.getAssessment().getEnvironment().getName());
  }

  private static void follows(Faults faults, Path path, Submission round, Submission before) {
    // One assessment that is sent again, such as after it was returned, is the same round.
    if (round.getAssessment().getId().equals(before.getAssessment().getId())) {
      return;
    }
    LocalDate day = round.getAssessment().getAssessedOn();
    if (!day.isAfter(before.getDate())) {
      faults.add(
          Rules.ROUNDS_OVERLAP,
          path.field("assessedOn"),
          day,
          before.getAssessment().getId(),
          before.getDate());
    }
    Optional<HealthCheck> check = round.getAssessment().getHealthCheck();
    Optional<HealthCheck> last = before.getAssessment().getHealthCheck();
    // The check that served a round before is no second one.
    if (check.isPresent()
        && last.isPresent()
        && check.get().getTester().equals(last.get().getTester())
        && !check.get().getTestedOn().equals(last.get().getTestedOn())) {
      faults.add(
          Rules.TESTER_REPEATED,
          path.field("healthCheck").field("tester"),
          check.get().getTester());
    }
  }
}
