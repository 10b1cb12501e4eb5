package org.psncontrols.model.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.ActionStatus;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.AssessmentId;
import org.psncontrols.model.assessment.AssessorView;
import org.psncontrols.model.assessment.CompensatingMeasure;
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
import org.psncontrols.model.control.ControlId;

/** The forms of assessments, their parts, and submissions. */
final class AssessmentForms {

  private static final JsonForm<LocalDate> DATE = JsonForms.date();
  private static final JsonForm<Answer> ANSWER = JsonForms.enumeration(Answer.class);
  private static final JsonForm<Share> SHARE = JsonForms.parsed(Share::parse, Share::toString);
  private static final JsonForm<FindingId> FINDING_ID =
      JsonForms.parsed(FindingId::of, FindingId::value);
  private static final JsonForm<ImmutableSortedSet<ControlId>> CONTROLS =
      JsonForms.sortedSet(ControlForms.CONTROL_ID, PsnJson.MAX_ITEMS);
  private static final JsonForm<String> MEASURE_TEXT =
      JsonForms.text(CompensatingMeasure.MAX_TEXT_LENGTH);
  private static final JsonForm<String> FINDING_TITLE = JsonForms.text(Finding.MAX_TITLE_LENGTH);
  private static final JsonForm<String> SIGNATORY_TEXT = JsonForms.text(Signatory.MAX_LENGTH);

  private static final JsonForm<ImmutableList<Evidence>> EVIDENCE =
      JsonForms.list(
          ObjectForm.of(Evidence::builder, Evidence.Builder::build)
              .required(
                  "title",
                  JsonForms.text(Evidence.MAX_TITLE_LENGTH),
                  Evidence::getTitle,
                  Evidence.Builder::title)
              .optional(
                  "collectedOn", DATE, Evidence::getCollectedOn, Evidence.Builder::collectedOn)
              .optional("expiresOn", DATE, Evidence::getExpiresOn, Evidence.Builder::expiresOn)
              .build(),
          PsnJson.MAX_ITEMS);

  private static final JsonForm<CompensatingMeasure> MEASURE =
      ObjectForm.of(CompensatingMeasure::builder, CompensatingMeasure.Builder::build)
          .required(
              "description",
              MEASURE_TEXT,
              CompensatingMeasure::getDescription,
              CompensatingMeasure.Builder::description)
          .required(
              "credit", SHARE, CompensatingMeasure::getCredit, CompensatingMeasure.Builder::credit)
          .optional(
              "authority",
              MEASURE_TEXT,
              CompensatingMeasure::getAuthority,
              CompensatingMeasure.Builder::authority)
          .required(
              "expiresOn",
              DATE,
              CompensatingMeasure::getExpiresOn,
              CompensatingMeasure.Builder::expiresOn)
          .build();

  private static final JsonForm<AssessorView> ASSESSOR_VIEW =
      ObjectForm.of(AssessorView::builder, AssessorView.Builder::build)
          .required("answer", ANSWER, AssessorView::getAnswer, AssessorView.Builder::answer)
          .optional("share", SHARE, AssessorView::getShare, AssessorView.Builder::share)
          .optional(
              "comment",
              JsonForms.text(AssessorView.MAX_COMMENT_LENGTH),
              AssessorView::getComment,
              AssessorView.Builder::comment)
          .build();

  private static final JsonForm<Response> RESPONSE =
      ObjectForm.of(Response::builder, Response.Builder::build)
          .required(
              "control", ControlForms.CONTROL_ID, Response::getControl, Response.Builder::control)
          .required("answer", ANSWER, Response::getAnswer, Response.Builder::answer)
          .optional("share", SHARE, Response::getShare, Response.Builder::share)
          .optional(
              "comment",
              JsonForms.text(Response.MAX_COMMENT_LENGTH),
              Response::getComment,
              Response.Builder::comment)
          .collection("evidence", EVIDENCE, Response::getEvidence, Response.Builder::evidence)
          .optional(
              "owner",
              JsonForms.text(Response.MAX_OWNER_LENGTH),
              Response::getOwner,
              Response.Builder::owner)
          .optional("plannedFor", DATE, Response::getPlannedFor, Response.Builder::plannedFor)
          .collection(
              "compensatingMeasures",
              JsonForms.list(MEASURE, PsnJson.MAX_ITEMS),
              Response::getCompensatingMeasures,
              Response.Builder::compensatingMeasures)
          .optional(
              "assessorView",
              ASSESSOR_VIEW,
              Response::getAssessorView,
              Response.Builder::assessorView)
          .build();

  private static final JsonForm<Finding> FINDING =
      ObjectForm.of(Finding::builder, Finding.Builder::build)
          .required("id", FINDING_ID, Finding::getId, Finding.Builder::id)
          .required("title", FINDING_TITLE, Finding::getTitle, Finding.Builder::title)
          .required(
              "severity",
              JsonForms.enumeration(FindingSeverity.class),
              Finding::getSeverity,
              Finding.Builder::severity)
          .optional(
              "scoringMethod",
              FINDING_TITLE,
              Finding::getScoringMethod,
              Finding.Builder::scoringMethod)
          .optional(
              "description",
              JsonForms.text(Finding.MAX_DESCRIPTION_LENGTH),
              Finding::getDescription,
              Finding.Builder::description)
          .collection("controls", CONTROLS, Finding::getControls, Finding.Builder::controls)
          .build();

