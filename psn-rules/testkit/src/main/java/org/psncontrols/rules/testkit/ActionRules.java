package org.psncontrols.rules.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.ActionStatus;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.source.DateSpan;

/** The rules of remedial actions. */
final class ActionRules {

  static final ImmutableList<Breach<AssessmentCase>> ALL =
      ImmutableList.of(
          rule(
              ProblemCodes.ACTION_REPEATED,
              "id",
              (given, picks) -> Items.ACTIONS.repeated(given, picks, "id")),
          rule(ProblemCodes.FINDING_UNKNOWN, "findings[]", ActionRules::unknownFinding),
          rule(ProblemCodes.ACTION_UNKNOWN, "dependsOn[]", ActionRules::unknownAction),
          rule(ProblemCodes.ACTION_CYCLE, "dependsOn", ActionRules::circle),
          rule(
              ProblemCodes.RISK_ACCEPTANCE_UNKNOWN,
              "riskAcceptance",
              ActionRules::unknownRiskAcceptance),
          rule(
              ProblemCodes.ACTION_CLOSED_WITHOUT_DATE,
              "completedOn",
              ActionRules::closedWithoutDate),
          rule(
              ProblemCodes.ACTION_CLOSED_WITHOUT_EVIDENCE,
              "evidence",
              ActionRules::closedWithoutEvidence),
          rule(
              ProblemCodes.ACTION_COMPLETED_BEFORE_OPENED,
              "completedOn",
              ActionRules::completedBeforeOpened),
          rule(ProblemCodes.ACTION_WITHOUT_OWNER, "owner", ActionRules::withoutOwner),
          rule(ProblemCodes.ACTION_WITHOUT_DATE, "plannedFor", ActionRules::withoutDate),
          rule(ProblemCodes.ACTION_COMPLETED_BUT_NOT_CLOSED, "status", ActionRules::openButDone),
          rule(
              ProblemCodes.ACTION_COMPLETED_BUT_NOT_CLOSED, "status", ActionRules::acceptedButDone),
          rule(
              ProblemCodes.ACTION_ACCEPTED_WITHOUT_RISK_ACCEPTANCE,
              "riskAcceptance",
              ActionRules::acceptedByNobody));

  private ActionRules() {}

  private static Breach<AssessmentCase> rule(
      ProblemCode code, String field, Breach.Change<AssessmentCase> change) {
    return new Breach<>(code, "actions[]." + field, change);
  }

  private static RemedialAction.Builder copy(RemedialAction action) {
    return RemedialAction.builder().from(action);
  }

  private static LocalDate day(AssessmentCase given) {
    return given.assessment().getAssessedOn();
  }

  private static Broken<AssessmentCase> unknownFinding(AssessmentCase given, Picks picks) {
    Place<AssessmentCase, RemedialAction> place = Items.ACTIONS.pick(given, picks);
    FindingId unknown = Items.freshFinding(given, picks.oneOf("unknown", "0", "zzz"));
    RemedialAction broken = copy(place.item()).addFinding(unknown).build();
    return place.broken(broken, "findings[" + broken.getFindings().asList().indexOf(unknown) + "]");
  }

  private static Broken<AssessmentCase> unknownAction(AssessmentCase given, Picks picks) {
    AssessmentCase ready = Items.ACTIONS.set(given, Items.ACTIONS.filled(given));
    Place<AssessmentCase, RemedialAction> place = Items.ACTIONS.pick(ready, picks);
    ActionId unknown = Items.freshAction(ready, picks.oneOf("unknown", "0", "zzz"));
    RemedialAction broken = copy(place.item()).addDependsOn(unknown).build();
    return place.broken(
        broken, "dependsOn[" + broken.getDependsOn().asList().indexOf(unknown) + "]");
  }

  /**
   * Another action that depends on the one picked makes no circle yet; one does once that depends
   * on the other, or on itself. Nothing else can be in it, as there was none before.
   */
  private static Broken<AssessmentCase> circle(AssessmentCase given, Picks picks) {
    ImmutableList<RemedialAction> actions = Items.ACTIONS.filled(given);
    AssessmentCase filled = Items.ACTIONS.set(given, actions);
    RemedialAction picked = actions.get(picks.placeIn(actions));
    RemedialAction other =
        RemedialAction.builder()
            .from(Spares.action(day(given)))
            .id(Items.freshAction(filled, "other"))
            .addDependsOn(picked.getId())
            .build();
    int otherAt = picks.between(0, actions.size());
    ImmutableList<RemedialAction> both = Items.inserted(actions, otherAt, other);
    int pickedAt = both.indexOf(picked);
    boolean itself = picks.oneOf(true, false);
    RemedialAction broken =
        copy(picked).addDependsOn(itself ? picked.getId() : other.getId()).build();
    return new Broken<>(
        Items.ACTIONS.set(given, Items.replaced(both, pickedAt, broken)),
        "actions[" + (itself ? pickedAt : Math.min(pickedAt, otherAt)) + "].dependsOn");
  }

  private static Broken<AssessmentCase> unknownRiskAcceptance(AssessmentCase given, Picks picks) {
    Place<AssessmentCase, RemedialAction> place = Items.ACTIONS.pick(given, picks);
    return place.broken(
        copy(place.item()).riskAcceptance(Items.freshRiskAcceptance(given, "unknown")).build(),
        "riskAcceptance");
  }

