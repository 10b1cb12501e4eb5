package org.psncontrols.rules.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.psncontrols.model.assessment.CompensatingMeasure;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.rules.policy.AcceptanceAuthority;
import org.psncontrols.rules.validation.SubmissionReview;

/** The rules of what must hold on the day on which a certificate is to rest on it. */
final class CertificationRules {

  static final ImmutableList<Breach<ReviewCase>> ALL =
      ImmutableList.of(
          Reviewed.rule(
              ProblemCodes.EVIDENCE_EXPIRED,
              "responses[].evidence[].expiresOn",
              CertificationRules::lapsedEvidence),
          Reviewed.rule(
              ProblemCodes.MEASURE_EXPIRED,
              "responses[].compensatingMeasures[].expiresOn",
              CertificationRules::lapsedMeasure),
          Reviewed.rule(
              ProblemCodes.PLAN_OVERDUE,
              "responses[].plannedFor",
              (given, review, picks) -> planned(given, picks, passed(review, picks))),
          Reviewed.rule(
              ProblemCodes.PLAN_OVERDUE,
              "actions[].plannedFor",
              (given, review, picks) -> plannedAction(given, picks, passed(review, picks))),
          Reviewed.rule(
              ProblemCodes.PLAN_BEYOND_HORIZON,
              "responses[].plannedFor",
              (given, review, picks) -> planned(given, picks, beyond(review, picks))),
          Reviewed.rule(
              ProblemCodes.PLAN_BEYOND_HORIZON,
              "actions[].plannedFor",
              (given, review, picks) -> plannedAction(given, picks, beyond(review, picks))),
          Reviewed.rule(
              ProblemCodes.RISK_ACCEPTANCE_LAPSED,
              "riskAcceptances[].reviewOn",
              CertificationRules::notReviewed),
          Reviewed.rule(
              ProblemCodes.RISK_ACCEPTANCE_WITHOUT_AUTHORITY,
              "riskAcceptances[].position",
              CertificationRules::withoutAuthority),
          Reviewed.rule(
              ProblemCodes.RISK_ACCEPTANCE_BEYOND_AUTHORITY,
              "riskAcceptances[].position",
              CertificationRules::beyondAuthority));

  private CertificationRules() {}

  /** A day that is past, or a month that has begun before the day of the review. */
  private static DateSpan lapsed(SubmissionReview review, Picks picks) {
    LocalDate day = picks.before(review.asOf());
    return picks.oneOf(DateSpan.of(day), DateSpan.of(YearMonth.from(day)));
  }

  private static Broken<AssessmentCase> lapsedEvidence(
      AssessmentCase given, SubmissionReview review, Picks picks) {
    Place<AssessmentCase, Response> place = Items.RESPONSES.pick(given, picks);
    ImmutableList<Evidence> evidence = place.item().getEvidence();
    ImmutableList<Evidence> filled =
        evidence.isEmpty() ? ImmutableList.of(Spares.evidence()) : evidence;
    int last = picks.innerPlaceIn(filled);
    DateSpan expiresOn = lapsed(review, picks);
    // One that still counted would be enough.
    DateSpan earlier = DateSpan.of(picks.before(expiresOn.first()));
    List<Evidence> expired =
        IntStream.range(0, filled.size())
            .mapToObj(i -> expiring(filled.get(i), i == last ? expiresOn : earlier))
            .toList();
    return place.broken(
        Response.builder().from(place.item()).evidence(expired).build(),
        "evidence[" + last + "].expiresOn");
  }

  /** It cannot have been collected later. */
  private static Evidence expiring(Evidence evidence, DateSpan expiresOn) {
    return Evidence.builder()
        .from(evidence)
        .collectedOn(evidence.getCollectedOn().filter(on -> !on.first().isAfter(expiresOn.last())))
        .expiresOn(expiresOn)
        .build();
  }

  private static Broken<AssessmentCase> lapsedMeasure(
      AssessmentCase given, SubmissionReview review, Picks picks) {
    Place<AssessmentCase, CompensatingMeasure> place = ResponseRules.measure(given, picks);
    return place.broken(
        CompensatingMeasure.builder()
            .from(place.item())
            .expiresOn(picks.before(review.asOf()))
            .build(),
        "expiresOn");
  }

