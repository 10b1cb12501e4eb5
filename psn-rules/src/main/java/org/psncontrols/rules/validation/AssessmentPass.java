package org.psncontrols.rules.validation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.NetworkDiagram;
import org.psncontrols.model.assessment.Signatory;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;

/** Finds what is wrong in a draft, an assessment or a submission, whatever it still lacks. */
final class AssessmentPass {

  private final Faults faults;
  private final Optional<Catalogue> catalogue;
  private final KnownControls controls;

  AssessmentPass(Faults faults, Optional<Catalogue> catalogue) {
    this.faults = faults;
    this.catalogue = catalogue;
    this.controls = new KnownControls(faults, catalogue);
  }

  void submission(Path path, Submission submission) {
    assessment(path.field("assessment"), submission.getAssessment());
    LocalDate sentOn = submission.getSubmittedOn().orElse(LocalDate.MAX);
    if (submission.getSignatory().isPresent()) {
      signatory(path.field("signatory"), submission.getSignatory().get(), sentOn);
    }
    if (submission.getNetworkDiagram().isPresent()) {
      diagram(path.field("networkDiagram"), submission.getNetworkDiagram().get(), sentOn);
    }
    faults.tooMany(path, "certificates", submission.getCertificates(), Assessment.MAX_RESPONSES);
    CertificatePass certificates = new CertificatePass(faults, path, submission);
    certificates.links();
    certificates.inheritances();
    LocalDate assessedOn = submission.getAssessment().getAssessedOn();
    if (submission.getSubmittedOn().isPresent() && assessedOn.isAfter(sentOn)) {
      faults.add(Rules.SUBMITTED_BEFORE_ASSESSED, path.field("submittedOn"), sentOn, assessedOn);
    }
  }

  private void signatory(Path path, Signatory signatory, LocalDate sentOn) {
    faults.text(path, "name", signatory.getName(), Signatory.MAX_LENGTH);
    faults.text(path, "position", signatory.getPosition(), Signatory.MAX_LENGTH);
    faults.text(path, "email", signatory.getEmail(), Signatory.MAX_LENGTH);
    if (signatory.getSignedOn().isAfter(sentOn)) {
      faults.add(
          Rules.SIGNED_AFTER_SUBMISSION, path.field("signedOn"), sentOn, signatory.getSignedOn());
    }
  }

  /** A date known to a month or the like contradicts the other only where none of its days fits. */
  private void diagram(Path path, NetworkDiagram diagram, LocalDate sentOn) {
    faults.text(path, "reference", diagram.getReference(), NetworkDiagram.MAX_REFERENCE_LENGTH);
    if (diagram.getDrawnOn().first().isAfter(sentOn)) {
      faults.add(
          Rules.DIAGRAM_AFTER_SUBMISSION, path.field("drawnOn"), sentOn, diagram.getDrawnOn());
    }
  }

  void assessment(Path path, Assessment assessment) {
    OrganisationPass organisation = new OrganisationPass(faults);
    organisation.organisation(path.field("organisation"), assessment.getOrganisation());
    organisation.environment(path.field("environment"), assessment.getEnvironment());
    if (catalogue.isEmpty()) {
      faults.add(Rules.CATALOGUE_UNKNOWN, path.field("catalogue"), assessment.getCatalogue());
    }
    int most = Assessment.MAX_RESPONSES;
    faults.tooMany(path, "responses", assessment.getResponses(), most);
    faults.tooMany(path, "actions", assessment.getActions(), most);
    faults.tooMany(path, "inheritances", assessment.getInheritances(), most);
    faults.tooMany(path, "riskAcceptances", assessment.getRiskAcceptances(), most);
    LocalDate assessedOn = assessment.getAssessedOn();
    new ResponsePass(faults, controls).checkAll(path, assessment.getResponses(), assessedOn);
    Optional<HealthCheck> check = assessment.getHealthCheck();
    int found = check.isPresent() ? check.get().getFindings().size() : 0;
    Set<FindingId> findings = new HashSet<>(2 * found);
    if (check.isPresent()) {
      new HealthCheckPass(faults, controls)
          .check(path.field("healthCheck"), check.get(), assessedOn, findings);
    }
    new RemediationPass(faults, controls, findings).checkAll(path, assessment);
    for (int i = 0; i < assessment.getInheritances().size(); i++) {
      controls.check(
          path.item("inheritances", i),
          "control",
          assessment.getInheritances().get(i).getControl());
    }
  }
}