  /** The place of an action that is closed. */
  static Place<AssessmentCase, RemedialAction> closed(AssessmentCase given, Picks picks) {
    Place<AssessmentCase, RemedialAction> place = Items.ACTIONS.pick(given, picks);
    RemedialAction action = place.item();
    DateSpan opened =
        action.getOpenedOn().or(action::getCompletedOn).orElse(DateSpan.of(day(given)));
    RemedialAction closed =
        copy(action)
            .status(ActionStatus.CLOSED)
            .openedOn(opened)
            .completedOn(action.getCompletedOn().orElse(opened))
            .evidence(
                action.getEvidence().isEmpty()
                    ? ImmutableList.of(Spares.evidence())
                    : action.getEvidence())
            .build();
    return new Place<>(closed, place.path(), place.put());
  }

  private static Broken<AssessmentCase> closedWithoutDate(AssessmentCase given, Picks picks) {
    Place<AssessmentCase, RemedialAction> place = closed(given, picks);
    return place.broken(copy(place.item()).completedOn(Optional.empty()).build(), "completedOn");
  }

  private static Broken<AssessmentCase> closedWithoutEvidence(AssessmentCase given, Picks picks) {
    Place<AssessmentCase, RemedialAction> place = closed(given, picks);
    return place.broken(copy(place.item()).evidence(ImmutableList.of()).build(), "evidence");
  }

  private static Broken<AssessmentCase> completedBeforeOpened(AssessmentCase given, Picks picks) {
    Place<AssessmentCase, RemedialAction> place = closed(given, picks);
    LocalDate opened = place.item().getOpenedOn().orElseThrow().first();
    return place.broken(
        copy(place.item()).completedOn(picks.before(opened)).build(), "completedOn");
  }

  static boolean isOpen(RemedialAction action) {
    return action.getStatus() == ActionStatus.OPEN
        || action.getStatus() == ActionStatus.IN_PROGRESS;
  }

  /**
   * The place of an action that is to be carried out, or is being carried out. What was planned for
   * one that was not may be long past.
   */
  static Place<AssessmentCase, RemedialAction> open(AssessmentCase given, Picks picks) {
    Place<AssessmentCase, RemedialAction> place = Items.ACTIONS.pick(given, picks);
    RemedialAction action = place.item();
    RemedialAction open =
        copy(action)
            .status(picks.oneOf(ActionStatus.OPEN, ActionStatus.IN_PROGRESS))
            .owner(action.getOwner().orElse("Head of IT"))
            .plannedFor(
                isOpen(action) ? action.getPlannedFor() : Optional.of(Spares.plan(day(given))))
            .completedOn(Optional.empty())
            .build();
    return new Place<>(open, place.path(), place.put());
  }

  private static Broken<AssessmentCase> withoutOwner(AssessmentCase given, Picks picks) {
    Place<AssessmentCase, RemedialAction> place = open(given, picks);
    return place.broken(copy(place.item()).owner(Optional.empty()).build(), "owner");
  }

  /** A response for which this action was the plan has one of its own. */
  private static Broken<AssessmentCase> withoutDate(AssessmentCase given, Picks picks) {
    AssessmentCase planned =
        Items.RESPONSES.each(given, response -> ResponseRules.planned(response, day(given)));
    Place<AssessmentCase, RemedialAction> place = open(planned, picks);
    return place.broken(copy(place.item()).plannedFor(Optional.empty()).build(), "plannedFor");
  }

  private static Broken<AssessmentCase> openButDone(AssessmentCase given, Picks picks) {
    Place<AssessmentCase, RemedialAction> place = open(given, picks);
    return place.broken(copy(place.item()).completedOn(picks.before(day(given))).build(), "status");
  }

  /** The place of an action that is not to be carried out, as the risk is borne. */
  private static Place<AssessmentCase, RemedialAction> accepted(AssessmentCase given, Picks picks) {
    AssessmentCase ready = Items.RISK_ACCEPTANCES.set(given, Items.RISK_ACCEPTANCES.filled(given));
    Place<AssessmentCase, RemedialAction> place = Items.ACTIONS.pick(ready, picks);
    RemedialAction accepted =
        copy(place.item())
            .status(ActionStatus.ACCEPTED)
            .completedOn(Optional.empty())
            .riskAcceptance(
                place
                    .item()
                    .getRiskAcceptance()
                    .orElse(ready.assessment().getRiskAcceptances().get(0).getId()))
            .build();
    return new Place<>(accepted, place.path(), place.put());
  }

  private static Broken<AssessmentCase> acceptedButDone(AssessmentCase given, Picks picks) {
    Place<AssessmentCase, RemedialAction> place = accepted(given, picks);
    return place.broken(copy(place.item()).completedOn(picks.before(day(given))).build(), "status");
  }

  private static Broken<AssessmentCase> acceptedByNobody(AssessmentCase given, Picks picks) {
    Place<AssessmentCase, RemedialAction> place = accepted(given, picks);
    return place.broken(
        copy(place.item()).riskAcceptance(Optional.empty()).build(), "riskAcceptance");
  }
}
