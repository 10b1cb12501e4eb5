package org.psncontrols.rules.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.assessment.ActionStatus;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.CompensatingMeasure;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.assessment.Sampling;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.EnvironmentFeature;
import org.psncontrols.model.organisation.Organisation;

/**
 * Finds what an assessment or a submission lacks, whatever the day and the policy.
 *
 * <p>What an assessor weighs (no plan, no owner, no authority) is a warning: the decision judges
 * it. What has a form sent back is an error.
 */
final class CompletenessPass {

  private final Faults faults;
  private final Optional<Catalogue> catalogue;

  CompletenessPass(Faults faults, Optional<Catalogue> catalogue) {
    this.faults = faults;
    this.catalogue = catalogue;
  }

  void submission(Path path, Submission submission) {
    assessment(path.field("assessment"), submission.getAssessment());
    Organisation organisation = submission.getAssessment().getOrganisation();
    if (organisation.getContacts().isEmpty()) {
      faults.add(
          Rules.CONTACT_MISSING,
          path.field("assessment").field("organisation").field("contacts"),
          organisation.getName());
    }
    if (submission.getAssessment().getHealthCheck().isEmpty()) {
      faults.add(Rules.HEALTH_CHECK_MISSING, path.field("assessment").field("healthCheck"));
    }
    if (submission.getSignatory().isEmpty()) {
      faults.add(Rules.SIGNATORY_MISSING, path.field("signatory"));
    }
    if (submission.getNetworkDiagram().isEmpty()) {
      faults.add(Rules.DIAGRAM_MISSING, path.field("networkDiagram"));
    }
    new CertificatePass(faults, path, submission).sent();
  }

  void assessment(Path path, Assessment assessment) {
    Environment environment = assessment.getEnvironment();
    if (environment.getFeatures().contains(EnvironmentFeature.HOSTED_SERVICES)
        && environment.getHostedServices().isEmpty()) {
      faults.add(
          Rules.SERVICE_CODE_MISSING,
          path.field("environment").field("hostedServices"),
          environment.getName());
    }
    responses(path, assessment);
    Optional<HealthCheck> check = assessment.getHealthCheck();
    if (check.isPresent()) {
      healthCheck(path.field("healthCheck"), check.get());
    }
    for (int i = 0; i < assessment.getActions().size(); i++) {
      action(path.item("actions", i), assessment.getActions().get(i));
    }
    List<RiskAcceptance> acceptances = assessment.getRiskAcceptances();
    for (int i = 0; i < acceptances.size(); i++) {
      RiskAcceptance acceptance = acceptances.get(i);
      if (acceptance.getControls().isEmpty() && acceptance.getFindings().isEmpty()) {
        faults.add(
            Rules.RISK_ACCEPTANCE_WITHOUT_SUBJECT,
            path.item("riskAcceptances", i).field("controls"),
            acceptance.getId());
      }
    }
  }

  private void responses(Path path, Assessment assessment) {
    Set<ControlId> planned = new HashSet<>();
    for (RemedialAction action : assessment.getActions()) {
      if (action.getPlannedFor().isPresent()) {
        planned.addAll(action.getControls());
      }
    }
    List<Response> responses = assessment.getResponses();
    Map<ControlId, Integer> places = new HashMap<>(2 * responses.size());
    for (int i = 0; i < responses.size(); i++) {
      Response response = responses.get(i);
      places.putIfAbsent(response.getControl(), i);
      Path at = path.item("responses", i);
      if (ResponsePass.isGap(response.getCountedAnswer())
          && response.getPlannedFor().isEmpty()
          && !planned.contains(response.getControl())) {
        faults.add(Rules.GAP_WITHOUT_PLAN, at.field("plannedFor"), response.getControl());
      }
      measures(at, response.getCompensatingMeasures());
    }
    if (catalogue.isPresent()) {
      for (Control control : catalogue.get().getControlsInForce()) {
        control(path, control, places.get(control.getId()), assessment);
      }
    }
  }

  private void measures(Path path, List<CompensatingMeasure> measures) {
    for (int i = 0; i < measures.size(); i++) {
      if (measures.get(i).getAuthority().isEmpty()) {
        faults.add(
            Rules.MEASURE_WITHOUT_AUTHORITY,
            path.item("compensatingMeasures", i).field("authority"));
      }
    }
  }

  /**
   * Checks the answer to a control.
   *
   * @param place the place of its first response; null where there is none
   */
  private void control(Path path, Control control, @Nullable Integer place, Assessment assessment) {
    if (place == null) {
      faults.add(
          Rules.CONTROL_NOT_ASSESSED, path.field("responses"), control.getId(), control.getTitle());
      return;
    }
    Answer answer = assessment.getResponses().get(place).getCountedAnswer();
    if (answer == Answer.NOT_ASSESSED) {
      faults.add(
          Rules.CONTROL_NOT_ASSESSED,
          path.item("responses", place).field("answer"),
          control.getId(),
          control.getTitle());
    } else if (answer == Answer.NOT_APPLICABLE) {
      applicable(path.item("responses", place), control, assessment.getEnvironment());
    }
  }

  private void applicable(Path path, Control control, Environment environment) {
    for (EnvironmentFeature feature : control.getApplicability().getFeatures()) {
      if (environment.getFeatures().contains(feature)) {
        faults.add(
            Rules.NOT_APPLICABLE_AGAINST_FEATURES,
            path.field("answer"),
            control.getId(),
            Words.of(feature));
        return;
      }
    }
  }

  private void healthCheck(Path path, HealthCheck check) {
    if (!check.isExternalPartIncluded()) {
      faults.add(Rules.HEALTH_CHECK_SCOPE_EXTERNAL, path.field("scope"));
    }
    if (!check.isInternalPartIncluded()) {
      faults.add(Rules.HEALTH_CHECK_SCOPE_INTERNAL, path.field("scope"));
    }
    Optional<Share> scanned = check.getSampling().flatMap(Sampling::getAutomatedShare);
    if (scanned.isPresent() && scanned.get().parts() < Share.WHOLE) {
      faults.add(
          Rules.HEALTH_CHECK_SAMPLING,
          path.field("sampling").field("automatedShare"),
          scanned.get());
    }
    for (int i = 0; i < check.getFindings().size(); i++) {
      finding(path.item("findings", i), check.getFindings().get(i));
    }
  }

  private void finding(Path path, Finding finding) {
    if (finding.getScoringMethod().isEmpty() && finding.getCvssVector().isEmpty()) {
      faults.add(
          Rules.FINDING_WITHOUT_SCORING_METHOD, path.field("scoringMethod"), finding.getId());
    }
  }

  private void action(Path path, RemedialAction action) {
    if (action.getStatus() != ActionStatus.OPEN && action.getStatus() != ActionStatus.IN_PROGRESS) {
      return;
    }
    if (action.getOwner().isEmpty()) {
      faults.add(Rules.ACTION_WITHOUT_OWNER, path.field("owner"), action.getId());
    }
    if (action.getPlannedFor().isEmpty()) {
      faults.add(Rules.ACTION_WITHOUT_DATE, path.field("plannedFor"), action.getId());
    }
  }
}
