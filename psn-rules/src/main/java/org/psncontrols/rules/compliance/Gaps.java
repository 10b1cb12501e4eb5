package org.psncontrols.rules.compliance;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.psncontrols.model.assessment.ActionStatus;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.Stated;
import org.psncontrols.rules.policy.CompliancePolicy;
import org.psncontrols.rules.policy.Effect;
import org.psncontrols.rules.policy.Regime;
import org.psncontrols.rules.policy.Treatment;
import org.psncontrols.rules.scoring.StandingAnswer;
import org.psncontrols.rules.scoring.StandingAnswers;

/** The gaps of a submission: controls not met, answers not carried by evidence, open findings. */
final class Gaps {

  private static final String ASSESSMENT = "assessment.";

  private final CompliancePolicy policy;
  private final Regime regime;
  private final Submission submission;
  private final StandingAnswers answers;
  private final LocalDate asOf;
  private final Map<ControlId, Integer> places = new HashMap<>();
  private final ImmutableListMultimap<ControlId, RemedialAction> actionsByControl;
  private final ImmutableListMultimap<FindingId, RemedialAction> actionsByFinding;

  private final ImmutableSet<FindingId> open;

  /** Kept, because a faulty form may give one identifier to thousands of findings. */
  private final Map<FindingId, Optional<Plan>> plansOfFindings = new HashMap<>();

  private final ImmutableList.Builder<Reason> reasons = ImmutableList.builder();

  Gaps(CompliancePolicy policy, Regime regime, Submission submission, StandingAnswers answers) {
    this.policy = policy;
    this.regime = regime;
    this.submission = submission;
    this.answers = answers;
    this.asOf = answers.getAsOf();
    List<Response> responses = submission.getAssessment().getResponses();
    for (int i = 0; i < responses.size(); i++) {
      places.putIfAbsent(responses.get(i).getControl(), i);
    }
    List<RemedialAction> actions = submission.getAssessment().getActions();
    this.open =
        answers.getOpenFindings().stream()
            .map(Finding::getId)
            .collect(ImmutableSet.toImmutableSet());
    this.actionsByControl = index(actions, RemedialAction::getControls);
    this.actionsByFinding = index(actions, RemedialAction::getFindings);
  }

  private static <K> ImmutableListMultimap<K, RemedialAction> index(
      List<RemedialAction> actions, Function<RemedialAction, Collection<K>> keys) {
    ImmutableListMultimap.Builder<K, RemedialAction> index = ImmutableListMultimap.builder();
    for (RemedialAction action : actions) {
      keys.apply(action).forEach(key -> index.put(key, action));
    }
    return index.build();
  }

  ImmutableList<Reason> reasons() {
    for (StandingAnswer answer : answers.getAnswers()) {
      answer(answer);
    }
    submission
        .getAssessment()
        .getHealthCheck()
        .ifPresent(
            check -> {
              for (int i = 0; i < check.getFindings().size(); i++) {
                finding(check.getFindings().get(i), i);
              }
            });
    return reasons.build();
  }

  private void answer(StandingAnswer answer) {
    Control control = answer.control();
    switch (answer.basis()) {
      case NOT_GIVEN -> {
        // The form lacks an answer, for which it is returned.
      }
      case EVIDENCE_MISSING ->
          gap(
              answer,
              ProblemCodes.EVIDENCE_NOT_CURRENT,
              "evidence",
              "The answer to control " + named(control) + " shows no evidence.",
              "Add current evidence.");
      case EVIDENCE_NOT_CURRENT ->
          gap(
              answer,
              ProblemCodes.EVIDENCE_NOT_CURRENT,
              "evidence",
              "None of the evidence for control " + named(control) + " is current on " + asOf + ".",
              "Add current evidence.");
      case STANDS, STANDS_WITHOUT_EVIDENCE -> {
        if (answer.isCounted() && !answer.isFull()) {
          gap(
              answer,
              control.isMust() ? ProblemCodes.MUST_NOT_MET : ProblemCodes.CONTROL_NOT_MET,
              "answer",
              "Control " + named(control) + " is " + answer.answer().getLabel() + ".",
              "Meet it in full.");
        }
      }
    }
  }

  private static String named(Control control) {
    return control.getId() + " (" + control.getTitle() + ")";
  }

  private String path(StandingAnswer answer, String field) {
    return answer
        .response()
        .map(response -> places.get(response.getControl()))
        .map(index -> ASSESSMENT + "responses[" + index + "]." + field)
        .orElse(ASSESSMENT + "responses");
  }

