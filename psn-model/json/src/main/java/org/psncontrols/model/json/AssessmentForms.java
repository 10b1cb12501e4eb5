package org.psncontrols.model.json;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.AssessmentId;
import org.psncontrols.model.assessment.NetworkDiagram;
import org.psncontrols.model.assessment.Signatory;
import org.psncontrols.model.assessment.Submission;

/** The forms of assessments and submissions. */
final class AssessmentForms {

  private static final JsonForm<LocalDate> DATE = JsonForms.date();
  private static final JsonForm<String> SIGNATORY_TEXT = JsonForms.text(Signatory.MAX_LENGTH);

  private static final JsonForm<AssessmentId> ASSESSMENT_ID =
      JsonForms.parsed(AssessmentId::of, AssessmentId::value);

  static final JsonForm<Assessment> ASSESSMENT =
      ObjectForm.of(Assessment::builder, Assessment.Builder::build)
          .required("id", ASSESSMENT_ID, Assessment::getId, Assessment.Builder::id)
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
              JsonForms.list(ResponseForms.RESPONSE, Assessment.MAX_RESPONSES),
              Assessment::getResponses,
              Assessment.Builder::responses)
          .optional(
              "healthCheck",
              HealthCheckForms.HEALTH_CHECK,
              Assessment::getHealthCheck,
              Assessment.Builder::healthCheck)
          .collection(
              "actions",
              JsonForms.list(RemediationForms.ACTION, Assessment.MAX_RESPONSES),
              Assessment::getActions,
              Assessment.Builder::actions)
          .collection(
              "inheritances",
              JsonForms.list(CertificateForms.INHERITANCE, Assessment.MAX_RESPONSES),
              Assessment::getInheritances,
              Assessment.Builder::inheritances)
          .collection(
              "riskAcceptances",
              JsonForms.list(RemediationForms.RISK_ACCEPTANCE, Assessment.MAX_RESPONSES),
              Assessment::getRiskAcceptances,
              Assessment.Builder::riskAcceptances)
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
          .required(
              "drawnOn",
              SourceForms.DATE_SPAN,
              NetworkDiagram::getDrawnOn,
              NetworkDiagram.Builder::drawnOn)
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
          .collection(
              "certificates",
              JsonForms.list(CertificateForms.CERTIFICATE, Assessment.MAX_RESPONSES),
              Submission::getCertificates,
              Submission.Builder::certificates)
          .build();

  static final ImmutableList<TypeForm<?>> PARTS =
      ImmutableList.of(
          TypeForm.of(AssessmentId.class, ASSESSMENT_ID),
          TypeForm.of(Signatory.class, SIGNATORY),
          TypeForm.of(NetworkDiagram.class, DIAGRAM));

  private AssessmentForms() {}
}
