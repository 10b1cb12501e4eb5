package org.psncontrols.rules.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Certificate;
import org.psncontrols.model.assessment.CertificateId;
import org.psncontrols.model.assessment.CertificateKind;
import org.psncontrols.model.assessment.Inheritance;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.organisation.OrganisationKind;

/** Takes assessments out of submissions, and puts them in again. */
final class Sent {

  static final String ASSESSMENT = "assessment.";

  private Sent() {}

  /** A rule of assessments, about those in submissions. */
  static Breach<SubmissionCase> inSubmission(Breach<AssessmentCase> rule) {
    return new Breach<>(
        rule.code(),
        ASSESSMENT + rule.where(),
        (given, picks) -> {
          Broken<AssessmentCase> broken = rule.change().of(assessmentOf(given), picks);
          return new Broken<>(withAssessment(given, broken.value()), ASSESSMENT + broken.path());
        });
  }

  static AssessmentCase assessmentOf(SubmissionCase given) {
    return new AssessmentCase(given.catalogue(), given.submission().getAssessment());
  }

  /** With the certificates that it rests on, those that have not been sent yet included. */
  static SubmissionCase withAssessment(SubmissionCase given, AssessmentCase other) {
    Submission submission = given.submission();
    Assessment assessment = other.assessment();
    return new SubmissionCase(
        other.catalogue(),
        Submission.builder()
            .from(submission)
            .assessment(assessment)
            .certificates(
                acceptable(
                    assessment,
                    certificates(
                        submission.getCertificates(),
                        assessment.getInheritances(),
                        submission.getDate())))
            .build());
  }

  private static ImmutableList<Certificate> certificates(
      List<Certificate> sent, List<Inheritance> inheritances, LocalDate day) {
    List<Certificate> certificates = new ArrayList<>(sent);
    Set<CertificateId> known = new HashSet<>();
    sent.forEach(certificate -> known.add(certificate.getId()));
    for (Inheritance inheritance : inheritances) {
      if (known.add(inheritance.getCertificate())) {
        certificates.add(under(inheritance, day));
      }
    }
    return ImmutableList.copyOf(certificates);
  }

  /**
   * The certificates, of which those that inheritances rest on are such as the body can rely on: a
   * supplier on those of services.
   */
  private static ImmutableList<Certificate> acceptable(
      Assessment assessment, ImmutableList<Certificate> certificates) {
    if (!(assessment.getOrganisation().getKind() instanceof OrganisationKind.Supplier)) {
      return certificates;
    }
    Set<CertificateId> relied = new HashSet<>();
    assessment.getInheritances().forEach(inheritance -> relied.add(inheritance.getCertificate()));
    String connection = Fresh.id("connection", certificates, Certificate::getId, id -> id);
    ImmutableList.Builder<Certificate> acceptable = ImmutableList.builder();
    for (int i = 0; i < certificates.size(); i++) {
      Certificate certificate = certificates.get(i);
      if (certificate.getKind() == CertificateKind.CONNECTION
          && relied.contains(certificate.getId())) {
        CertificateId under = CertificateId.of(connection + i);
        acceptable.add(Certificate.builder().from(certificate).id(under).build());
        acceptable.add(
            Certificate.builder()
                .from(certificate)
                .kind(CertificateKind.SERVICE_PROVISION)
                .addRestsOn(under)
                .build());
      } else {
        acceptable.add(certificate);
      }
    }
    return acceptable.build();
  }

  private static Certificate under(Inheritance inheritance, LocalDate day) {
    return Certificate.builder()
        .from(Spares.certificate(inheritance.getCertificate(), inheritance.getEnvironment(), day))
        .serviceCodes(inheritance.getServiceCode().stream().toList())
        .build();
  }

  static SubmissionCase with(SubmissionCase given, UnaryOperator<Submission.Builder> change) {
    return new SubmissionCase(
        given.catalogue(), change.apply(Submission.builder().from(given.submission())).build());
  }

  /** The place of one of the inheritances, of which there is always one, with its certificate. */
  static Place<SubmissionCase, Inheritance> inheritance(SubmissionCase given, Picks picks) {
    AssessmentCase assessment = assessmentOf(given);
    AssessmentCase filled =
        Items.INHERITANCES.set(assessment, Items.INHERITANCES.filled(assessment));
    SubmissionCase ready = withAssessment(given, filled);
    Place<AssessmentCase, Inheritance> place = Items.INHERITANCES.pick(filled, picks);
    return new Place<>(
        place.item(),
        ASSESSMENT + place.path(),
        inheritance ->
            with(
                ready, builder -> builder.assessment(place.put().apply(inheritance).assessment())));
  }
}
