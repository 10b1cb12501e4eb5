package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.ActionStatus;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.AssessorView;
import org.psncontrols.model.assessment.Certificate;
import org.psncontrols.model.assessment.CertificateId;
import org.psncontrols.model.assessment.CertificateKind;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.Inheritance;
import org.psncontrols.model.assessment.PlanChange;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.assessment.RiskAcceptanceId;
import org.psncontrols.model.assessment.Sampling;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.source.DateSpan;

/** The rules that valid values keep, written down a second time, apart from the generators. */
final class Rules {

  private final List<String> broken = new ArrayList<>();

  private Rules() {}

  static List<String> brokenBy(Submission submission) {
    Rules rules = new Rules();
    LocalDate assessed = submission.getAssessment().getAssessedOn();
    LocalDate sent = submission.getSubmittedOn().orElseThrow();
    LocalDate signed = submission.getSignatory().orElseThrow().getSignedOn();
    rules.check(!sent.isBefore(assessed), "sent after the assessment");
    rules.check(!signed.isBefore(assessed) && !signed.isAfter(sent), "signed in between");
    rules.check(
        !submission.getNetworkDiagram().orElseThrow().getDrawnOn().last().isAfter(assessed),
        "diagram drawn before");
    rules.certificates(submission, sent);
    rules.broken.addAll(brokenBy(submission.getAssessment()));
    return rules.broken;
  }

  static List<String> brokenBy(Assessment assessment, Catalogue catalogue) {
    Rules rules = new Rules();
    Set<ControlId> known =
        catalogue.getControlsInForce().stream()
            .map(Control::getId)
            .collect(ImmutableSet.toImmutableSet());
    rules.check(
        assessment.getCatalogue().equals(catalogue.getEdition()), "edition of the catalogue");
    assessment.getResponses().forEach(r -> rules.check(known.contains(r.getControl()), "control"));
    assessment
        .getActions()
        .forEach(a -> rules.check(known.containsAll(a.getControls()), "control"));
    assessment
        .getInheritances()
        .forEach(i -> rules.check(known.contains(i.getControl()), "control"));
    assessment
        .getRiskAcceptances()
        .forEach(a -> rules.check(known.containsAll(a.getControls()), "control"));
    assessment.getHealthCheck().stream()
        .flatMap(check -> check.getFindings().stream())
        .forEach(f -> rules.check(known.containsAll(f.getControls()), "control"));
    rules.broken.addAll(brokenBy(assessment));
    return rules.broken;
  }

  static List<String> brokenBy(Assessment assessment) {
    Rules rules = new Rules();
    LocalDate day = assessment.getAssessedOn();
    rules.unique(assessment.getResponses().stream().map(Response::getControl).toList());
    rules.unique(assessment.getActions().stream().map(RemedialAction::getId).toList());
    assessment.getResponses().forEach(response -> rules.response(response, day));
    assessment.getHealthCheck().ifPresent(check -> rules.healthCheck(check, day));
    ImmutableSet<FindingId> findings =
        assessment.getHealthCheck().stream()
            .flatMap(check -> check.getFindings().stream())
            .map(Finding::getId)
            .collect(ImmutableSet.toImmutableSet());
    for (RemedialAction action : assessment.getActions()) {
      rules.action(action, day);
      rules.check(findings.containsAll(action.getFindings()), "findings of actions");
    }
    rules.references(assessment, findings);
    return rules.broken;
  }

  private void references(Assessment assessment, Set<FindingId> findings) {
    List<ActionId> earlier = new ArrayList<>();
    List<RiskAcceptanceId> acceptances =
        assessment.getRiskAcceptances().stream().map(RiskAcceptance::getId).toList();
    unique(acceptances);
    for (RemedialAction action : assessment.getActions()) {
      check(earlier.containsAll(action.getDependsOn()), "actions that actions depend on");
      check(
          acceptances.containsAll(action.getRiskAcceptance().stream().toList()),
          "risk acceptances of actions");
      earlier.add(action.getId());
    }
    for (RiskAcceptance acceptance : assessment.getRiskAcceptances()) {
      acceptance(acceptance, assessment.getAssessedOn());
      check(findings.containsAll(acceptance.getFindings()), "findings of risk acceptances");
    }
  }

  static List<String> brokenBy(Response response, LocalDate day) {
    Rules rules = new Rules();
    rules.response(response, day);
    return rules.broken;
  }

  static List<String> brokenBy(HealthCheck healthCheck, LocalDate day) {
    Rules rules = new Rules();
    rules.healthCheck(healthCheck, day);
    return rules.broken;
  }

  static List<String> brokenBy(RemedialAction action, LocalDate day) {
    Rules rules = new Rules();
    rules.action(action, day);
    return rules.broken;
  }

  private void response(Response response, LocalDate day) {
    Optional<Answer> seen = response.getAssessorView().map(AssessorView::getAnswer);
    Predicate<Answer> gap = a -> a == Answer.PARTLY_MET || a == Answer.NOT_MET;
    if (gap.test(response.getAnswer()) || seen.filter(gap).isPresent()) {
      check(response.getComment().isPresent(), "comment on a gap");
      check(response.getOwner().isPresent(), "owner of a gap");
      check(
          response.getPlannedFor().filter(d -> !d.first().isBefore(day)).isPresent(),
          "plan of a gap");
    } else {
      check(response.getCompensatingMeasures().isEmpty(), "nothing to compensate");
    }
    if (response.getAnswer() == Answer.NOT_APPLICABLE
        || seen.filter(a -> a == Answer.NOT_APPLICABLE).isPresent()) {
      check(response.getComment().isPresent(), "reason why not applicable");
    }
    share(response.getShare(), response.getAnswer());
    response.getAssessorView().ifPresent(view -> share(view.getShare(), view.getAnswer()));
    response.getEvidence().forEach(evidence -> evidence(evidence, day));
    response
        .getCompensatingMeasures()
        .forEach(measure -> check(measure.getAuthority().isPresent(), "authority"));
  }

