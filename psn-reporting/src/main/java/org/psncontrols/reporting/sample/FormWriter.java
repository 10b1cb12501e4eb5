package org.psncontrols.reporting.sample;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.ActionStatus;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.AssessmentId;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.NetworkDiagram;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.ScopeItem;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.assessment.Signatory;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.assessment.TesterScheme;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.Organisation;

/** Fills in codes of connection for one invented body. */
final class FormWriter {

  private static final ImmutableList<String> OWNERS =
      ImmutableList.of(
          "Head of ICT",
          "IT security officer",
          "Infrastructure manager",
          "Service desk manager",
          "Information governance officer",
          "Head of human resources",
          "Facilities manager");

  private static final ImmutableList<String> WEAKNESSES =
      ImmutableList.of(
          "Unsupported operating system on a file server", "Weak cipher offered by the web gateway",
          "Missing patches on desktops", "Default password on a switch",
          "Outdated document viewer on laptops", "Verbose errors from a web application",
          "Shared local administrator password", "Wireless guest network reaches a printer");

  /** Small gaps of a sound form are planned for after the last review and within its horizon. */
  private static final LocalDate FIRST_SMALL_PLAN = LocalDate.of(2014, 3, 3);

  private static final LocalDate FIRST_DAY_OF_MARCH = LocalDate.of(2014, 3, 1);
  private static final LocalDate DEADLINE = LocalDate.of(2014, 3, 31);

  private final Organisation body;
  private final Catalogue catalogue;
  private final Chance chance;
  private final Environment environment;
  private int written;

  FormWriter(Organisation body, Catalogue catalogue, Chance chance) {
    this.body = body;
    this.catalogue = catalogue;
    this.chance = chance;
    int users = chance.between(3, 120) * 25;
    this.environment =
        Environment.builder()
            .name("Corporate network")
            .users(users)
            .sites(chance.between(1, 40))
            .internalAddresses(users * 3L)
            .build();
  }

  /** A form sent on a day with one defect, and the small things that most forms have. */
  Submission write(LocalDate day, Defect defect) {
    written++;
    LocalDate assessedOn = day.minusDays(chance.between(0, 5));
    boolean tidy = defect == Defect.NONE && chance.inHundred(35);
    Plan plan = new Plan(day, assessedOn, tidy);
    ImmutableList<Response> responses = responses(plan, defect);
    ImmutableList.Builder<RemedialAction> actions = ImmutableList.builder();
    HealthCheck check = healthCheck(plan, defect, actions);
    Assessment assessment =
        Assessment.builder()
            .id(AssessmentId.of(body.getId().value() + "-" + written))
            .organisation(body)
            .environment(environment)
            .catalogue(catalogue.getEdition())
            .assessedOn(assessedOn)
            .responses(responses)
            .healthCheck(check)
            .actions(actions.build())
            .build();
    return Submission.builder()
        .assessment(assessment)
        .submittedOn(day)
        .signatory(
            defect == Defect.NOT_SIGNED
                ? Optional.empty()
                : Optional.of(
                    Signatory.builder()
                        .name("The authorised signatory")
                        .position("Senior Information Risk Owner")
                        .signedOn(day)
                        .build()))
        .networkDiagram(
            NetworkDiagram.builder()
                .reference("Network diagram, issue " + chance.between(1, 9))
                .drawnOn(
                    defect == Defect.DIAGRAM_TOO_OLD
                        ? day.minusMonths(chance.between(7, 20))
                        : day.minusDays(chance.between(5, 150)))
                .build())
        .build();
  }

  /** The days of one form, and whether it is without small gaps. */
  private record Plan(LocalDate day, LocalDate assessedOn, boolean tidy) {}

  private ImmutableList<Response> responses(Plan plan, Defect defect) {
    List<Control> musts = catalogue.getControlsInForce().stream().filter(Control::isMust).toList();
    ControlId worst = chance.oneOf(musts).getId();
    ImmutableList.Builder<Response> responses = ImmutableList.builder();
    int place = 0;
    for (Control control : catalogue.getControlsInForce()) {
      if (defect == Defect.HALF_ANSWERED && place++ % 3 == 2) {
        continue;
      }
      responses.add(
          control.getId().equals(worst)
              ? worstResponse(control, plan, defect)
              : response(control, plan));
    }
    return responses.build();
  }

