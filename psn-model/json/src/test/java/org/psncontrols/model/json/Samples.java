package org.psncontrols.model.json;

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
import org.psncontrols.model.control.Audience;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Completeness;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Force;
import org.psncontrols.model.control.Frequency;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.Nation;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.organisation.ServiceCode;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.source.Stated;

/** The values of the golden files: everything set, and as little as can be. */
final class Samples {

  static final SourceReference SOURCE =
      SourceReference.builder()
          .key("S30")
          .title("Generic Code of Connection")
          .locator("Appendix A, section A.1.3")
          .address("https://www.example.org/coco.pdf")
          .build();

  static final Organisation ORGANISATION =
      Organisation.builder()
          .id(OrganisationId.parse("gss:E07000026"))
          .addOtherId(OrganisationId.parse("local-authority:ALL"))
          .addFormerId(OrganisationId.parse("gss:E07000998"))
          .addFormerId(OrganisationId.parse("gss:E07000999"))
          .name("Allerdale Borough Council")
          .kind(OrganisationKind.Council.DISTRICT)
          .nation(Nation.ENGLAND)
          .start(DateSpan.parse("1974-04"))
          .end(DateSpan.parse("2023-03-31"))
          .addSuccessor(OrganisationId.parse("gss:E06000063"))
          .build();

  static final Assessment MINIMAL_ASSESSMENT =
      Assessment.builder()
          .id(AssessmentId.of("a-1"))
          .organisation(
              Organisation.builder()
                  .id(OrganisationId.parse("own:x"))
                  .name("X")
                  .kind(OrganisationKind.Supplier.CHARITY)
                  .build())
          .environment(Environment.builder().name("Office").build())
          .catalogue(CatalogueEdition.of("generic-coco", "il3"))
          .assessedOn(LocalDate.of(2014, 2, 28))
          .build();

  static final Submission MINIMAL_SUBMISSION =
      Submission.builder().assessment(MINIMAL_ASSESSMENT).build();

  static final Assessment ASSESSMENT =
      Assessment.builder()
          .id(AssessmentId.of("allerdale/2014"))
          .organisation(ORGANISATION)
          .environment(
              Environment.builder()
                  .name("Corporate network")
                  .users(1_200)
                  .sites(14)
                  .internalAddresses(9_007_199_254_740_993L)
                  .addServiceCode(ServiceCode.of("SRV_0220"))
                  .addServiceCode(ServiceCode.of("SRV_0007"))
                  .build())
          .catalogue(CatalogueEdition.of("generic-coco", "il3"))
          .assessedOn(LocalDate.of(2014, 2, 28))
          .addResponse(
              Response.builder()
                  .control(ControlId.of("CoCo-1"))
                  .answer(Answer.PARTLY_MET)
                  .share(Share.parse("62.5%"))
                  .comment("Says \"half\": 3 < 4 & more,\nthen caf\u00e9 \u05d0 \ud83d\udd12.")
                  .addEvidence(
                      Evidence.builder()
                          .title("Policy, version 3")
                          .collectedOn(LocalDate.of(2014, 1, 31))
                          .expiresOn(LocalDate.of(2015, 1, 31))
                          .build())
                  .addEvidence(Evidence.builder().title("Minutes").build())
                  .owner("Head of ICT")
                  .plannedFor(LocalDate.of(2014, 6, 30))
                  .addCompensatingMeasure(
                      CompensatingMeasure.builder()
                          .description("Monthly review")
                          .credit(Share.parse("40%"))
                          .authority("SIRO")
                          .expiresOn(LocalDate.of(2014, 12, 31))
                          .build())
                  .assessorView(
                      AssessorView.builder()
                          .answer(Answer.NOT_MET)
                          .share(Share.parse("0.01%"))
                          .comment("Not seen.")
                          .build())
                  .build())
          .addResponse(
              Response.builder()
                  .control(ControlId.of("A.5.1.1"))
                  .answer(Answer.NOT_APPLICABLE)
                  .build())
          .healthCheck(
              HealthCheck.builder()
                  .tester("Example Testing Ltd")
                  .scheme(TesterScheme.CYBER_SCHEME)
                  .testedOn(LocalDate.of(2014, 1, 15))
                  .addScope(ScopeItem.PATCHING)
                  .addScope(ScopeItem.REMOTE_ACCESS)
                  .addFinding(
                      Finding.builder()
                          .id(FindingId.of("F-1"))
                          .title("Old TLS")
                          .severity(FindingSeverity.HIGH)
                          .scoringMethod("CVSS 2.0")
                          .description("SSL 3.0 is on.")
                          .addControl(ControlId.of("CoCo-1"))
                          .build())
                  .build())
          .addAction(
              RemedialAction.builder()
                  .id(ActionId.of("R-1"))
                  .title("Switch SSL off")
                  .owner("Network team")
                  .openedOn(LocalDate.of(2014, 1, 20))
                  .plannedFor(LocalDate.of(2014, 3, 31))
                  .completedOn(LocalDate.of(2014, 2, 20))
                  .status(ActionStatus.CLOSED)
                  .addControl(ControlId.of("CoCo-1"))
                  .addFinding(FindingId.of("F-1"))
                  .addEvidence(Evidence.builder().title("Scan").build())
                  .build())
          .build();

