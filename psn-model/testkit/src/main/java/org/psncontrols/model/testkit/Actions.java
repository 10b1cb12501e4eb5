package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.ActionStatus;
import org.psncontrols.model.assessment.Cost;
import org.psncontrols.model.assessment.Effort;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.PlanChange;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.RiskAcceptanceId;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.source.DateSpan;

/** Generators of remedial actions. */
final class Actions {

  static final Arbitrary<ActionId> ACTION_IDS =
      Texts.identifier("._:/-", 16).map(ActionId::of).withoutEdgeCases();

  static final Arbitrary<PlanChange> PLAN_CHANGES =
      Combinators.combine(Spans.ANY, Dated.days(300), Dated.days(60))
          .as(
              (precision, before, late) -> {
                LocalDate planned = AssessmentArbitrary.DEFAULT_DAY.minusDays(before);
                return new PlanChange(precision.upTo(planned), planned.plusDays(late));
              })
          .withoutEdgeCases();

  static final Arbitrary<Draft> ACTIONS =
      Combinators.combine(
              Combinators.combine(
                      Texts.LINES,
                      Texts.LINES,
                      Choices.sometimes(40, Responses.EFFORTS),
                      Choices.sometimes(40, Responses.COSTS),
                      Choices.picks(0, 2),
                      Choices.sometimes(20, Choices.evenly(0, 9)))
                  .as(Others::new),
              Arbitraries.of(ActionStatus.values()),
              Combinators.combine(
                      Dated.days(300),
                      Choices.evenly(0, 100),
                      Dated.days(120, 120, 700),
                      Spans.ANY,
                      Dated.days(100).list().ofMaxSize(2))
                  .as(Times::new),
              Choices.picks(1, 3),
              Choices.picks(0, 2),
              Responses.EVIDENCE.list().ofMinSize(1).ofMaxSize(2),
              Choices.chance(50))
          .as(Actions::draft)
          .withoutEdgeCases();

  private Actions() {}

  /** An action whose identifier and assessment are not known yet. */
  @FunctionalInterface
  interface Draft {
    RemedialAction of(ActionId id, Surroundings surroundings);
  }

  /**
   * What an action may refer to.
   *
   * @param earlier the actions that it may depend on, none of which depends on it
   * @param day the day of the assessment
   */
  record Surroundings(
      ImmutableList<ControlId> controls,
      ImmutableList<FindingId> findings,
      ImmutableList<ActionId> earlier,
      ImmutableList<RiskAcceptanceId> acceptances,
      LocalDate day) {}

  /**
   * What does not depend on its status.
   *
   * @param dependsOn picks of the earlier actions
   * @param acceptance pick of the risk acceptances
   */
  private record Others(
      String title,
      String owner,
      Optional<Effort> effort,
      Optional<Cost> cost,
      List<Integer> dependsOn,
      Optional<Integer> acceptance) {}

  /**
   * When an action was opened, completed and is planned for.
   *
   * @param opened days from its opening to the day of the assessment
   * @param worked the part of those days, in percent, that it took to complete
   * @param planned days from its opening to the day it is planned for
   * @param precision how precisely the days are known
   * @param postponed by how many days it was put off, each time
   */
  private record Times(
      int opened, int worked, int planned, Spans precision, List<Integer> postponed) {

    LocalDate openedOn(LocalDate day) {
      return day.minusDays(opened);
    }

    DateSpan completedOn(LocalDate day) {
      LocalDate done = openedOn(day).plusDays((long) opened * worked / 100);
      DateSpan span = precision.upTo(done);
      return span.first().isBefore(openedOn(day)) ? DateSpan.of(done) : span;
    }

    DateSpan plannedFor(LocalDate day) {
      return precision.from(openedOn(day).plusDays(planned));
    }

    /** The planned dates given up by the day of the assessment, the earliest first. */
    ImmutableList<PlanChange> changes(LocalDate day) {
      ImmutableList.Builder<PlanChange> changes = ImmutableList.builder();
      LocalDate recorded = openedOn(day);
      for (int days : postponed) {
        recorded = recorded.plusDays(days);
        if (!recorded.isAfter(day)) {
          changes.add(new PlanChange(precision.upTo(recorded), recorded));
        }
      }
      return changes.build();
    }
  }

  private static Draft draft(
      Others others,
      ActionStatus drawn,
      Times times,
      List<Integer> controlPicks,
      List<Integer> findingPicks,
      List<Dated<Evidence>> evidence,
      boolean thorough) {
    return (id, given) -> {
      // A risk that nobody has accepted cannot be borne.
      ActionStatus status =
          drawn == ActionStatus.ACCEPTED && given.acceptances().isEmpty()
              ? ActionStatus.OPEN
              : drawn;
      boolean closed = status == ActionStatus.CLOSED;
      boolean accepted = status == ActionStatus.ACCEPTED;
      LocalDate day = given.day();
      RemedialAction.Builder builder =
          RemedialAction.builder()
              .id(id)
              .title(others.title())
              .status(status)
              .openedOn(times.openedOn(day))
              .planChanges(times.changes(day))
              .controls(Choices.from(given.controls(), controlPicks))
              .findings(Choices.from(given.findings(), findingPicks))
              .dependsOn(Choices.from(given.earlier(), others.dependsOn()))
              .effort(others.effort())
              .cost(others.cost());
      // Only an action that is not to be carried out any more may do without an owner and a plan.
      if (!(closed || accepted) || thorough) {
        builder.owner(others.owner()).plannedFor(times.plannedFor(day));
      }
      if (closed) {
        builder.completedOn(times.completedOn(day));
      }
      if (closed || thorough) {
        builder.evidence(Dated.all(evidence, day));
      }
      if (accepted || (others.acceptance().isPresent() && !given.acceptances().isEmpty())) {
        int pick = others.acceptance().orElse(0);
        builder.riskAcceptance(given.acceptances().get(pick % given.acceptances().size()));
      }
      return builder.build();
    };
  }

  /** Actions with identifiers of their own, in their order. */
  static ImmutableList<RemedialAction> all(
      List<Draft> drafts,
      ImmutableList<ControlId> controls,
      ImmutableList<FindingId> findings,
      ImmutableList<RiskAcceptanceId> acceptances,
      LocalDate day) {
    ImmutableList.Builder<RemedialAction> actions = ImmutableList.builder();
    List<ActionId> earlier = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      ActionId id = ActionId.of("RAP-" + (i + 1));
      actions.add(
          drafts
              .get(i)
              .of(
                  id,
                  new Surroundings(
                      controls, findings, ImmutableList.copyOf(earlier), acceptances, day)));
      earlier.add(id);
    }
    return actions.build();
  }

  /** Actions that stand alone, outside an assessment. */
  static Arbitrary<RemedialAction> alone(LocalDate day) {
    return Combinators.combine(
            ACTIONS,
            ACTION_IDS,
            Catalogues.CONTROL_IDS.list().ofMaxSize(3),
            HealthChecks.FINDING_IDS.list().ofMaxSize(2),
            RiskAcceptances.IDS.list().ofMaxSize(2))
        .as(
            (draft, id, controls, findings, acceptances) ->
                draft.of(
                    id,
                    new Surroundings(
                        ImmutableList.copyOf(controls),
                        ImmutableList.copyOf(findings),
                        ImmutableList.of(),
                        ImmutableList.copyOf(acceptances),
                        day)))
        .withoutEdgeCases();
  }
}
