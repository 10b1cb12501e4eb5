package org.psncontrols.rules.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.psncontrols.model.assessment.Certificate;
import org.psncontrols.model.assessment.CertificateId;
import org.psncontrols.model.assessment.CertificateKind;
import org.psncontrols.model.assessment.Inheritance;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.organisation.EnvironmentId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.organisation.ServiceCode;
import org.psncontrols.model.problem.Rule;

/**
 * Finds the faults of certificates, and of what is inherited under them.
 *
 * <p>Certificates that are not valid on a day give nothing on it, and so need nothing.
 */
final class CertificatePass {

  private final Faults faults;
  private final Path root;
  private final List<Certificate> certificates;
  private final List<Inheritance> inheritances;
  private final Map<CertificateId, Certificate> known = new HashMap<>();

  CertificatePass(
      Faults faults, Path root, List<Certificate> certificates, List<Inheritance> inheritances) {
    this.faults = faults;
    this.root = root;
    this.certificates = certificates;
    this.inheritances = inheritances;
    for (Certificate certificate : certificates) {
      known.putIfAbsent(certificate.getId(), certificate);
    }
  }

  CertificatePass(Faults faults, Path root, Submission submission) {
    this(faults, root, submission.getCertificates(), submission.getAssessment().getInheritances());
  }

  /** Whether each certificate is there once, and what it rests on is there and not itself. */
  void links() {
    Set<CertificateId> seen = new HashSet<>();
    boolean restsOnLater = false;
    for (int i = 0; i < certificates.size(); i++) {
      Certificate certificate = certificates.get(i);
      Path path = root.item("certificates", i);
      int index = 0;
      for (CertificateId under : certificate.getRestsOn()) {
        if (!known.containsKey(under)) {
          faults.add(
              Rules.CERTIFICATE_UNKNOWN, path.item("restsOn", index), certificate.getId(), under);
        }
        restsOnLater |= !seen.contains(under);
        index++;
      }
      if (!seen.add(certificate.getId())) {
        faults.add(Rules.CERTIFICATE_REPEATED, path.field("id"), certificate.getId());
      }
    }
    // Where all rest on what stands before them, there is no circle.
    if (restsOnLater) {
      circles();
    }
  }

  private void circles() {
    for (List<Integer> places :
        Circles.among(certificates, Certificate::getId, Certificate::getRestsOn)) {
      faults.add(
          Rules.CERTIFICATE_CYCLE,
          root.item("certificates", places.get(0)).field("restsOn"),
          certificates.get(places.get(0)).getId());
    }
  }

  /** Whether inheritances fit the certificates on which they rest, as far as those are there. */
  void inheritances() {
    for (int i = 0; i < inheritances.size(); i++) {
      Inheritance inheritance = inheritances.get(i);
      Certificate under = known.get(inheritance.getCertificate());
      if (under == null) {
        continue;
      }
      if (!under.getEnvironment().equals(inheritance.getEnvironment())) {
        faults.add(
            Rules.INHERITANCE_ENVIRONMENT_DIFFERS,
            inheritance(i).field("environment"),
            inheritance.getControl(),
            inheritance.getEnvironment(),
            under.getId(),
            under.getEnvironment());
      }
      Optional<ServiceCode> service = inheritance.getServiceCode();
      if (service.isPresent() && !under.getServiceCodes().contains(service.get())) {
        faults.add(
            Rules.INHERITANCE_SERVICE_DIFFERS,
            inheritance(i).field("serviceCode"),
            inheritance.getControl(),
            service.get(),
            under.getId());
      }
    }
  }

  /** Whether the certificates on which inheritances rest are there. */
  void sent() {
    for (int i = 0; i < inheritances.size(); i++) {
      CertificateId under = inheritances.get(i).getCertificate();
      if (!known.containsKey(under)) {
        faults.add(
            Rules.INHERITANCE_WITHOUT_CERTIFICATE,
            inheritance(i).field("certificate"),
            inheritances.get(i).getControl(),
            under);
      }
    }
  }

  /** Whether what certificates and inheritances rest on is valid on a day. */
  void validity(LocalDate day) {
    Set<EnvironmentId> connected = new HashSet<>();
    for (Certificate certificate : certificates) {
      if (certificate.getKind() == CertificateKind.CONNECTION && certificate.isValidOn(day)) {
        connected.add(certificate.getEnvironment());
      }
    }
    for (int i = 0; i < certificates.size(); i++) {
      Certificate certificate = certificates.get(i);
      if (!certificate.isValidOn(day)) {
        continue;
      }
      Path path = root.item("certificates", i);
      int index = 0;
      for (CertificateId under : certificate.getRestsOn()) {
        valid(
            Rules.CERTIFICATE_NOT_VALID_CERTIFICATE,
            path.item("restsOn", index++),
            certificate.getId(),
            under,
            day);
      }
      if (certificate.getKind() == CertificateKind.SERVICE_PROVISION
          && !connected.contains(certificate.getEnvironment())
          && restsOnValid(certificate, day)) {
        faults.add(
            Rules.CONNECTION_CERTIFICATE_MISSING,
            path.field("environment"),
            certificate.getId(),
            certificate.getEnvironment(),
            day);
      }
    }
    for (int i = 0; i < inheritances.size(); i++) {
      valid(
          Rules.CERTIFICATE_NOT_VALID_CONTROL,
          inheritance(i).field("certificate"),
          inheritances.get(i).getControl(),
          inheritances.get(i).getCertificate(),
          day);
    }
  }

  /**
   * Whether all that a certificate rests on is there and valid. Where something is not, that is
   * told, and may well be the connection.
   */
  private boolean restsOnValid(Certificate certificate, LocalDate day) {
    for (CertificateId id : certificate.getRestsOn()) {
      Certificate under = known.get(id);
      if (under == null || !under.isValidOn(day)) {
        return false;
      }
    }
    return true;
  }

  private void valid(Rule rule, Path path, Object subject, CertificateId id, LocalDate day) {
    Certificate under = known.get(id);
    if (under != null && !under.isValidOn(day)) {
      faults.add(rule, path, subject, id, day);
    }
  }

  /** Whether a body of that kind, which is a government body or not, can rely on what it names. */
  void reliance(OrganisationKind body) {
    if (!(body instanceof OrganisationKind.Supplier)) {
      return;
    }
    for (int i = 0; i < inheritances.size(); i++) {
      Certificate under = known.get(inheritances.get(i).getCertificate());
      if (under != null && under.getKind() == CertificateKind.CONNECTION) {
        faults.add(
            Rules.CERTIFICATE_NOT_ACCEPTABLE,
            inheritance(i).field("certificate"),
            inheritances.get(i).getControl(),
            under.getId());
      }
    }
  }

  private Path inheritance(int index) {
    return root.field("assessment").item("inheritances", index);
  }
}
