package org.psncontrols.rules.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.NetworkDiagram;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.assessment.ScopeItem;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.assessment.TesterScheme;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.Stated;
import org.psncontrols.rules.validation.SubmissionReview;

/** The rules of what is not sent, too old, too narrow or ahead on the day of a review. */
final class WindowRules {

  static final ImmutableList<Breach<ReviewCase>> ALL =
      ImmutableList.of(
          new Breach<>(ProblemCodes.NOT_SUBMITTED, "submittedOn", WindowRules::notSent),
          new Breach<>(ProblemCodes.SUBMISSION_EXPIRED, "submittedOn", WindowRules::expired),
          new Breach<>(
              ProblemCodes.DIAGRAM_TOO_OLD, "networkDiagram.drawnOn", WindowRules::oldDiagram),
          Reviewed.rule(
              ProblemCodes.HEALTH_CHECK_TOO_OLD,
              "healthCheck.testedOn",
              WindowRules::oldHealthCheck),
          Reviewed.rule(
              ProblemCodes.HEALTH_CHECK_TESTER,
              "healthCheck.scheme",
              (given, review, picks) -> tested(given, Optional.empty())),
          Reviewed.rule(
              ProblemCodes.HEALTH_CHECK_TESTER,
              "healthCheck.scheme",
              (given, review, picks) -> tested(given, Optional.of(notAccepted(review)))),
          Reviewed.rule(
              ProblemCodes.HEALTH_CHECK_SCOPE_NARROW, "healthCheck.scope", WindowRules::narrowed),
          Reviewed.rule(
              ProblemCodes.FINDING_WITHOUT_TREATMENT,
              "healthCheck.findings[].id",
              WindowRules::untreated),
          Reviewed.rule(
              ProblemCodes.DATE_IN_THE_FUTURE, "actions[].openedOn", WindowRules::openedLater),
          Reviewed.rule(
              ProblemCodes.DATE_IN_THE_FUTURE, "actions[].completedOn", WindowRules::doneLater),
          Reviewed.rule(
              ProblemCodes.DATE_IN_THE_FUTURE,
              "actions[].evidence[].collectedOn",
              WindowRules::collectedLater),
          Reviewed.rule(
              ProblemCodes.DATE_IN_THE_FUTURE,
              "riskAcceptances[].acceptedOn",
              WindowRules::acceptedLater));

  private WindowRules() {}

  private static ReviewCase with(ReviewCase given, UnaryOperator<Submission.Builder> change) {
    SubmissionReview review = given.review();
    return new ReviewCase(
        given.catalogue(),
        Reviewed.with(
            review, change.apply(Submission.builder().from(review.submission())).build()));
  }

  /** Not at all, or only after that day. */
  private static Broken<ReviewCase> notSent(ReviewCase given, Picks picks) {
    Optional<LocalDate> sent =
        picks.oneOf(Optional.empty(), Optional.of(picks.after(given.review().asOf())));
    return new Broken<>(with(given, builder -> builder.submittedOn(sent)), "submittedOn");
  }

  private static LocalDate sentOn(SubmissionReview review) {
    return review.submission().getSubmittedOn().orElseThrow();
  }

  /** On a later day, on which nothing else has lapsed. */
  private static Broken<ReviewCase> expired(ReviewCase given, Picks picks) {
    SubmissionReview review = given.review();
    LocalDate last = sentOn(review).plusMonths(review.policy().getSubmissionTermMonths().value());
    SubmissionReview later =
        new SubmissionReview(review.submission(), picks.after(last), review.policy());
    return new Broken<>(
        new ReviewCase(given.catalogue(), Certifiable.current(later, picks)), "submittedOn");
  }

  /**
   * When something was made that was not under its age any more when it was sent: a day, or a month
   * whose first day is too early.
   */
  private static DateSpan tooOld(SubmissionReview review, Stated<Integer> months, Picks picks) {
    LocalDate day = sentOn(review).minusMonths(months.value()).minusDays(picks.upTo(365) - 1L);
    return picks.oneOf(DateSpan.of(day), DateSpan.of(YearMonth.from(day)));
  }

  private static Broken<ReviewCase> oldDiagram(ReviewCase given, Picks picks) {
    SubmissionReview review = given.review();
    DateSpan drawnOn = tooOld(review, review.policy().getDiagramMaximumAgeMonths(), picks);
    NetworkDiagram diagram = review.submission().getNetworkDiagram().orElseThrow();
    return new Broken<>(
        with(
            given,
            builder ->
                builder.networkDiagram(
                    NetworkDiagram.builder().from(diagram).drawnOn(drawnOn).build())),
        "networkDiagram.drawnOn");
  }

