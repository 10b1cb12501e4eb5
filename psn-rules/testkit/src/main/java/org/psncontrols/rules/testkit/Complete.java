package org.psncontrols.rules.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.List;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.assessment.ScopeItem;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.EnvironmentFeature;
import org.psncontrols.model.organisation.HostedService;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.ServiceCode;

/** Assessments that lack nothing: what a valid one lacks is made good. */
final class Complete {

  private Complete() {}

  /**
   * A case that lacks nothing.
   *
   * @param given an assessment in which every control is answered
   */
  static AssessmentCase of(AssessmentCase given) {
    Assessment assessment = given.assessment();
    ControlId control = Spares.control(given.catalogue());
    return applicable(
        new AssessmentCase(
            given.catalogue(),
            Assessment.builder()
                .from(assessment)
                .environment(hosting(assessment.getEnvironment()))
                .healthCheck(assessment.getHealthCheck().map(Complete::scoped))
                .riskAcceptances(withSubjects(assessment.getRiskAcceptances(), control))
                .build()));
  }

  static SubmissionCase of(SubmissionCase given) {
    AssessmentCase assessment = of(Sent.assessmentOf(given));
    return Sent.withAssessment(given, Items.put(assessment, withParts(assessment)));
  }

  /** With a health check and a contact, of which an assessment alone is asked neither. */
  private static Assessment withParts(AssessmentCase given) {
    Organisation organisation = given.assessment().getOrganisation();
    return Assessment.builder()
        .from(given.assessment())
        .organisation(
            organisation.getContacts().isEmpty()
                ? Organisation.builder().from(organisation).addContact(Spares.contact()).build()
                : organisation)
        .healthCheck(Items.healthCheck(given).item())
        .build();
  }

  private static Environment hosting(Environment environment) {
    return environment.getFeatures().contains(EnvironmentFeature.HOSTED_SERVICES)
            && environment.getHostedServices().isEmpty()
        ? Environment.builder()
            .from(environment)
            .addHostedService(HostedService.of(ServiceCode.of("SRV_0001")))
            .build()
        : environment;
  }

  private static HealthCheck scoped(HealthCheck check) {
    HealthCheck.Builder scoped = HealthCheck.builder().from(check);
    if (!check.isExternalPartIncluded()) {
      scoped.addScope(ScopeItem.BOUNDARY_DEFENCES);
    }
    if (!check.isInternalPartIncluded()) {
      scoped.addScope(ScopeItem.PATCHING);
    }
    return scoped.build();
  }

  /** Acceptances that are of some control or finding: of the given control where of nothing. */
  static ImmutableList<RiskAcceptance> withSubjects(
      List<RiskAcceptance> acceptances, ControlId control) {
    return acceptances.stream()
        .map(
            acceptance ->
                acceptance.getControls().isEmpty() && acceptance.getFindings().isEmpty()
                    ? RiskAcceptance.builder().from(acceptance).addControl(control).build()
                    : acceptance)
        .collect(ImmutableList.toImmutableList());
  }

  /** The same, in which what is said not to apply is met if the environment has what it is for. */
  static AssessmentCase applicable(AssessmentCase given) {
    ImmutableSet<ControlId> applying =
        applying(given.catalogue(), given.assessment().getEnvironment());
    return Items.RESPONSES.each(
        given,
        response ->
            response.getCountedAnswer() == Answer.NOT_APPLICABLE
                    && applying.contains(response.getControl())
                ? ResponseRules.counted(response, Answer.MET)
                : response);
  }

  private static ImmutableSet<ControlId> applying(Catalogue catalogue, Environment environment) {
    return catalogue.getControls().stream()
        .filter(
            control ->
                !Collections.disjoint(
                    control.getApplicability().getFeatures(), environment.getFeatures()))
        .map(Control::getId)
        .collect(ImmutableSet.toImmutableSet());
  }
}
