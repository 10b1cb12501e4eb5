package org.psncontrols.benchmarks.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Certificate;
import org.psncontrols.model.assessment.CertificateId;
import org.psncontrols.model.assessment.Inheritance;
import org.psncontrols.model.assessment.NetworkDiagram;
import org.psncontrols.model.assessment.Signatory;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;

/** The part of the check by hand that looks at what is sent with an assessment. */
record ByHandSubmissionCheck(List<Fault> faults) {

  void submission(Submission submission) {
    LocalDate assessedOn = submission.getAssessment().getAssessedOn();
    LocalDate sentOn = submission.getSubmittedOn().orElse(LocalDate.MAX);
    if (assessedOn.isAfter(sentOn)) {
      fault(
          "submittedOn",
          ProblemCodes.SUBMITTED_BEFORE_ASSESSED,
          sentOn + " is before " + assessedOn);
    }
    if (submission.getSignatory().isPresent()) {
      signatory(submission.getSignatory().get(), sentOn);
    }
    if (submission.getNetworkDiagram().isPresent()) {
      NetworkDiagram diagram = submission.getNetworkDiagram().get();
      text("networkDiagram.reference", diagram.getReference(), NetworkDiagram.MAX_REFERENCE_LENGTH);
      if (diagram.getDrawnOn().first().isAfter(sentOn)) {
        fault(
            "networkDiagram.drawnOn",
            ProblemCodes.DIAGRAM_AFTER_SUBMISSION,
            diagram.getDrawnOn() + " is after " + sentOn);
      }
    }
    List<Certificate> certificates = submission.getCertificates();
    if (certificates.size() > Assessment.MAX_RESPONSES) {
      fault("certificates", ProblemCodes.TOO_MANY, certificates.size() + " items are too many");
    }
    if (!certificates.isEmpty()) {
      certificates(certificates, submission.getAssessment().getInheritances());
    }
  }

  private void fault(String path, ProblemCode code, String message) {
    faults.add(new Fault(path, code, message));
  }

  private void text(String path, String text, int maxLength) {
    if (text.isBlank()) {
      fault(path, ProblemCodes.TEXT_BLANK, "the text is blank");
    }
    if (text.length() > maxLength) {
      fault(
          path,
          ProblemCodes.TEXT_TOO_LONG,
          text.length() + " characters are more than " + maxLength);
    }
  }

  private void signatory(Signatory signatory, LocalDate sentOn) {
    text("signatory.name", signatory.getName(), Signatory.MAX_LENGTH);
    text("signatory.position", signatory.getPosition(), Signatory.MAX_LENGTH);
    if (signatory.getEmail().isPresent()) {
      text("signatory.email", signatory.getEmail().get(), Signatory.MAX_LENGTH);
    }
    if (signatory.getSignedOn().isAfter(sentOn)) {
      fault(
          "signatory.signedOn",
          ProblemCodes.SIGNED_AFTER_SUBMISSION,
          signatory.getSignedOn() + " is after " + sentOn);
    }
  }

  private void certificates(List<Certificate> certificates, List<Inheritance> inheritances) {
    Map<CertificateId, Integer> places = new HashMap<>();
    for (int i = 0; i < certificates.size(); i++) {
      CertificateId id = certificates.get(i).getId();
      if (places.putIfAbsent(id, i) != null) {
        fault("certificates[" + i + "].id", ProblemCodes.CERTIFICATE_REPEATED, id + " is twice");
      }
    }
    boolean ordered = true;
    for (int i = 0; i < certificates.size(); i++) {
      int index = 0;
      for (CertificateId under : certificates.get(i).getRestsOn()) {
        Integer place = places.get(under);
        if (place == null) {
          fault(
              "certificates[" + i + "].restsOn[" + index + "]",
              ProblemCodes.CERTIFICATE_UNKNOWN,
              certificates.get(i).getId() + " rests on " + under + ", which is not there");
        } else if (place >= i) {
          ordered = false;
        }
        index++;
      }
    }
    if (!ordered) {
      for (int first :
          ByHandCircles.of(certificates, Certificate::getId, Certificate::getRestsOn)) {
        fault(
            "certificates[" + first + "].restsOn",
            ProblemCodes.CERTIFICATE_CYCLE,
            certificates.get(first).getId() + " rests on itself");
      }
    }
    for (int i = 0; i < inheritances.size(); i++) {
      Integer place = places.get(inheritances.get(i).getCertificate());
      if (place != null) {
        inheritance(i, inheritances.get(i), certificates.get(place));
      }
    }
  }

  private void inheritance(int i, Inheritance inheritance, Certificate under) {
    if (!under.getEnvironment().equals(inheritance.getEnvironment())) {
      fault(
          "assessment.inheritances[" + i + "].environment",
          ProblemCodes.INHERITANCE_ENVIRONMENT_DIFFERS,
          inheritance.getEnvironment() + " is not " + under.getEnvironment());
    }
    if (inheritance.getServiceCode().isPresent()
        && !under.getServiceCodes().contains(inheritance.getServiceCode().get())) {
      fault(
          "assessment.inheritances[" + i + "].serviceCode",
          ProblemCodes.INHERITANCE_SERVICE_DIFFERS,
          inheritance.getServiceCode().get() + " is not of " + under.getId());
    }
  }
}