  private static Broken<AssessmentCase> oldHealthCheck(
      AssessmentCase given, SubmissionReview review, Picks picks) {
    DateSpan testedOn = tooOld(review, review.policy().getHealthCheckMaximumAgeMonths(), picks);
    Place<AssessmentCase, HealthCheck> place = Items.healthCheck(given);
    return place.broken(
        HealthCheck.builder()
            .from(place.item())
            // It cannot end before it starts.
            .startedOn(
                place.item().getStartedOn().filter(on -> !on.first().isAfter(testedOn.last())))
            .testedOn(testedOn)
            .build(),
        "testedOn");
  }

  private static TesterScheme notAccepted(SubmissionReview review) {
    return Arrays.stream(TesterScheme.values())
        .filter(scheme -> !review.policy().getAcceptedTesterSchemes().value().contains(scheme))
        .findFirst()
        .orElseThrow();
  }

  private static Broken<AssessmentCase> tested(
      AssessmentCase given, Optional<TesterScheme> scheme) {
    Place<AssessmentCase, HealthCheck> place = Items.healthCheck(given);
    return place.broken(HealthCheck.builder().from(place.item()).scheme(scheme).build(), "scheme");
  }

  /** Without an item that every environment has, and perhaps others. */
  private static Broken<AssessmentCase> narrowed(
      AssessmentCase given, SubmissionReview review, Picks picks) {
    Place<AssessmentCase, HealthCheck> place = Items.healthCheck(given);
    ScopeItem left = picks.oneOf(ScopeItem.BOUNDARY_DEFENCES, ScopeItem.NETWORK_MANAGEMENT);
    Set<ScopeItem> kept = new TreeSet<>(review.policy().getMinimumScope().value());
    kept.remove(left);
    kept.remove(picks.oneOf(left, ScopeItem.REMOTE_ACCESS, ScopeItem.SUPPLIER_LINKS));
    return place.broken(HealthCheck.builder().from(place.item()).scope(kept).build(), "scope");
  }

  private static Broken<AssessmentCase> untreated(
      AssessmentCase given, SubmissionReview review, Picks picks) {
    FindingSeverity least = review.policy().getTreatmentDemandedFrom().value();
    Finding finding =
        Finding.builder()
            .from(Spares.finding())
            .id(Items.freshFinding(given, "untreated"))
            .severity(
                picks.oneOf(
                    CertificationRules.severities(severity -> severity.compareTo(least) <= 0)))
            .build();
    return Items.FINDINGS.with(given, finding, picks).in("id");
  }

  private static DateSpan later(SubmissionReview review, Picks picks) {
    return picks.oneOf(
        DateSpan.of(picks.after(review.asOf())),
        DateSpan.of(YearMonth.from(review.asOf()).plusMonths(picks.upTo(12))));
  }

  private static Broken<AssessmentCase> openedLater(
      AssessmentCase given, SubmissionReview review, Picks picks) {
    Place<AssessmentCase, RemedialAction> place = ActionRules.open(given, picks);
    return place.broken(
        RemedialAction.builder()
            .from(place.item())
            .openedOn(Optional.of(later(review, picks)))
            .build(),
        "openedOn");
  }

  private static Broken<AssessmentCase> doneLater(
      AssessmentCase given, SubmissionReview review, Picks picks) {
    Place<AssessmentCase, RemedialAction> place = ActionRules.closed(given, picks);
    return place.broken(
        RemedialAction.builder()
            .from(place.item())
            .completedOn(Optional.of(later(review, picks)))
            .build(),
        "completedOn");
  }

  private static Broken<AssessmentCase> collectedLater(
      AssessmentCase given, SubmissionReview review, Picks picks) {
    Place<AssessmentCase, Evidence> place = EvidenceRules.ofAction(given, picks);
    return place.broken(EvidenceRules.collected(place.item(), later(review, picks)), "collectedOn");
  }

  private static Broken<AssessmentCase> acceptedLater(
      AssessmentCase given, SubmissionReview review, Picks picks) {
    Place<AssessmentCase, RiskAcceptance> place = Items.RISK_ACCEPTANCES.pick(given, picks);
    LocalDate acceptedOn = picks.after(review.asOf());
    return place.broken(
        RiskAcceptance.builder()
            .from(place.item())
            .acceptedOn(acceptedOn)
            .reviewOn(place.item().getReviewOn().filter(on -> !on.last().isBefore(acceptedOn)))
            .build(),
        "acceptedOn");
  }
}
