package org.psncontrols.rules.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.source.DateSpan;

/**
 * The rules of evidence.
 *
 * <p>That of an action may be newer than the answers, so only a response's can be from the future.
 */
final class EvidenceRules {

  static final ImmutableList<Breach<AssessmentCase>> ALL =
      ImmutableList.of(
          new Breach<>(
              ProblemCodes.EVIDENCE_FROM_THE_FUTURE,
              "responses[].evidence[].collectedOn",
              EvidenceRules::fromTheFuture),
          new Breach<>(
              ProblemCodes.EVIDENCE_EXPIRES_BEFORE_COLLECTED,
              "responses[].evidence[].expiresOn",
              (given, picks) -> expired(given, picks, ofResponse(given, picks))),
          new Breach<>(
              ProblemCodes.EVIDENCE_EXPIRES_BEFORE_COLLECTED,
              "actions[].evidence[].expiresOn",
              (given, picks) -> expired(given, picks, ofAction(given, picks))));

  private EvidenceRules() {}

  static Place<AssessmentCase, Evidence> ofResponse(AssessmentCase given, Picks picks) {
    Place<AssessmentCase, Response> place = Items.RESPONSES.pick(given, picks);
    return place.inner(
        "evidence",
        place.item().getEvidence(),
        Spares.evidence(),
        picks,
        (response, evidence) -> Response.builder().from(response).evidence(evidence).build());
  }

  static Place<AssessmentCase, Evidence> ofAction(AssessmentCase given, Picks picks) {
    Place<AssessmentCase, RemedialAction> place = Items.ACTIONS.pick(given, picks);
    return place.inner(
        "evidence",
        place.item().getEvidence(),
        Spares.evidence(),
        picks,
        (action, evidence) -> RemedialAction.builder().from(action).evidence(evidence).build());
  }

  private static Broken<AssessmentCase> fromTheFuture(AssessmentCase given, Picks picks) {
    LocalDate day = given.assessment().getAssessedOn();
    LocalDate later = picks.after(day);
    DateSpan collected =
        picks.oneOf(
            DateSpan.of(later), DateSpan.of(YearMonth.from(day).plusMonths(picks.upTo(12))));
    Place<AssessmentCase, Evidence> place = ofResponse(given, picks);
    return place.broken(collected(place.item(), collected), "collectedOn");
  }

  /** The same, collected at another time; if it would have expired before that, it does not. */
  static Evidence collected(Evidence evidence, DateSpan collected) {
    return Evidence.builder()
        .from(evidence)
        .expiresOn(evidence.getExpiresOn().filter(on -> !on.last().isBefore(collected.first())))
        .collectedOn(collected)
        .build();
  }

  private static Broken<AssessmentCase> expired(
      AssessmentCase given, Picks picks, Place<AssessmentCase, Evidence> place) {
    DateSpan collected =
        place.item().getCollectedOn().orElse(DateSpan.of(given.assessment().getAssessedOn()));
    return place.broken(
        Evidence.builder()
            .from(place.item())
            .collectedOn(collected)
            .expiresOn(Optional.of(expiry(picks, collected.first())))
            .build(),
        "expiresOn");
  }

  /** A day, or a month of which even the last day is too early. */
  private static DateSpan expiry(Picks picks, LocalDate collected) {
    return picks.oneOf(
        DateSpan.of(picks.before(collected)),
        DateSpan.of(YearMonth.from(collected).minusMonths(picks.upTo(12))));
  }
}