  static final Submission SUBMISSION =
      Submission.builder()
          .assessment(ASSESSMENT)
          .submittedOn(LocalDate.of(2014, 3, 3))
          .signatory(
              Signatory.builder()
                  .name("A. N. Other")
                  .position("Chief executive")
                  .email("ceo@example.org")
                  .signedOn(LocalDate.of(2014, 3, 2))
                  .build())
          .networkDiagram(
              NetworkDiagram.builder()
                  .reference("diagrams/corporate.pdf")
                  .drawnOn(LocalDate.of(2014, 2, 1))
                  .build())
          .build();

  static final Catalogue CATALOGUE =
      Catalogue.builder()
          .edition(CatalogueEdition.of("own-coco", "1"))
          .title("Small catalogue")
          .description("Two controls, for tests.")
          .completeness(Completeness.PARTIAL)
          .addSection(new Section("A.1", "Conditions"))
          .addSection(new Section("A.2", "Controls"))
          .addControl(
              Control.builder()
                  .id(ControlId.of("C(1)/a"))
                  .section("A.1")
                  .title("Patching")
                  .statement("The body patches its systems.")
                  .force(Stated.of(Force.MUST, Standing.RECONSTRUCTED, SOURCE))
                  .addAudience(Audience.SERVICE_PROVIDER)
                  .addAudience(Audience.CUSTOMER)
                  .addExpectedEvidence("Patch log")
                  .addExpectedEvidence("Scan")
                  .frequency(
                      Stated.of(
                          new Frequency.Every(4, Frequency.Unit.HOURS), Standing.SOURCED, SOURCE))
                  .likelihood(1)
                  .impact(5)
                  .weight(0)
                  .source(SOURCE)
                  .standing(Standing.SOURCED)
                  .build())
          .addControl(
              Control.builder()
                  .id(ControlId.of("C2"))
                  .section("A.2")
                  .title("Logging")
                  .statement("The body keeps logs.")
                  .frequency(Stated.local(Frequency.Occasion.EACH_REVIEW))
                  .standing(Standing.LOCAL)
                  .build())
          .build();

  static final Problem PROBLEM =
      Problem.builder()
          .code(ProblemCodes.GAP_WITHOUT_COMMENT)
          .severity(Problem.Severity.WARNING)
          .path("assessment.responses[3].comment")
          .message("The gap has no comment.")
          .remedy("Say why.")
          .source(SOURCE)
          .location(Location.of("portfolio.ndjson", 12, "comment"))
          .build();

  private Samples() {}
}
