package org.psncontrols.model.json;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.ActionStatus;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.AssessmentId;
import org.psncontrols.model.assessment.AssessmentMethod;
import org.psncontrols.model.assessment.AssessorView;
import org.psncontrols.model.assessment.Burden;
import org.psncontrols.model.assessment.Certificate;
import org.psncontrols.model.assessment.CertificateId;
import org.psncontrols.model.assessment.CertificateKind;
import org.psncontrols.model.assessment.CompensatingMeasure;
import org.psncontrols.model.assessment.Cost;
import org.psncontrols.model.assessment.CvssVector;
import org.psncontrols.model.assessment.Effort;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.FindingScore;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.Inheritance;
import org.psncontrols.model.assessment.NetworkDiagram;
import org.psncontrols.model.assessment.PlanChange;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.assessment.RiskAcceptanceId;
import org.psncontrols.model.assessment.RiskLevel;
import org.psncontrols.model.assessment.Sampling;
import org.psncontrols.model.assessment.ScopeItem;
import org.psncontrols.model.assessment.Sha256;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.assessment.Signatory;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.assessment.TesterScheme;
import org.psncontrols.model.classification.BusinessImpact;
import org.psncontrols.model.classification.Descriptor;
import org.psncontrols.model.classification.GpmsMarking;
import org.psncontrols.model.classification.GpmsTier;
import org.psncontrols.model.classification.Gsc2023Marking;
import org.psncontrols.model.classification.GscTier;
import org.psncontrols.model.classification.HandlingInstruction;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.control.Applicability;
import org.psncontrols.model.control.Audience;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Completeness;
import org.psncontrols.model.control.Confidence;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.ControlMapping;
import org.psncontrols.model.control.ControlParameter;
import org.psncontrols.model.control.ControlReference;
import org.psncontrols.model.control.Force;
import org.psncontrols.model.control.Frequency;
import org.psncontrols.model.control.MappingEntry;
import org.psncontrols.model.control.ParameterId;
import org.psncontrols.model.control.ParameterSetting;
import org.psncontrols.model.control.Profile;
import org.psncontrols.model.control.ProfileImport;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.control.Selection;
import org.psncontrols.model.control.SetRelation;
import org.psncontrols.model.control.Succession;
import org.psncontrols.model.control.Tailoring;
import org.psncontrols.model.information.AssetId;
import org.psncontrols.model.information.DataOrigin;
import org.psncontrols.model.information.HandlingRequirement;
import org.psncontrols.model.information.HandlingTopic;
import org.psncontrols.model.information.InformationAsset;
import org.psncontrols.model.information.InformationExchange;
import org.psncontrols.model.information.Strictness;
import org.psncontrols.model.organisation.Connection;
import org.psncontrols.model.organisation.ConnectionEvent;
import org.psncontrols.model.organisation.ConnectionState;
import org.psncontrols.model.organisation.Contact;
import org.psncontrols.model.organisation.ContactRole;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.EnvironmentFeature;
import org.psncontrols.model.organisation.EnvironmentId;
import org.psncontrols.model.organisation.FormerName;
import org.psncontrols.model.organisation.HostedService;
import org.psncontrols.model.organisation.Nation;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.organisation.PublicService;
import org.psncontrols.model.organisation.ServiceCode;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.source.Authority;
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

  static final Marking MARKING =
      Gsc2023Marking.builder()
          .tier(GscTier.OFFICIAL)
          .sensitive(true)
          .ukPrefixed(true)
          .releasableToEu(true)
          .addHandlingInstructions(HandlingInstruction.RECIPIENTS_ONLY)
          .addDescriptors(Descriptor.of("PERSONAL DATA"), Descriptor.of("OPERATIONAL"))
          .build();

  static final InformationAsset ASSET =
      InformationAsset.builder()
          .id(AssetId.of("benefits-extract"))
          .title("Benefit claims extract")
          .owner("Head of Revenues and Benefits")
          .holder(OrganisationId.parse("gss:E07000026"))
          .originator(OrganisationId.parse("government-organisation:D10"))
          .origin(DataOrigin.CENTRAL_GOVERNMENT)
          .marking(GpmsMarking.builder().tier(GpmsTier.RESTRICTED).build())
          .businessImpact(BusinessImpact.IL3)
          .addHandlingRequirements(
              HandlingRequirement.builder()
                  .topic(HandlingTopic.UNMANAGED_DEVICES)
                  .strictness(Strictness.REQUIRED)
                  .statement("No device that the holder does not manage may reach it.")
                  .standing(Standing.SOURCED)
                  .source(SOURCE)
                  .build())
          .build();

  static final Organisation ORGANISATION =
      Organisation.builder()
          .id(OrganisationId.parse("gss:E07000026"))
          .addOtherId(OrganisationId.parse("local-authority:ALL"))
          .addFormerId(OrganisationId.parse("gss:E07000998"))
          .addFormerId(OrganisationId.parse("gss:E07000999"))
          .name("Allerdale Borough Council")
          .addFormerName(
              FormerName.builder()
                  .name("Allerdale District Council")
                  .since(DateSpan.parse("1974-04-01"))
                  .until(DateSpan.parse("1995"))
                  .build())
          .addFormerName(FormerName.builder().name("Allerdale").build())
          .kind(OrganisationKind.Council.DISTRICT)
          .nation(Nation.ENGLAND)
          .start(DateSpan.parse("1974-04"))
          .end(DateSpan.parse("2023-03-31"))
          .addPredecessor(OrganisationId.parse("own:workington"))
          .addSuccessor(OrganisationId.parse("gss:E06000063"))
          .addContact(
              Contact.builder()
                  .role(ContactRole.SENIOR_INFORMATION_RISK_OWNER)
                  .name("A. N. Other")
                  .position("Director of Resources")
                  .email("siro@example.org")
                  .telephone("+44 20 7946 0000")
                  .address("1 High Street\nAnytown")
                  .build())
          .addContact(Contact.builder().role(ContactRole.MAIN_CONTACT).name("B. Else").build())
          .build();

  static final Environment ENVIRONMENT =
      Environment.builder()
          .name("Corporate network")
          .users(1_200)
          .sites(14)
          .internalAddresses(9_007_199_254_740_993L)
          .addFeature(EnvironmentFeature.WIRELESS)
          .addFeature(EnvironmentFeature.REMOTE_ACCESS)
          .addHostedService(
              HostedService.builder()
                  .code(ServiceCode.of("SRV_0220"))
                  .owner(OrganisationId.parse("own:neighbour"))
                  .name("Shared payroll")
                  .build())
          .addHostedService(HostedService.of(ServiceCode.of("SRV_0007")))
          .build();

  static final Connection CONNECTION =
      Connection.builder()
          .environment(EnvironmentId.parse("gss:E07000026/Corporate network"))
          .addHistory(
              ConnectionEvent.builder()
                  .on(DateSpan.parse("2009-04"))
                  .kind(ConnectionEvent.Kind.CIRCUIT_ACTIVATED)
                  .after(ConnectionState.GSI_FAMILY)
                  .build())
          .addHistory(
              ConnectionEvent.builder()
                  .on(DateSpan.parse("2013-09-19"))
                  .kind(ConnectionEvent.Kind.WARNING_ISSUED)
                  .before(ConnectionState.GSI_FAMILY)
                  .after(ConnectionState.THREATENED)
                  .decider("Cabinet Office")
                  .build())
          .build();

  static final InformationExchange EXCHANGE =
      InformationExchange.builder()
          .provider(OrganisationId.parse("gss:E07000026"))
          .receiver(OrganisationId.parse("government-organisation:D10"))
          .addService(ServiceCode.of("SRV_0220"))
          .marking(MARKING)
          .purpose("Housing benefit returns")
          .build();

  static final PublicService PUBLIC_SERVICE =
      PublicService.builder()
          .name("Housing benefit")
          .organisation(OrganisationId.parse("gss:E07000026"))
          .environment(EnvironmentId.parse("gss:E07000026/Corporate network"))
          .addServiceCode(ServiceCode.of("SRV_0220"))
          .addServiceCode(ServiceCode.of("SRV_0007"))
          .since(DateSpan.parse("2009-Q2"))
          .impact("Claims are checked by telephone.")
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
          .environment(ENVIRONMENT)
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
                          .hash(Sha256.parse("0123456789abcdef".repeat(4)))
                          .location("records/policy-3.pdf")
                          .build())
                  .addEvidence(
                      Evidence.builder()
                          .title("Minutes")
                          .collectedOn(DateSpan.parse("2013-Q3"))
                          .build())
                  .addMethods(AssessmentMethod.INTERVIEW, AssessmentMethod.EXAMINE)
                  .owner("Head of ICT")
                  .plannedFor(DateSpan.parse("2014-06"))
                  .burden(
                      Burden.builder()
                          .effortPerYear(Effort.parse("12.5 days"))
                          .costPerYear(Cost.parse("GBP 4000.00"))
                          .build())
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
                          .addMethods(AssessmentMethod.TEST)
                          .comment("Not seen.")
                          .build())
                  .origin(
                      ControlReference.of(
                          CatalogueEdition.of("generic-coco", "il2"), ControlId.of("CoCo-0")))
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
                  .startedOn(LocalDate.of(2014, 1, 6))
                  .testedOn(LocalDate.of(2014, 1, 15))
                  .reportReference("reports/ithc-2014.pdf")
                  .sampling(
                      Sampling.builder()
                          .manualShare(Share.parse("10%"))
                          .automatedShare(Share.parse("100%"))
                          .build())
                  .addScope(ScopeItem.PATCHING)
                  .addScope(ScopeItem.REMOTE_ACCESS)
                  .addFinding(
                      Finding.builder()
                          .id(FindingId.of("F-1"))
                          .title("Old TLS")
                          .severity(FindingSeverity.HIGH)
                          .scoringMethod("CVSS 2.0")
                          .cvssVector(CvssVector.parse("AV:N/AC:M/Au:N/C:P/I:P/A:N/E:ND"))
                          .score(FindingScore.parse("5.8"))
                          .addAffectedAssets("web-1", "web-2")
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
                  .addPlanChange(
                      new PlanChange(DateSpan.parse("2014-02"), LocalDate.of(2014, 2, 10)))
                  .completedOn(LocalDate.of(2014, 2, 20))
                  .status(ActionStatus.CLOSED)
                  .addControl(ControlId.of("CoCo-1"))
                  .addFinding(FindingId.of("F-1"))
                  .addDependsOn(ActionId.of("R-2"))
                  .effort(Effort.ofDays(1))
                  .cost(Cost.ofPence(0))
                  .riskAcceptance(RiskAcceptanceId.of("RA-1"))
                  .addEvidence(Evidence.builder().title("Scan").build())
                  .build())
          .addInheritance(
              Inheritance.builder()
                  .control(ControlId.of("CoCo-5"))
                  .environment(EnvironmentId.parse("company:01234567/Data centre, hall 2"))
                  .certificate(CertificateId.of("CERT-7"))
                  .serviceCode(ServiceCode.of("SRV_0220"))
                  .build())
          .addRiskAcceptance(
              RiskAcceptance.builder()
                  .id(RiskAcceptanceId.of("RA-1"))
                  .acceptedBy("A. N. Owner")
                  .position("SIRO")
                  .reason("Two weeks, behind the firewall.")
                  .acceptedOn(LocalDate.of(2014, 2, 3))
                  .reviewOn(DateSpan.parse("2014-08"))
                  .riskBefore(new RiskLevel.Rating(4, 5))
                  .riskAfter(RiskLevel.Band.MEDIUM)
                  .addControl(ControlId.of("CoCo-1"))
                  .addFinding(FindingId.of("F-1"))
                  .build())
          .build();

  static final Certificate CERTIFICATE =
      Certificate.builder()
          .id(CertificateId.of("CERT-7"))
          .kind(CertificateKind.SERVICE_PROVISION)
          .environment(EnvironmentId.parse("company:01234567/Data centre, hall 2"))
          .holder(OrganisationId.parse("company:01234567"))
          .validFrom(DateSpan.parse("2013-10"))
          .validUntil(LocalDate.of(2014, 10, 2))
          .withdrawnOn(LocalDate.of(2014, 9, 1))
          .addServiceCodes(ServiceCode.of("SRV_0220"), ServiceCode.of("SRV_0007"))
          .addRestsOn(CertificateId.of("CERT-3"))
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
                  .drawnOn(DateSpan.parse("2014-02"))
                  .build())
          .addCertificate(CERTIFICATE)
          .build();

  static final Catalogue CATALOGUE =
      Catalogue.builder()
          .edition(CatalogueEdition.of("own-coco", "1"))
          .title("Small catalogue")
          .description("Two controls, for tests.")
          .completeness(Completeness.PARTIAL)
          .addSection(new Section("A.1", "Conditions"))
          .addSection(new Section("A.2", "Controls", Optional.of("A.1"), OptionalInt.of(3)))
          .addControl(
              Control.builder()
                  .id(ControlId.of("C(1)/a"))
                  .section("A.1")
                  .title("Patching")
                  .statement("The body patches its systems.")
                  .force(Stated.of(Force.MUST, Standing.RECONSTRUCTED, SOURCE))
                  .authority(Authority.CONDITION)
                  .applicability(
                      Applicability.builder()
                          .addAudience(Audience.SERVICE_PROVIDER)
                          .addAudience(Audience.CUSTOMER)
                          .addTier(GscTier.OFFICIAL)
                          .addTier(GpmsTier.RESTRICTED)
                          .addTier(GpmsTier.PROTECT)
                          .addFeature(EnvironmentFeature.WIRELESS)
                          .addFeature(EnvironmentFeature.REMOTE_ACCESS)
                          .build())
                  .addParameter(
                      ControlParameter.builder()
                          .id(ParameterId.of("days"))
                          .label("days until a critical patch is applied")
                          .defaultValue("14")
                          .addAllowedValue("30")
                          .addAllowedValue("14")
                          .value("30")
                          .build())
                  .addParameter(
                      ControlParameter.builder()
                          .id(ParameterId.of("owner"))
                          .label("who applies them")
                          .build())
                  .addExpectedEvidence("Patch log")
                  .addExpectedEvidence("Scan")
                  .frequency(
                      Stated.of(
                          new Frequency.Every(4, Frequency.Unit.HOURS), Standing.SOURCED, SOURCE))
                  .likelihood(1)
                  .impact(5)
                  .weight(0)
                  .addSuccession(
                      Succession.movedTo(
                          CatalogueEdition.of("own-coco", "2"),
                          ControlId.of("D-2"),
                          ControlId.of("D-1")))
                  .addSuccession(Succession.withdrawn(CatalogueEdition.of("own-coco", "3")))
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

  static final Profile PROFILE =
      Profile.builder()
          .edition(CatalogueEdition.of("own-baseline", "1"))
          .title("Small baseline")
          .description("A few controls, some of them changed.")
          .addImport(
              new ProfileImport(
                  CatalogueEdition.of("own-coco", "1"),
                  Selection.all(),
                  Selection.of(ControlId.of("C2"))))
          .addImport(
              ProfileImport.of(
                  CatalogueEdition.of("generic-coco", "il3"),
                  Selection.builder()
                      .addControl(ControlId.of("CoCo-9"))
                      .addSection("A.5")
                      .addForce(Force.MUST)
                      .addAudience(Audience.CUSTOMER)
                      .build()))
          .addSection(new Section("L", "Local"))
          .addControl(
              Control.builder()
                  .id(ControlId.of("L-1"))
                  .section("L")
                  .title("Badges")
                  .statement("Staff wear badges.")
                  .authority(Authority.LOCAL_CHOICE)
                  .standing(Standing.LOCAL)
                  .build())
          .addSetting(new ParameterSetting(ControlId.of("C(1)/a"), ParameterId.of("days"), "14"))
          .addTailoring(
              Tailoring.builder()
                  .control(ControlId.of("CoCo-9"))
                  .section("L")
                  .title("Firewalls")
                  .statement("Every boundary has a firewall.")
                  .force(Stated.local(Force.SHOULD))
                  .authority(Authority.GUIDANCE)
                  .applicability(Applicability.to(Audience.CUSTOMER))
                  .frequency(Stated.local(Frequency.Occasion.EACH_REVIEW))
                  .likelihood(2)
                  .impact(3)
                  .weight(1_000)
                  .addRemovedEvidence("Certificate")
                  .addAddedEvidence("Rule set")
                  .build())
          .build();

  static final ControlMapping MAPPING =
      ControlMapping.builder()
          .sourceEdition(CatalogueEdition.of("own-coco", "1"))
          .targetEdition(CatalogueEdition.of("generic-coco", "il3"))
          .title("Small mapping")
          .description("For tests.")
          .addEntry(
              MappingEntry.builder()
                  .addSourceControl(ControlId.of("C(1)/a"))
                  .relation(SetRelation.SUBSET)
                  .addTargetControl(ControlId.of("CoCo-9"))
                  .addTargetControl(ControlId.of("A.5.1.1"))
                  .confidence(Confidence.HIGH)
                  .remark("Says so.")
                  .standing(Standing.SOURCED)
                  .source(SOURCE)
                  .build())
          .addEntry(
              MappingEntry.builder()
                  .addSourceControl(ControlId.of("C2"))
                  .relation(SetRelation.NONE)
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