  /** A day that is past, or a month of which even the last day is. */
  private static DateSpan passed(SubmissionReview review, Picks picks) {
    return picks.oneOf(
        DateSpan.of(picks.before(review.asOf())),
        DateSpan.of(YearMonth.from(review.asOf()).minusMonths(picks.upTo(12))));
  }

  /** A day after the horizon, or a month of which the last day is. */
  private static DateSpan beyond(SubmissionReview review, Picks picks) {
    LocalDate day =
        picks.after(review.asOf().plusMonths(review.policy().getPlanHorizonMonths().value()));
    return picks.oneOf(DateSpan.of(day), DateSpan.of(YearMonth.from(day)));
  }

  private static Broken<AssessmentCase> planned(
      AssessmentCase given, Picks picks, DateSpan plannedFor) {
    Place<AssessmentCase, Response> place = Items.RESPONSES.pick(given, picks);
    Response gap =
        ResponseRules.counted(
            ResponseRules.explained(place.item(), given.assessment().getAssessedOn()),
            ResponseRules.gap(picks));
    return place.broken(
        Response.builder().from(gap).plannedFor(Optional.of(plannedFor)).build(), "plannedFor");
  }

  private static Broken<AssessmentCase> plannedAction(
      AssessmentCase given, Picks picks, DateSpan plannedFor) {
    Place<AssessmentCase, RemedialAction> place = ActionRules.open(given, picks);
    return place.broken(
        RemedialAction.builder().from(place.item()).plannedFor(Optional.of(plannedFor)).build(),
        "plannedFor");
  }

  /** It was accepted before that day. */
  private static Broken<AssessmentCase> notReviewed(
      AssessmentCase given, SubmissionReview review, Picks picks) {
    Place<AssessmentCase, RiskAcceptance> place = Items.RISK_ACCEPTANCES.pick(given, picks);
    DateSpan reviewOn = lapsed(review, picks);
    LocalDate accepted = place.item().getAcceptedOn();
    return place.broken(
        RiskAcceptance.builder()
            .from(place.item())
            .acceptedOn(accepted.isAfter(reviewOn.last()) ? reviewOn.first() : accepted)
            .reviewOn(reviewOn)
            .build(),
        "reviewOn");
  }

  private static Broken<AssessmentCase> withoutAuthority(
      AssessmentCase given, SubmissionReview review, Picks picks) {
    Place<AssessmentCase, RiskAcceptance> place = Items.RISK_ACCEPTANCES.pick(given, picks);
    String position =
        Fresh.word(
            picks.oneOf("Head of IT", "Deputy SIRO"),
            review.policy().getAcceptanceAuthorities().value().stream()
                .flatMap(authority -> authority.positions().stream())
                .toList());
    return place.broken(
        RiskAcceptance.builder().from(place.item()).position(position).build(), "position");
  }

  /** The severities that are grave enough. */
  static FindingSeverity[] severities(Predicate<FindingSeverity> enough) {
    return Arrays.stream(FindingSeverity.values()).filter(enough).toArray(FindingSeverity[]::new);
  }

  /** Of a finding that is graver than the position may accept. */
  private static Broken<AssessmentCase> beyondAuthority(
      AssessmentCase given, SubmissionReview review, Picks picks) {
    AcceptanceAuthority limited =
        review.policy().getAcceptanceAuthorities().value().stream()
            .filter(authority -> authority.upTo() != FindingSeverity.CRITICAL)
            .findFirst()
            .orElseThrow();
    Finding grave =
        Finding.builder()
            .from(Spares.finding())
            .id(Items.freshFinding(given, "grave"))
            .severity(picks.oneOf(severities(severity -> severity.compareTo(limited.upTo()) < 0)))
            .build();
    AssessmentCase found = Items.FINDINGS.with(given, grave, picks).value();
    Place<AssessmentCase, RiskAcceptance> place = Items.RISK_ACCEPTANCES.pick(found, picks);
    return place.broken(
        RiskAcceptance.builder()
            .from(place.item())
            .position(limited.positions().get(picks.placeIn(limited.positions())))
            .addFinding(grave.getId())
            .build(),
        "position");
  }
}