  private static final JsonForm<HealthCheck> HEALTH_CHECK =
      ObjectForm.of(HealthCheck::builder, HealthCheck.Builder::build)
          .required(
              "tester",
              JsonForms.text(HealthCheck.MAX_TESTER_LENGTH),
              HealthCheck::getTester,
              HealthCheck.Builder::tester)
          .optional(
              "scheme",
              JsonForms.enumeration(TesterScheme.class),
              HealthCheck::getScheme,
              HealthCheck.Builder::scheme)
          .required("testedOn", DATE, HealthCheck::getTestedOn, HealthCheck.Builder::testedOn)
          .collection(
              "scope",
              JsonForms.sortedSet(
                  JsonForms.enumeration(ScopeItem.class), ScopeItem.values().length),
              HealthCheck::getScope,
              HealthCheck.Builder::scope)
          .collection(
              "findings",
              JsonForms.list(FINDING, Assessment.MAX_RESPONSES),
              HealthCheck::getFindings,
              HealthCheck.Builder::findings)
          .build();

  private static final JsonForm<RemedialAction> ACTION =
      ObjectForm.of(RemedialAction::builder, RemedialAction.Builder::build)
          .required(
              "id",
              JsonForms.parsed(ActionId::of, ActionId::value),
              RemedialAction::getId,
              RemedialAction.Builder::id)
          .required(
              "title",
              JsonForms.text(RemedialAction.MAX_TITLE_LENGTH),
              RemedialAction::getTitle,
              RemedialAction.Builder::title)
          .optional(
              "owner",
              JsonForms.text(RemedialAction.MAX_OWNER_LENGTH),
              RemedialAction::getOwner,
              RemedialAction.Builder::owner)
          .optional("openedOn", DATE, RemedialAction::getOpenedOn, RemedialAction.Builder::openedOn)
          .optional(
              "plannedFor", DATE, RemedialAction::getPlannedFor, RemedialAction.Builder::plannedFor)
          .optional(
              "completedOn",
              DATE,
              RemedialAction::getCompletedOn,
              RemedialAction.Builder::completedOn)
          .required(
              "status",
              JsonForms.enumeration(ActionStatus.class),
              RemedialAction::getStatus,
              RemedialAction.Builder::status)
          .collection(
              "controls", CONTROLS, RemedialAction::getControls, RemedialAction.Builder::controls)
          .collection(
              "findings",
              JsonForms.sortedSet(FINDING_ID, PsnJson.MAX_ITEMS),
              RemedialAction::getFindings,
              RemedialAction.Builder::findings)
          .collection(
              "evidence", EVIDENCE, RemedialAction::getEvidence, RemedialAction.Builder::evidence)
          .build();

  static final JsonForm<Assessment> ASSESSMENT =
      ObjectForm.of(Assessment::builder, Assessment.Builder::build)
          .required(
              "id",
              JsonForms.parsed(AssessmentId::of, AssessmentId::value),
              Assessment::getId,
              Assessment.Builder::id)
          .required(
              "organisation",
              OrganisationForms.ORGANISATION,
              Assessment::getOrganisation,
              Assessment.Builder::organisation)
          .required(
              "environment",
              OrganisationForms.ENVIRONMENT,
              Assessment::getEnvironment,
              Assessment.Builder::environment)
          .required(
              "catalogue",
              ControlForms.EDITION,
              Assessment::getCatalogue,
              Assessment.Builder::catalogue)
          .required("assessedOn", DATE, Assessment::getAssessedOn, Assessment.Builder::assessedOn)
          .collection(
              "responses",
              JsonForms.list(RESPONSE, Assessment.MAX_RESPONSES),
              Assessment::getResponses,
              Assessment.Builder::responses)
          .optional(
              "healthCheck",
              HEALTH_CHECK,
              Assessment::getHealthCheck,
              Assessment.Builder::healthCheck)
          .collection(
              "actions",
              JsonForms.list(ACTION, Assessment.MAX_RESPONSES),
              Assessment::getActions,
              Assessment.Builder::actions)
          .build();

  private static final JsonForm<Signatory> SIGNATORY =
      ObjectForm.of(Signatory::builder, Signatory.Builder::build)
          .required("name", SIGNATORY_TEXT, Signatory::getName, Signatory.Builder::name)
          .required("position", SIGNATORY_TEXT, Signatory::getPosition, Signatory.Builder::position)
          .optional("email", SIGNATORY_TEXT, Signatory::getEmail, Signatory.Builder::email)
          .required("signedOn", DATE, Signatory::getSignedOn, Signatory.Builder::signedOn)
          .build();

  private static final JsonForm<NetworkDiagram> DIAGRAM =
      ObjectForm.of(NetworkDiagram::builder, NetworkDiagram.Builder::build)
          .required(
              "reference",
              JsonForms.text(NetworkDiagram.MAX_REFERENCE_LENGTH),
              NetworkDiagram::getReference,
              NetworkDiagram.Builder::reference)
          .required("drawnOn", DATE, NetworkDiagram::getDrawnOn, NetworkDiagram.Builder::drawnOn)
          .build();

  static final JsonForm<Submission> SUBMISSION =
      ObjectForm.of(Submission::builder, Submission.Builder::build)
          .required(
              "assessment", ASSESSMENT, Submission::getAssessment, Submission.Builder::assessment)
          .optional(
              "submittedOn", DATE, Submission::getSubmittedOn, Submission.Builder::submittedOn)
          .optional("signatory", SIGNATORY, Submission::getSignatory, Submission.Builder::signatory)
          .optional(
              "networkDiagram",
              DIAGRAM,
              Submission::getNetworkDiagram,
              Submission.Builder::networkDiagram)
          .build();

  private AssessmentForms() {}
}
