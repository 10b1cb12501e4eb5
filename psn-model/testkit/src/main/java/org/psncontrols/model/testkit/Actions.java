package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.ActionStatus;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.PlanChange;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.RiskAcceptanceId;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.source.DateSpan;

/** Makes remedial actions. */
final class Actions {

  private static final ImmutableList<ActionStatus> STATUSES =
      ImmutableList.copyOf(ActionStatus.values());

  static final Arbitrary<ActionId> ACTION_IDS = DrawnArbitrary.of(Actions::actionId);

  private Actions() {}

  /**
   * What an action may refer to.
   *
   * @param earlier the actions that it may depend on, none of which depends on it
   * @param day the day of the assessment
   */
  record Surroundings(
      List<ControlId> controls,
      List<FindingId> findings,
      List<ActionId> earlier,
      List<RiskAcceptanceId> acceptances,
      LocalDate day) {}

  static ActionId actionId(Draw draw) {
    return ActionId.of(Texts.identifier(draw, "._:/-", 16));
  }

  static PlanChange planChange(Draw draw, LocalDate day) {
    LocalDate planned = day.minusDays(Days.within(draw, 300));
    return new PlanChange(
        draw.make(Spans::any).upTo(planned), planned.plusDays(Days.within(draw, 60)));
  }

  static RemedialAction action(Draw draw, ActionId id, Surroundings given) {
    ActionStatus drawn = draw.of(STATUSES);
    // A risk that nobody has accepted cannot be borne.
    ActionStatus status =
        drawn == ActionStatus.ACCEPTED && given.acceptances().isEmpty() ? ActionStatus.OPEN : drawn;
    boolean closed = status == ActionStatus.CLOSED;
    boolean accepted = status == ActionStatus.ACCEPTED;
    boolean thorough = draw.chance(50);
    LocalDate day = given.day();
    LocalDate openedOn = day.minusDays(Days.within(draw, 300));
    Spans precision = draw.make(Spans::any);
    List<PlanChange> planChanges = planChanges(draw, precision, openedOn, day);
    LocalDate plannedOn =
        planChanges.isEmpty() ? openedOn : planChanges.get(planChanges.size() - 1).recordedOn();
    RemedialAction.Builder builder =
        RemedialAction.builder()
            .id(id)
            .title(draw.make(Texts::line))
            .status(status)
            .openedOn(openedOn)
            .planChanges(planChanges)
            .controls(draw.some(given.controls(), 1, 3))
            .findings(draw.some(given.findings(), 2))
            .dependsOn(draw.some(given.earlier(), 2))
            .effort(draw.sometimes(40, Responses::effort))
            .cost(draw.sometimes(40, Responses::cost));
    // Only an action that is not to be carried out any more may do without an owner and a plan.
    if (!(closed || accepted) || thorough) {
      builder
          .owner(draw.make(Texts::line))
          .plannedFor(precision.from(plannedOn.plusDays(Days.within(draw, 120, 120, 700))));
    }
    if (closed) {
      builder.completedOn(completedOn(draw, precision, openedOn, day));
    }
    if (closed || thorough) {
      builder.evidence(draw.list(1, 2, evidence -> Responses.evidence(evidence, day)));
    }
    if (!given.acceptances().isEmpty()) {
      builder.riskAcceptance(
          accepted
              ? Optional.of(draw.of(given.acceptances()))
              : draw.sometimes(20, which -> which.of(given.acceptances())));
    }
    return builder.build();
  }

  /** Planned dates that were given up by a day, the earliest first. */
  private static List<PlanChange> planChanges(
      Draw draw, Spans precision, LocalDate openedOn, LocalDate day) {
    List<PlanChange> changes = new ArrayList<>();
    LocalDate recorded = openedOn;
    for (int days : draw.<Integer>list(0, 2, postponed -> Days.within(postponed, 100))) {
      recorded = recorded.plusDays(days);
      if (!recorded.isAfter(day)) {
        changes.add(new PlanChange(since(openedOn, recorded, precision), recorded));
      }
    }
    return changes;
  }

  private static DateSpan completedOn(
      Draw draw, Spans precision, LocalDate openedOn, LocalDate day) {
    LocalDate done =
        openedOn.plusDays(draw.below((int) (day.toEpochDay() - openedOn.toEpochDay()) + 1));
    return since(openedOn, done, precision);
  }

  /** A day as precisely as is known, but for what was before the action was opened. */
  private static DateSpan since(LocalDate openedOn, LocalDate day, Spans precision) {
    DateSpan span = precision.upTo(day);
    return span.first().isBefore(openedOn) ? DateSpan.of(day) : span;
  }

  /** An action that stands alone, outside an assessment. */
  static RemedialAction alone(Draw draw, LocalDate day) {
    return action(
        draw,
        draw.make(Actions::actionId),
        new Surroundings(
            draw.list(1, 3, Catalogues::controlId),
            draw.list(0, 2, HealthChecks::findingId),
            ImmutableList.of(),
            draw.list(0, 2, RiskAcceptances::id),
            day));
  }
}
