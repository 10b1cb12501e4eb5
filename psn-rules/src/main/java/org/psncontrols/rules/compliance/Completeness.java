package org.psncontrols.rules.compliance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.NetworkDiagram;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.assessment.TesterScheme;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Stated;

/** What a submission lacks before it can be judged. */
final class Completeness {

  private final CompliancePolicy policy;
  private final Submission submission;
  private final LocalDate asOf;

  /** Empty too where it was sent after the date of the decision. */
  private final Optional<LocalDate> sentOn;

  private final ImmutableList.Builder<Reason> reasons = ImmutableList.builder();

  Completeness(CompliancePolicy policy, Submission submission, LocalDate asOf) {
    this.policy = policy;
    this.submission = submission;
    this.asOf = asOf;
    this.sentOn = submission.getSubmittedOn().filter(day -> !day.isAfter(asOf));
  }

  /** A fault of the form, as a reason to return it. */
  static Reason malformed(Problem problem) {
    return Reason.builder()
        .code(problem.getCode())
        .subject(problem.getPath())
        .path(problem.getPath())
        .effect(Effect.RETURN)
        .message(problem.getMessage())
        .cure(problem.getRemedy())
        .source(problem.getSource())
        .build();
  }

  ImmutableList<Reason> reasons() {
    sent();
    if (submission.getSignatory().isEmpty()) {
      add(
          ProblemCodes.SIGNATORY_MISSING,
          "signatory",
          "Nobody has signed the submission.",
          "Have the authorised signatory sign it.",
          Optional.empty());
    }
    diagram();
    healthCheck();
    return reasons.build();
  }

  private void sent() {
    if (sentOn.isEmpty()) {
      add(
          ProblemCodes.NOT_SUBMITTED,
          "submittedOn",
          "The submission has not been sent by " + asOf + ".",
          "Send it to the compliance team.",
          Optional.empty());
      return;
    }
    Stated<Integer> term = policy.getSubmissionTermMonths();
    LocalDate last = sentOn.get().plusMonths(term.value());
    if (asOf.isAfter(last)) {
      add(
          ProblemCodes.SUBMISSION_EXPIRED,
          "submittedOn",
          "The submission of " + sentOn.get() + " served until " + last + ".",
          "Carry out the annual reassessment and submit again.",
          term.source());
    }
  }

  /** The day against which ages are measured. */
  private LocalDate sentDay() {
    return sentOn.orElse(asOf);
  }

  /**
   * Whether it was not under the age. Of a date known to a month or the like, the first day is
   * taken, which is the one least favourable to the body.
   */
  private boolean isTooOld(DateSpan date, Stated<Integer> months) {
    return !date.first().isAfter(sentDay().minusMonths(months.value()));
  }

  private void diagram() {
    Stated<Integer> limit = policy.getDiagramMaximumAgeMonths();
    Optional<NetworkDiagram> diagram = submission.getNetworkDiagram();
    if (diagram.isEmpty()) {
      add(
          ProblemCodes.DIAGRAM_MISSING,
          "networkDiagram",
          "There is no network diagram.",
          "Add a diagram under " + limit.value() + " months old.",
          limit.source());
    } else if (isTooOld(diagram.get().getDrawnOn(), limit)) {
      add(
          ProblemCodes.DIAGRAM_TOO_OLD,
          "networkDiagram.drawnOn",
          "The network diagram of "
              + diagram.get().getDrawnOn()
              + " was not under "
              + limit.value()
              + " months old on "
              + sentDay()
              + ".",
          "Bring the diagram up to date.",
          limit.source());
    }
  }

  private void healthCheck() {
    Stated<Integer> limit = policy.getHealthCheckMaximumAgeMonths();
    String path = "assessment.healthCheck";
    Optional<HealthCheck> check = submission.getAssessment().getHealthCheck();
    if (check.isEmpty()) {
      add(
          ProblemCodes.HEALTH_CHECK_MISSING,
          path,
          "There is no health check.",
          "Have an independent health check carried out and add its findings.",
          limit.source());
      return;
    }
    if (isTooOld(check.get().getTestedOn(), limit)) {
      add(
          ProblemCodes.HEALTH_CHECK_TOO_OLD,
          path + ".testedOn",
          "The health check of "
              + check.get().getTestedOn()
              + " was not under "
              + limit.value()
              + " months old on "
              + sentDay()
              + ".",
          "Have a new health check carried out.",
          limit.source());
    }
    if (!check.get().isExternalPartIncluded()) {
      scope(path, "external");
    }
    if (!check.get().isInternalPartIncluded()) {
      scope(path, "internal");
    }
    tester(path, check.get());
  }

  private void scope(String path, String part) {
    add(
        ProblemCodes.HEALTH_CHECK_SCOPE,
        path + ".scope",
        "The health check lacks its " + part + " part.",
        "Have the " + part + " part tested; both are in the minimum scope.",
        Optional.empty());
  }

  private void tester(String path, HealthCheck check) {
    Stated<ImmutableSortedSet<TesterScheme>> accepted = policy.getAcceptedTesterSchemes();
    if (check.getScheme().filter(accepted.value()::contains).isEmpty()) {
      add(
          ProblemCodes.HEALTH_CHECK_TESTER,
          path + ".scheme",
          "The tester "
              + check.getTester()
              + check
                  .getScheme()
                  .map(scheme -> " belongs to " + scheme + ", which is not accepted.")
                  .orElse(" belongs to no stated scheme."),
          "Have the health check carried out by a tester of one of " + accepted.value() + ".",
          accepted.source());
    }
  }

  private void add(
      ProblemCode code,
      String path,
      String message,
      String cure,
      Optional<SourceReference> source) {
    reasons.add(
        Reason.builder()
            .code(code)
            .subject(path)
            .path(path)
            .effect(Effect.RETURN)
            .message(message)
            .cure(cure)
            .source(source)
            .build());
  }
}
