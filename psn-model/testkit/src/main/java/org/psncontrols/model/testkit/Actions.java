package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.ActionStatus;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.control.ControlId;

/** Generators of remedial actions. */
final class Actions {

  static final Arbitrary<ActionId> ACTION_IDS =
      Texts.identifier("._:/-", 16).map(ActionId::of).withoutEdgeCases();

  static final Arbitrary<Draft> ACTIONS =
      Combinators.combine(
              Texts.LINES,
              Texts.LINES,
              Arbitraries.of(ActionStatus.values()),
              Combinators.combine(
                      Dated.days(300), Choices.evenly(0, 100), Dated.days(120, 120, 700))
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
    RemedialAction of(
        ActionId id,
        ImmutableList<ControlId> controls,
        ImmutableList<FindingId> findings,
        LocalDate day);
  }

  /**
   * When an action was opened, completed and is planned for.
   *
   * @param opened days from its opening to the day of the assessment
   * @param worked the part of those days, in percent, that it took to complete
   * @param planned days from its opening to the day it is planned for
   */
  private record Times(int opened, int worked, int planned) {

    LocalDate openedOn(LocalDate day) {
      return day.minusDays(opened);
    }

    LocalDate completedOn(LocalDate day) {
      return openedOn(day).plusDays((long) opened * worked / 100);
    }

    LocalDate plannedFor(LocalDate day) {
      return openedOn(day).plusDays(planned);
    }
  }

  private static Draft draft(
      String title,
      String owner,
      ActionStatus status,
      Times times,
      List<Integer> controlPicks,
      List<Integer> findingPicks,
      List<Dated<Evidence>> evidence,
      boolean thorough) {
    boolean closed = status == ActionStatus.CLOSED;
    return (id, controls, findings, day) -> {
      RemedialAction.Builder builder =
          RemedialAction.builder()
              .id(id)
              .title(title)
              .status(status)
              .openedOn(times.openedOn(day))
              .controls(Choices.from(controls, controlPicks))
              .findings(Choices.from(findings, findingPicks));
      // Only a closed action may do without an owner and a plan.
      if (!closed || thorough) {
        builder.owner(owner).plannedFor(times.plannedFor(day));
      }
      if (closed) {
        builder.completedOn(times.completedOn(day));
      }
      if (closed || thorough) {
        builder.evidence(Dated.all(evidence, day));
      }
      return builder.build();
    };
  }

  /** Actions with identifiers of their own, in their order. */
  static ImmutableList<RemedialAction> all(
      List<Draft> drafts,
      ImmutableList<ControlId> controls,
      ImmutableList<FindingId> findings,
      LocalDate day) {
    ImmutableList.Builder<RemedialAction> actions = ImmutableList.builder();
    for (int i = 0; i < drafts.size(); i++) {
      actions.add(drafts.get(i).of(ActionId.of("RAP-" + (i + 1)), controls, findings, day));
    }
    return actions.build();
  }

  /** Actions that stand alone, outside an assessment. */
  static Arbitrary<RemedialAction> alone(LocalDate day) {
    return Combinators.combine(
            ACTIONS,
            ACTION_IDS,
            Catalogues.CONTROL_IDS.list().ofMaxSize(3),
            HealthChecks.FINDING_IDS.list().ofMaxSize(2))
        .as(
            (draft, id, controls, findings) ->
                draft.of(id, ImmutableList.copyOf(controls), ImmutableList.copyOf(findings), day))
        .withoutEdgeCases();
  }
}