  private void gap(
      StandingAnswer answer, ProblemCode code, String field, String message, String cure) {
    Control control = answer.control();
    boolean none = answer.answer() == Answer.NOT_MET && answer.attainment() == 0;
    Stated<FindingSeverity> severity =
        control.isMust()
            ? none ? policy.getMustNotMetSeverity() : policy.getMustPartlyMetSeverity()
            : none ? policy.getOtherNotMetSeverity() : policy.getOtherPartlyMetSeverity();
    ResponsePlan own =
        answer
            .response()
            .map(response -> new ResponsePlan(response.getPlannedFor(), response.getOwner()))
            .orElse(new ResponsePlan(Optional.empty(), Optional.empty()));
    Plan plan = plan(own, actionsByControl.get(control.getId()));
    reasons.add(
        Reason.builder()
            .code(code)
            .subject(control.getId().value())
            .path(path(answer, field))
            .effect(gapEffect(severity.value(), plan))
            .message(message)
            .cure(cure + " " + plan.remark())
            .plannedFor(plan.day())
            .source(control.getSource())
            .build());
  }

  private void finding(Finding finding, int index) {
    plansOfFindings
        .computeIfAbsent(finding.getId(), this::planOf)
        .ifPresent(plan -> finding(finding, index, plan));
  }

  /** The plan for a finding; empty where all that was planned is done. */
  private Optional<Plan> planOf(FindingId finding) {
    return open.contains(finding)
        ? Optional.of(
            plan(
                new ResponsePlan(Optional.empty(), Optional.empty()),
                actionsByFinding.get(finding)))
        : Optional.empty();
  }

  private void finding(Finding finding, int index, Plan plan) {
    reasons.add(
        Reason.builder()
            .code(ProblemCodes.FINDING_OPEN)
            .subject(finding.getId().value())
            .path(ASSESSMENT + "healthCheck.findings[" + index + "]")
            .effect(effect(finding.getSeverity(), plan))
            .message(
                "Finding "
                    + finding.getId()
                    + " ("
                    + finding.getTitle()
                    + ") of severity "
                    + Ascii.toLowerCase(finding.getSeverity().name())
                    + " is open.")
            .cure("Put it right. " + plan.remark())
            .plannedFor(plan.day())
            .build());
  }

  private Effect gapEffect(FindingSeverity severity, Plan plan) {
    return regime.isPlanDemanded() && !plan.realistic() ? Effect.REJECT : effect(severity, plan);
  }

  private Effect effect(FindingSeverity severity, Plan plan) {
    Treatment treatment = regime.treatmentOf(severity);
    return plan.realistic() ? treatment.planned() : treatment.unplanned();
  }

  /** A response's own plan. */
  private record ResponsePlan(Optional<DateSpan> day, Optional<String> owner) {}

  /**
   * By when a gap is planned to be closed.
   *
   * @param day the last of the planned dates; empty where there is none
   * @param realistic whether every part of the plan has an owner and a day between the date of the
   *     decision and the policy's horizon, both included
   * @param remark what a reader should know of it
   */
  private record Plan(Optional<DateSpan> day, boolean realistic, String remark) {}

  /**
   * The gap is closed when its last part is: the day least favourable to the body. So a part that
   * is planned for a month or the like is planned for its last day.
   */
  private Plan plan(ResponsePlan own, List<RemedialAction> actions) {
    List<RemedialAction> open =
        actions.stream()
            .filter(action -> !action.isDoneBy(asOf))
            .filter(action -> action.getStatus() != ActionStatus.ACCEPTED)
            .toList();
    if (open.stream().anyMatch(action -> action.getPlannedFor().isEmpty())) {
      return new Plan(Optional.empty(), false, "An action for it has no planned date.");
    }
    List<DateSpan> dates =
        Stream.concat(own.day().stream(), open.stream().flatMap(a -> a.getPlannedFor().stream()))
            .sorted(Comparator.comparing(DateSpan::last))
            .toList();
    if (dates.isEmpty()) {
      return new Plan(
          Optional.empty(),
          false,
          actions.stream().anyMatch(action -> action.getStatus() == ActionStatus.ACCEPTED)
              ? "There is no plan; that the risk is borne does not close it."
              : "There is no plan.");
    }
    boolean owned =
        (own.day().isEmpty() || own.owner().isPresent() || !open.isEmpty())
            && open.stream().allMatch(action -> action.getOwner().isPresent());
    return plan(dates.get(0), dates.get(dates.size() - 1), owned);
  }

  private Plan plan(DateSpan first, DateSpan last, boolean owned) {
    LocalDate horizon = asOf.plusMonths(policy.getPlanHorizonMonths().value());
    String planned = "Planned for " + last;
    if (!owned) {
      return new Plan(Optional.of(last), false, planned + ", without an owner.");
    }
    if (first.last().isBefore(asOf)) {
      String passed =
          first.equals(last)
              ? ", which has passed."
              : "; a part of it was due on " + first + " and is not done.";
      return new Plan(Optional.of(last), false, planned + passed);
    }
    if (last.last().isAfter(horizon)) {
      return new Plan(
          Optional.of(last),
          false,
          planned
              + ", more than "
              + policy.getPlanHorizonMonths().value()
              + " months ahead (after "
              + horizon
              + "), so the plan does not count.");
    }
    return new Plan(Optional.of(last), true, planned + ".");
  }
}
