package org.psncontrols.model.testkit.properties;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.ActionStatus;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.AssessmentId;
import org.psncontrols.model.assessment.Certificate;
import org.psncontrols.model.assessment.CertificateId;
import org.psncontrols.model.assessment.CertificateKind;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.Inheritance;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.assessment.RiskAcceptanceId;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Completeness;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.ControlParameter;
import org.psncontrols.model.control.ParameterId;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.control.Succession;
import org.psncontrols.model.information.AssetId;
import org.psncontrols.model.information.DataOrigin;
import org.psncontrols.model.information.InformationAsset;
import org.psncontrols.model.json.JsonForm;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.model.json.TypeForm;
import org.psncontrols.model.organisation.Connection;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.EnvironmentId;
import org.psncontrols.model.organisation.IdentifierScheme;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.source.Standing;

/** Values whose identifiers are as long as may be, and whose texts run from right to left. */
final class ExtremeDocuments {

  private static final LocalDate DAY = LocalDate.of(2014, 2, 28);

  /** With a mark that turns the direction, which nothing turns back. */
  private static final String TEXT = "מועצה \u202eדוח \u2067مجلس المدينة 588";

  private static final OrganisationId BODY =
      OrganisationId.of(IdentifierScheme.OWN, "x".repeat(OrganisationId.MAX_VALUE_LENGTH));

  private static final EnvironmentId ENVIRONMENT =
      EnvironmentId.of(BODY, "ו".repeat(Environment.MAX_NAME_LENGTH));

  private static final CatalogueEdition EDITION =
      CatalogueEdition.of(
          "x".repeat(CatalogueEdition.MAX_LENGTH), "9".repeat(CatalogueEdition.MAX_LENGTH));

  private static final ControlId CONTROL = ControlId.of("x".repeat(ControlId.MAX_LENGTH));

  private static final CertificateId CERTIFICATE =
      CertificateId.of("x".repeat(CertificateId.MAX_LENGTH));

  private static final FindingId FINDING = FindingId.of("x".repeat(FindingId.MAX_LENGTH));

  private static final RiskAcceptanceId ACCEPTANCE =
      RiskAcceptanceId.of("x".repeat(RiskAcceptanceId.MAX_LENGTH));

  private ExtremeDocuments() {}

  static ImmutableList<Document<?>> all() {
    return ImmutableList.of(
        document(Submission.class, PsnJson.SUBMISSION, submission()),
        document(Catalogue.class, PsnJson.CATALOGUE, catalogue()),
        document(
            Connection.class,
            PsnJson.CONNECTION,
            Connection.builder().environment(ENVIRONMENT).build()),
        document(InformationAsset.class, PsnJson.INFORMATION_ASSET, asset()));
  }

  private static <T> Document<T> document(Class<T> type, JsonForm<T> form, T value) {
    return new Document<>(TypeForm.of(type, form), value);
  }

  private static Submission submission() {
    return Submission.builder()
        .assessment(assessment())
        .addCertificate(
            Certificate.builder()
                .id(CERTIFICATE)
                .kind(CertificateKind.CONNECTION)
                .environment(ENVIRONMENT)
                .holder(BODY)
                .validFrom(DAY)
                .validUntil(DAY.plusYears(1))
                .build())
        .build();
  }

  private static Assessment assessment() {
    return Assessment.builder()
        .id(AssessmentId.of("x".repeat(AssessmentId.MAX_LENGTH)))
        .organisation(
            Organisation.builder()
                .id(BODY)
                .name(TEXT)
                .kind(OrganisationKind.Council.UNITARY)
                .build())
        .environment(Environment.builder().name(ENVIRONMENT.name()).build())
        .catalogue(EDITION)
        .assessedOn(DAY)
        .addResponse(
            Response.builder().control(CONTROL).answer(Answer.NOT_MET).comment(TEXT).build())
        .healthCheck(
            HealthCheck.builder()
                .tester(TEXT)
                .testedOn(DAY)
                .addFinding(
                    Finding.builder()
                        .id(FINDING)
                        .title(TEXT)
                        .severity(FindingSeverity.LOW)
                        .addControl(CONTROL)
                        .build())
                .build())
        .addAction(
            RemedialAction.builder()
                .id(ActionId.of("x".repeat(ActionId.MAX_LENGTH)))
                .title(TEXT)
                .status(ActionStatus.ACCEPTED)
                .addFinding(FINDING)
                .addDependsOn(ActionId.of("y".repeat(ActionId.MAX_LENGTH)))
                .riskAcceptance(ACCEPTANCE)
                .build())
        .addRiskAcceptance(
            RiskAcceptance.builder()
                .id(ACCEPTANCE)
                .acceptedBy(TEXT)
                .position(TEXT)
                .reason(TEXT)
                .acceptedOn(DAY)
                .addFinding(FINDING)
                .build())
        .addInheritance(
            Inheritance.builder()
                .control(CONTROL)
                .environment(ENVIRONMENT)
                .certificate(CERTIFICATE)
                .build())
        .build();
  }

  private static Catalogue catalogue() {
    return Catalogue.builder()
        .edition(EDITION)
        .title(TEXT)
        .completeness(Completeness.OUTLINE)
        .addSection(new Section(CONTROL.value(), TEXT))
        .addControl(
            Control.builder()
                .id(CONTROL)
                .section(CONTROL.value())
                .title(TEXT)
                .statement(TEXT)
                .addParameter(
                    ControlParameter.builder()
                        .id(ParameterId.of("x".repeat(ParameterId.MAX_LENGTH)))
                        .label(TEXT)
                        .build())
                .addSuccession(Succession.movedTo(EDITION, CONTROL))
                .standing(Standing.LOCAL)
                .build())
        .build();
  }

  private static InformationAsset asset() {
    return InformationAsset.builder()
        .id(AssetId.of("x".repeat(AssetId.MAX_LENGTH)))
        .title(TEXT)
        .holder(BODY)
        .origin(DataOrigin.OWN)
        .build();
  }
}
