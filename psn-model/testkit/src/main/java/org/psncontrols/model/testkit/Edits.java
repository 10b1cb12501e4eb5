package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.state.Transformer;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.ActionStatus;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.assessment.RiskAcceptanceId;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.source.DateSpan;

/**
 * Makes edits of assessments, as an officer makes them one after the other.
 *
 * <p>An edit is made on a day and leaves the assessment at that day or later, so that nothing in it
 * lies in the future. Whatever it is applied to, a valid assessment stays valid.
 */
final class Edits {

  private static final int LATEST = 60;

  private Edits() {}

  static Transformer<Assessment> edit(Draw draw, Catalogue catalogue, LocalDate clock) {
    List<ControlId> controls = catalogue.getControlsInForce().stream().map(Control::getId).toList();
    LocalDate day = clock.plusDays(Days.within(draw, LATEST));
    int kind = controls.isEmpty() ? draw.between(2, 5) : draw.weighted(8, 2, 1, 1, 1, 1);
    return switch (kind) {
      case 0 ->
          new Answered(Responses.response(draw, draw.of(controls), day, Responses::answer), day);
      case 1 -> new LeftOpen(draw.of(controls), day);
      case 2 -> {
        HealthCheck check = draw.make(any -> HealthChecks.healthCheck(any, controls, day));
        Finding finding = draw.make(any -> HealthChecks.finding(any, FindingId.of("F"), controls));
        yield new FindingRaised(finding, check, day);
      }
      case 3 -> new ActionOpened(action(draw, controls, day), day);
      case 4 ->
          new ActionClosed(draw.below(100), draw.make(any -> Responses.evidence(any, day)), day);
      default ->
          new RiskAccepted(
              RiskAcceptances.acceptance(
                  draw, RiskAcceptanceId.of("R"), controls, ImmutableList.of(), day),
              day);
    };
  }

  private static RemedialAction action(Draw draw, List<ControlId> controls, LocalDate day) {
    return Actions.action(
        draw,
        ActionId.of("A"),
        new Actions.Surroundings(
            controls, ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), day));
  }

  /** An edit on a day. */
  private interface Edit extends Transformer<Assessment> {

    LocalDate day();

    Assessment.Builder edited(Assessment assessment);

    @Override
    default Assessment apply(Assessment assessment) {
      return edited(assessment).assessedOn(latest(assessment)).build();
    }

    default LocalDate latest(Assessment assessment) {
      LocalDate before = assessment.getAssessedOn();
      return before.isAfter(day()) ? before : day();
    }
  }

  private record Answered(Response response, LocalDate day) implements Edit {

    @Override
    public Assessment.Builder edited(Assessment assessment) {
      List<Response> responses = without(assessment, response.getControl());
      responses.add(response);
      return Assessment.builder().from(assessment).responses(responses);
    }

    @Override
    public String transformation() {
      return "answer " + response.getControl() + " with " + response.getAnswer();
    }
  }

  private record LeftOpen(ControlId control, LocalDate day) implements Edit {

    @Override
    public Assessment.Builder edited(Assessment assessment) {
      return Assessment.builder().from(assessment).responses(without(assessment, control));
    }

    @Override
    public String transformation() {
      return "leave " + control + " open";
    }
  }

  private static List<Response> without(Assessment assessment, ControlId control) {
    List<Response> responses = new ArrayList<>(assessment.getResponses());
    responses.removeIf(response -> response.getControl().equals(control));
    return responses;
  }

  /**
   * A further finding.
   *
   * @param check what finds it where there has been no health check
   */
  private record FindingRaised(Finding finding, HealthCheck check, LocalDate day) implements Edit {

    @Override
    public Assessment.Builder edited(Assessment assessment) {
      HealthCheck found = assessment.getHealthCheck().orElse(check);
      FindingId id =
          FindingId.of(free("F", found.getFindings().stream().map(Finding::getId).toList()));
      return Assessment.builder()
          .from(assessment)
          .healthCheck(
              HealthCheck.builder()
                  .from(found)
                  .addFinding(Finding.builder().from(finding).id(id).build())
                  .build());
    }

    @Override
    public String transformation() {
      return "raise a finding of severity " + finding.getSeverity();
    }
  }

  private record ActionOpened(RemedialAction action, LocalDate day) implements Edit {

    @Override
    public Assessment.Builder edited(Assessment assessment) {
      ActionId id =
          ActionId.of(
              free("A", assessment.getActions().stream().map(RemedialAction::getId).toList()));
      return Assessment.builder()
          .from(assessment)
          .addAction(RemedialAction.builder().from(action).id(id).build());
    }

    @Override
    public String transformation() {
      return "add an action that is " + action.getStatus();
    }
  }

  /**
   * One action closed, if there is one that is not.
   *
   * @param pick which one, counted round and round
   */
  private record ActionClosed(int pick, Evidence evidence, LocalDate day) implements Edit {

    @Override
    public Assessment.Builder edited(Assessment assessment) {
      List<RemedialAction> actions = new ArrayList<>(assessment.getActions());
      List<RemedialAction> open =
          actions.stream().filter(action -> action.getStatus() != ActionStatus.CLOSED).toList();
      if (!open.isEmpty()) {
        RemedialAction closed = open.get(pick % open.size());
        actions.set(
            actions.indexOf(closed),
            RemedialAction.builder()
                .from(closed)
                .status(ActionStatus.CLOSED)
                .completedOn(DateSpan.of(latest(assessment)))
                .addEvidence(evidence)
                .build());
      }
      return Assessment.builder().from(assessment).actions(actions);
    }

    @Override
    public String transformation() {
      return "close an action";
    }
  }

  private record RiskAccepted(RiskAcceptance acceptance, LocalDate day) implements Edit {

    @Override
    public Assessment.Builder edited(Assessment assessment) {
      RiskAcceptanceId id =
          RiskAcceptanceId.of(
              free(
                  "R",
                  assessment.getRiskAcceptances().stream().map(RiskAcceptance::getId).toList()));
      return Assessment.builder()
          .from(assessment)
          .addRiskAcceptance(RiskAcceptance.builder().from(acceptance).id(id).build());
    }

    @Override
    public String transformation() {
      return "accept a risk";
    }
  }

  /** The first number after the prefix that no identifier has. */
  private static String free(String prefix, Collection<?> ids) {
    List<String> taken = ids.stream().map(Object::toString).toList();
    return Stream.iterate(1, number -> number + 1)
        .map(number -> prefix + number)
        .filter(id -> !taken.contains(id))
        .findFirst()
        .orElseThrow();
  }
}
