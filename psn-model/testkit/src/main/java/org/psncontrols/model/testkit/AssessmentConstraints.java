package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import org.psncontrols.model.assessment.AssessorView;
import org.psncontrols.model.assessment.CompensatingMeasure;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.NetworkDiagram;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.assessment.Signatory;

/** Breaks the constraints of the parts of assessments and submissions, each alone. */
final class AssessmentConstraints {

  private AssessmentConstraints() {}

  static ImmutableList<BrokenRule<?>> all() {
    return ImmutableList.<BrokenRule<?>>builder()
        .addAll(responses())
        .addAll(views())
        .addAll(evidence())
        .addAll(measures())
        .addAll(healthChecks())
        .addAll(findings())
        .addAll(actions())
        .addAll(acceptances())
        .addAll(signatories())
        .addAll(diagrams())
        .build();
  }

  static ImmutableList<BrokenRule<Response>> responses() {
    return FieldConstraints.of(Response.class, AssessmentArbitraries.responses())
        .text(
            "comment",
            Response.MAX_COMMENT_LENGTH,
            (r, t) -> Response.builder().from(r).comment(t).build())
        .text(
            "owner",
            Response.MAX_OWNER_LENGTH,
            (r, t) -> Response.builder().from(r).owner(t).build())
        .build();
  }

  static ImmutableList<BrokenRule<AssessorView>> views() {
    return FieldConstraints.of(AssessorView.class, AssessmentArbitraries.assessorViews())
        .text(
            "comment",
            AssessorView.MAX_COMMENT_LENGTH,
            (v, t) -> AssessorView.builder().from(v).comment(t).build())
        .build();
  }

  static ImmutableList<BrokenRule<Evidence>> evidence() {
    return FieldConstraints.of(Evidence.class, AssessmentArbitraries.evidence())
        .text(
            "title",
            Evidence.MAX_TITLE_LENGTH,
            (e, t) -> Evidence.builder().from(e).title(t).build())
        .text(
            "location",
            Evidence.MAX_LOCATION_LENGTH,
            (e, t) -> Evidence.builder().from(e).location(t).build())
        .build();
  }

  static ImmutableList<BrokenRule<CompensatingMeasure>> measures() {
    return FieldConstraints.of(
            CompensatingMeasure.class, AssessmentArbitraries.compensatingMeasures())
        .text(
            "description",
            CompensatingMeasure.MAX_TEXT_LENGTH,
            (m, t) -> CompensatingMeasure.builder().from(m).description(t).build())
        .text(
            "authority",
            CompensatingMeasure.MAX_TEXT_LENGTH,
            (m, t) -> CompensatingMeasure.builder().from(m).authority(t).build())
        .build();
  }

  static ImmutableList<BrokenRule<HealthCheck>> healthChecks() {
    return FieldConstraints.of(HealthCheck.class, AssessmentArbitraries.healthChecks())
        .text(
            "tester",
            HealthCheck.MAX_TESTER_LENGTH,
            (h, t) -> HealthCheck.builder().from(h).tester(t).build())
        .text(
            "reportReference",
            HealthCheck.MAX_REFERENCE_LENGTH,
            (h, t) -> HealthCheck.builder().from(h).reportReference(t).build())
        .build();
  }

  static ImmutableList<BrokenRule<Finding>> findings() {
    return FieldConstraints.of(Finding.class, AssessmentArbitraries.findings())
        .text("title", Finding.MAX_TITLE_LENGTH, (f, t) -> like(f).title(t).build())
        .text("scoringMethod", Finding.MAX_TITLE_LENGTH, (f, t) -> like(f).scoringMethod(t).build())
        .texts(
            "affectedAssets",
            Finding.MAX_TITLE_LENGTH,
            Finding::getAffectedAssets,
            (f, list) -> like(f).affectedAssets(list).build())
        .text(
            "description", Finding.MAX_DESCRIPTION_LENGTH, (f, t) -> like(f).description(t).build())
        .build();
  }

  static ImmutableList<BrokenRule<RemedialAction>> actions() {
    return FieldConstraints.of(RemedialAction.class, AssessmentArbitraries.remedialActions())
        .text(
            "title",
            RemedialAction.MAX_TITLE_LENGTH,
            (a, t) -> RemedialAction.builder().from(a).title(t).build())
        .text(
            "owner",
            RemedialAction.MAX_OWNER_LENGTH,
            (a, t) -> RemedialAction.builder().from(a).owner(t).build())
        .build();
  }

  static ImmutableList<BrokenRule<RiskAcceptance>> acceptances() {
    return FieldConstraints.of(RiskAcceptance.class, AssessmentArbitraries.riskAcceptances())
        .text("acceptedBy", RiskAcceptance.MAX_LENGTH, (a, t) -> like(a).acceptedBy(t).build())
        .text("position", RiskAcceptance.MAX_LENGTH, (a, t) -> like(a).position(t).build())
        .text("reason", RiskAcceptance.MAX_REASON_LENGTH, (a, t) -> like(a).reason(t).build())
        .build();
  }

  static ImmutableList<BrokenRule<Signatory>> signatories() {
    return FieldConstraints.of(Signatory.class, AssessmentArbitraries.signatories())
        .text("name", Signatory.MAX_LENGTH, (s, t) -> like(s).name(t).build())
        .text("position", Signatory.MAX_LENGTH, (s, t) -> like(s).position(t).build())
        .text("email", Signatory.MAX_LENGTH, (s, t) -> like(s).email(t).build())
        .build();
  }

  static ImmutableList<BrokenRule<NetworkDiagram>> diagrams() {
    return FieldConstraints.of(NetworkDiagram.class, AssessmentArbitraries.networkDiagrams())
        .text(
            "reference",
            NetworkDiagram.MAX_REFERENCE_LENGTH,
            (d, t) -> NetworkDiagram.builder().from(d).reference(t).build())
        .build();
  }

  private static Finding.Builder like(Finding finding) {
    return Finding.builder().from(finding);
  }

  private static RiskAcceptance.Builder like(RiskAcceptance acceptance) {
    return RiskAcceptance.builder().from(acceptance);
  }

  private static Signatory.Builder like(Signatory signatory) {
    return Signatory.builder().from(signatory);
  }
}
