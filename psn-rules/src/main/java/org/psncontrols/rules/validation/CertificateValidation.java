package org.psncontrols.rules.validation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.psncontrols.model.assessment.Certificate;
import org.psncontrols.model.assessment.CertificateId;
import org.psncontrols.model.assessment.CertificateKind;
import org.psncontrols.model.assessment.Inheritance;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.organisation.EnvironmentId;
import org.psncontrols.model.organisation.ServiceCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;

/**
 * Checks certificates against one another, on a day.
 *
 * <p>A service is provided from an environment that has a valid connection certificate, its own
 * body's or another's ({@code SOURCED}, the application guidance). What a certificate rests on is
 * there, is valid on the day, and does not rest on it in turn; what a body inherits rests on a
 * certificate of the environment and service it names, valid on the day ({@code RECONSTRUCTED}).
 * Certificates that are not valid on the day give nothing, and so need nothing.
 *
 * <p>Paths are those of a {@link Submission}. Stateless and thread-safe.
 *
 * @since 0.1
 */
public final class CertificateValidation {

  private final Faults faults = new Faults();
  private final ImmutableList<Certificate> certificates;
  private final LocalDate day;
  private final Map<CertificateId, Certificate> known = new HashMap<>();

  private CertificateValidation(Collection<Certificate> certificates, LocalDate day) {
    this.certificates = ImmutableList.copyOf(certificates);
    this.day = day;
    this.certificates.forEach(certificate -> known.putIfAbsent(certificate.getId(), certificate));
  }

  /**
   * Checks a set of certificates.
   *
   * @param certificates the certificates; neither it nor any of them null
   * @param day the day, never null
   * @return every broken rule, at a path such as {@code certificates[2].restsOn[0]}
   */
  public static Problems check(Collection<Certificate> certificates, LocalDate day) {
    return check(certificates, ImmutableList.of(), day);
  }

  /**
   * Checks a set of certificates and what rests on them.
   *
   * @param certificates the certificates; neither it nor any of them null
   * @param inheritances the inheritances; neither it nor any of them null
   * @param day the day, never null
   * @return every broken rule, at a path such as {@code assessment.inheritances[0].certificate}
   */
  public static Problems check(
      Collection<Certificate> certificates, List<Inheritance> inheritances, LocalDate day) {
    CertificateValidation validation = new CertificateValidation(certificates, day);
    validation.certificates();
    for (int i = 0; i < inheritances.size(); i++) {
      validation.inheritance(
          Path.ROOT.field("assessment").item("inheritances", i), inheritances.get(i));
    }
    return validation.faults.toProblems();
  }

  /**
   * Checks the certificates that were sent, and the inheritances that rest on them.
   *
   * @param submission the submission, never null
   * @param day the day, never null
   * @return every broken rule, at its path from the submission
   */
  public static Problems check(Submission submission, LocalDate day) {
    return check(submission.getCertificates(), submission.getAssessment().getInheritances(), day);
  }

  private void certificates() {
    Set<EnvironmentId> connected = new HashSet<>();
    for (Certificate certificate : certificates) {
      if (certificate.getKind() == CertificateKind.CONNECTION && certificate.isValidOn(day)) {
        connected.add(certificate.getEnvironment());
      }
    }
    Set<CertificateId> seen = new HashSet<>();
    for (int i = 0; i < certificates.size(); i++) {
      Certificate certificate = certificates.get(i);
      Path path = Path.ROOT.item("certificates", i);
      if (!seen.add(certificate.getId())) {
        faults.error(
            ProblemCodes.CERTIFICATE_REPEATED,
            path.field("id"),
            "Certificate " + certificate.getId() + " appears twice.",
            "Give each certificate an identifier of its own.");
      }
      if (certificate.getKind() == CertificateKind.SERVICE_PROVISION
          && certificate.isValidOn(day)
          && !connected.contains(certificate.getEnvironment())) {
        faults.error(
            ProblemCodes.CONNECTION_CERTIFICATE_MISSING,
            path.field("environment"),
            "Certificate "
                + certificate.getId()
                + " is of a service from "
                + certificate.getEnvironment()
                + ", which has no connection certificate that is valid on "
                + day
                + ".",
            "Add the environment's connection certificate, or correct the environment.");
      }
      dependencies(path, certificate);
    }
    Circles.among(certificates, Certificate::getId, Certificate::getRestsOn).forEach(this::circle);
  }

  private void dependencies(Path path, Certificate certificate) {
    int index = 0;
    for (CertificateId id : certificate.getRestsOn()) {
      Path at = path.item("restsOn", index++);
      Certificate under = known.get(id);
      if (under == null) {
        faults.error(
            ProblemCodes.CERTIFICATE_UNKNOWN,
            at,
            "Certificate "
                + certificate.getId()
                + " rests on certificate "
                + id
                + ", which is not there.",
            "Add the certificate, or correct its identifier.");
      } else if (certificate.isValidOn(day)) {
        valid(at, "Certificate " + certificate.getId(), under);
      }
    }
  }

  private void circle(List<Integer> places) {
    faults.error(
        ProblemCodes.CERTIFICATE_CYCLE,
        Path.ROOT.item("certificates", places.get(0)).field("restsOn"),
        "Certificate "
            + certificates.get(places.get(0)).getId()
            + " rests on itself through others.",
        "Take out the link that does not hold.");
  }

  private void valid(Path path, String subject, Certificate under) {
    if (!under.isValidOn(day)) {
      faults.error(
          ProblemCodes.CERTIFICATE_NOT_VALID,
          path,
          subject
              + " rests on certificate "
              + under.getId()
              + ", which is not valid on "
              + day
              + ".",
          "Add a certificate that is valid.");
    }
  }

  private void inheritance(Path path, Inheritance inheritance) {
    Certificate under = known.get(inheritance.getCertificate());
    if (under == null) {
      faults.error(
          ProblemCodes.INHERITANCE_WITHOUT_CERTIFICATE,
          path.field("certificate"),
          "Control "
              + inheritance.getControl()
              + " rests on certificate "
              + inheritance.getCertificate()
              + ", which is not there.",
          "Add the certificate, or correct its identifier.");
      return;
    }
    valid(path.field("certificate"), "Control " + inheritance.getControl(), under);
    if (!under.getEnvironment().equals(inheritance.getEnvironment())) {
      faults.error(
          ProblemCodes.INHERITANCE_ENVIRONMENT_DIFFERS,
          path.field("environment"),
          "Control "
              + inheritance.getControl()
              + " is met in "
              + inheritance.getEnvironment()
              + ", but certificate "
              + under.getId()
              + " is of "
              + under.getEnvironment()
              + ".",
          "Name the environment of the certificate, or the certificate of the environment.");
    }
    if (inheritance.getServiceCode().filter(code -> !covers(under, code)).isPresent()) {
      faults.error(
          ProblemCodes.INHERITANCE_SERVICE_DIFFERS,
          path.field("serviceCode"),
          "Control "
              + inheritance.getControl()
              + " is met by service "
              + inheritance.getServiceCode().get()
              + ", which certificate "
              + under.getId()
              + " does not cover.",
          "Name a service of the certificate, or the certificate of the service.");
    }
  }

  private static boolean covers(Certificate certificate, ServiceCode code) {
    return certificate.getServiceCodes().contains(code);
  }
}
