package org.psncontrols.benchmarks.generators;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.AssessmentId;
import org.psncontrols.model.assessment.Certificate;
import org.psncontrols.model.assessment.CertificateId;
import org.psncontrols.model.assessment.CertificateKind;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.Inheritance;
import org.psncontrols.model.assessment.NetworkDiagram;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.assessment.Signatory;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.EnvironmentId;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.ServiceCode;

/** Assessments and submissions made by hand. */
final class ByHandAssessments {

  /** The day around which the published generators make days. */
  static final LocalDate DAY = LocalDate.of(2014, 2, 28);

  static final int MAX_AGE = 120;
  static final int MOST_TURNS = 30;

  private static final int LONGEST_WAIT = 60;

  private static final int[] DENSITIES = {90, 90, 90, 30, 100};

  private ByHandAssessments() {}

  /** Where something is met for others, and by which of its services. */
  record Provision(EnvironmentId environment, Optional<ServiceCode> service) {

    private static Provision any(SplittableRandom random) {
      return new Provision(
          EnvironmentId.of(ByHandOrganisations.id(random), ByHandTexts.line(random)),
          Chance.sometimes(random, 50, ByHandOrganisations::serviceCode));
    }
  }

  /** An assessment in which every control has a response, and none is left open. */
  static Assessment answered(SplittableRandom random, Catalogue catalogue) {
    return assessment(
        random,
        catalogue,
        ByHandOrganisations.living(random, DAY.minusDays(MAX_AGE)),
        ByHandOrganisations.environment(random),
        true,
        Chance.list(random, 0, 2, Provision::any));
  }

  /**
   * An assessment.
   *
   * @param answered whether every control has a response, and none is left open
   * @param inherited from where controls are inherited
   */
  static Assessment assessment(
      SplittableRandom random,
      Catalogue catalogue,
      Organisation organisation,
      Environment environment,
      boolean answered,
      List<Provision> inherited) {
    List<ControlId> controls = new ArrayList<>(catalogue.getControls().size());
    for (Control control : catalogue.getControls()) {
      controls.add(control.getId());
    }
    LocalDate day = DAY.minusDays(random.nextInt(MAX_AGE + 1));
    Optional<HealthCheck> check =
        Chance.sometimes(random, 80, any -> ByHandPlans.healthCheck(any, controls, day));
    List<FindingId> findings = new ArrayList<>();
    if (check.isPresent()) {
      for (Finding finding : check.get().getFindings()) {
        findings.add(finding.getId());
      }
    }
    ByHandPlans.Surroundings around = new ByHandPlans.Surroundings(controls, findings, day);
    List<RiskAcceptance> acceptances = ByHandPlans.acceptances(random, around);
    Assessment.Builder assessment =
        Assessment.builder()
            .id(AssessmentId.of(ByHandTexts.identifier(random)))
            .organisation(organisation)
            .environment(environment)
            .catalogue(catalogue.getEdition())
            .assessedOn(day)
            .responses(responses(random, controls, day, answered))
            .healthCheck(check)
            .riskAcceptances(acceptances)
            .actions(ByHandPlans.actions(random, acceptances, around));
    int number = 0;
    for (Provision provision : inherited) {
      number++;
      assessment.addInheritance(
          Inheritance.builder()
              .control(Chance.of(random, controls))
              .environment(provision.environment())
              .serviceCode(provision.service())
              .certificate(CertificateId.of("CERT-" + number))
              .build());
    }
    return assessment.build();
  }

  private static List<Response> responses(
      SplittableRandom random, List<ControlId> controls, LocalDate day, boolean answered) {
    int density = answered ? 100 : DENSITIES[random.nextInt(DENSITIES.length)];
    List<Response> responses = new ArrayList<>(controls.size());
    for (ControlId control : controls) {
      if (Chance.in(random, density)) {
        responses.add(ByHandResponses.response(random, control, day, answered));
      }
    }
    Collections.rotate(responses, random.nextInt(MOST_TURNS + 1));
    return responses;
  }

  /** A submission of an assessment, sent up to the day around which all is made. */
  static Submission submission(SplittableRandom random, Assessment assessment) {
    LocalDate day = assessment.getAssessedOn();
    long longest = Math.min(LONGEST_WAIT, ChronoUnit.DAYS.between(day, DAY));
    int wait = random.nextInt((int) longest + 1);
    LocalDate sent = day.plusDays(wait);
    Submission.Builder submission =
        Submission.builder()
            .assessment(assessment)
            .submittedOn(sent)
            .signatory(
                Signatory.builder()
                    .name(ByHandTexts.line(random))
                    .position(ByHandTexts.line(random))
                    .email(Chance.sometimes(random, 70, ByHandTexts::line))
                    .signedOn(day.plusDays(random.nextInt(wait + 1)))
                    .build())
            .networkDiagram(
                NetworkDiagram.builder()
                    .reference(ByHandTexts.line(random))
                    .drawnOn(ByHandDates.upTo(random, day.minusDays(random.nextInt(451))))
                    .build());
    for (Inheritance inheritance : assessment.getInheritances()) {
      submission.addAllCertificates(certificates(random, inheritance, sent));
    }
    return submission.build();
  }

  /** The certificate that is relied upon, after the one it rests on itself, if any. */
  private static List<Certificate> certificates(
      SplittableRandom random, Inheritance inheritance, LocalDate sent) {
    Certificate.Builder relied =
        Certificate.builder()
            .id(inheritance.getCertificate())
            .kind(CertificateKind.CONNECTION)
            .environment(inheritance.getEnvironment())
            .holder(inheritance.getEnvironment().organisation())
            .validFrom(ByHandDates.upTo(random, sent.minusDays(random.nextInt(331))))
            .validUntil(ByHandDates.from(random, sent.plusDays(1 + random.nextInt(361))));
    inheritance.getServiceCode().ifPresent(relied::addServiceCode);
    if (random.nextBoolean()) {
      return List.of(relied.build());
    }
    CertificateId id = CertificateId.of(inheritance.getCertificate() + "/connection");
    Certificate connection = Certificate.builder().from(relied.build()).id(id).build();
    return List.of(
        connection, relied.kind(CertificateKind.SERVICE_PROVISION).addRestsOn(id).build());
  }
}