  private void share(Optional<Share> share, Answer answer) {
    check(share.isEmpty() || answer == Answer.PARTLY_MET, "share of what is partly met only");
    check(share.filter(s -> s.parts() == Share.WHOLE).isEmpty(), "no share of the whole");
  }

  private void evidence(Evidence evidence, LocalDate day) {
    evidence
        .getCollectedOn()
        .ifPresent(d -> check(!d.last().isAfter(day), "evidence collected before"));
    if (evidence.getCollectedOn().isPresent() && evidence.getExpiresOn().isPresent()) {
      check(
          !evidence.getExpiresOn().get().first().isBefore(evidence.getCollectedOn().get().last()),
          "evidence expires after it is collected");
    }
  }

  private void healthCheck(HealthCheck healthCheck, LocalDate day) {
    check(!healthCheck.getTestedOn().last().isAfter(day), "health check before the assessment");
    healthCheck
        .getStartedOn()
        .ifPresent(d -> check(!d.last().isAfter(healthCheck.getTestedOn().first()), "start first"));
    healthCheck
        .getSampling()
        .flatMap(Sampling::getAutomatedShare)
        .ifPresent(share -> check(share.parts() == Share.WHOLE, "everything is scanned"));
    unique(healthCheck.getFindings().stream().map(Finding::getId).toList());
    healthCheck
        .getFindings()
        .forEach(finding -> check(finding.getScoringMethod().isPresent(), "scoring method"));
  }

  private void action(RemedialAction action, LocalDate day) {
    LocalDate opened = action.getOpenedOn().orElseThrow().first();
    check(!opened.isAfter(day), "opened on or before the day");
    check(
        action.getPlannedFor().filter(d -> d.first().isBefore(opened)).isEmpty(),
        "planned after opening");
    if (action.getStatus() == ActionStatus.CLOSED) {
      DateSpan completed = action.getCompletedOn().orElseThrow();
      check(
          !completed.first().isBefore(opened) && !completed.last().isAfter(day),
          "completed in between");
      check(!action.getEvidence().isEmpty(), "evidence of a closed action");
      check(action.isDoneBy(day), "done by the day");
    } else if (action.getStatus() == ActionStatus.ACCEPTED) {
      check(action.getRiskAcceptance().isPresent(), "somebody bears the risk");
      check(action.getCompletedOn().isEmpty(), "not completed");
    } else {
      check(action.getOwner().isPresent(), "owner of an action that is not closed");
      check(action.getPlannedFor().isPresent(), "plan of an action that is not closed");
      check(action.getCompletedOn().isEmpty(), "not completed");
    }
    check(!action.getDependsOn().contains(action.getId()), "depends on others");
    for (int i = 0; i < action.getPlanChanges().size(); i++) {
      PlanChange change = action.getPlanChanges().get(i);
      check(!change.recordedOn().isAfter(day), "plan changed before the day");
      check(
          i == 0 || !change.recordedOn().isBefore(action.getPlanChanges().get(i - 1).recordedOn()),
          "changes in their order");
    }
    action.getEvidence().forEach(evidence -> evidence(evidence, day));
  }

  private void acceptance(RiskAcceptance acceptance, LocalDate day) {
    check(!acceptance.getAcceptedOn().isAfter(day), "accepted before the day");
    check(
        acceptance
            .getReviewOn()
            .filter(review -> review.first().isBefore(acceptance.getAcceptedOn()))
            .isEmpty(),
        "reviewed after it was accepted");
  }

  /**
   * Every certificate that something rests on is there and valid, and a service has a connection.
   */
  private void certificates(Submission submission, LocalDate day) {
    Map<CertificateId, Certificate> sent =
        submission.getCertificates().stream()
            .collect(ImmutableMap.toImmutableMap(Certificate::getId, c -> c));
    for (Inheritance inheritance : submission.getAssessment().getInheritances()) {
      Certificate under = sent.get(inheritance.getCertificate());
      check(
          under != null
              && under.isValidOn(day)
              && under.getEnvironment().equals(inheritance.getEnvironment())
              && under
                  .getServiceCodes()
                  .containsAll(inheritance.getServiceCode().stream().toList()),
          "the certificate of an inheritance");
    }
    for (Certificate certificate : sent.values()) {
      check(sent.keySet().containsAll(certificate.getRestsOn()), "what a certificate rests on");
      check(
          certificate.getKind() != CertificateKind.SERVICE_PROVISION
              || sent.values().stream()
                  .anyMatch(
                      other ->
                          other.getKind() == CertificateKind.CONNECTION
                              && other.getEnvironment().equals(certificate.getEnvironment())
                              && other.isValidOn(day)),
          "the connection under a service");
    }
  }

  private void unique(List<?> values) {
    check(new HashSet<>(values).size() == values.size(), "unique: " + values);
  }

  private void check(boolean kept, String rule) {
    if (!kept) {
      broken.add(rule);
    }
  }
}