  private Response response(Control control, Plan plan) {
    int draw = chance.between(1, 100);
    if (plan.tidy() || control.isMust() || draw <= 86) {
      return met(control, plan).build();
    }
    if (draw <= 90) {
      return Response.builder()
          .control(control.getId())
          .answer(Answer.NOT_APPLICABLE)
          .comment("The environment has no such facility.")
          .addEvidence(evidence("Statement of scope", plan))
          .owner(chance.oneOf(OWNERS))
          .build();
    }
    boolean partly = draw <= 97;
    return gap(control, partly ? Answer.PARTLY_MET : Answer.NOT_MET, plan)
        .share(partly ? Optional.of(Share.of(chance.between(4, 18) * 500)) : Optional.empty())
        .plannedFor(chance.between(FIRST_SMALL_PLAN, smallPlanEnd(plan)))
        .build();
  }

  /** Six months after the form, so never beyond the horizon of a review that comes after it. */
  private static LocalDate smallPlanEnd(Plan plan) {
    LocalDate end = plan.day().plusMonths(6);
    return end.isBefore(FIRST_SMALL_PLAN) ? FIRST_SMALL_PLAN : end;
  }

  private Response worstResponse(Control control, Plan plan, Defect defect) {
    return switch (defect) {
      case MUST_NOT_MET_UNPLANNED -> gap(control, Answer.NOT_MET, plan).build();
      case MUST_NOT_MET_PLAN_OVERDUE ->
          gap(control, Answer.NOT_MET, plan)
              .plannedFor(plan.day().minusDays(chance.between(10, 60)))
              .build();
      case MUST_NOT_MET_PLANNED_IN_MARCH ->
          gap(control, Answer.NOT_MET, plan)
              .plannedFor(chance.between(FIRST_DAY_OF_MARCH, DEADLINE))
              .build();
      case MUST_PARTLY_MET_PLANNED ->
          gap(control, Answer.PARTLY_MET, plan)
              .share(Share.of(7_500))
              .plannedFor(chance.between(FIRST_SMALL_PLAN, DEADLINE))
              .build();
      case MUST_EVIDENCE_LAPSED ->
          Response.builder()
              .control(control.getId())
              .answer(Answer.MET)
              .owner(chance.oneOf(OWNERS))
              .addEvidence(
                  Evidence.builder()
                      .title(title(control))
                      .collectedOn(plan.assessedOn().minusMonths(14))
                      .expiresOn(plan.assessedOn().minusDays(chance.between(1, 50)))
                      .build())
              .build();
      default -> met(control, plan).build();
    };
  }

  private Response.Builder met(Control control, Plan plan) {
    return Response.builder()
        .control(control.getId())
        .answer(Answer.MET)
        .owner(chance.oneOf(OWNERS))
        .addEvidence(evidence(title(control), plan));
  }

  private Response.Builder gap(Control control, Answer answer, Plan plan) {
    Response.Builder response =
        Response.builder()
            .control(control.getId())
            .answer(answer)
            .owner(chance.oneOf(OWNERS))
            .comment(
                answer == Answer.PARTLY_MET
                    ? "In place for most of the environment; work on the rest is under way."
                    : "Not in place yet.");
    return answer == Answer.PARTLY_MET
        ? response.addEvidence(evidence(title(control), plan))
        : response;
  }

  private static String title(Control control) {
    return control.getExpectedEvidence().isEmpty()
        ? control.getTitle()
        : control.getExpectedEvidence().get(0);
  }

  /** Evidence that lasts beyond the programme. */
  private Evidence evidence(String title, Plan plan) {
    Evidence.Builder evidence =
        Evidence.builder()
            .title(title)
            .collectedOn(plan.assessedOn().minusDays(chance.between(3, 180)));
    return chance.inHundred(30)
        ? evidence.expiresOn(plan.day().plusMonths(chance.between(10, 24))).build()
        : evidence.build();
  }

