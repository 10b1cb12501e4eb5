package org.psncontrols.rules.validation;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.CertificateId;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.Inheritance;
import org.psncontrols.model.assessment.NetworkDiagram;
import org.psncontrols.model.assessment.Signatory;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.problem.ProblemCodes;

/**
 * One pass over an aggregate that finds every fault once.
 *
 * <p>What an assessor weighs (no plan, no owner, no authority) is a warning here: the decision
 * judges it. What makes the form wrong is an error.
 */
final class AssessmentPass {

  private final Faults faults;
  private final Optional<Catalogue> catalogue;
  private final KnownControls controls;

  AssessmentPass(Faults faults, Optional<Catalogue> catalogue) {
    this.faults = faults;
    this.catalogue = catalogue;
    this.controls = new KnownControls(faults, catalogue);
  }

  void submission(Submission submission) {
    Path root = Path.ROOT;
    assessment(root.field("assessment"), submission.getAssessment());
    LocalDate sentOn = submission.getSubmittedOn().orElse(LocalDate.MAX);
    submission.getSignatory().ifPresent(s -> signatory(root.field("signatory"), s, sentOn));
    submission.getNetworkDiagram().ifPresent(d -> diagram(root.field("networkDiagram"), d, sentOn));
    faults.tooMany(root, "certificates", submission.getCertificates());
    inheritances(root, submission);
    LocalDate assessedOn = submission.getAssessment().getAssessedOn();
    if (submission.getSubmittedOn().filter(assessedOn::isAfter).isPresent()) {
      faults.error(
          ProblemCodes.SUBMITTED_BEFORE_ASSESSED,
          root.field("submittedOn"),
          "The submission is dated "
              + submission.getSubmittedOn().get()
              + ", before the day its answers speak of, "
              + assessedOn
              + ".",
          "Correct one of the two dates.");
    }
  }

  private void signatory(Path path, Signatory signatory, LocalDate sentOn) {
    faults.text(path, "name", signatory.getName(), Signatory.MAX_LENGTH);
    faults.text(path, "position", signatory.getPosition(), Signatory.MAX_LENGTH);
    faults.text(path, "email", signatory.getEmail(), Signatory.MAX_LENGTH);
    if (signatory.getSignedOn().isAfter(sentOn)) {
      faults.error(
          ProblemCodes.SIGNED_AFTER_SUBMISSION,
          path.field("signedOn"),
          "The submission was sent on "
              + sentOn
              + ", but signed only on "
              + signatory.getSignedOn()
              + ".",
          "Correct one of the two dates.");
    }
  }

  /** A date known to a month or the like contradicts the other only where none of its days fits. */
  private void diagram(Path path, NetworkDiagram diagram, LocalDate sentOn) {
    faults.text(path, "reference", diagram.getReference(), NetworkDiagram.MAX_REFERENCE_LENGTH);
    if (diagram.getDrawnOn().first().isAfter(sentOn)) {
      faults.error(
          ProblemCodes.DIAGRAM_AFTER_SUBMISSION,
          path.field("drawnOn"),
          "The submission was sent on "
              + sentOn
              + ", but its network diagram was drawn only on "
              + diagram.getDrawnOn()
              + ".",
          "Correct one of the two dates.");
    }
  }

  /**
   * Whether what inheritances rest on was sent; {@link CertificateValidation} says what it is
   * worth.
   */
  private void inheritances(Path root, Submission submission) {
    Set<CertificateId> sent = new HashSet<>();
    submission.getCertificates().forEach(certificate -> sent.add(certificate.getId()));
    List<Inheritance> inheritances = submission.getAssessment().getInheritances();
    for (int i = 0; i < inheritances.size(); i++) {
      Inheritance inheritance = inheritances.get(i);
      if (!sent.contains(inheritance.getCertificate())) {
        faults.warning(
            ProblemCodes.INHERITANCE_WITHOUT_CERTIFICATE,
            root.field("assessment").item("inheritances", i).field("certificate"),
            "Control "
                + inheritance.getControl()
                + " rests on certificate "
                + inheritance.getCertificate()
                + ", which was not sent.",
            "Send the certificate, or correct its identifier.");
      }
    }
  }

  void assessment(Path path, Assessment assessment) {
    OrganisationPass organisation = new OrganisationPass(faults);
    organisation.organisation(path.field("organisation"), assessment.getOrganisation());
    organisation.environment(path.field("environment"), assessment.getEnvironment());
    if (catalogue.isEmpty()) {
      faults.error(
          ProblemCodes.CATALOGUE_UNKNOWN,
          path.field("catalogue"),
          "The catalogue edition " + assessment.getCatalogue() + " is not known.",
          "Name an edition that is at hand, or supply the catalogue.");
    }
    faults.tooMany(path, "responses", assessment.getResponses());
    faults.tooMany(path, "actions", assessment.getActions());
    faults.tooMany(path, "inheritances", assessment.getInheritances());
    faults.tooMany(path, "riskAcceptances", assessment.getRiskAcceptances());
    Set<ControlId> planned =
        assessment.getActions().stream()
            .filter(action -> action.getPlannedFor().isPresent())
            .flatMap(action -> action.getControls().stream())
            .collect(ImmutableSet.toImmutableSet());
    LocalDate assessedOn = assessment.getAssessedOn();
    new ResponsePass(faults, controls)
        .checkAll(path, assessment.getResponses(), planned, assessedOn);
    Set<FindingId> findings = new HashSet<>();
    HealthCheckPass healthCheck = new HealthCheckPass(faults, controls);
    assessment
        .getHealthCheck()
        .ifPresent(
            check -> healthCheck.check(path.field("healthCheck"), check, assessedOn, findings));
    new RemediationPass(faults, controls, findings).checkAll(path, assessment);
    for (int i = 0; i < assessment.getInheritances().size(); i++) {
      controls.check(
          path.item("inheritances", i).field("control"),
          assessment.getInheritances().get(i).getControl());
    }
  }
}