  private HealthCheck healthCheck(
      Plan plan, Defect defect, ImmutableList.Builder<RemedialAction> actions) {
    LocalDate testedOn =
        defect == Defect.HEALTH_CHECK_TOO_OLD
            ? plan.day().minusMonths(chance.between(13, 22))
            : plan.assessedOn().minusDays(chance.between(20, 150));
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    int count = chance.between(1, 6);
    for (int i = 1; i <= count; i++) {
      FindingSeverity severity =
          chance.oneOf(
              ImmutableList.of(
                  FindingSeverity.HIGH,
                  FindingSeverity.MEDIUM,
                  FindingSeverity.LOW,
                  FindingSeverity.INFORMATIONAL));
      findings.add(finding(i, severity));
      actions.add(smallAction(i, severity, plan, testedOn));
    }
    worstFinding(count + 1, plan, defect, testedOn, findings, actions);
    return HealthCheck.builder()
        .tester("Independent tester " + chance.between(1, 12))
        .scheme(
            chance.oneOf(
                ImmutableList.of(TesterScheme.CHECK, TesterScheme.CREST, TesterScheme.TIGER)))
        .testedOn(testedOn)
        .scope(scope(defect))
        .findings(findings.build())
        .build();
  }

  private static Set<ScopeItem> scope(Defect defect) {
    Set<ScopeItem> all =
        ImmutableSet.copyOf(
            EnumSet.range(
                ScopeItem.INTERNET_FACING_SERVICES, ScopeItem.REMOTE_ACCESS_CONFIGURATION));
    return defect == Defect.EXTERNAL_TEST_LEFT_OUT
        ? Sets.filter(all, item -> !item.isExternal())
        : all;
  }

  private Finding finding(int number, FindingSeverity severity) {
    return Finding.builder()
        .id(FindingId.of("F" + number))
        .title(chance.oneOf(WEAKNESSES))
        .severity(severity)
        .scoringMethod("CVSS 2.0")
        .build();
  }

  /** A grave finding is put right before the form is sent; a small one may be planned. */
  private RemedialAction smallAction(
      int number, FindingSeverity severity, Plan plan, LocalDate testedOn) {
    boolean closed = plan.tidy() || severity == FindingSeverity.HIGH || chance.inHundred(60);
    RemedialAction.Builder action = action(number, plan, testedOn);
    return closed
        ? action
            .status(ActionStatus.CLOSED)
            .completedOn(chance.between(openedOn(plan, testedOn), plan.assessedOn()))
            .addEvidence(
                Evidence.builder().title("Retest note").collectedOn(plan.assessedOn()).build())
            .build()
        : action
            .status(ActionStatus.IN_PROGRESS)
            .owner(chance.oneOf(OWNERS))
            .plannedFor(chance.between(FIRST_SMALL_PLAN, smallPlanEnd(plan)))
            .build();
  }

  private static RemedialAction.Builder action(int number, Plan plan, LocalDate testedOn) {
    return RemedialAction.builder()
        .id(ActionId.of(String.format(Locale.ROOT, "A%d", number)))
        .title("Put finding F" + number + " right")
        .openedOn(openedOn(plan, testedOn))
        .addFinding(FindingId.of("F" + number));
  }

  private static LocalDate openedOn(Plan plan, LocalDate testedOn) {
    LocalDate opened = testedOn.plusDays(7);
    return opened.isAfter(plan.assessedOn()) ? plan.assessedOn() : opened;
  }

  private void worstFinding(
      int number,
      Plan plan,
      Defect defect,
      LocalDate testedOn,
      ImmutableList.Builder<Finding> findings,
      ImmutableList.Builder<RemedialAction> actions) {
    switch (defect) {
      case CRITICAL_FINDING_WITHOUT_ACTION ->
          findings.add(finding(number, FindingSeverity.CRITICAL));
      case HIGH_FINDING_WITHOUT_OWNER -> {
        findings.add(finding(number, FindingSeverity.HIGH));
        actions.add(
            action(number, plan, testedOn)
                .status(ActionStatus.OPEN)
                .plannedFor(plan.day().plusMonths(8))
                .build());
      }
      case CRITICAL_FINDING_PLANNED_IN_MARCH -> {
        findings.add(finding(number, FindingSeverity.CRITICAL));
        actions.add(
            action(number, plan, testedOn)
                .status(ActionStatus.IN_PROGRESS)
                .owner(chance.oneOf(OWNERS))
                .plannedFor(chance.between(FIRST_DAY_OF_MARCH, DEADLINE))
                .build());
      }
      default -> {}
    }
  }
}
